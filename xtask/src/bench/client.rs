use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use ecogen::{Generator, Runtime};

/// Who writes a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Client {
    /// This project.
    Ecogen,
    /// progenitor 0.15, as a library.
    Progenitor,
    /// ploidy, its binary.
    Ploidy,
}

impl Client {
    /// All of them, ours first.
    pub const ALL: [Self; 3] = [Self::Ecogen, Self::Progenitor, Self::Ploidy];

    /// The name of the tool.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ecogen => "ecogen",
            Self::Progenitor => "progenitor",
            Self::Ploidy => "ploidy",
        }
    }

    /// Writes the client's crate, named `client`.
    pub fn generate(self, document: &Path, library: &Path) -> Result<(), String> {
        fs::create_dir_all(library.join("src")).map_err(|error| error.to_string())?;
        match self {
            Self::Ecogen => {
                let runtime = std::path::absolute("templates/runtime").map_err(|error| error.to_string())?;
                let generator =
                    Generator::new(document).client(true).crate_name("client").runtime(Runtime::Path(runtime));
                generator.write_to_dir(library).map(drop).map_err(|error| error.to_string())
            }
            Self::Progenitor => {
                let tool = tool("progenitor", PROGENITOR_MANIFEST, PROGENITOR_MAIN)?;
                write(&library.join("Cargo.toml"), PROGENITOR_CLIENT)?;
                run(Command::new(tool).arg(document).arg(library.join("src/lib.rs")))
            }
            Self::Ploidy => {
                let root = std::path::absolute(super::FOLDER).map_err(|error| error.to_string())?.join("tools");
                let install = ["install", "--quiet", "--locked", "ploidy", "--version", "0.15.0", "--root"];
                run(Command::new("cargo").args(install).arg(&root))?;
                let generate = ["generate", "rust", "--name", "client", "--output"];
                run(Command::new(root.join("bin/ploidy")).args(generate).arg(library).arg(document))
            }
        }
    }
}

/// Builds a small project that uses a peer as a library; gives its binary.
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

/// Runs to the end; an error is the first line that says so.
pub fn run(command: &mut Command) -> Result<(), String> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let line = said.lines().find(|line| line.contains("error") || line.contains("refused")).or(said.lines().next());
    Err(line.unwrap_or("no word of why").chars().take(160).collect())
}

pub const PROGENITOR_MANIFEST: &str = r#"[package]
name = "tool"
version = "0.1.0"
edition = "2024"
[dependencies]
progenitor = { version = "0.15", default-features = false }
openapiv3 = "2"
serde_json = "1"
serde_yaml = "0.9"
syn = "2"
prettyplease = "0.2"
[workspace]
"#;

pub const PROGENITOR_MAIN: &str = r#"fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let text = std::fs::read_to_string(&arguments[1])?;
    let document: openapiv3::OpenAPI = serde_yaml::from_str(&text)?;
    let tokens = progenitor::Generator::default().generate_tokens(&document)?;
    std::fs::write(&arguments[2], prettyplease::unparse(&syn::parse2(tokens)?))?;
    Ok(())
}
"#;

const PROGENITOR_CLIENT: &str = r#"[package]
name = "client"
version = "0.1.0"
edition = "2021"
[dependencies]
bytes = "1"
chrono = { version = "0.4", features = ["serde"] }
futures = "0.3"
progenitor-client = "0.15"
rand = "0.9"
regress = "0.10"
reqwest = { version = "0.13", default-features = false, features = ["json", "query", "stream"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
serde_urlencoded = "0.7"
uuid = { version = "1", features = ["serde", "v4"] }
"#;
