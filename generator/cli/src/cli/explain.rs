use std::process::ExitCode;

use clap::Args;
use ecogen::diagnostics::{Code, Explanation};

use super::print;

#[derive(Debug, Args)]
pub struct ExplainCommand {
    /// A code, such as E0101. Default: a list of all codes.
    code: Option<String>,
}

impl ExplainCommand {
    /// Prints the explanation of a code, with an example and its correction.
    pub fn run(&self) -> ExitCode {
        let Some(code) = &self.code else {
            let lines = Code::ALL.iter().map(|entry| format!("{}: {}\n", entry.code, entry.title));
            print::stdout(lines.collect::<String>());
            return ExitCode::SUCCESS;
        };
        match Explanation::find(code) {
            Some(entry) => {
                print::stdout(format_args!("{}: {}\n\n{}\n", entry.code, entry.title, entry.text.trim_end()));
                ExitCode::SUCCESS
            }
            None => {
                print::stderr(format_args!("error: unknown code `{code}`; `ecogen explain` lists all codes\n"));
                ExitCode::from(2)
            }
        }
    }
}
