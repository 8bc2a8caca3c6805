//! The judges' programs, installed into `target/` from the registries at the versions they were tried with.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::super::process::within;

const PYTHON: &[&str] =
    &["schemathesis==4.32.0", "hypothesis==6.170.17", "openapi-python-client==0.29.1", "python-dateutil==2.9.0.post0"];
const NODE: &[&str] = &["@stoplight/prism-cli@5.14.2"];

/// Longest time that an installation may take.
const LIMIT: Duration = Duration::from_secs(240);

/// The folders of the installed programs.
#[derive(Debug)]
pub struct Tools {
    /// `python`, `schemathesis`, `openapi-python-client`.
    pub python: PathBuf,
    /// `prism`.
    pub node: PathBuf,
}

impl Tools {
    /// Installs what is not there yet, and says so.
    ///
    /// # Errors
    ///
    /// If Python 3 or npm is missing, or a registry does not answer.
    pub fn install(work: &Path) -> Result<Self, String> {
        let (venv, npm) = (work.join("venv"), work.join("npm"));
        once(&venv, PYTHON, "PyPI", || {
            let made = Command::new("python3").args(["-m", "venv", "--clear"]).arg(&venv).status();
            if !made.is_ok_and(|made| made.success()) {
                return Err("the judges need Python 3.11 with `venv`: `python3 -m venv` failed".to_owned());
            }
            let pip = venv.join("bin/pip");
            within(LIMIT, Command::new(pip).args(["install", "--quiet"]).args(PYTHON), &work.join("pip.log"))
        })?;
        once(&npm, NODE, "npm", || {
            fs::create_dir_all(&npm).map_err(|error| error.to_string())?;
            let mut install = Command::new("npm");
            install.args(["install", "--silent", "--no-audit", "--no-fund", "--prefix"]).arg(&npm).args(NODE);
            within(LIMIT, &mut install, &work.join("npm.log")).map_err(|error| format!("{error}: Prism needs npm"))
        })?;
        Ok(Self { python: venv.join("bin"), node: npm.join("node_modules/.bin") })
    }
}

/// Installs unless the folder notes that it was done.
fn once(
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
