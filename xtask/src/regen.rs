use std::fs;
use std::path::Path;

use ecogen::output::{self, FileChange, renames};
use ecogen::{ColorChoice, Generated, Generator, RuntimeSource};

const DOCUMENT: &str = "spec/ecosuite.yaml";
const CRATE: &str = "generated";
const COMMAND: &str = "cargo xtask regen";

/// Regenerates `generated/`. With `check`, writes nothing, and returns an error if a file is stale.
pub fn regen(check: bool) -> Result<(), String> {
    let generator = Generator::new(DOCUMENT)
        .crate_name("ecosuite-api")
        .runtime(RuntimeSource::Path("../templates/runtime".into()))
        .docs(true)
        .generated_by(COMMAND);
    let Generated { files, report } = generator.generate().map_err(|error| error.to_string())?;
    let counts = report.counts;
    println!("{DOCUMENT}: {}", report.title);
    println!("{} operations, {} tags, {} types, {} files", counts.operations, counts.tags, counts.types, files.len());
    for (phase, time) in &report.phases {
        println!("  {phase:<16} {:>8.1} ms", time.as_secs_f64() * 1000.0);
    }
    eprint!("{}", report.findings.render(ColorChoice::Never));
    println!("{} warnings", report.warning_count);

    let root = Path::new(CRATE);
    let changes = generator.diff_with_crate(root).map_err(|error| error.to_string())?;
    let before = renames::of_folder(root).map_err(|error| format!("error: {CRATE}/src: {error}"))?;
    let after = renames::of_texts(files.iter().map(|file| (file.path.as_path(), file.text.as_str())));
    let written =
        output::write(root, &files, check).map_err(|(path, error)| format!("error: {}: {error}", path.display()))?;
    for (path, change) in &written.changes {
        let sign = match change {
            FileChange::Added => '+',
            FileChange::Changed => '~',
            FileChange::Removed => '-',
        };
        println!("{sign} {CRATE}/{}", path.display());
    }
    match changes.filter(|report| !report.changes.is_empty()) {
        Some(report) => println!("{}", report.lines()),
        None => renames::changes(&before, &after).iter().for_each(|line| println!("{line}")),
    }
    match (written.changes.len(), check) {
        (0, _) => println!("{CRATE}/ is up to date"),
        (changes, false) => println!("{changes} files of {CRATE}/ written"),
        (changes, true) => {
            return Err(format!("error: {changes} files of {CRATE}/ are stale: run `{COMMAND}`"));
        }
    }
    Ok(())
}

/// Returns the text of a file, or an empty text if the file does not exist.
pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_default()
}
