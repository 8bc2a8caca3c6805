//! `cargo xtask bench generate [DOCUMENT…]`: measures the time and memory that ecogen and five other generators take,
//! and the time of each phase of ecogen.
//!
//! Each run is a separate process of a release build, so that its peak memory can be measured. The generators run in
//! turns. ecogen has two rows in the table: in the first, it writes types, client and server; in the second, it also
//! writes the mock server and the wire test. The other generators write types and client. Each run writes to a new
//! folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::peers::Peer;
use super::project::run;
use crate::built::built;
use crate::measure::measured;

/// The number of runs of each generator on a document. The table shows the run with the median CPU time.
const RUNS: usize = 5;

/// The time limit of a run, in seconds.
const TIMEOUT_SECONDS: u64 = 300;

/// A generator to measure.
#[derive(Clone, Debug)]
enum Tool {
    Ecogen { program: PathBuf, wire_test: bool },
    Peer(Peer, PathBuf),
}

impl Tool {
    fn all() -> Result<Vec<Self>, String> {
        let program = program()?;
        let ours = [false, true].map(|round_trip| Self::Ecogen { program: program.clone(), wire_test: round_trip });
        let peers = Peer::ALL.into_iter().map(|peer| Ok(Self::Peer(peer, peer.program()?)));
        ours.into_iter().map(Ok).chain(peers).collect()
    }

    fn name(&self) -> &'static str {
        match self {
            Self::Ecogen { wire_test: false, .. } => "ecogen",
            Self::Ecogen { wire_test: true, .. } => "ecogen, all",
            Self::Peer(peer, _) => peer.name(),
        }
    }

    fn writes(&self) -> &'static str {
        match self {
            Self::Ecogen { wire_test: false, .. } => "types, client, server",
            Self::Ecogen { wire_test: true, .. } => "and mock and wire tests",
            Self::Peer(..) => "types, client",
        }
    }

    fn run_once(&self, document: &Path) -> Result<GenerateRun, String> {
        match self {
            Self::Ecogen { program, wire_test: round_trip } => run_once(program, document, *round_trip),
            Self::Peer(peer, program) => {
                let out = fresh_folder();
                let measured = measured(&mut peer.command(program, document, &out)?, TIMEOUT_SECONDS)?;
                if measured.code != Some(0) {
                    let problem = measured.output.lines().find(|line| line.to_lowercase().contains("error"));
                    return Err(problem
                        .or(measured.output.lines().next())
                        .unwrap_or("no error message")
                        .trim()
                        .to_owned());
                }
                let written = bytes(&out);
                let (seconds, cpu, memory) = (measured.seconds, measured.cpu, measured.memory);
                Ok(GenerateRun { seconds, cpu, memory, written, phases: String::new() })
            }
        }
    }
}

/// Measures every document and prints a table.
pub fn generate(documents: &[&str]) -> Result<(), String> {
    let documents = if documents.is_empty() { &["spec/ecosuite.yaml"][..] } else { documents };
    let tools = Tool::all()?;
    println!(
        "| document | generator | output | wall-clock seconds | CPU seconds | peak MiB | KiB written | phases, ms |"
    );
    println!("| --- | --- | --- | --: | --: | --: | --: | --- |");
    for document in documents {
        let stem = Path::new(document).file_stem().unwrap_or_default().to_string_lossy();
        let mut runs: Vec<Result<Vec<GenerateRun>, String>> = tools.iter().map(|_| Ok(Vec::new())).collect();
        for _ in 0..RUNS {
            for (tool, runs) in tools.iter().zip(&mut runs) {
                let Ok(done) = runs else { continue };
                match tool.run_once(Path::new(document)) {
                    Ok(run) => done.push(run),
                    Err(problem) => *runs = Err(problem),
                }
            }
        }
        for (tool, runs) in tools.iter().zip(runs) {
            let line = match runs {
                Ok(runs) => {
                    let run = median_run(runs);
                    let (memory, written) = (run.memory >> 20, run.written >> 10);
                    format!("{:.2} | {:.2} | {memory} | {written} | {}", run.seconds, run.cpu, run.phases)
                }
                Err(error) => {
                    format!("rejected: {} | | | |", error.chars().take(120).collect::<String>().replace('|', "/"))
                }
            };
            println!("| {stem} | {} | {} | {line} |", tool.name(), tool.writes());
        }
    }
    clear();
    Ok(())
}

/// The cost of a run of a generator.
pub struct GenerateRun {
    /// Wall-clock seconds.
    pub seconds: f64,
    /// CPU seconds, on all cores.
    pub cpu: f64,
    /// Peak memory in bytes.
    pub memory: u64,
    /// Size of the output in bytes.
    pub written: u64,
    /// The names of ecogen's phases with their milliseconds.
    pub phases: String,
}

/// Builds the program `ecogen` in release mode and returns its path.
pub fn program() -> Result<PathBuf, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    run(Command::new(cargo).args(["build", "--quiet", "--release", "-p", "ecogen-cli"]))?;
    Ok(built("release/ecogen"))
}

/// Runs ecogen several times on a document and returns the run with the median CPU time.
pub fn median(program: &Path, document: &Path) -> Result<GenerateRun, String> {
    (0..RUNS).map(|_| run_once(program, document, false)).collect::<Result<Vec<_>, _>>().map(median_run)
}

fn median_run(mut runs: Vec<GenerateRun>) -> GenerateRun {
    runs.sort_by(|one, other| one.cpu.total_cmp(&other.cpu));
    runs.swap_remove(runs.len() / 2)
}

/// Returns the folder below which all runs write.
fn folder() -> PathBuf {
    Path::new(super::FOLDER).join("generated")
}

/// Returns a folder that no run has written to. The output of earlier runs is kept until the end, because ext4 creates
/// files slowly for minutes after many files were removed.
fn fresh_folder() -> PathBuf {
    let of = |number: usize| folder().join(number.to_string());
    // The iterator is infinite, so the default is never used.
    (0..).map(of).find(|out| !out.exists()).unwrap_or_default().join("client")
}

/// Removes the output of all runs.
pub fn clear() {
    // An error is ignored, because the folder may not exist.
    let _ = fs::remove_dir_all(folder());
}

/// Runs ecogen once. Without `round_trip`, ecogen writes only types, client and server; with `round_trip`, it also
/// writes the mock server and the wire test.
fn run_once(program: &Path, document: &Path, round_trip: bool) -> Result<GenerateRun, String> {
    let out = fresh_folder();
    let mut command = Command::new(program);
    command
        .args(["generate", "--timings", "--name", "client", "--runtime", "path:.."])
        .arg("--out")
        .args([&out, document]);
    command.args(if round_trip { &[][..] } else { &["--client", "--server", "--no-mock"][..] });
    let measured = measured(&mut command, TIMEOUT_SECONDS)?;
    if measured.code != Some(0) {
        let problem = measured.output.lines().find(|line| line.contains("error")).unwrap_or("no error message");
        return Err(format!("{}: {problem}", document.display()));
    }
    let phases = measured.output.lines().find_map(|line| line.strip_prefix("milliseconds: "));
    let phases = phases.ok_or("the run did not say how long its phases took")?;
    // Phases of zero milliseconds are omitted.
    let phases: Vec<&str> = phases.split(", ").filter(|phase| !phase.ends_with(" 0")).collect();
    let (seconds, cpu, memory) = (measured.seconds, measured.cpu, measured.memory);
    Ok(GenerateRun { seconds, cpu, memory, written: bytes(&out), phases: phases.join(", ") })
}

/// Returns the total size of the files below a folder.
fn bytes(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| match entry.metadata() {
            Ok(about) if about.is_dir() => bytes(&entry.path()),
            about => about.map_or(0, |about| about.len()),
        })
        .sum()
}
