//! The programs that cargo builds.

use std::env;
use std::path::PathBuf;

/// Returns the path of a built program, such as `release/ecogen`, in cargo's target directory. This directory is the
/// value of `CARGO_TARGET_DIR`, or `target` by default.
pub fn built(program: &str) -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    target.join(program)
}
