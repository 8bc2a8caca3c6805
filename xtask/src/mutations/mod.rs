//! `cargo xtask mutations`: deliberate errors in the emitter and the runtime, each of which a test must detect.
//!
//! The sources are copied below `target/`, so that the working tree is never modified.

mod faults;
mod outcome;
mod scratch;

use faults::FAULTS;
use outcome::Outcome;
use scratch::Scratch;

/// Applies each mutation to a copy of the sources, runs the narrowest test, and prints which test has detected it.
///
/// # Errors
///
/// If the original text of a mutation does not occur exactly once in its file, if a test fails without a mutation, or
/// if a mutation is not detected.
pub fn mutations() -> Result<(), String> {
    let scratch = Scratch::new()?;
    // Outdated mutations are reported before anything is compiled.
    for fault in FAULTS {
        scratch.mutated(fault)?;
    }
    let mut tests: Vec<_> = FAULTS.iter().map(|fault| fault.test).collect();
    tests.dedup();
    for test in tests {
        match scratch.test(test)? {
            Outcome::Passed => {}
            Outcome::Caught(by) => return Err(format!("error: without a mutation, {} fails: {by}", test.join(" "))),
            Outcome::Broken(why) => return Err(format!("error: without a mutation, {}: {why}", test.join(" "))),
        }
    }
    let mut missed = 0;
    println!("| mutation | file | detected by |\n| --- | --- | --- |");
    for fault in FAULTS {
        let by = match scratch.with(fault, || scratch.test(fault.test))? {
            Outcome::Caught(by) => by,
            Outcome::Passed => {
                missed += 1;
                "not detected".to_owned()
            }
            Outcome::Broken(why) => {
                missed += 1;
                format!("no test result: {why}")
            }
        };
        println!("| {} | {} | {by} |", fault.name, fault.file);
    }
    if missed == 0 {
        Ok(())
    } else {
        Err(format!("error: {missed} of {} mutations were not detected by a test", FAULTS.len()))
    }
}
