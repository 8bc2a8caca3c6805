//! `cargo xtask bench run`: what a call of generated code takes beside its twin, which is written by hand.
//!
//! Both stand in `tests/twins`, and every call is made in one process: a server is handed a request, a client an
//! answer. Instructions are counted by valgrind where it is there, as the difference between so many calls and twice as
//! many, allocations by an allocator that counts; seconds are of the median of five runs, both by turns.

use std::path::Path;
use std::process::Command;

use super::project::run as ran;
use crate::measure::median;

/// How often each call is made where seconds are taken.
const CALLS: u32 = 20_000;

/// The same for a body of 200 kB.
const LARGE: u32 = 200;

/// How many times as many instructions as its twin a call may take.
const BOUND: f64 = 1.10;

/// Measures every pair and prints a table; says which of them are above the bound.
pub fn run() -> Result<(), String> {
    let package = ["--quiet", "--release", "--package", "ecogen-twins"];
    ran(Command::new("cargo").arg("build").args(package))?;
    let program = Path::new("target/release/ecogen-twins");
    let counted = said(Command::new("cargo").arg("run").args(package).args(["--example", "allocations"]))?;
    println!("| call | instructions, ours | twin's | ratio | allocations, ours | twin's | calls a second, ratio |");
    println!("| --- | --: | --: | --: | --: | --: | --: |");
    let mut above = Vec::new();
    for line in counted.lines() {
        let [side, shape, ours, twin] = line.split('\t').collect::<Vec<_>>()[..] else { continue };
        let calls = if shape.contains("200") { LARGE } else { CALLS };
        let times = ratio_of_times(program, [side, shape], calls)?;
        let counts = instructions(program, [side, shape, "ours"], calls / 50).zip(instructions(
            program,
            [side, shape, "twin"],
            calls / 50,
        ));
        let counts = match counts {
            Some((ours, twin)) => {
                #[expect(clippy::cast_precision_loss, reason = "two digits are printed")]
                let ratio = ours as f64 / twin.max(1) as f64;
                if ratio > BOUND {
                    above.push(format!("{side}, {shape}: {ratio:.2}"));
                }
                format!("{ours} | {twin} | {ratio:.2}")
            }
            None => "| |".to_owned(),
        };
        println!("| {side}: {shape} | {counts} | {ours} | {twin} | {times:.2} |");
    }
    if !above.is_empty() {
        println!("\nAbove {BOUND:.2}: {}.", above.join("; "));
    }
    Ok(())
}

/// How many calls of ours are made in the time of one of the twin's.
fn ratio_of_times(program: &Path, pair: [&str; 2], calls: u32) -> Result<f64, String> {
    let mut ratios = Vec::new();
    for _ in 0..5 {
        let ours = seconds(program, pair, "ours", calls)?;
        ratios.push(seconds(program, pair, "twin", calls)? / ours);
    }
    Ok(median(ratios))
}

fn seconds(program: &Path, pair: [&str; 2], who: &str, calls: u32) -> Result<f64, String> {
    let said = said(Command::new(program).args(pair).args([who, &calls.to_string()]))?;
    said.trim().parse().map_err(|_| format!("no time in `{}`", said.trim()))
}

/// Instructions of one call; nothing without valgrind.
fn instructions(program: &Path, call: [&str; 3], calls: u32) -> Option<u64> {
    let all = |calls: u32| {
        let tool = ["--tool=callgrind", "--callgrind-out-file=/dev/null"];
        let output =
            Command::new("valgrind").args(tool).arg(program).args(call).arg(calls.to_string()).output().ok()?;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        said.split_once("Collected : ")?.1.lines().next()?.trim().parse::<u64>().ok()
    };
    Some(all(2 * calls)?.saturating_sub(all(calls)?) / u64::from(calls))
}

/// What a program says on its standard output.
fn said(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}
