//! `cargo xtask bench generate [DOCUMENT…]`: what generation takes, ours phase by phase, beside five peers.
//!
//! Each run is a process of its own, built for release, so that its peak of memory is its own; the tools take turns. We
//! write types, client and server, and once more mock and wire tests as well; the peers types and client. The output goes
//! into a folder that is new each time.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use ecogen::{Generator, Runtime};

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

/// This program, built for release.
pub fn program() -> Result<PathBuf, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    run(Command::new(cargo).args(["build", "--quiet", "--release", "-p", "xtask"]))?;
    Ok(PathBuf::from("target/release/xtask"))
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

fn once(program: &Path, document: &Path, proof: bool) -> Result<Run, String> {
    let out = fresh();
    let mut command = Command::new(program);
    command.arg("bench-one").args([document, &out]).args(proof.then_some("--proof"));
    let measured = measured(&mut command, PATIENCE)?;
    if measured.code != Some(0) {
        return Err(format!("{}: {}", document.display(), measured.said.trim_end()));
    }
    let (written, phases) = measured.said.trim_end().split_once(' ').ok_or("the run said nothing")?;
    let written = written.parse().map_err(|_| format!("no count of bytes in `{}`", measured.said))?;
    let phases = phases.to_owned();
    Ok(Run { seconds: measured.seconds, cpu: measured.cpu, memory: measured.memory, written, phases })
}

/// One run, by a process of its own: prints the bytes of its output, and how long each phase took. With `proof`, mock and
/// wire tests are written as well.
pub fn one(document: &str, out: &str, proof: bool) -> Result<(), String> {
    let generator = Generator::new(document).client(true).server(true).mock(proof).wire(proof);
    let generator = generator.runtime(Runtime::Path("..".into()));
    let (_, report) = generator.write_to_dir(out).map_err(|error| error.to_string())?;
    let phases = report.phases.iter().filter(|(_, time)| time.as_millis() > 0);
    let phases = phases.map(|(name, time)| format!("{name} {}", time.as_millis()));
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
