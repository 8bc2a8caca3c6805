//! The command line: `ecogen generate openapi.yaml --out my-api`, `ecogen check openapi.yaml`.

mod cli;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use mimalloc::MiMalloc;

/// Most of what generation asks of a system are small pieces of memory, on all cores at once
/// (`docs/decisions/0021-allocator.md`).
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Writes the whole Rust side of an API from its OpenAPI document.
#[derive(Debug, Parser)]
#[command(version)]
struct Command {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Writes a crate. Exit codes: 0, 1 (a fault of the document or the options), 2 (usage).
    Generate(cli::Generate),
    /// Prints the effective document: the document, and all that a server of it can answer by itself. What was added
    /// goes to standard error. Exit codes as for `generate`.
    Effective(cli::Effective),
    /// Prints a skeleton of the service of a tag, to begin with: it compiles beside the generated crate, and answers 501.
    Stub(cli::Stub),
    /// Says what is wrong with documents, and writes nothing. Exit codes: 0, 1 (errors), 2 (usage).
    Check(cli::Check),
    /// Says what a code means, with an example and its correction.
    Explain(cli::Explain),
}

fn main() -> ExitCode {
    // clap itself ends with 2 where the usage is wrong.
    let done = match Command::parse().task {
        Task::Generate(generate) => generate.run().map(|()| ExitCode::SUCCESS),
        Task::Effective(effective) => effective.run().map(|()| ExitCode::SUCCESS),
        Task::Stub(stub) => stub.run().map(|()| ExitCode::SUCCESS),
        Task::Check(check) => check.run(),
        Task::Explain(explain) => Ok(explain.run()),
    };
    done.unwrap_or_else(|error| {
        let text = error.render(cli::terminal::colours(&std::io::stderr()));
        cli::print::error(format_args!("{text}\n"));
        ExitCode::FAILURE
    })
}
