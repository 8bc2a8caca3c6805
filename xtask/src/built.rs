//! The programs that cargo builds.

use std::env;
use std::path::PathBuf;

/// Returns the path of a built program, such as `release/ecogen`, in cargo's target directory: that of the environment
/// variable `CARGO_TARGET_DIR`, by default `target`.
pub fn built(program: &str) -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    target.join(program)
}
