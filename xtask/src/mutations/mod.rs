//! `cargo xtask mutations`: deliberate faults in emitter and runtime, each of which a test has to catch.
//!
//! The sources are copied below `target/`, so that a fault never stands in the tree itself.

mod faults;
mod outcome;
mod scratch;

use faults::FAULTS;
use outcome::Outcome;
use scratch::Scratch;

/// Puts each fault into a copy of the sources, runs the narrowest test, and prints which test has caught it.
///
/// # Errors
///
/// If the text of a fault does not stand exactly once in its file, a test fails without any fault, or one is not caught.
pub fn mutations() -> Result<(), String> {
    let scratch = Scratch::new()?;
    // What does not fit any more is told before anything is compiled.
    for fault in FAULTS {
        scratch.mutated(fault)?;
    }
    let mut tests: Vec<_> = FAULTS.iter().map(|fault| fault.test).collect();
    tests.dedup();
    for test in tests {
        match scratch.test(test)? {
            Outcome::Passed => {}
            Outcome::Caught(by) => return Err(format!("error: without a fault, {} fails: {by}", test.join(" "))),
            Outcome::Broken(why) => return Err(format!("error: without a fault, {}: {why}", test.join(" "))),
        }
    }
    let mut missed = 0;
    println!("| mutation | file | caught by |\n| --- | --- | --- |");
    for fault in FAULTS {
        let by = match scratch.with(fault, || scratch.test(fault.test))? {
            Outcome::Caught(by) => by,
            Outcome::Passed => {
                missed += 1;
                "NOTHING".to_owned()
            }
            Outcome::Broken(why) => {
                missed += 1;
                format!("NO TEST: {why}")
            }
        };
        println!("| {} | {} | {by} |", fault.name, fault.file);
    }
    if missed == 0 {
        Ok(())
    } else {
        Err(format!("error: {missed} of {} faults were not caught by a test", FAULTS.len()))
    }
}
