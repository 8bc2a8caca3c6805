use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::faults::Fault;
use super::outcome::Outcome;

/// What stands beside the sources and is none of them.
const LEFT_OUT: [&str; 2] = ["target", ".git"];

/// A copy of the sources, and the folder that all of its tests are built in.
#[derive(Debug)]
pub struct Scratch {
    tree: PathBuf,
    target: PathBuf,
}

impl Scratch {
    /// Makes the copy new; what was built of an earlier one stays.
    pub fn new() -> Result<Self, String> {
        let work = std::path::absolute("target/mutations").map_err(|error| error.to_string())?;
        let (tree, target) = (work.join("tree"), work.join("target"));
        copy(Path::new("."), &tree)?;
        Ok(Self { tree, target })
    }

    /// The file of a fault, with the fault in it.
    pub fn mutated(&self, fault: &Fault) -> Result<String, String> {
        let text = read(&self.tree.join(fault.file))?;
        match text.matches(fault.right).count() {
            1 => Ok(text.replace(fault.right, fault.wrong)),
            count => Err(format!("error: {}: the text stands {count} times in {}", fault.name, fault.file)),
        }
    }

    /// Does something while a fault stands in the copy.
    pub fn with<T>(&self, fault: &Fault, act: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
        let file = self.tree.join(fault.file);
        let right = read(&file)?;
        write(&file, &self.mutated(fault)?)?;
        let done = act();
        write(&file, &right)?;
        done
    }

    /// Runs `cargo test` in the copy.
    pub fn test(&self, arguments: &[&str]) -> Result<Outcome, String> {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.current_dir(&self.tree).arg("test").args(arguments).arg("--no-fail-fast");
        // Debug information is not read here, and costs the most of the disk.
        cargo.env("CARGO_TARGET_DIR", &self.target).env("CARGO_PROFILE_DEV_DEBUG", "0");
        let output = cargo.output().map_err(|error| format!("error: cannot run cargo: {error}"))?;
        let [printed, errors] = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
        Ok(Outcome::of(output.status.success(), &printed, &errors))
    }
}

/// Copies a folder; a file that is there already and the same keeps its time, so that nothing is built again for it.
fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let told = |path: &Path, error: std::io::Error| format!("error: {}: {error}", path.display());
    fs::create_dir_all(to).map_err(|error| told(to, error))?;
    let mut kept = Vec::new();
    for entry in fs::read_dir(from).map_err(|error| told(from, error))? {
        let entry = entry.map_err(|error| told(from, error))?;
        let name = entry.file_name();
        if LEFT_OUT.iter().any(|left_out| name == *left_out) {
            continue;
        }
        let (source, copied) = (entry.path(), to.join(&name));
        kept.push(name);
        if source.is_dir() {
            copy(&source, &copied)?;
            continue;
        }
        let bytes = fs::read(&source).map_err(|error| told(&source, error))?;
        if fs::read(&copied).map_or(true, |there| there != bytes) {
            fs::write(&copied, bytes).map_err(|error| told(&copied, error))?;
        }
    }
    for entry in fs::read_dir(to).map_err(|error| told(to, error))? {
        let entry = entry.map_err(|error| told(to, error))?;
        if !kept.contains(&entry.file_name()) {
            let path = entry.path();
            let removed = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
            removed.map_err(|error| told(&path, error))?;
        }
    }
    Ok(())
}

fn read(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|error| format!("error: {}: {error}", file.display()))
}

fn write(file: &Path, text: &str) -> Result<(), String> {
    fs::write(file, text).map_err(|error| format!("error: {}: {error}", file.display()))
}
