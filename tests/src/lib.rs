//! Functions that several tests use: they return the paths of fixtures and the files generated from a document.

mod configured;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ecogen::Generator;

pub use configured::configured;

/// Returns the folder of a kind of fixtures, such as `constructs`.
pub fn fixtures(kind: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(kind)
}

/// Returns the fixtures of a kind that have one of the given file extensions, sorted by name.
pub fn files(kind: &str, extensions: &[&str]) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(fixtures(kind)).into_iter().flatten().flatten().map(|entry| entry.path());
    let has_extension =
        |path: &PathBuf| path.extension().is_some_and(|found| extensions.iter().any(|one| found == *one));
    let mut files: Vec<_> = entries.filter(has_extension).collect();
    files.sort();
    files
}

/// Generates a crate from a document and returns the texts of its files by path.
///
/// # Panics
///
/// If the document has any diagnostics.
pub fn generated(document: &Path) -> BTreeMap<PathBuf, String> {
    let output = Generator::new(document).generate().unwrap_or_else(|error| panic!("{}: {error}", document.display()));
    assert_eq!(output.report.warnings, "", "{}", document.display());
    output.files.into_iter().map(|file| (file.path, file.text)).collect()
}
