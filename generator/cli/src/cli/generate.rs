use std::path::PathBuf;

use clap::Args;
use ecogen::output::renames;
use ecogen::{Generator, RuntimeSource};

use super::{OptionArgs, print, terminal};

#[derive(Debug, Args)]
pub struct GenerateCommand {
    /// The document, YAML or JSON.
    document: PathBuf,
    /// The folder of the crate. Other Rust files in its `src/` are removed; all other files are left unchanged.
    #[arg(long)]
    out: PathBuf,
    /// The name of the crate. Default: the document's title.
    #[arg(long)]
    name: Option<String>,
    /// Writes the client, and the server only if --server is given.
    #[arg(long)]
    client: bool,
    /// Writes the server, and the client only if --client is given.
    #[arg(long)]
    server: bool,
    /// Leaves out the mock server and the wire tests.
    #[arg(long)]
    no_mock: bool,
    /// Leaves out the wire tests.
    #[arg(long)]
    no_wire: bool,
    /// The location of the crate's runtime: embed, path:DIR, git:URL or version.
    #[arg(long, default_value = "embed", value_parser = parse_runtime)]
    runtime: RuntimeSource,
    /// Prints the duration of each phase.
    #[arg(long)]
    timings: bool,
    #[command(flatten)]
    selection: OptionArgs,
}

impl GenerateCommand {
    /// Writes the crate, and prints a summary and a list of the renamed items.
    pub fn run(self) -> ecogen::Result {
        let mut options = self.selection.options()?;
        if self.no_mock {
            options.mock = Some(false);
        }
        if self.no_wire {
            options.wire = Some(false);
        }
        let serves = self.server || !self.client && options.server.unwrap_or(options.client != Some(true));
        let mut generator = Generator::new(self.document).options(options).runtime(self.runtime);
        if self.client || self.server {
            generator = generator.client(self.client).server(self.server);
        }
        if let Some(name) = &self.name {
            generator = generator.crate_name(name);
        }
        // If the folder cannot be read, there is no earlier version of the output to compare with.
        let before = renames::of_folder(&self.out).unwrap_or_default();
        let changes = generator.diff_with_crate(&self.out);
        let (written, report) = generator.write_to_dir(&self.out)?;
        print::stderr(report.findings.render(terminal::color_choice(&std::io::stderr())));
        let counts = [
            print::count(report.counts.operations, "operation"),
            print::count(report.counts.tags, "tag"),
            print::count(report.counts.types, "type"),
        ];
        print::stdout(format_args!("{}: {}\n", report.title, counts.join(", ")));
        let filled: Vec<_> = report.rejections.iter().map(ToString::to_string).collect();
        if serves && !filled.is_empty() {
            let filled = filled.join(", ");
            print::stdout(format_args!("error responses that the server sends in the document's schema: {filled}\n"));
        }
        // Reading the output a second time is only useful if an earlier version has changed.
        if let Err(error) = &changes {
            print::stderr(format_args!("note: the document of the existing crate cannot be compared\n{error}\n"));
        }
        if let Some(changes) = changes.ok().flatten().filter(|report| !report.changes.is_empty()) {
            print::stdout(format_args!("{}\n", changes.lines()));
        } else if !before.is_empty() && !written.changes.is_empty() {
            let after = renames::of_folder(&self.out).unwrap_or_default();
            renames::changes(&before, &after).iter().for_each(|line| print::stdout(format_args!("{line}\n")));
        }
        let (changed, files) = (written.changes.len(), print::count(written.files, "file"));
        let warnings = print::count(report.warning_count, "warning");
        print::stdout(format_args!("{changed} of {files} written, {warnings}\n"));
        if self.timings {
            let phases = report.phases.iter().map(|(phase, time)| format!("{phase} {}", time.as_millis()));
            print::stdout(format_args!("milliseconds: {}\n", phases.collect::<Vec<_>>().join(", ")));
        }
        Ok(())
    }
}

fn parse_runtime(text: &str) -> Result<RuntimeSource, String> {
    match text.split_once(':') {
        None if text == "embed" => Ok(RuntimeSource::Embed),
        None if text == "version" => Ok(RuntimeSource::Version),
        Some(("path", dir)) => Ok(RuntimeSource::Path(dir.into())),
        Some(("git", url)) => Ok(RuntimeSource::Git(url.to_owned())),
        _ => Err("expected embed, path:DIR, git:URL or version".to_owned()),
    }
}
