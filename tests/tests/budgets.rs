//! The size of generated code, with a limit that is the same on every machine. A change that needs more has to raise
//! the limit explicitly.

use std::path::Path;
use std::{fs, io};

/// The maximum size of Ecosuite's code, in bytes per operation.
const BYTES: usize = 7_300;

/// The number of Ecosuite's operations.
const OPERATIONS: usize = 199;

#[test]
fn an_operation_weighs_no_more_than_it_may() -> io::Result<()> {
    let bytes = weight(Path::new("../generated/src"))? / OPERATIONS;
    assert!(bytes > 1_000, "there is generated code");
    assert!(bytes <= BYTES, "{bytes} bytes of code for each operation, {BYTES} are allowed");
    Ok(())
}

/// Returns the size in bytes of all Rust files below a folder, except for the schemas, which are data.
fn weight(folder: &Path) -> io::Result<usize> {
    let mut bytes = 0;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        bytes += match path {
            path if path.is_dir() && path.ends_with("schemas") => 0,
            path if path.is_dir() => weight(&path)?,
            path => fs::read(path)?.len(),
        };
    }
    Ok(bytes)
}
