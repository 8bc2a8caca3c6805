//! What the tests share: where the fixtures are.

use std::path::{Path, PathBuf};

/// The folder of a kind of fixtures.
pub fn fixtures(kind: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(kind)
}

/// The files of a kind of fixtures with one of these extensions, in the order of their names.
pub fn files(kind: &str, extensions: &[&str]) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(fixtures(kind)).into_iter().flatten().flatten().map(|entry| entry.path());
    let wanted = |path: &PathBuf| path.extension().is_some_and(|found| extensions.iter().any(|one| found == *one));
    let mut files: Vec<_> = entries.filter(wanted).collect();
    files.sort();
    files
}
