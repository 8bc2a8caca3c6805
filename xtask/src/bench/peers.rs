//! Other generators: how they are installed and invoked.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::project::{run, tool};

/// Another generator of Rust code from OpenAPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Peer {
    /// progenitor 0.15, used as a library. prettyplease formats the output, as it does for progenitor's macro and
    /// command.
    Progenitor,
    /// ploidy 0.15.0.
    Ploidy,
    /// oas3-gen 0.29.0.
    Oas3Gen,
    /// openapi-to-rust 0.23.0.
    OpenapiToRust,
    /// openapi-generator 7.26.0 with its generator `rust` and the library `hyper`. The program is downloaded with pip
    /// and requires Java.
    OpenapiGenerator,
}

impl Peer {
    /// All generators with which ecogen is compared.
    pub const ALL: [Self; 5] =
        [Self::Progenitor, Self::Ploidy, Self::Oas3Gen, Self::OpenapiToRust, Self::OpenapiGenerator];

    /// Returns the name of the generator.
    pub fn name(self) -> &'static str {
        match self {
            Self::Progenitor => "progenitor",
            Self::Ploidy => "ploidy",
            Self::Oas3Gen => "oas3-gen",
            Self::OpenapiToRust => "openapi-to-rust",
            Self::OpenapiGenerator => "openapi-generator",
        }
    }

    /// Returns the generator with this name, or an error that lists all names.
    pub fn named(name: &str) -> Result<Self, String> {
        let all = || Self::ALL.map(Self::name).join(", ");
        Self::ALL
            .into_iter()
            .find(|peer| peer.name() == name)
            .ok_or_else(|| format!("unknown generator `{name}`, expected one of {}", all()))
    }

    fn version(self) -> &'static str {
        match self {
            Self::Progenitor => "0.15",
            Self::Ploidy => "0.15.0",
            Self::Oas3Gen => "0.29.0",
            Self::OpenapiToRust => "0.23.0",
            Self::OpenapiGenerator => "7.26.0",
        }
    }

    /// Returns the path of the program, which is built in release mode below `target/bench` if it is missing. For
    /// openapi-generator, this is the path of the Java archive.
    pub fn program(self) -> Result<PathBuf, String> {
        if self == Self::Progenitor {
            return tool("progenitor", PROGENITOR_MANIFEST, PROGENITOR_MAIN);
        }
        let root = std::path::absolute(super::FOLDER).map_err(|error| error.to_string())?.join("tools");
        if self == Self::OpenapiGenerator {
            return archive(&root.join(format!("{}-{}", self.name(), self.version())), self.version());
        }
        let install = ["install", "--quiet", "--locked", self.name(), "--version", self.version(), "--root"];
        run(Command::new("cargo").args(install).arg(&root))?;
        Ok(root.join("bin").join(self.name()))
    }

    /// Returns a command that generates types and client into an empty folder. None of the generators can write a
    /// server in the same run. All generators except progenitor and openapi-to-rust write a whole crate; oas3-gen names
    /// the crate after the folder.
    pub fn command(self, program: &Path, document: &Path, out: &Path) -> Result<Command, String> {
        fs::create_dir_all(out).map_err(|error| format!("{}: {error}", out.display()))?;
        let mut command = Command::new(program);
        match self {
            Self::Progenitor => command.arg(document).arg(out.join("lib.rs")),
            Self::Ploidy => command.args(["generate", "rust", "--name", "client", "--output"]).arg(out).arg(document),
            Self::Oas3Gen => {
                command.args(["generate", "client-mod", "--workspace", "-i"]).arg(document).arg("-o").arg(out)
            }
            Self::OpenapiToRust => {
                let module = ["generate", "--quiet", "--module-name", "client", "--output-dir"];
                command.args(module).arg(out).arg(document)
            }
            Self::OpenapiGenerator => {
                // By default, openapi-generator rejects YAML of more than 3 MB, and gives the crate the version of the
                // document. The options below raise the limit and set another version.
                command = Command::new("java");
                command.args(["-DmaxYamlCodePoints=99999999", "-jar"]).arg(program);
                command.args(["generate", "-g", "rust", "--library", "hyper"]);
                command.args(["--additional-properties", "packageName=client,packageVersion=0.1.0"]);
                command.arg("-i").arg(document).arg("-o").arg(out)
            }
        };
        Ok(command)
    }
}

/// Returns the Java archive of openapi-generator, which is downloaded from PyPI if it is missing.
fn archive(folder: &Path, version: &str) -> Result<PathBuf, String> {
    let archive = folder.join("openapi_generator_cli/openapi-generator.jar");
    if !archive.is_file() {
        let package = format!("openapi-generator-cli=={version}");
        let install = ["-m", "pip", "install", "--quiet", "--no-deps", "--target"];
        run(Command::new("python3").args(install).arg(folder).arg(package))?;
    }
    Ok(archive)
}

/// The manifest of a program that uses progenitor as a library.
const PROGENITOR_MANIFEST: &str = r#"[package]
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

const PROGENITOR_MAIN: &str = r#"fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let text = std::fs::read_to_string(&arguments[1])?;
    let document: openapiv3::OpenAPI = serde_yaml::from_str(&text)?;
    let tokens = progenitor::Generator::default().generate_tokens(&document)?;
    std::fs::write(&arguments[2], prettyplease::unparse(&syn::parse2(tokens)?))?;
    Ok(())
}
"#;
