//! `cargo xtask bench generate [DOCUMENT…]`: what the generator takes, phase by phase.
//!
//! Each document is read by a process of its own, built for release, so that its peak of memory is its own. Types,
//! client and server are written, into a folder that is new each time.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use ecogen::{Generator, Runtime};

use super::client::run;
use crate::measure::measured;

/// Runs of a document; the table shows the one of the median time.
const RUNS: usize = 5;

/// Seconds that one run may take.
const PATIENCE: u64 = 300;

/// Measures every document and prints a table.
pub fn generate(documents: &[&str]) -> Result<(), String> {
    let documents = if documents.is_empty() { &["spec/ecosuite.yaml"][..] } else { documents };
    let program = program()?;
    println!("| document | seconds | of the processor | MiB at its peak | KiB written | phases, in ms |");
    println!("| --- | --: | --: | --: | --: | --- |");
    for document in documents {
        let run = median(&program, Path::new(document))?;
        let stem = Path::new(document).file_stem().unwrap_or_default().to_string_lossy();
        let (memory, written) = (run.memory >> 20, run.written >> 10);
        println!("| {stem} | {:.2} | {:.2} | {memory} | {written} | {} |", run.seconds, run.cpu, run.phases);
    }
    Ok(())
}

/// What one run took.
pub struct Run {
    /// On the clock.
    pub seconds: f64,
    /// Of the processor, on all cores.
    pub cpu: f64,
    /// Bytes held at the peak.
    pub memory: u64,
    /// Bytes of output.
    pub written: u64,
    /// Names and milliseconds.
    pub phases: String,
}

/// This program, built for release.
pub fn program() -> Result<PathBuf, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    run(Command::new(cargo).args(["build", "--quiet", "--release", "-p", "xtask"]))?;
    Ok(PathBuf::from("target/release/xtask"))
}

/// The run in the middle of all runs of a document, by the processor's time.
pub fn median(program: &Path, document: &Path) -> Result<Run, String> {
    let mut runs = (0..RUNS).map(|_| once(program, document)).collect::<Result<Vec<_>, _>>()?;
    runs.sort_by(|one, other| one.cpu.total_cmp(&other.cpu));
    Ok(runs.swap_remove(RUNS / 2))
}

fn once(program: &Path, document: &Path) -> Result<Run, String> {
    let out = Path::new(super::FOLDER).join("generated");
    let _ = fs::remove_dir_all(&out);
    let measured = measured(Command::new(program).arg("bench-one").args([document, &out]), PATIENCE)?;
    if measured.code != Some(0) {
        return Err(format!("{}: {}", document.display(), measured.said.trim_end()));
    }
    let (written, phases) = measured.said.trim_end().split_once(' ').ok_or("the run said nothing")?;
    let written = written.parse().map_err(|_| format!("no count of bytes in `{}`", measured.said))?;
    let phases = phases.to_owned();
    Ok(Run { seconds: measured.seconds, cpu: measured.cpu, memory: measured.memory, written, phases })
}

/// One run, by a process of its own: prints the bytes of its output, and how long each phase took.
pub fn one(document: &str, out: &str) -> Result<(), String> {
    let generator = Generator::new(document).client(true).server(true).mock(false).runtime(Runtime::Path("..".into()));
    let (_, report) = generator.write_to_dir(out).map_err(|error| error.to_string())?;
    let phases = report.phases.iter().map(|(name, time)| format!("{name} {}", time.as_millis()));
    println!("{} {}", bytes(Path::new(out)), phases.collect::<Vec<_>>().join(", "));
    Ok(())
}

/// The size of all files below a folder.
fn bytes(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| match entry.metadata() {
            Ok(about) if about.is_dir() => bytes(&entry.path()),
            about => about.map_or(0, |about| about.len()),
        })
        .sum()
}
