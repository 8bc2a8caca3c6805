//! `cargo xtask mutations`: applies deliberate errors to the emitter and the runtime, each of which a test must detect.
//!
//! The sources are copied below `target/`, so that the working tree is never modified.

mod mutants;
mod outcome;
mod scratch;

use mutants::MUTATIONS;
use outcome::MutationOutcome;
use scratch::Scratch;

/// Applies each mutation to a copy of the sources, runs the mutation's test, and prints which tests have failed.
///
/// # Errors
///
/// If the original text of a mutation does not occur exactly once in its file, if a test fails without a mutation, or
/// if a mutation is not detected.
pub fn mutations() -> Result<(), String> {
    let scratch = Scratch::new()?;
    // An outdated mutation is an error, which is returned before anything is compiled.
    for mutation in MUTATIONS {
        scratch.mutated(mutation)?;
    }
    let mut tests: Vec<_> = MUTATIONS.iter().map(|mutation| mutation.test).collect();
    tests.dedup();
    for test in tests {
        match scratch.test(test)? {
            MutationOutcome::Passed => {}
            MutationOutcome::Caught(by) => {
                return Err(format!("error: without a mutation, {} fails: {by}", test.join(" ")));
            }
            MutationOutcome::Broken(reason) => {
                return Err(format!("error: without a mutation, {}: {reason}", test.join(" ")));
            }
        }
    }
    let mut missed = 0;
    println!("| mutation | file | detected by |\n| --- | --- | --- |");
    for mutation in MUTATIONS {
        let by = match scratch.with_mutation(mutation, || scratch.test(mutation.test))? {
            MutationOutcome::Caught(by) => by,
            MutationOutcome::Passed => {
                missed += 1;
                "not detected".to_owned()
            }
            MutationOutcome::Broken(reason) => {
                missed += 1;
                format!("no test result: {reason}")
            }
        };
        println!("| {} | {} | {by} |", mutation.name, mutation.file);
    }
    if missed == 0 {
        Ok(())
    } else {
        Err(format!("error: {missed} of {} mutations were not detected by a test", MUTATIONS.len()))
    }
}
