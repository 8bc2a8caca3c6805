//! `cargo xtask bench depend`: measures the cost of building the generator as a build-dependency, compared with
//! `progenitor-impl`, and the cost of building the runtime.
//!
//! Each measured crate is the only dependency of an empty crate. The crates are built from scratch, one after the
//! other, by cargo with `-j1`. CPU seconds include cargo and all of its children.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::project::{run, write};
use crate::measure::measured;

/// The time limit of a build, in seconds.
const TIMEOUT_SECONDS: u64 = 900;

/// The builds, each with its name for the printed table, the section of `Cargo.toml`, and the measured dependency.
/// `ROOT` is replaced by the root of this repository. Build-dependencies are built without debug information, as cargo
/// does by default.
const ROWS: [(&str, &str, &str); 4] = [
    ("ecogen", "build-dependencies", "ecogen = { path = \"ROOT/generator\" }"),
    ("progenitor-impl 0.15", "build-dependencies", "progenitor-impl = \"0.15\""),
    (
        "runtime: client and server",
        "dependencies",
        "ecogen-runtime = { path = \"ROOT/templates/runtime\", default-features = false, features = [\"client\", \"server\"] }",
    ),
    (
        "runtime: client over reqwest",
        "dependencies",
        "ecogen-runtime = { path = \"ROOT/templates/runtime\", default-features = false, features = [\"reqwest\"] }",
    ),
];

/// Measures each build, prints a table, and lists the dependencies of the generator.
pub fn depend() -> Result<(), String> {
    let folder = std::path::absolute(super::FOLDER).map_err(|error| error.to_string())?.join("depend");
    let root = std::path::absolute(".").map_err(|error| error.to_string())?.display().to_string();
    let crates: Vec<_> = (0..ROWS.len()).map(|row| folder.join(row.to_string())).collect();
    for ((_, kind, dependency), own) in ROWS.iter().zip(&crates) {
        let dependency = dependency.replace("ROOT", &root);
        let head = "[package]\nname = \"empty\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n";
        write(&own.join("Cargo.toml"), &format!("{head}[{kind}]\n{dependency}\n"))?;
        write(&own.join("build.rs"), "fn main() {}\n")?;
        write(&own.join("src/lib.rs"), "")?;
        run(Command::new("cargo").args(["fetch", "--quiet"]).current_dir(own))?;
    }
    let seconds = crates.iter().map(|own| build(own)).collect::<Result<Vec<_>, _>>()?;
    println!(
        "| built from nothing | crates | seconds of the processor | of progenitor-impl |\n| --- | --: | --: | --: |"
    );
    for (((name, ..), own), taken) in ROWS.iter().zip(&crates).zip(&seconds) {
        println!("| {name} | {} | {taken:.1} | {:.2} |", tree(own)?.len(), taken / seconds[1]);
    }
    println!("\n{}", tree(&crates[0])?.join("\n"));
    Ok(())
}

fn build(own: &Path) -> Result<f64, String> {
    let target = own.join("target");
    let _ = fs::remove_dir_all(&target);
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--quiet", "-j1"]).current_dir(own).env("CARGO_TARGET_DIR", &target).env_remove("RUSTFLAGS");
    let done = measured(&mut cargo, TIMEOUT_SECONDS)?;
    if done.code == Some(0) { Ok(done.cpu) } else { Err(done.output) }
}

/// Returns the names and versions of all crates of a build, without duplicates.
fn tree(own: &Path) -> Result<Vec<String>, String> {
    let tree = ["tree", "--quiet", "--edges", "normal,build", "--prefix", "none", "--no-dedupe"];
    let output = Command::new("cargo").args(tree).current_dir(own).output().map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let name = |line: &str| line.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
    let mut crates: Vec<String> = text.lines().skip(1).map(name).collect();
    crates.sort();
    crates.dedup();
    Ok(crates)
}
