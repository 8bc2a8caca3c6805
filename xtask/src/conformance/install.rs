//! Programs that others publish, installed from their registries at the versions that they were tried with.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::process::within;

/// Longest time that an installation may take.
pub const LIMIT: Duration = Duration::from_secs(240);

/// Installs unless the folder notes that it was done.
pub fn once(
    folder: &Path,
    packages: &[&str],
    registry: &str,
    install: impl FnOnce() -> Result<String, String>,
) -> Result<(), String> {
    let note = folder.join("installed");
    let wanted = packages.join("\n");
    if fs::read_to_string(&note).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("installing from {registry} into {}: {}", folder.display(), packages.join(", "));
    install()?;
    fs::write(&note, wanted).map_err(|error| format!("{}: {error}", note.display()))
}

/// Installs packages from npm's registry into a folder, unless they are there; `flags` are further ones of npm's.
pub fn npm(folder: &Path, packages: &[&str], flags: &[&str]) -> Result<(), String> {
    once(folder, packages, "npm", || {
        fs::create_dir_all(folder).map_err(|error| error.to_string())?;
        let mut install = Command::new("npm");
        install.args(["install", "--loglevel", "error", "--no-audit", "--no-fund"]).args(flags);
        install.arg("--prefix").arg(folder).args(packages);
        within(LIMIT, &mut install, &folder.with_extension("log"))
    })
}

/// Whether a program can be run.
pub fn is_there(program: &str) -> bool {
    let version = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    version.is_ok_and(|status| status.success())
}

/// Whether an installation failed because its registry cannot be reached.
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
