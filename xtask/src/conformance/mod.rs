//! `cargo xtask conformance DIR`: what a folder of vectors and drivers says of generated servers and clients.
//!
//! The folder has `validation/` (a document, and a driver that posts bodies to a server of it) and `parameters/` (a
//! document, a driver of its server and a judge of its client), which need Python 3, and `hostile/` (documents that mean
//! harm, and what is to become of each).

mod hostile;
mod inert;
mod parameters;
mod process;
mod validation;

use std::path::Path;

pub fn conformance(dir: &str) -> Result<(), String> {
    let dir = Path::new(dir).canonicalize().map_err(|error| format!("error: {dir}: {error}"))?;
    let work = Path::new("target/conformance");
    let outcomes = [
        ("validation", validation::run(&dir.join("validation"), work)),
        ("parameters, server", parameters::server(&dir.join("parameters"), work)),
        ("parameters, client", parameters::client(&dir.join("parameters"), work)),
        ("hostile", hostile::run(&dir.join("hostile"), work)),
    ];
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
