//! `cargo xtask bench compile [--turns N] [--beside PEER] [DOCUMENT…]`: measures the cost of compiling a generated
//! crate, for ecogen and five other generators. With `--beside`, only ecogen and PEER are measured.
//!
//! Each generated crate has a binary that calls every operation and mounts every router, because rustc compiles generic
//! and async code where it is used. The dependencies are built beforehand. Then the crate and the binary are compiled
//! one after the other, each by cargo with `-j1`. CPU seconds include cargo and all of its children. The generators are
//! measured in turns, three by default, and the table shows the medians. The table also shows what each generator
//! leaves out: operations, the server, and types that are replaced by an untyped JSON value.

mod caller;
mod cost;
mod library;
mod service;
mod untyped;

use std::fs;
use std::path::{Path, PathBuf};

use cost::BuildCost;
pub use cost::{BuildKind, alone};
use library::LibraryWriter;

use super::peers::Peer;
use crate::measure::median;

/// Measures all generators, or with `--beside` only ecogen and one other, on every document, and prints two tables.
pub fn compile(arguments: &[&str]) -> Result<(), String> {
    let (mut turns, mut only_peer, mut documents) = (3_usize, None, arguments);
    while let [option @ ("--turns" | "--beside"), value, rest @ ..] = documents {
        documents = rest;
        match *option {
            "--turns" => turns = value.parse().map_err(|_| format!("invalid number of turns `{value}`"))?,
            _ => only_peer = Some(Peer::named(value)?),
        }
    }
    let is_selected = |writer: &&LibraryWriter| !matches!((only_peer, writer), (Some(one), LibraryWriter::Peer(peer)) if one != *peer);
    let writers: Vec<LibraryWriter> = LibraryWriter::ALL.iter().filter(is_selected).copied().collect();
    let documents = if documents.is_empty() { &["spec/ecosuite.yaml"][..] } else { documents };
    let folder = std::path::absolute(super::FOLDER).map_err(|error| error.to_string())?.join("compile");
    println!("| document | generator | output | operations called | untyped | lines | KiB of code | MiB of rustc |");
    println!("| --- | --- | --- | --: | --: | --: | --: | --: |");
    let mut seconds = vec![
        "| document | writer | check, alone | and its caller | debug, alone | and its caller | release, alone | and its caller |".to_owned(),
        "| --- | --- | --: | --: | --: | --: | --: | --: |".to_owned(),
    ];
    for document in documents {
        let document = std::path::absolute(document).map_err(|error| error.to_string())?;
        let stem = document.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let mut rows: Vec<(LibraryWriter, Result<CompileRow, String>)> =
            writers.iter().map(|&writer| (writer, CompileRow::set(&folder.join(&stem), &document, writer))).collect();
        for _ in 0..turns.max(1) {
            for (_, row) in &mut rows {
                let Ok(of) = row else { continue };
                if let Err(problem) = of.turn() {
                    *row = Err(problem);
                }
            }
        }
        for (writer, row) in rows {
            let (name, writes) = (writer.name(), writer.writes());
            match row {
                Ok(row) => {
                    println!("| {stem} | {name} | {writes} | {} |", row.written());
                    seconds.push(format!("| {stem} | {name}: {writes} | {} |", row.seconds()));
                }
                Err(error) => println!("| {stem} | {name} | {writes} | failed: {} | | | | |", error.replace('|', "/")),
            }
        }
    }
    println!("\n{}", seconds.join("\n"));
    Ok(())
}

/// A crate with its binary, and the cost of their builds so far.
struct CompileRow {
    library: PathBuf,
    binary: PathBuf,
    calls: usize,
    untyped: usize,
    /// The cost of the crate and of the binary, for each turn and each [`BuildKind`].
    costs: Vec<Vec<(BuildCost, BuildCost)>>,
    /// The size of the machine code of the binary, in bytes.
    code: u64,
}

impl CompileRow {
    /// Writes the generated crate and its binary, and builds their dependencies.
    fn set(folder: &Path, document: &Path, writer: LibraryWriter) -> Result<Self, String> {
        let folder = folder.join(writer.folder());
        // Removes the crate that an earlier run has generated. `cargo clean` would also remove the dependencies.
        let _ = fs::remove_dir_all(folder.join("client"));
        let (library, binary) = (folder.join("client"), folder.join("caller"));
        writer.write(document, &library)?;
        let calls = caller::write(&binary, &library, document, writer)?;
        cost::warm(&library, &binary, &BuildKind::ALL)?;
        let untyped = untyped::count(&library.join("src"))?;
        Ok(Self { library, binary, calls, untyped, costs: Vec::new(), code: 0 })
    }

    fn turn(&mut self) -> Result<(), String> {
        let costs = BuildKind::ALL.iter().map(|build| cost::pair(&self.library, &self.binary, *build));
        self.costs.push(costs.collect::<Result<_, _>>()?);
        self.code = cost::code()?;
        Ok(())
    }

    /// Computes a figure from the costs of each turn, and returns the median of the figures.
    fn median(&self, of: impl Fn(&[(BuildCost, BuildCost)]) -> f64) -> f64 {
        median(self.costs.iter().map(|turn| of(turn)).collect())
    }

    /// Returns the cells of the printed table that do not contain times.
    fn written(&self) -> String {
        let memory = |turn: &[(BuildCost, BuildCost)]| {
            // An `f64` represents integers below 2^53 exactly.
            turn.iter().map(|(alone, caller)| alone.memory.max(caller.memory)).max().unwrap_or_default() as f64
        };
        let memory = self.median(memory) / f64::from(1 << 20);
        let (lines, code) = (lines(&self.library.join("src")), self.code >> 10);
        format!("{} | {} | {lines} | {code} | {memory:.0}", self.calls, self.untyped)
    }

    /// Returns table cells with the CPU seconds of each [`BuildKind`], for the crate alone and for the crate with its
    /// binary.
    fn seconds(&self) -> String {
        let seconds = (0..BuildKind::ALL.len()).map(|build| {
            let alone = self.median(|turn| turn[build].0.cpu);
            let both = self.median(|turn| turn[build].0.cpu + turn[build].1.cpu);
            format!("{alone:.1} | {both:.1}")
        });
        seconds.collect::<Vec<_>>().join(" | ")
    }
}

/// Counts the lines of all Rust files below a folder.
fn lines(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| match entry.path() {
            path if path.is_dir() => lines(&path),
            path => fs::read_to_string(path).map_or(0, |text| text.lines().count()),
        })
        .sum()
}
