//! Tests the generator with malicious documents. For each document, the generator must report an error, or write code
//! in which no text of the document has become code. Each run may take two seconds and 512 MiB.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use ecogen::Generator;

use super::inert;
use super::process::crate_of;
use crate::built::built;
use crate::measure::{Measured, measured};

/// The maximum CPU seconds for generating code from one document.
const SECONDS: f64 = 2.0;
/// The maximum memory for generating code from one document, in bytes.
const MEMORY: u64 = 512 << 20;

/// The time after which the generator is killed, in seconds.
const TIMEOUT_SECONDS: u64 = 60;

/// An entry of the file `index.json` in the folder of malicious documents: a document and its expected outcome.
struct HostileEntry {
    file: String,
    /// `true` if the generator may reject the document with an error.
    may_fail: bool,
}

/// Runs the release build of the generator on every document that the folder's `index.json` lists, and checks the
/// output.
pub fn run(dir: &Path, work: &Path) -> Result<String, String> {
    let program = release()?;
    let work = work.join("hostile");
    let index = fs::read_to_string(dir.join("index.json")).map_err(|error| format!("index.json: {error}"))?;
    let entries = entries(&index)?;
    let mut failed = 0;
    for entry in &entries {
        let outcome = check_entry(&program, dir, &work, entry);
        failed += usize::from(outcome.is_err());
        let (mark, text) = match outcome {
            Ok(text) => ("ok", text),
            Err(text) => ("FAILED", text),
        };
        println!("  {mark:<6} {:<28} {text}", entry.file);
    }
    let line = format!("{} of {} documents did no harm", entries.len() - failed, entries.len());
    if failed == 0 { Ok(line) } else { Err(line) }
}

fn check_entry(program: &Path, dir: &Path, work: &Path, entry: &HostileEntry) -> Result<String, String> {
    let document = dir.join(&entry.file);
    let name = format!("h-{}", entry.file.split('.').next().unwrap_or_default());
    let out = work.join("out").join(&name);
    // The parent folder of the output is emptied, so that a file outside of the output folder is detected.
    let _ = fs::remove_dir_all(work.join("out"));
    fs::create_dir_all(work.join("out")).map_err(|error| error.to_string())?;
    let mut command = Command::new(program);
    command.arg("generate").arg(&document).arg("--out").arg(&out);
    let Measured { code, seconds, cpu, memory, output } = measured(&mut command, TIMEOUT_SECONDS)?;
    let cost = format!("{seconds:.2} s ({cpu:.2} s of CPU), {} MiB", memory >> 20);
    // The lower of the two times decides, because other load on the machine increases the wall-clock time.
    if seconds.min(cpu) > SECONDS || memory > MEMORY {
        return Err(format!("{cost}: too much"));
    }
    // Warnings precede errors.
    let is_error = |line: &&str| line.starts_with("error");
    let first = output.lines().find(is_error).or(output.lines().next()).unwrap_or_default().to_owned();
    match code {
        Some(1) if entry.may_fail && first.starts_with("error") => Ok(format!("{cost}: {first}")),
        Some(0) => {
            let written: BTreeSet<PathBuf> =
                fs::read_dir(work.join("out")).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
            if written != BTreeSet::from([out]) {
                return Err(format!("{cost}: it wrote outside its folder: {written:?}"));
            }
            let generated = Generator::new(&document).generate().map_err(|error| error.to_string())?;
            inert::check(generated.files.iter().map(|file| (file.path.as_path(), file.text.as_str())))?;
            let round_trip = run_wire_test(&crate_of(&document, work, &name)?)?;
            Ok(format!("{cost}: inert; {round_trip}"))
        }
        code => Err(format!("{cost}: ended with {code:?}: {first}")),
    }
}

/// Runs the wire test of a generated crate and builds the crate's documentation. No description of the document may
/// become a doctest.
fn run_wire_test(dir: &Path) -> Result<String, String> {
    let target = dir.with_file_name("target");
    let run = |arguments: &[&str]| {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.current_dir(dir).args(arguments).env("RUSTDOCFLAGS", inert::RUSTDOC).env("CARGO_PROFILE_DEV_DEBUG", "0");
        cargo.env("CARGO_TARGET_DIR", std::path::absolute(&target).unwrap_or_default());
        let Measured { code, output, .. } = measured(&mut cargo, 20 * TIMEOUT_SECONDS)?;
        if code == Some(0) { Ok(output) } else { Err(format!("{arguments:?}: {}", output.trim_end())) }
    };
    let wire = run(&["test", "--quiet", "--test", "wire", "--", "--nocapture"])?;
    let doc = run(&["test", "--doc"])?;
    if !doc.contains("running 0 tests") {
        return Err("a description became a test".to_owned());
    }
    run(&["doc", "--quiet", "--no-deps"])?;
    Ok(wire.lines().find(|line| line.contains("operations proven")).unwrap_or_default().to_owned())
}

/// Builds the `ecogen` program in release mode and returns its path.
fn release() -> Result<PathBuf, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let arguments = ["build", "--quiet", "--release", "--package", "ecogen-cli"];
    let status = Command::new(cargo).args(arguments).status().map_err(|error| error.to_string())?;
    if status.success() { Ok(built("release/ecogen")) } else { Err("ecogen does not build".to_owned()) }
}

/// Parses `index.json`, an array of objects with the fields `file` and `expect`.
fn entries(index: &str) -> Result<Vec<HostileEntry>, String> {
    let index: serde_json::Value = serde_json::from_str(index).map_err(|error| format!("index.json: {error}"))?;
    let entry = |entry: &serde_json::Value| {
        Some(HostileEntry { file: entry["file"].as_str()?.to_owned(), may_fail: entry["expect"].as_str()? != "inert" })
    };
    let entries = index.as_array().into_iter().flatten().map(entry).collect::<Option<Vec<_>>>();
    entries.filter(|entries| !entries.is_empty()).ok_or_else(|| "index.json: no entry is read".to_owned())
}
