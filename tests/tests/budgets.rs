//! Limits the size of generated code, which is the same on every machine. A change that needs more code has to raise
//! the limit explicitly.

use std::path::Path;
use std::{fs, io};

/// The maximum size of the code generated from the Ecosuite API, in bytes per operation.
const BYTES: usize = 7_300;

/// The number of operations of the Ecosuite API.
const OPERATIONS: usize = 199;

#[test]
fn generated_code_per_operation_stays_within_budget() -> io::Result<()> {
    let bytes = code_size(Path::new("../generated/src"))? / OPERATIONS;
    assert!(bytes > 1_000, "there is generated code");
    assert!(bytes <= BYTES, "{bytes} bytes of code for each operation, {BYTES} are allowed");
    Ok(())
}

/// Returns the size in bytes of all Rust files below a folder. The embedded schemas are not counted, because they are
/// data.
fn code_size(folder: &Path) -> io::Result<usize> {
    let mut bytes = 0;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        bytes += match path {
            path if path.is_dir() && path.ends_with("schemas") => 0,
            path if path.is_dir() => code_size(&path)?,
            path => fs::read(path)?.len(),
        };
    }
    Ok(bytes)
}
