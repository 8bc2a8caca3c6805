//! What the tests share: where the fixtures are, and when two JSON values are one.

use std::path::{Path, PathBuf};

use serde_json::Value;

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

/// Whether two values are one: `1` and `1.0` are the same number.
pub fn same_json(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same_json(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, value)| other.get(key).is_some_and(|other| same_json(value, other)))
        }
        (one, other) => one == other,
    }
}
