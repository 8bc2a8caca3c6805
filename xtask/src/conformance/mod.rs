//! `cargo xtask conformance DIR`: what others say of generated servers and clients.
//!
//! The folder has `validation/` (documents, and a driver that posts bodies to a server of each) and `parameters/` (a
//! document, a driver of its server and a judge of its client), which need Python 3; and `negative/` (documents with a
//! fault, and what names it), which `DIR/negative` asks alone.
//!
//! `cargo xtask conformance DIR/hostile` takes a folder of documents that mean harm, with what is to become of each.
//!
//! `cargo xtask conformance judges` asks judges from PyPI and npm, which need no folder.
//!
//! `cargo xtask conformance spector` runs the scenarios of TypeSpec's Spector against generated servers and clients.

mod hostile;
mod inert;
mod install;
mod judges;
mod known;
mod negative;
mod parameters;
mod process;
mod spector;
mod validation;

pub use spector::run as spector;

use std::path::Path;

/// What one part has to say: a line where all is well.
type Outcome = Result<String, String>;

pub fn conformance(dir: &str) -> Result<(), String> {
    let outcomes = if dir == "judges" { judges::ask()? } else { vectors(dir)? };
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

/// The drivers of a folder.
fn vectors(dir: &str) -> Result<Vec<(&'static str, Outcome)>, String> {
    let dir = Path::new(dir).canonicalize().map_err(|error| format!("error: {dir}: {error}"))?;
    let work = Path::new("target/conformance");
    if dir.ends_with("hostile") {
        return Ok(vec![("hostile", hostile::run(&dir, work))]);
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

/// The server and the client of the document of parameters.
fn parameters(dir: &Path, work: &Path) -> Vec<(&'static str, Outcome)> {
    vec![("parameters, server", parameters::server(dir, work)), ("parameters, client", parameters::client(dir, work))]
}
