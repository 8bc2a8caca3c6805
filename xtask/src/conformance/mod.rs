//! `cargo xtask conformance DIR`: tests generated servers and clients with test vectors and tools by others.
//!
//! The folder DIR has three parts. `validation/` contains documents, and a driver that posts bodies to the generated
//! server of each document. `parameters/` contains a document, a driver for its generated server, and a check of its
//! generated client. `negative/` contains invalid documents, and an index that states the mistake in each; `cargo xtask
//! conformance DIR/negative` tests only these documents. `validation/` and `parameters/` need Python 3.
//!
//! `cargo xtask conformance DIR/hostile` runs the generator on the malicious documents of that folder.
//!
//! `cargo xtask conformance tools` runs external tools from PyPI and npm. This command needs no folder.
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

/// The outcome of one part of the tests: a line to print, or an error message.
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

/// Runs the parts of the tests that a folder contains.
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

/// Tests the generated server and the generated client of the document in `parameters/`.
fn parameters(dir: &Path, work: &Path) -> Vec<(&'static str, SuiteOutcome)> {
    vec![("parameters, server", parameters::server(dir, work)), ("parameters, client", parameters::client(dir, work))]
}
