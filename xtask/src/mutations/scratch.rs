use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::mutants::Mutation;
use super::outcome::MutationOutcome;

/// Folders of the repository that are not copied.
const EXCLUDED: [&str; 2] = ["target", ".git"];

/// A copy of the repository's sources, and the target folder for building the tests of the copy.
#[derive(Debug)]
pub struct Scratch {
    tree: PathBuf,
    target: PathBuf,
}

impl Scratch {
    /// Creates or updates the copy. The target folder of an earlier copy is kept.
    pub fn new() -> Result<Self, String> {
        let work = std::path::absolute("target/mutations").map_err(|error| error.to_string())?;
        let (tree, target) = (work.join("tree"), work.join("target"));
        copy(Path::new("."), &tree)?;
        Ok(Self { tree, target })
    }

    /// Returns the content of a file with a mutation applied.
    pub fn mutated(&self, mutation: &Mutation) -> Result<String, String> {
        let text = read(&self.tree.join(mutation.file))?;
        match text.matches(mutation.original).count() {
            1 => Ok(text.replace(mutation.original, mutation.mutated)),
            count => Err(format!("error: {}: the text occurs {count} times in {}", mutation.name, mutation.file)),
        }
    }

    /// Calls `act` while a mutation is applied to the copy.
    pub fn with_mutation<T>(&self, mutation: &Mutation, act: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
        let file = self.tree.join(mutation.file);
        let right = read(&file)?;
        write(&file, &self.mutated(mutation)?)?;
        let done = act();
        write(&file, &right)?;
        done
    }

    /// Runs `cargo test` in the copy.
    pub fn test(&self, arguments: &[&str]) -> Result<MutationOutcome, String> {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.current_dir(&self.tree).arg("test").args(arguments).arg("--no-fail-fast");
        // Debug information would take most of the disk space.
        cargo.env("CARGO_TARGET_DIR", &self.target).env("CARGO_PROFILE_DEV_DEBUG", "0");
        let output = cargo.output().map_err(|error| format!("error: cannot run cargo: {error}"))?;
        let [printed, errors] = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
        Ok(MutationOutcome::from_output(output.status.success(), &printed, &errors))
    }
}

/// Copies a folder. The copy of an unchanged file keeps its modification time, so that cargo does not rebuild it.
fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let message = |path: &Path, error: std::io::Error| format!("error: {}: {error}", path.display());
    fs::create_dir_all(to).map_err(|error| message(to, error))?;
    let mut kept = Vec::new();
    for entry in fs::read_dir(from).map_err(|error| message(from, error))? {
        let entry = entry.map_err(|error| message(from, error))?;
        let name = entry.file_name();
        if EXCLUDED.iter().any(|left_out| name == *left_out) {
            continue;
        }
        let (source, copied) = (entry.path(), to.join(&name));
        kept.push(name);
        if source.is_dir() {
            copy(&source, &copied)?;
            continue;
        }
        let bytes = fs::read(&source).map_err(|error| message(&source, error))?;
        if fs::read(&copied).map_or(true, |there| there != bytes) {
            fs::write(&copied, bytes).map_err(|error| message(&copied, error))?;
        }
    }
    for entry in fs::read_dir(to).map_err(|error| message(to, error))? {
        let entry = entry.map_err(|error| message(to, error))?;
        if !kept.contains(&entry.file_name()) {
            let path = entry.path();
            let removed = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
            removed.map_err(|error| message(&path, error))?;
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
