//! `cargo xtask bench compile [--turns N] [--beside PEER] [DOCUMENT…]`: what a generated crate costs to compile, ours beside
//! five peers', or one's.
//!
//! Each is a crate, and a binary beside it calls every operation and mounts every router: generic and async code is
//! compiled where it is used. Dependencies are built before. Then the crate is built alone, and the binary after it, by
//! one job; the processor's seconds are those of cargo and everything below it. The tools take turns, three unless told,
//! and the table has each tool's median. What a tool leaves out stands beside its figures: operations, the server, and types where
//! it has a value of any JSON instead.

mod caller;
mod cost;
mod library;
mod service;
mod untyped;

use std::fs;
use std::path::{Path, PathBuf};

use cost::Cost;
pub use cost::{Build, alone};
use library::Writer;

use super::peers::Peer;
use crate::measure::median;

/// Measures every tool on every document, or ours and one peer's, and prints a table.
pub fn compile(arguments: &[&str]) -> Result<(), String> {
    let (mut turns, mut beside, mut documents) = (3_usize, None, arguments);
    while let [option @ ("--turns" | "--beside"), value, rest @ ..] = documents {
        documents = rest;
        match *option {
            "--turns" => turns = value.parse().map_err(|_| format!("`{value}` is no number of turns"))?,
            _ => beside = Some(Peer::named(value)?),
        }
    }
    let is_asked = |writer: &&Writer| !matches!((beside, writer), (Some(one), Writer::Peer(peer)) if one != *peer);
    let writers: Vec<Writer> = Writer::ALL.iter().filter(is_asked).copied().collect();
    let documents = if documents.is_empty() { &["spec/ecosuite.yaml"][..] } else { documents };
    let folder = std::path::absolute(super::FOLDER).map_err(|error| error.to_string())?.join("compile");
    println!("| document | writer | writes | operations called | untyped | lines | KiB of code | MiB of rustc |");
    println!("| --- | --- | --- | --: | --: | --: | --: | --: |");
    let mut seconds = vec![
        "| document | writer | check, alone | and its caller | debug, alone | and its caller | release, alone | and its caller |".to_owned(),
        "| --- | --- | --: | --: | --: | --: | --: | --: |".to_owned(),
    ];
    for document in documents {
        let document = std::path::absolute(document).map_err(|error| error.to_string())?;
        let stem = document.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let mut rows: Vec<(Writer, Result<Row, String>)> =
            writers.iter().map(|&writer| (writer, Row::set(&folder.join(&stem), &document, writer))).collect();
        for _ in 0..turns.max(1) {
            for (_, row) in &mut rows {
                let Ok(of) = row else { continue };
                if let Err(fault) = of.turn() {
                    *row = Err(fault);
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
                Err(fault) => println!("| {stem} | {name} | {writes} | failed: {} | | | | |", fault.replace('|', "/")),
            }
        }
    }
    println!("\n{}", seconds.join("\n"));
    Ok(())
}

/// A crate and its caller, and what each of their builds took so far.
struct Row {
    library: PathBuf,
    binary: PathBuf,
    calls: usize,
    untyped: usize,
    /// Turn by turn: for each kind of build, what the crate took, and what its caller.
    costs: Vec<Vec<(Cost, Cost)>>,
    /// Bytes of machine code of the caller.
    code: u64,
}

impl Row {
    /// Writes crate and caller, and builds what they depend on.
    fn set(folder: &Path, document: &Path, writer: Writer) -> Result<Self, String> {
        let folder = folder.join(writer.folder());
        // Nothing of what another version wrote; and `clean` of what it built would take the dependencies.
        let _ = fs::remove_dir_all(folder.join("client"));
        let (library, binary) = (folder.join("client"), folder.join("caller"));
        writer.write(document, &library)?;
        let calls = caller::write(&binary, &library, document, writer)?;
        cost::warm(&library, &binary, &Build::ALL)?;
        let untyped = untyped::count(&library.join("src"))?;
        Ok(Self { library, binary, calls, untyped, costs: Vec::new(), code: 0 })
    }

    fn turn(&mut self) -> Result<(), String> {
        let costs = Build::ALL.iter().map(|build| cost::pair(&self.library, &self.binary, *build));
        self.costs.push(costs.collect::<Result<_, _>>()?);
        self.code = cost::code()?;
        Ok(())
    }

    /// The median of a figure over the turns.
    fn median(&self, of: impl Fn(&[(Cost, Cost)]) -> f64) -> f64 {
        median(self.costs.iter().map(|turn| of(turn)).collect())
    }

    /// What was written, and what it takes besides time.
    fn written(&self) -> String {
        let memory = |turn: &[(Cost, Cost)]| {
            // Exact below 2^53.
            turn.iter().map(|(alone, caller)| alone.memory.max(caller.memory)).max().unwrap_or_default() as f64
        };
        let memory = self.median(memory) / f64::from(1 << 20);
        let (lines, code) = (lines(&self.library.join("src")), self.code >> 10);
        format!("{} | {} | {lines} | {code} | {memory:.0}", self.calls, self.untyped)
    }

    /// For each kind of build, the crate alone, and with its caller.
    fn seconds(&self) -> String {
        let seconds = (0..Build::ALL.len()).map(|build| {
            let alone = self.median(|turn| turn[build].0.cpu);
            let both = self.median(|turn| turn[build].0.cpu + turn[build].1.cpu);
            format!("{alone:.1} | {both:.1}")
        });
        seconds.collect::<Vec<_>>().join(" | ")
    }
}

/// Lines of all Rust files below a folder.
fn lines(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| match entry.path() {
            path if path.is_dir() => lines(&path),
            path => fs::read_to_string(path).map_or(0, |text| text.lines().count()),
        })
        .sum()
}
