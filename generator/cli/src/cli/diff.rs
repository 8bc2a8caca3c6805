use std::path::PathBuf;
use std::process::{Command, ExitCode};

use clap::{Args, ValueEnum};
use ecogen::diff::crate_version;
use ecogen::{AcceptedChange, DiffOptions, DiffReport, Error, Generator, Options, Verdict};

use super::{OptionArgs, print, terminal};

/// The format of the report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum DiffFormat {
    /// Text with the source lines of both documents.
    #[default]
    Text,
    /// A JSON object: changes, verdicts, overall, version, next_version.
    Json,
    /// A table for the description of a pull request.
    Markdown,
    /// Workflow commands of GitHub Actions, which annotate lines.
    Github,
    /// A SARIF 2.1.0 log, for code review tools.
    Sarif,
}

/// The verdict from which on the exit code is 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum FailLevel {
    /// Exit with 1 if a change is major.
    Major,
    /// Exit with 1 if a change is major or minor.
    Minor,
    /// Exit with 0 whatever the changes are.
    #[default]
    None,
}

#[derive(Debug, Args)]
pub struct DiffCommand {
    /// The old document: a path, or `git:REV:path` for a file of a git revision.
    old: String,
    /// The new document: a path, or `git:REV:path`.
    new: String,
    /// The format of the report.
    #[arg(long, value_enum, default_value_t)]
    format: DiffFormat,
    /// The verdict from which on the exit code is 1.
    #[arg(long, value_enum, default_value_t)]
    fail_on: FailLevel,
    /// A TOML file of accepted changes, with entries `[[accept]]` that have the keys id, at and reason.
    #[arg(long, value_name = "FILE")]
    accept: Option<PathBuf>,
    /// The folder or the manifest of the generated crate, from whose version the next version is derived.
    #[arg(long = "crate", value_name = "DIR")]
    crate_dir: Option<PathBuf>,
    #[command(flatten)]
    selection: OptionArgs,
}

impl DiffCommand {
    /// Prints the differences of two documents.
    pub fn run(self) -> ecogen::Result<ExitCode> {
        let options = self.selection.options()?;
        let accepted = match &self.accept {
            Some(path) => AcceptedChange::from_file(path)?,
            None => Vec::new(),
        };
        let version = self.crate_dir.as_deref().and_then(crate_version);
        let (old, new) = (generator(&self.old, &options)?, generator(&self.new, &options)?);
        let report = ecogen::diff(&old, &new, &DiffOptions { version, accepted })?;
        print::stdout(match self.format {
            DiffFormat::Text => report.text(terminal::color_choice(&std::io::stdout())),
            DiffFormat::Json => report.json(),
            DiffFormat::Markdown => report.markdown(),
            DiffFormat::Github => report.github(),
            DiffFormat::Sarif => report.sarif(),
        });
        Ok(if fails(self.fail_on, &report) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }
}

/// Returns `true` if a report has a change that the command fails on.
fn fails(level: FailLevel, report: &DiffReport) -> bool {
    match level {
        FailLevel::Major => report.overall() == Verdict::Major,
        FailLevel::Minor => report.overall() >= Verdict::Minor,
        FailLevel::None => false,
    }
}

/// Returns a generator for a document, which is given as a path or as `git:REV:path`.
fn generator(document: &str, options: &Options) -> ecogen::Result<Generator> {
    let generator = match document.strip_prefix("git:") {
        Some(object) => Generator::from_bytes(document, git_file(object)?),
        None => Generator::new(document),
    };
    Ok(generator.options(options.clone()))
}

/// Returns a file of a git revision, which is given as `REV:path`. The path is relative to the current folder.
fn git_file(object: &str) -> ecogen::Result<Vec<u8>> {
    let invalid = |message: String| Error::cannot_read(&format!("git:{object}"), &std::io::Error::other(message));
    let Some((revision, path)) = object.split_once(':').filter(|(revision, _)| !revision.starts_with('-')) else {
        return Err(invalid("expected `git:REV:path`".to_owned()));
    };
    let is_relative = !path.starts_with('/') && !path.starts_with("./");
    let path = if is_relative { format!("./{path}") } else { path.to_owned() };
    let output = Command::new("git").args(["show", &format!("{revision}:{path}")]).output();
    let output = output.map_err(|error| invalid(error.to_string()))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    Err(invalid(String::from_utf8_lossy(&output.stderr).trim().to_owned()))
}
