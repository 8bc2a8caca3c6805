use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use ecogen::{Generator, RuntimeSource};

use super::CorpusOptions;
use super::outcome::{CorpusOutcome, CorpusResult};
use super::untyped::{self, UntypedReasons};

/// The time limit of the generator, which is long enough for a busy machine.
const GENERATE: Duration = Duration::from_secs(180);
const MEMORY_KIB: u64 = 4 << 20;

const WORK: &str = "target/corpus";

/// Processes a document through all requested stages.
pub fn run(path: &Path, name: &str, options: &CorpusOptions) -> CorpusOutcome {
    let start = Instant::now();
    let words = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let crate_name = format!("c-{}", short(&words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-")));
    let dir = PathBuf::from(WORK).join(&crate_name);
    let mut outcome = CorpusOutcome::new(name);
    let out = if options.compile { dir.display().to_string() } else { String::new() };
    generate(&mut outcome, path, &out, &tree(path, name));
    outcome.seconds = start.elapsed().as_secs_f64();
    if options.compile && outcome.result == CorpusResult::Passed {
        build(&mut outcome, options, &dir);
        outcome.seconds = start.elapsed().as_secs_f64();
        let _ = cargo(options, &dir, &["clean", "--quiet", "--package", &crate_name]);
        // The output is removed if it compiles, because hundreds of crates would fill the disk.
        if outcome.result == CorpusResult::Passed {
            let _ = fs::remove_dir_all(&dir);
        }
    }
    outcome
}

/// Generates the crate of a document twice, in a separate process with bounded memory.
fn generate(outcome: &mut CorpusOutcome, path: &Path, out: &str, tree: &Path) {
    let program = env::current_exe().unwrap_or_default();
    let script = format!("ulimit -v {MEMORY_KIB}; exec \"$0\" corpus-one \"$1\" \"$2\" \"$3\"");
    let mut command = Command::new("sh");
    command.args(["-c", &script]).arg(program).arg(path).arg(out).arg(tree);
    match bounded(&mut command, GENERATE) {
        ProcessEnd::TimedOut => (outcome.result, outcome.message) = (CorpusResult::Hung, "time ran out".to_owned()),
        ProcessEnd::Done(Some(0), text) => {
            let number =
                |key: &str| text.lines().find_map(|line| line.strip_prefix(key)?.trim().parse().ok()).unwrap_or(0);
            outcome.memory = number("memory ") / 1024;
            outcome.operations = number("operations ");
            outcome.untyped = UntypedReasons::read(&text);
        }
        ProcessEnd::Done(Some(1), text) => (outcome.result, outcome.message) = (CorpusResult::Diagnosed, text),
        ProcessEnd::Done(Some(3), text) => (outcome.result, outcome.message) = (CorpusResult::Differed, text),
        ProcessEnd::Done(_, text) => {
            let line = text.lines().find(|line| line.contains("panicked")).unwrap_or(&text).to_owned();
            (outcome.result, outcome.message) = (CorpusResult::Panicked, line);
        }
    }
}

/// Compiles a generated crate, and runs its wire test if the options ask for it.
fn build(outcome: &mut CorpusOutcome, options: &CorpusOptions, dir: &Path) {
    outcome.stage = "compile";
    let compiling = Instant::now();
    let check = ["check", "--quiet", "--all-targets", "--features", "client,server"];
    record_end(outcome, cargo(options, dir, &check), "error");
    outcome.compile_seconds = compiling.elapsed().as_secs_f64();
    if options.wire && outcome.result == CorpusResult::Passed {
        outcome.stage = "wire";
        record_end(outcome, cargo(options, dir, &["test", "--quiet", "--test", "wire"]), "failed:");
    }
}

/// Runs Cargo in the folder of a generated crate, with warnings as errors.
fn cargo(options: &CorpusOptions, dir: &Path, arguments: &[&str]) -> ProcessEnd {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(dir).args(arguments).env("RUSTFLAGS", "-D warnings");
    let target = std::path::absolute(PathBuf::from(WORK).join("target")).unwrap_or_default();
    cargo.env("CARGO_TARGET_DIR", target);
    // Incremental compilation and debug information of hundreds of crates would fill the disk.
    cargo.env("CARGO_INCREMENTAL", "0").env("CARGO_PROFILE_DEV_DEBUG", "0");
    bounded(&mut cargo, options.limit)
}

/// Cuts a name to 60 bytes, since the option `name` allows 64. A checksum keeps the names of crates different.
fn short(name: &str) -> String {
    const MAX: usize = 60;
    match name.get(..MAX - 9) {
        Some(start) if name.len() > MAX => {
            let checksum = name.bytes().fold(0_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
            format!("{}-{checksum:08x}", start.trim_end_matches('-'))
        }
        _ => name.to_owned(),
    }
}

/// Returns the folder within which the document may refer to other files: the document's top-level folder in the
/// corpus.
pub fn tree(path: &Path, name: &str) -> PathBuf {
    let below = Path::new(name).components().count() - 1;
    path.ancestors().nth(below.max(1)).unwrap_or(path).to_owned()
}

fn record_end(outcome: &mut CorpusOutcome, ended: ProcessEnd, mark: &str) {
    match ended {
        ProcessEnd::TimedOut => (outcome.result, outcome.message) = (CorpusResult::Hung, "time ran out".to_owned()),
        ProcessEnd::Done(Some(0), text) => {
            outcome.message =
                text.lines().find(|line| line.contains("operations proven")).unwrap_or_default().to_owned();
            outcome.unsampled = unsampled(&text);
        }
        ProcessEnd::Done(_, text) => {
            let first = text.lines().position(|line| line.contains(mark) || line.contains("no sample:")).unwrap_or(0);
            let lines: Vec<&str> = text.lines().skip(first).take(8).collect();
            (outcome.result, outcome.message) = (CorpusResult::Failed, lines.join("\n"));
        }
    }
}

/// Reads the number of schemas without a sample from the output of the wire test.
fn unsampled(text: &str) -> u64 {
    let line = text.lines().find_map(|line| line.strip_suffix(" schemas without a sample"));
    line.and_then(|line| line.rsplit(' ').next()?.parse().ok()).unwrap_or(0)
}

enum ProcessEnd {
    TimedOut,
    Done(Option<i32>, String),
}

/// Runs a program. If the program exceeds the time limit, kills the program with all of its children.
fn bounded(command: &mut Command, limit: Duration) -> ProcessEnd {
    let log = env::temp_dir().join(format!("ecogen-corpus-{}-{:?}", std::process::id(), thread::current().id()));
    let Ok(file) = fs::File::create(&log) else { return ProcessEnd::Done(None, "no log file".to_owned()) };
    let baseline = file.try_clone().map_or_else(|_| Stdio::null(), Stdio::from);
    let mut child =
        match command.stdout(Stdio::from(file)).stderr(baseline).stdin(Stdio::null()).process_group(0).spawn() {
            Ok(child) => child,
            Err(error) => return ProcessEnd::Done(None, error.to_string()),
        };
    let start = Instant::now();
    let code = loop {
        match child.try_wait() {
            Ok(Some(status)) => break Some(status.code()),
            Ok(None) if start.elapsed() > limit => {
                let group = format!("-{}", child.id());
                let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
                let _ = child.wait();
                break None;
            }
            Ok(None) => thread::sleep(Duration::from_millis(5)),
            Err(_) => break Some(None),
        }
    };
    let text = String::from_utf8_lossy(&fs::read(&log).unwrap_or_default()).into_owned();
    let _ = fs::remove_file(&log);
    code.map_or(ProcessEnd::TimedOut, |code| ProcessEnd::Done(code, text))
}

/// Generates code from one document twice, and writes the code unless `out` is empty. The corpus run starts a process
/// with this task for each document.
///
/// The process exits with 1 if the document is rejected, and with 3 if the two outputs differ.
pub fn generate_one(document: &str, out: &str, folder: &str) -> Result<(), String> {
    let root = env::current_dir().map_err(|error| error.to_string())?;
    let name = Path::new(out).file_name().map_or("api".to_owned(), |name| name.to_string_lossy().into_owned());
    let generator = Generator::new(document)
        .crate_name(&name)
        .reference_root(folder)
        .runtime(RuntimeSource::Path(root.join("templates/runtime")))
        .generated_by("corpus");
    let first = generator.generate().map_err(|error| error.to_string())?;
    let second = generator.generate().map_err(|error| error.to_string())?;
    if first.files != second.files {
        eprintln!("two runs produced different files");
        std::process::exit(3);
    }
    if !out.is_empty() {
        generator.write_to_dir(out).map_err(|error| error.to_string())?;
        let manifest = Path::new(out).join("Cargo.toml");
        let text = fs::read_to_string(&manifest).map_err(|error| error.to_string())?;
        if !text.contains("[workspace]") {
            fs::write(&manifest, format!("{text}\n[workspace]\n")).map_err(|error| error.to_string())?;
        }
    }
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak =
        status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0").trim().trim_end_matches(" kB");
    println!("operations {}\nmemory {peak}", first.report.counts.operations);
    print!("{}", untyped::lines(&first.report.untyped));
    Ok(())
}
