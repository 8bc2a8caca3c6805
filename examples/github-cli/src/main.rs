//! The program. `GITHUB_TOKEN` contains the token, and is not needed to read public repositories.

use std::env;
use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let github = match github_cli::client(env::var("GITHUB_API_URL").ok().as_deref(), env::var("GITHUB_TOKEN").ok()) {
        Ok(github) => github,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    };
    match github_cli::run(&github, &arguments).await {
        Ok(output) => {
            print!("{output}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            // The text contains neither the token nor the query.
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
