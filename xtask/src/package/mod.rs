//! `cargo xtask package`: packs the published crates, and builds a workspace outside of this one from the packed files.
//!
//! The packages are verified by `cargo package`. The outside workspace uses their files instead of the registry
//! (`[patch.crates-io]`), and has a crate for each way to use ecogen: a build script in each edition, in a library and
//! in a binary, modules that are checked in, and crates of the installed command with the embedded runtime and with the
//! runtime of the registry. Its folder has a space in its name, and no build may change a source file.

mod mistakes;
mod outside;
mod stage;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// The published packages, dependencies first.
const PACKAGES: [&str; 4] = ["ecogen-runtime", "ecogen-templates", "ecogen", "ecogen-cli"];

/// The folder of unpacked packages and of the outside workspace, below the target folder. A space is part of the test.
const FOLDER: &str = "packages and users";

/// Packs all packages, and builds the outside workspace. With `quick`, the packages are not verified one by one, since
/// the outside workspace compiles them too.
pub fn package(quick: bool) -> Result<(), String> {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    let target = std::path::absolute(target).map_err(|error| error.to_string())?;
    let folder = target.join(FOLDER);
    let stage = step("copy the sources", || stage::stage(&folder.join("stage")))?;
    let packages = step("pack", || pack(&stage, &folder, quick))?;
    let target = folder.join("target");
    let command = step("install the command", || install(&packages, &folder.join("installed"), &target))?;
    let outside =
        step("write the outside workspace", || outside::write(&folder.join("users"), &target, &packages, &command))?;
    step("editions, lints, ways", || outside.check())?;
    step("format of generated crates", || outside.check_format())?;
    step("client in a browser", || outside.check_browser())?;
    step("changes of files", || outside.check_reruns())?;
    step("messages for mistakes", || mistakes::check(&folder.join("mistakes"), &target, &packages))
}

/// A package and the folder of its unpacked files.
pub struct PackedCrate {
    name: &'static str,
    folder: PathBuf,
}

impl PackedCrate {
    /// Returns the argument of cargo that replaces the package of the registry by the unpacked one.
    fn patch(&self) -> String {
        format!("patch.crates-io.{}.path={:?}", self.name, self.folder.display().to_string())
    }
}

/// Runs a step and prints its duration.
fn step<T>(name: &str, run: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    let start = Instant::now();
    let result = run().map_err(|error| format!("error: {name}: {error}"))?;
    println!("{name}: {:.1} s", start.elapsed().as_secs_f64());
    Ok(result)
}

/// Runs cargo to its end and returns its output.
fn cargo(arguments: &[&str], folder: &Path, target: &Path) -> Result<String, String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(arguments).current_dir(folder).env("CARGO_TARGET_DIR", target).env_remove("RUSTFLAGS");
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    if output.status.success() { Ok(text) } else { Err(format!("cargo {}\n{text}", arguments.join(" "))) }
}

/// Packs the packages of a copy of the workspace and unpacks them. Prints their sizes.
fn pack(stage: &Path, folder: &Path, quick: bool) -> Result<Vec<PackedCrate>, String> {
    let mut arguments = vec!["package", "--quiet", "--workspace", "--allow-dirty"];
    if quick {
        arguments.push("--no-verify");
    }
    let (target, packages) = (folder.join("packed"), folder.join("packages"));
    cargo(&arguments, stage, &target)?;
    // Files of an earlier run are removed, since a package may have fewer files now.
    let _ = fs::remove_dir_all(&packages);
    fs::create_dir_all(&packages).map_err(|error| error.to_string())?;
    PACKAGES.into_iter().map(|name| unpack(name, &target, &packages)).collect()
}

/// Unpacks one package and checks that it contains what its readers need.
fn unpack(name: &'static str, target: &Path, folder: &Path) -> Result<PackedCrate, String> {
    let full_name = format!("{name}-{}", env!("CARGO_PKG_VERSION"));
    let archive = target.join("package").join(format!("{full_name}.crate"));
    let size = fs::metadata(&archive).map_err(|error| format!("{}: {error}", archive.display()))?.len();
    // The times of files in a package are constant. With `m`, the files get the current time, so that cargo compiles them.
    let status = Command::new("tar").arg("xzmf").arg(&archive).current_dir(folder).status();
    if !status.is_ok_and(|status| status.success()) {
        return Err(format!("tar cannot unpack {}", archive.display()));
    }
    let folder = folder.join(full_name);
    for file in ["Cargo.toml", "README.md", "LICENSE-APACHE", "LICENSE-MIT"] {
        if !folder.join(file).is_file() {
            return Err(format!("the package {name} has no {file}"));
        }
    }
    println!("  {name}: {} KiB packed", size.div_ceil(1024));
    Ok(PackedCrate { name, folder })
}

/// Installs the command from its package and returns the path of the program.
fn install(packages: &[PackedCrate], root: &Path, target: &Path) -> Result<PathBuf, String> {
    let command = packages.iter().find(|package| package.name == "ecogen-cli").ok_or("no package `ecogen-cli`")?;
    let (path, root) = (command.folder.display().to_string(), root.display().to_string());
    let patches: Vec<String> = packages.iter().map(PackedCrate::patch).collect();
    let mut arguments = vec!["install", "--quiet", "--debug", "--force", "--path", &path, "--root", &root];
    arguments.extend(patches.iter().flat_map(|patch| ["--config", patch]));
    cargo(&arguments, Path::new("."), target)?;
    Ok(Path::new(&root).join("bin").join(format!("ecogen{}", env::consts::EXE_SUFFIX)))
}
