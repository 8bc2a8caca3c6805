//! Runs a fixed set of test cases of each fuzz target.

use std::path::PathBuf;

use ecogen_fuzz::{Documents, FuzzFinding, Pipeline, Runtime, Target, Validation};

fn finds(target: &dyn Target, count: u64) -> Vec<String> {
    let found = (0..count).filter_map(|number| {
        let find = FuzzFinding::run(target, &target.make(number))?;
        Some(format!("case {number}: {}\n{}", find.message, String::from_utf8_lossy(&find.case)))
    });
    found.collect()
}

#[test]
fn documents_through_the_generator() {
    let fixtures = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../fixtures");
    let file = std::env::temp_dir().join(format!("ecogen-fuzz-{}.yaml", std::process::id()));
    let target = Pipeline::new(Documents::below(&[fixtures]), file.clone());
    let found = finds(&target, 150);
    let _ = std::fs::remove_file(file);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn requests_and_responses_through_the_runtime() {
    let found = finds(&Runtime::new().unwrap(), 1_000);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn texts_through_both_ways_of_validation() {
    let found = finds(&Validation::new(), 100);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn same_number_makes_the_same_case() {
    let target = Runtime::new().unwrap();
    assert_eq!(target.make(7), target.make(7));
    assert_ne!(target.make(7), target.make(8));
}
