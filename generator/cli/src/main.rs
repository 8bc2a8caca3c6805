//! The command line: `ecogen generate openapi.yaml --out my-api`, `ecogen check openapi.yaml`.

mod cli;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use mimalloc::MiMalloc;

/// The allocator is mimalloc, because generation allocates many small blocks on all cores at once
/// (`docs/decisions/0021-allocator.md`).
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Generates the Rust code of an API from its OpenAPI document.
#[derive(Debug, Parser)]
#[command(version)]
struct Command {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Writes a crate. Exit codes: 0, 1 (errors in the document or the options), 2 (usage).
    Generate(cli::GenerateCommand),
    /// Prints the effective document: the document, and all responses that a generated server can send itself.
    /// Additions are listed on standard error. The exit codes are those of `generate`.
    Effective(cli::EffectiveCommand),
    /// Prints a skeleton of the service of a tag. The skeleton compiles with the generated crate and responds with 501.
    Stub(cli::StubCommand),
    /// Validates documents and writes nothing. Exit codes: 0, 1 (errors), 2 (usage).
    Check(cli::CheckCommand),
    /// Compares two documents: the changes, and their effects on deployed programs and on Rust code. Exit codes: 0,
    /// 1 (a change has the verdict of `--fail-on`, or errors), 2 (usage).
    Diff(Box<cli::DiffCommand>),
    /// Explains a diagnostic code, with an example and its correction.
    Explain(cli::ExplainCommand),
}

fn main() -> ExitCode {
    // clap itself exits with 2 on invalid usage.
    let done = match Command::parse().task {
        Task::Generate(generate) => generate.run().map(|()| ExitCode::SUCCESS),
        Task::Effective(effective) => effective.run().map(|()| ExitCode::SUCCESS),
        Task::Stub(stub) => stub.run().map(|()| ExitCode::SUCCESS),
        Task::Check(check) => check.run(),
        Task::Diff(diff) => diff.run(),
        Task::Explain(explain) => Ok(explain.run()),
    };
    done.unwrap_or_else(|error| {
        let text = error.render(cli::terminal::color_choice(&std::io::stderr()));
        cli::print::stderr(format_args!("{text}\n"));
        ExitCode::FAILURE
    })
}
