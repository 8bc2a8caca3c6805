//! Installs the external tools from PyPI and npm into `target/`, in fixed versions.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::super::install;
use super::super::process::run_within;

const PYTHON: &[&str] =
    &["schemathesis==4.32.0", "hypothesis==6.170.17", "openapi-python-client==0.29.1", "python-dateutil==2.9.0.post0"];
const NODE: &[&str] = &["@stoplight/prism-cli@5.14.2"];

/// The folders that contain the installed programs.
#[derive(Debug)]
pub struct InstalledTools {
    /// The folder of `python`, `schemathesis` and `openapi-python-client`.
    pub python: PathBuf,
    /// The folder of `prism`.
    pub node: PathBuf,
}

impl InstalledTools {
    /// Installs the missing programs, and prints a message for each installation.
    ///
    /// # Errors
    ///
    /// If Python 3 or npm is missing, or a registry does not respond.
    pub fn install(work: &Path) -> Result<Self, String> {
        let (venv, npm) = (work.join("venv"), work.join("npm"));
        install::once(&venv, PYTHON, "PyPI", || {
            let status = Command::new("python3").args(["-m", "venv", "--clear"]).arg(&venv).status();
            if !status.is_ok_and(|status| status.success()) {
                return Err("the external tools need Python 3.11 with `venv`: `python3 -m venv` failed".to_owned());
            }
            let pip = venv.join("bin/pip");
            run_within(
                install::LIMIT,
                Command::new(pip).args(["install", "--quiet"]).args(PYTHON),
                &work.join("pip.log"),
            )
        })?;
        install::npm(&npm, NODE, &[]).map_err(|error| format!("{error}: Prism needs npm"))?;
        Ok(Self { python: venv.join("bin"), node: npm.join("node_modules/.bin") })
    }
}
