//! Installs third-party programs from their registries, in fixed versions.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::process::run_within;

/// The time limit for installing a set of programs.
pub const LIMIT: Duration = Duration::from_secs(240);

/// Installs packages into a folder. Does nothing if the folder contains a note that the same packages are installed.
pub fn once(
    folder: &Path,
    packages: &[&str],
    registry: &str,
    install: impl FnOnce() -> Result<String, String>,
) -> Result<(), String> {
    let note = folder.join("installed");
    let required = packages.join("\n");
    if fs::read_to_string(&note).is_ok_and(|installed| installed == required) {
        return Ok(());
    }
    println!("installing from {registry} into {}: {}", folder.display(), packages.join(", "));
    install()?;
    fs::write(&note, required).map_err(|error| format!("{}: {error}", note.display()))
}

/// Installs npm packages into a folder if they are missing. `flags` are additional options of npm.
pub fn npm(folder: &Path, packages: &[&str], flags: &[&str]) -> Result<(), String> {
    once(folder, packages, "npm", || {
        fs::create_dir_all(folder).map_err(|error| error.to_string())?;
        let mut install = Command::new("npm");
        install.args(["install", "--loglevel", "error", "--no-audit", "--no-fund"]).args(flags);
        install.arg("--prefix").arg(folder).args(packages);
        run_within(LIMIT, &mut install, &folder.with_extension("log"))
    })
}

/// Runs `PROGRAM --version`, and returns `true` if the program is installed.
pub fn is_there(program: &str) -> bool {
    let version = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    version.is_ok_and(|status| status.success())
}

/// Returns `true` if the error of an installation shows that the registry is unreachable.
pub fn is_unreachable(error: &str) -> bool {
    const CODES: [&str; 8] = [
        "ENOTFOUND",
        "EAI_AGAIN",
        "ECONNREFUSED",
        "ECONNRESET",
        "ETIMEDOUT",
        "ENETUNREACH",
        "EHOSTUNREACH",
        "took longer than",
    ];
    CODES.iter().any(|code| error.contains(code))
}
