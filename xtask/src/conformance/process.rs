use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use ecogen::{Generator, Runtime};

/// A program that is killed when nobody needs it any more.
pub struct Server {
    child: Child,
    /// `127.0.0.1:PORT`.
    pub address: String,
}

impl Server {
    /// Starts a program that prints `http://ADDRESS` once it listens.
    pub fn start(program: &Path, arguments: &[&str]) -> Result<Self, String> {
        let child = Command::new(program).args(arguments).stdout(Stdio::piped()).spawn();
        let mut child = child.map_err(|error| format!("{}: {error}", program.display()))?;
        let mut line = String::new();
        if let Some(out) = child.stdout.take() {
            BufReader::new(out).read_line(&mut line).map_err(|error| error.to_string())?;
        }
        let address = line.trim().trim_start_matches("http://").to_owned();
        let server = Self { child, address };
        if server.address.is_empty() { Err("the server did not start".to_owned()) } else { Ok(server) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Writes the crate of a document beside the others of its kind.
pub fn crate_of(document: &Path, work: &Path, name: &str) -> Result<PathBuf, String> {
    let dir = work.join(name);
    let root = std::env::current_dir().map_err(|error| error.to_string())?;
    let generator = Generator::new(document)
        .crate_name(name)
        .runtime(Runtime::Path(root.join("templates/runtime")))
        .made_by("cargo xtask conformance");
    generator.write_to_dir(&dir).map_err(|error| error.to_string())?;
    let manifest = dir.join("Cargo.toml");
    let text = std::fs::read_to_string(&manifest).map_err(|error| error.to_string())?;
    if !text.contains("[workspace]") {
        std::fs::write(&manifest, format!("{text}\n[workspace]\n")).map_err(|error| error.to_string())?;
    }
    Ok(dir)
}

/// Builds an example of a crate; gives the program.
pub fn example(dir: &Path, name: &str) -> Result<PathBuf, String> {
    let target = dir.parent().unwrap_or(dir).join("target");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let built = Command::new(cargo)
        .current_dir(dir)
        .args(["build", "--quiet", "--example", name, "--target-dir"])
        .arg(target.canonicalize().unwrap_or_else(|_| std::path::absolute(&target).unwrap_or(target.clone())))
        .status()
        .map_err(|error| error.to_string())?;
    if built.success() { Ok(target.join("debug/examples").join(name)) } else { Err("it does not compile".to_owned()) }
}

/// Runs a Python judge in its folder. Its lines begin with the row that failed; these have to be the ones expected.
pub fn judge(dir: &Path, arguments: &[&str], expected: &[(&str, &str)]) -> Result<String, String> {
    let output =
        Command::new("python3").current_dir(dir).args(arguments).output().map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut failed = Vec::new();
    for line in text.lines().filter(|line| line.contains(" | ") && !line.contains(" | contested")) {
        let row = line.split(" | ").next().unwrap_or_default();
        match expected.iter().find(|(known, _)| *known == row) {
            Some((_, why)) => println!("  {row}: as intended: {why}"),
            None => println!("  {line}"),
        }
        failed.push(row);
    }
    let last = text.lines().last().unwrap_or_default().to_owned();
    let unexpected = failed.iter().any(|row| !expected.iter().any(|(known, _)| known == row));
    let stale: Vec<_> = expected.iter().filter(|(row, _)| !failed.contains(row)).map(|(row, _)| *row).collect();
    if !stale.is_empty() {
        return Err(format!("these are expected to fail and do not: {}", stale.join(", ")));
    }
    if unexpected || last.is_empty() || (failed.is_empty() && !output.status.success()) {
        return Err(format!("{last} {}", String::from_utf8_lossy(&output.stderr)));
    }
    Ok(last)
}
