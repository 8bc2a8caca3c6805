//! Builds small cargo projects and runs programs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds a small project that uses another generator as a library, and returns the path of its binary.
pub fn tool(name: &str, manifest: &str, main: &str) -> Result<PathBuf, String> {
    let folder = std::path::absolute(super::FOLDER).map_err(|error| error.to_string())?.join(format!("tool-{name}"));
    write(&folder.join("Cargo.toml"), manifest)?;
    write(&folder.join("src/main.rs"), main)?;
    run(Command::new("cargo")
        .args(["build", "--quiet", "--release"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", folder.join("target")))?;
    Ok(folder.join("target/release/tool"))
}

pub fn write(path: &Path, text: &str) -> Result<(), String> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(|error| error.to_string())?;
    }
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Runs a program to its end. If the program fails, the returned error is the first line of its standard error that
/// contains an error message.
pub fn run(command: &mut Command) -> Result<(), String> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    let line = stderr.lines().find(|line| line.contains("error") || line.contains("refused")).or(stderr.lines().next());
    Err(line.unwrap_or("no error message").chars().take(160).collect())
}
