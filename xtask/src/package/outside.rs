//! The workspace that uses the packages as a user does.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use super::{PackedCrate, cargo};

/// The document of all crates.
pub const DOCUMENT: &str = "examples/petshop/openapi.yaml";

pub const BUILD_SCRIPT: &str = "fn main() -> ecogen::Result {
    ecogen::Generator::new(\"openapi.yaml\").write_to_out_dir(\"api.rs\")
}
";

/// Lints that a strict crate enables, and no prelude.
const STRICT: &str = "#![no_implicit_prelude]
#![deny(warnings, clippy::pedantic, clippy::nursery, missing_docs, unreachable_pub)]
//! A strict crate.
::ecogen_runtime::include_api!(\"api\");
";

const BINARY: &str = "#![deny(warnings, clippy::pedantic)]
ecogen_runtime::include_api!(\"api\");

fn main() {
    println!(\"{:?}\", models::Kind::Cat);
}
";

const CHECKED_IN: &str = "#![deny(warnings, clippy::pedantic)]
//! A crate with modules that are checked in.
/// The API.
pub mod api;
";

/// A program that writes the modules that are checked in.
const WRITER: &str = "fn main() -> ecogen::Result {
    let (text, _) = ecogen::Generator::new(\"../checked-in/openapi.yaml\").client(true).generate_file()?;
    std::fs::write(\"../checked-in/src/api.rs\", text).expect(\"a folder that can be written\");
    Ok(())
}
";

/// All features of generated code.
const ALL: &str = "\"client\", \"docs\", \"mock\", \"reqwest\", \"serde\", \"server\"";

/// The options of a crate with all features.
const ALL_OPTIONS: &str =
    "client = true\nserver = true\nmock = true\nserde = true\ndocs = true\nserve_document = true\n";

/// The crates that the command generates.
const GENERATED: [&str; 2] = ["embedded", "from-registry"];

/// The outside workspace.
pub struct OutsideWorkspace {
    folder: PathBuf,
    target: PathBuf,
}

/// Writes the workspace with all crates.
pub fn write(
    folder: &Path,
    target: &Path,
    packages: &[PackedCrate],
    command: &Path,
) -> Result<OutsideWorkspace, String> {
    let outside = OutsideWorkspace { folder: folder.to_owned(), target: target.to_owned() };
    let document = fs::read_to_string(DOCUMENT).map_err(|error| format!("{DOCUMENT}: {error}"))?;
    let mut members = Vec::new();
    for edition in ["2018", "2021", "2024"] {
        let name = format!("script-{edition}");
        outside.add(&name, edition, ALL, &[("src/lib.rs", STRICT), ("ecogen.toml", ALL_OPTIONS)], &document)?;
        members.push(name);
    }
    outside.add(
        "binary",
        "2018",
        "\"client\"",
        &[("src/main.rs", BINARY), ("ecogen.toml", "client = true\n")],
        &document,
    )?;
    let browser = [("src/lib.rs", STRICT), ("ecogen.toml", "client = true\n")];
    outside.add("browser", "2021", "\"client\", \"reqwest\"", &browser, &document)?;
    outside.add("checked-in", "2021", "\"client\"", &[("src/lib.rs", CHECKED_IN), ("src/api.rs", "")], &document)?;
    outside.add("writer", "2021", "\"client\"", &[("src/main.rs", WRITER)], &document)?;
    members.extend(["binary", "browser", "checked-in", "writer"].map(str::to_owned));
    members.extend(GENERATED.map(str::to_owned));
    for (name, runtime) in GENERATED.iter().zip(["embed", "version"]) {
        outside.generate(command, name, runtime)?;
    }
    write_workspace(folder, &members, packages)?;
    cargo(&["run", "--quiet", "--package", "writer"], &folder.join("writer"), &outside.target)?;
    Ok(outside)
}

impl OutsideWorkspace {
    /// Adds a crate that depends on both packages.
    fn add(
        &self,
        name: &str,
        edition: &str,
        features: &str,
        files: &[(&str, &str)],
        document: &str,
    ) -> Result<(), String> {
        let folder = self.folder.join(name);
        let is_script = files.iter().any(|(path, _)| *path == "ecogen.toml");
        let generator = if is_script { "build-dependencies" } else { "dependencies" };
        let version = env!("CARGO_PKG_VERSION");
        let manifest = format!(
            "[package]\nname = {name:?}\nversion = \"0.1.0\"\nedition = {edition:?}\n\n[dependencies]\n\
             ecogen-runtime = {{ version = {version:?}, features = [{features}] }}\n\n[{generator}]\necogen = {version:?}\n"
        );
        // The table `dependencies` must not occur twice.
        let manifest = manifest.replace("\n\n[dependencies]\necogen = ", "\necogen = ");
        write_file(&folder.join("Cargo.toml"), &manifest)?;
        write_file(&folder.join("openapi.yaml"), document)?;
        if is_script {
            write_file(&folder.join("build.rs"), BUILD_SCRIPT)?;
        }
        files.iter().try_for_each(|(path, text)| write_file(&folder.join(path), text))
    }

    /// Generates a crate with the installed command.
    fn generate(&self, command: &Path, name: &str, runtime: &str) -> Result<(), String> {
        let output = Command::new(command)
            .arg("generate")
            .arg(DOCUMENT)
            .arg("--out")
            .arg(self.folder.join(name))
            .args(["--name", name, "--runtime", runtime])
            .output()
            .map_err(|error| format!("{}: {error}", command.display()))?;
        if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
    }

    fn cargo(&self, arguments: &[&str]) -> Result<String, String> {
        cargo(arguments, &self.folder, &self.target)
    }

    /// Compiles all crates with their lints. Returns an error if a source file has changed.
    pub fn check(&self) -> Result<(), String> {
        let before = self.source_files()?;
        self.cargo(&["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"])?;
        let after = self.source_files()?;
        match after.iter().find(|(path, time)| before.get(*path) != Some(*time)) {
            Some((path, _)) => Err(format!("the build has written {}", path.display())),
            None => Ok(()),
        }
    }

    /// Checks that the files of generated crates have the format of rustfmt.
    pub fn check_format(&self) -> Result<(), String> {
        GENERATED.iter().try_for_each(|name| self.cargo(&["fmt", "--package", name, "--check"]).map(|_| ()))
    }

    /// Compiles a client for a browser, if the target is installed.
    pub fn check_browser(&self) -> Result<(), String> {
        let installed = Command::new("rustup").args(["target", "list", "--installed"]).output();
        let target = "wasm32-unknown-unknown";
        if installed.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).lines().any(|line| line == target)) {
            self.cargo(&["check", "--quiet", "--package", "browser", "--target", target]).map(|_| ())
        } else {
            println!("  skipped: the target {target} is not installed");
            Ok(())
        }
    }

    /// Checks that a change of `ecogen.toml` runs the build script again, and that nothing else does.
    pub fn check_reruns(&self) -> Result<(), String> {
        let check = ["check", "--package", "script-2021"];
        self.cargo(&check)?;
        if self.cargo(&check)?.contains("script-2021 v0.1.0") {
            return Err("an unchanged crate is compiled again".to_owned());
        }
        let file = self.folder.join("script-2021/ecogen.toml");
        write_file(&file, &ALL_OPTIONS.replace("docs = true\n", "docs = false\n"))?;
        let is_compiled = self.cargo(&check)?.contains("script-2021 v0.1.0");
        write_file(&file, ALL_OPTIONS)?;
        if is_compiled { Ok(()) } else { Err("a change of ecogen.toml has no effect".to_owned()) }
    }

    /// Returns the source files, with the times of their last changes.
    fn source_files(&self) -> Result<BTreeMap<PathBuf, SystemTime>, String> {
        let mut files = BTreeMap::new();
        let mut pending = vec![self.folder.clone()];
        while let Some(folder) = pending.pop() {
            for entry in fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?.flatten() {
                let path = entry.path();
                let data = entry.metadata().map_err(|error| format!("{}: {error}", path.display()))?;
                match data.is_dir() {
                    true => pending.push(path),
                    false => drop(files.insert(path, data.modified().map_err(|error| error.to_string())?)),
                }
            }
        }
        Ok(files)
    }
}

/// Writes the manifest of a workspace that uses the packages instead of the registry.
pub fn write_workspace(folder: &Path, members: &[String], packages: &[PackedCrate]) -> Result<(), String> {
    let patches: Vec<String> = packages
        .iter()
        .map(|package| format!("{} = {{ path = {:?} }}\n", package.name, package.folder.display().to_string()))
        .collect();
    let manifest =
        format!("[workspace]\nresolver = \"2\"\nmembers = {members:?}\n\n[patch.crates-io]\n{}", patches.concat());
    write_file(&folder.join("Cargo.toml"), &manifest)
}

/// Writes a file unless it has the same content already, so that cargo compiles only what has changed.
pub fn write_file(path: &Path, text: &str) -> Result<(), String> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}
