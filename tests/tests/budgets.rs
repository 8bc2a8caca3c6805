//! What generated code may weigh: a budget that is the same on every machine. Who needs more says so by raising it.

use std::path::Path;
use std::{fs, io};

/// Bytes of the code of Ecosuite, for each of its operations.
const BYTES: usize = 7_300;

/// How many operations it has.
const OPERATIONS: usize = 199;

#[test]
fn an_operation_weighs_no_more_than_it_may() -> io::Result<()> {
    let bytes = weight(Path::new("../generated/src"))? / OPERATIONS;
    assert!(bytes > 1_000, "there is generated code");
    assert!(bytes <= BYTES, "{bytes} bytes of code for each operation, {BYTES} are allowed");
    Ok(())
}

/// Bytes of all files of Rust below a folder, the schemas, which are data, left out.
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
