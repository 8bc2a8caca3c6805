//! `cargo xtask bench generate [DOCUMENT…]`: what generation takes, ours phase by phase, beside five peers.
//!
//! Each run is a process of its own, built for release, so that its peak of memory is its own; the tools take turns. We
//! write types, client and server, and once more mock and wire tests as well; the peers types and client. The output goes
//! into a folder that is new each time.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::peers::Peer;
use super::project::run;
use crate::measure::measured;

/// Runs of a document; the table shows the one of the median time.
const RUNS: usize = 5;

/// Seconds that one run may take.
const PATIENCE: u64 = 300;

/// Who generates.
#[derive(Clone, Debug)]
enum Tool {
    Ours { program: PathBuf, proof: bool },
    Peer(Peer, PathBuf),
}

impl Tool {
    fn all() -> Result<Vec<Self>, String> {
        let program = program()?;
        let ours = [false, true].map(|proof| Self::Ours { program: program.clone(), proof });
        let peers = Peer::ALL.into_iter().map(|peer| Ok(Self::Peer(peer, peer.program()?)));
        ours.into_iter().map(Ok).chain(peers).collect()
    }

    fn name(&self) -> &'static str {
        match self {
            Self::Ours { proof: false, .. } => "ecogen",
            Self::Ours { proof: true, .. } => "ecogen, all",
            Self::Peer(peer, _) => peer.name(),
        }
    }

    fn writes(&self) -> &'static str {
        match self {
            Self::Ours { proof: false, .. } => "types, client, server",
            Self::Ours { proof: true, .. } => "and mock and wire tests",
            Self::Peer(..) => "types, client",
        }
    }

    fn once(&self, document: &Path) -> Result<Run, String> {
        match self {
            Self::Ours { program, proof } => once(program, document, *proof),
            Self::Peer(peer, program) => {
                let out = fresh();
                let measured = measured(&mut peer.command(program, document, &out)?, PATIENCE)?;
                if measured.code != Some(0) {
                    let fault = measured.said.lines().find(|line| line.to_lowercase().contains("error"));
                    return Err(fault.or(measured.said.lines().next()).unwrap_or("no word of why").trim().to_owned());
                }
                let written = bytes(&out);
                let (seconds, cpu, memory) = (measured.seconds, measured.cpu, measured.memory);
                Ok(Run { seconds, cpu, memory, written, phases: String::new() })
            }
        }
    }
}

/// Measures every document and prints a table.
pub fn generate(documents: &[&str]) -> Result<(), String> {
    let documents = if documents.is_empty() { &["spec/ecosuite.yaml"][..] } else { documents };
    let tools = Tool::all()?;
    println!(
        "| document | generator | writes | seconds | of the processor | MiB at its peak | KiB written | phases, in ms |"
    );
    println!("| --- | --- | --- | --: | --: | --: | --: | --- |");
    for document in documents {
        let stem = Path::new(document).file_stem().unwrap_or_default().to_string_lossy();
        let mut runs: Vec<Result<Vec<Run>, String>> = tools.iter().map(|_| Ok(Vec::new())).collect();
        for _ in 0..RUNS {
            for (tool, runs) in tools.iter().zip(&mut runs) {
                let Ok(done) = runs else { continue };
                match tool.once(Path::new(document)) {
                    Ok(run) => done.push(run),
                    Err(fault) => *runs = Err(fault),
                }
            }
        }
        for (tool, runs) in tools.iter().zip(runs) {
            let line = match runs {
                Ok(runs) => {
                    let run = middle(runs);
                    let (memory, written) = (run.memory >> 20, run.written >> 10);
                    format!("{:.2} | {:.2} | {memory} | {written} | {}", run.seconds, run.cpu, run.phases)
                }
                Err(fault) => {
                    format!("refused: {} | | | |", fault.chars().take(120).collect::<String>().replace('|', "/"))
                }
            };
            println!("| {stem} | {} | {} | {line} |", tool.name(), tool.writes());
        }
    }
    clear();
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

/// The program that people install, built for release.
pub fn program() -> Result<PathBuf, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    run(Command::new(cargo).args(["build", "--quiet", "--release", "-p", "ecogen", "--features", "cli"]))?;
    Ok(PathBuf::from("target/release/ecogen"))
}

/// The run in the middle of all runs of a document, by the processor's time.
pub fn median(program: &Path, document: &Path) -> Result<Run, String> {
    (0..RUNS).map(|_| once(program, document, false)).collect::<Result<Vec<_>, _>>().map(middle)
}

fn middle(mut runs: Vec<Run>) -> Run {
    runs.sort_by(|one, other| one.cpu.total_cmp(&other.cpu));
    runs.swap_remove(runs.len() / 2)
}

/// Where the output of all runs stands.
fn folder() -> PathBuf {
    Path::new(super::FOLDER).join("generated")
}

/// A folder where nothing was ever written. Those of earlier runs are left until all are done: for minutes after many files
/// were removed, ext4 takes longer to make new ones.
fn fresh() -> PathBuf {
    let of = |number: usize| folder().join(number.to_string());
    // There is always a next number.
    (0..).map(of).find(|out| !out.exists()).unwrap_or_default().join("client")
}

/// Removes the output of all runs.
pub fn clear() {
    // It may not be there.
    let _ = fs::remove_dir_all(folder());
}

/// A call of ours: a whole crate beside the runtime, or types, client and server of it.
fn once(program: &Path, document: &Path, proof: bool) -> Result<Run, String> {
    let out = fresh();
    let mut command = Command::new(program);
    command
        .args(["generate", "--timings", "--name", "client", "--runtime", "path:.."])
        .arg("--out")
        .args([&out, document]);
    command.args(if proof { &[][..] } else { &["--client", "--server", "--no-mock"][..] });
    let measured = measured(&mut command, PATIENCE)?;
    if measured.code != Some(0) {
        let fault = measured.said.lines().find(|line| line.contains("error")).unwrap_or("no word of why");
        return Err(format!("{}: {fault}", document.display()));
    }
    let phases = measured.said.lines().find_map(|line| line.strip_prefix("milliseconds: "));
    let phases = phases.ok_or("the run did not say how long its phases took")?;
    // What took no time is not worth a word.
    let phases: Vec<&str> = phases.split(", ").filter(|phase| !phase.ends_with(" 0")).collect();
    let (seconds, cpu, memory) = (measured.seconds, measured.cpu, measured.memory);
    Ok(Run { seconds, cpu, memory, written: bytes(&out), phases: phases.join(", ") })
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
