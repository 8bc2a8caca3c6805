use std::io::{self, Read as _};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use ecogen::diagnostics::Findings;
use ecogen::{Generator, Options};

use super::{OptionArgs, print, terminal};

/// The format of diagnostics.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum OutputFormat {
    /// Text with source lines. At most three warnings and ten errors are shown for each code, unless `--all` is
    /// given.
    #[default]
    Text,
    /// A JSON object per line: severity, code, message, help, file, line, column, end_column, pointer, notes.
    Json,
    /// A SARIF 2.1.0 log, for code review tools.
    Sarif,
}

/// A severity to treat as a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum DenyLevel {
    /// Exit with 1 on warnings, as on errors.
    Warnings,
}

#[derive(Debug, Args)]
pub struct CheckCommand {
    /// The documents, YAML or JSON; `-` is the standard input.
    #[arg(required = true)]
    documents: Vec<String>,
    /// The format of the diagnostics.
    #[arg(long, value_enum, default_value_t)]
    format: OutputFormat,
    /// Prints all diagnostics of each code.
    #[arg(long)]
    all: bool,
    /// A severity to treat as a failure.
    #[arg(long, value_enum)]
    deny: Option<DenyLevel>,
    #[command(flatten)]
    selection: OptionArgs,
}

impl CheckCommand {
    /// Prints the diagnostics of each document.
    pub fn run(self) -> ecogen::Result<ExitCode> {
        let options = self.selection.options()?;
        let mut all = Findings::default();
        for document in &self.documents {
            let found = match check(document, &options) {
                Ok(report) => report.findings,
                Err(error) => match error.findings() {
                    Some(findings) => findings.clone(),
                    None => return Err(error),
                },
            };
            if self.format == OutputFormat::Text {
                let colours = terminal::color_choice(&io::stdout());
                print::stdout(if self.all { found.render_all(colours) } else { found.render(colours) });
                print::stdout(format_args!("{document}: {}\n", counts(&found)));
            }
            all.extend(found);
        }
        match self.format {
            OutputFormat::Text => {}
            OutputFormat::Json => print::stdout(all.json_lines()),
            OutputFormat::Sarif => print::stdout(all.sarif()),
        }
        let denied = self.deny == Some(DenyLevel::Warnings) && all.warnings() > 0;
        Ok(if denied || all.errors() > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }
}

fn check(document: &str, options: &Options) -> ecogen::Result<ecogen::Report> {
    let generator = match document {
        "-" => {
            let mut bytes = Vec::new();
            io::stdin().read_to_end(&mut bytes).map_err(|error| ecogen::Error::cannot_read("<stdin>", &error))?;
            Generator::from_bytes("<stdin>", bytes)
        }
        path => Generator::new(path),
    };
    generator.options(options.clone()).check()
}

fn counts(found: &Findings) -> String {
    format!("{}, {}", print::count(found.errors(), "error"), print::count(found.warnings(), "warning"))
}
