//! The requirements of steps besides cargo.

use std::path::Path;
use std::process::{Command, Stdio};

/// Something that a machine may lack.
pub enum Requirement {
    /// A target of rustc.
    Target(&'static str),
    /// The toolchain of the minimum version of Rust that `Cargo.toml` declares.
    MinimumToolchain,
    /// A program in `PATH`, and the command or place to obtain it.
    Program(&'static str, &'static str),
    /// A folder next to the repository.
    Folder(&'static str),
}

impl Requirement {
    /// Returns how to meet the requirement, or `None` if it is met.
    pub fn missing(&self) -> Option<String> {
        match self {
            Self::Target(target) => {
                let installed = output("rustup", &["target", "list", "--installed"]);
                (!installed.lines().any(|line| line == *target)).then(|| format!("rustup target add {target}"))
            }
            Self::MinimumToolchain => {
                let minimum = minimum_rust();
                let installed = output("rustup", &["toolchain", "list"]);
                (!installed.lines().any(|line| line.starts_with(&minimum)))
                    .then(|| format!("rustup toolchain install {minimum} --profile minimal"))
            }
            Self::Program(name, source) => {
                let run = Command::new(name).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
                run.is_err().then(|| format!("`{name}` is missing: {source}"))
            }
            Self::Folder(path) => (!Path::new(path).is_dir()).then(|| format!("the folder {path} is missing")),
        }
    }
}

/// Returns the minimum version of Rust. Each package has the version of the workspace.
pub fn minimum_rust() -> String {
    env!("CARGO_PKG_RUST_VERSION").to_owned()
}

/// Returns the standard output of a command. It is empty if the program is missing.
fn output(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).stderr(Stdio::null()).output();
    output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default()
}
