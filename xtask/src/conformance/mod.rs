//! `cargo xtask conformance DIR`: tests of generated servers and clients with vectors and tools by others.
//!
//! The folder contains `validation/` (documents, and a driver that posts bodies to a server of each) and `parameters/`
//! (a document, a driver for its server and a check of its client), which need Python 3, and `negative/` (invalid
//! documents, with the mistake in each), which `DIR/negative` runs alone.
//!
//! `cargo xtask conformance DIR/hostile` runs a folder of malicious documents, with the expected outcome of each.
//!
//! `cargo xtask conformance tools` runs tools from PyPI and npm, without a folder.
//!
//! `cargo xtask conformance spector` runs the scenarios of TypeSpec's Spector with generated servers and clients.

mod external_tools;
mod inert;
mod install;
mod known;
mod malicious;
mod negative;
mod parameters;
mod process;
mod spector;
mod validation;

pub use spector::run as spector;

use std::path::Path;

/// The outcome of one part: a line if it succeeds.
type SuiteOutcome = Result<String, String>;

pub fn conformance(dir: &str) -> Result<(), String> {
    let outcomes = if dir == "tools" { external_tools::run_all()? } else { vectors(dir)? };
    let mut failed = 0;
    for (name, outcome) in &outcomes {
        match outcome {
            Ok(line) => println!("{name}: {line}"),
            Err(message) => {
                failed += 1;
                println!("{name}: FAILED: {message}");
            }
        }
    }
    if failed == 0 { Ok(()) } else { Err(format!("error: {failed} of {} failed", outcomes.len())) }
}

/// Runs the drivers of a folder.
fn vectors(dir: &str) -> Result<Vec<(&'static str, SuiteOutcome)>, String> {
    let dir = Path::new(dir).canonicalize().map_err(|error| format!("error: {dir}: {error}"))?;
    let work = Path::new("target/conformance");
    if dir.ends_with("hostile") {
        return Ok(vec![("hostile", malicious::run(&dir, work))]);
    }
    if dir.ends_with("negative") {
        return Ok(vec![("negative", negative::run(&dir))]);
    }
    if dir.ends_with("parameters") {
        return Ok(parameters(&dir, work));
    }
    let mut outcomes = validation::run(&dir.join("validation"), work);
    outcomes.push(("negative", negative::run(&dir.join("negative"))));
    outcomes.extend(parameters(&dir.join("parameters"), work));
    Ok(outcomes)
}

/// Tests the server and the client of the document of parameters.
fn parameters(dir: &Path, work: &Path) -> Vec<(&'static str, SuiteOutcome)> {
    vec![("parameters, server", parameters::server(dir, work)), ("parameters, client", parameters::client(dir, work))]
}
