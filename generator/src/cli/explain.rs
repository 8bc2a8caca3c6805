use std::process::ExitCode;

use clap::Args;
use ecogen::diagnostics::{Code, Explanation};

#[derive(Debug, Args)]
pub struct Explain {
    /// A code, such as E0101. Default: all of them, a line each.
    code: Option<String>,
}

impl Explain {
    /// Prints what a code means, with an example and its correction.
    pub fn run(&self) -> ExitCode {
        let Some(code) = &self.code else {
            Code::ALL.iter().for_each(|entry| println!("{}: {}", entry.code, entry.title));
            return ExitCode::SUCCESS;
        };
        match Explanation::find(code) {
            Some(entry) => {
                println!("{}: {}\n\n{}", entry.code, entry.title, entry.text.trim_end());
                ExitCode::SUCCESS
            }
            None => {
                eprintln!("error: there is no code `{code}`; `ecogen explain` lists them all");
                ExitCode::from(2)
            }
        }
    }
}
