//! Measures the cost of compiling a generated crate and the binary that calls it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::bench::project::{run, write};
use crate::measure::measured;

/// The time limit of a build, in seconds.
const TIMEOUT_SECONDS: u64 = 1800;

/// A build command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BuildKind {
    /// `cargo check`.
    Check,
    /// `cargo build`.
    Debug,
    /// `cargo build --release`.
    Release,
}

impl BuildKind {
    /// All builds, in the order of measurement.
    pub const ALL: [Self; 3] = [Self::Check, Self::Debug, Self::Release];

    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check"],
            Self::Debug => &["build"],
            Self::Release => &["build", "--release"],
        }
    }
}

/// The cost of a build.
#[derive(Clone, Copy, Debug)]
pub struct BuildCost {
    /// CPU seconds of cargo and all of its children.
    pub cpu: f64,
    /// The peak memory in bytes of the largest process, which is rustc.
    pub memory: u64,
}

/// Builds the dependencies, with an empty library and an empty binary, so that later builds compile only the library
/// and the binary.
pub fn warm(library: &Path, binary: &Path, builds: &[BuildKind]) -> Result<(), String> {
    let empty = [(library.join("src/lib.rs"), ""), (binary.join("src/main.rs"), "fn main() {}\n")];
    let texts = empty.each_ref().map(|(file, _)| fs::read(file));
    empty.iter().try_for_each(|(file, text)| fs::write(file, text)).map_err(|error| error.to_string())?;
    let built = builds.iter().try_for_each(|build| run(cargo(binary)?.args(build.arguments()).arg("--quiet")));
    for ((file, _), text) in empty.iter().zip(texts) {
        fs::write(file, text.map_err(|error| error.to_string())?).map_err(|error| error.to_string())?;
    }
    built
}

/// Measures a build of the library alone, with an empty binary.
pub fn alone(library: &Path, binary: &Path, build: BuildKind) -> Result<BuildCost, String> {
    write(&binary.join("Cargo.toml"), &manifest(library, ""))?;
    write(&binary.join("src/main.rs"), "fn main() {}\n")?;
    warm(library, binary, &[build])?;
    library_alone(library, binary, build)
}

/// Returns the manifest of a binary that depends on a library and on the dependencies in `more`.
pub fn manifest(library: &Path, more: &str) -> String {
    let library = library.display().to_string();
    let package = "[package]\nname = \"caller\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";
    format!("{package}[dependencies]\nclient = {{ path = {library:?} }}\n{more}[workspace]\n")
}

fn library_alone(library: &Path, binary: &Path, build: BuildKind) -> Result<BuildCost, String> {
    touch(&library.join("src/lib.rs"))?;
    once(cargo(binary)?.args(build.arguments()).args(["-p", "client"]))
}

/// Measures a build of the library alone, and then a build of the binary that calls it.
pub fn pair(library: &Path, binary: &Path, build: BuildKind) -> Result<(BuildCost, BuildCost), String> {
    let alone = library_alone(library, binary, build)?;
    touch(&binary.join("src/main.rs"))?;
    let caller = once(cargo(binary)?.args(build.arguments()))?;
    Ok((alone, caller))
}

fn once(cargo: &mut Command) -> Result<BuildCost, String> {
    let done = measured(cargo.args(["--quiet", "-j1"]), TIMEOUT_SECONDS)?;
    if done.code != Some(0) {
        return Err(done
            .output
            .lines()
            .find(|line| line.starts_with("error"))
            .unwrap_or("no error message")
            .to_owned());
    }
    Ok(BuildCost { cpu: done.cpu, memory: done.memory })
}

/// Returns the size of the machine code of the release binary in bytes, as reported by `size` of binutils. All binaries
/// are built in one folder, so the size is that of the binary that was built last.
pub fn code() -> Result<u64, String> {
    let output = Command::new("size").arg(target()?.join("release/caller")).output();
    let text = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    let bytes =
        text.lines().nth(1).and_then(|line| line.split_whitespace().next()).and_then(|field| field.parse().ok());
    bytes.ok_or_else(|| "`size`, of binutils, said nothing".to_owned())
}

/// Returns the target folder that all builds share, so that common dependencies are built once.
fn target() -> Result<PathBuf, String> {
    std::path::absolute(crate::bench::FOLDER)
        .map(|folder| folder.join("compile/target"))
        .map_err(|error| error.to_string())
}

/// Returns a cargo command without incremental compilation, so that the whole crate is compiled each time.
fn cargo(binary: &Path) -> Result<Command, String> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(binary).env("CARGO_TARGET_DIR", target()?);
    cargo.env("CARGO_INCREMENTAL", "0").env_remove("RUSTFLAGS");
    Ok(cargo)
}

/// Updates the modification time of a source file, so that cargo rebuilds the crate.
fn touch(file: &Path) -> Result<(), String> {
    let text = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))
}
