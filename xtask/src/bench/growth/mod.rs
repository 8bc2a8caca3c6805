//! `cargo xtask bench growth`: checks that the cost of generating and compiling grows linearly with the number of
//! operations.
//!
//! The documents are synthetic: every operation has its own parameter, body and response, and each tag is shared by
//! twenty operations. First, the dependencies of a generated crate are built. Then the crate, with types, client and
//! server, is compiled by cargo with `-j1`.

mod document;

use std::fs;
use std::path::{Path, PathBuf};

use ecogen::{Generator, RuntimeSource};

use super::compile::{BuildKind, alone};
use super::generate::{clear, median, program};
use super::project::write;
use document::document;

/// The numbers of operations of the documents.
const SIZES: [u32; 4] = [10, 100, 1_000, 10_000];

/// The maximum ratio between the cost of an operation in the largest document and in the second largest. A higher ratio
/// means that growth is not linear.
const BOUND: f64 = 1.5;

/// The cost of generating or compiling one document.
struct GrowthCost {
    /// CPU seconds.
    cpu: f64,
    /// Peak memory in bytes.
    memory: u64,
}

/// Measures a document of every size, prints a table for generation and a table for compilation, and fails if growth is
/// not linear.
pub fn growth() -> Result<(), String> {
    let folder = std::path::absolute(super::FOLDER).map_err(|error| error.to_string())?.join("growth");
    let program = program()?;
    let generated = table("generate", &folder, |path| {
        let run = median(&program, path)?;
        Ok(GrowthCost { cpu: run.cpu, memory: run.memory })
    });
    clear();
    let generated = generated?;
    println!();
    let compiled = table("check", &folder, |path| check_cost(&folder, path))?;
    println!();
    match generated.max(compiled) {
        worst if worst < BOUND => Ok(()),
        _ => Err(format!("growth is not linear: more than {BOUND}")),
    }
}

/// Measures a document of every size, prints a table, and returns the factor by which the cost of an added operation
/// grows from the second largest size to the largest.
fn table(what: &str, folder: &Path, cost: impl Fn(&Path) -> Result<GrowthCost, String>) -> Result<f64, String> {
    println!("| operations | {what}, CPU seconds | peak MiB | µs per added operation |");
    println!("| --: | --: | --: | --: |");
    let mut before = (0, 0.0);
    let mut costs = Vec::new();
    for size in SIZES {
        let path = folder.join(format!("{size}.yaml"));
        write(&path, &document(size))?;
        let taken = cost(&path)?;
        let added = (taken.cpu - before.1) * 1e6 / f64::from(size - before.0);
        println!("| {size} | {:.3} | {} | {added:.0} |", taken.cpu, taken.memory >> 20);
        costs.push(added);
        before = (size, taken.cpu);
    }
    let &[_, _, middle, last] = costs.as_slice() else {
        return Err("missing size".to_owned());
    };
    println!("\nThe last column grows by {:.2} from 1,000 to 10,000 operations.", last / middle);
    Ok(last / middle)
}

/// Generates the crate of a document and measures `cargo check` of the crate alone.
fn check_cost(folder: &Path, document: &Path) -> Result<GrowthCost, String> {
    let runtime = std::path::absolute("templates/runtime").map_err(|error| error.to_string())?;
    let (library, binary): (PathBuf, PathBuf) = (folder.join("client"), folder.join("caller"));
    // An error is ignored, because the folder may not exist.
    let _ = fs::remove_dir_all(&library);
    let generator = Generator::new(document).client(true).server(true).mock(false).wire(false);
    let generator = generator.crate_name("client").runtime(RuntimeSource::Path(runtime));
    generator.write_to_dir(&library).map_err(|error| error.to_string())?;
    let cost = alone(&library, &binary, BuildKind::Check)?;
    Ok(GrowthCost { cpu: cost.cpu, memory: cost.memory })
}
