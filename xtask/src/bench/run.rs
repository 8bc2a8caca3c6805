//! `cargo xtask bench run`: compares the cost of calls in generated code and in code written by hand.
//!
//! Both implementations are in `tests/baseline`. Each call stays within one process: a server is called with a request,
//! and a client receives a prepared response. If valgrind is installed, the instructions of a call are counted: the
//! difference between a run with 2 × N calls and a run with N calls, divided by N. A counting allocator counts
//! allocations. Times are the median of five runs, in which the two implementations take turns.

use std::path::Path;
use std::process::Command;

use super::project::run as ran;
use crate::built::built;
use crate::measure::median;

/// The number of calls whose time is measured.
const CALLS: u32 = 20_000;

/// The number of calls whose time is measured, for calls with a body of 200 kB.
const LARGE: u32 = 200;

/// The maximum number of instructions of generated code, relative to the code written by hand.
const BOUND: f64 = 1.10;

/// Measures every pair of a generated call and a call written by hand, prints a table, and lists the pairs above
/// [`BOUND`].
pub fn run() -> Result<(), String> {
    let package = ["--quiet", "--release", "--package", "ecogen-baseline"];
    ran(Command::new("cargo").arg("build").args(package))?;
    let program = &built("release/ecogen-baseline");
    let counted = stdout_of(Command::new("cargo").arg("run").args(package).args(["--example", "allocations"]))?;
    println!(
        "| call | instructions, generated | by hand | ratio | allocations, generated | by hand | calls per second, ratio |"
    );
    println!("| --- | --: | --: | --: | --: | --: | --: |");
    let mut above = Vec::new();
    for line in counted.lines() {
        let [side, shape, ours, baseline] = line.split('\t').collect::<Vec<_>>()[..] else { continue };
        let calls = if shape.contains("200") { LARGE } else { CALLS };
        let times = ratio_of_times(program, [side, shape], calls)?;
        let counts = instructions(program, [side, shape, "ours"], calls / 50).zip(instructions(
            program,
            [side, shape, "baseline"],
            calls / 50,
        ));
        let counts = match counts {
            Some((ours, baseline)) => {
                #[expect(clippy::cast_precision_loss, reason = "two digits are printed")]
                let ratio = ours as f64 / baseline.max(1) as f64;
                if ratio > BOUND {
                    above.push(format!("{side}, {shape}: {ratio:.2}"));
                }
                format!("{ours} | {baseline} | {ratio:.2}")
            }
            None => "| |".to_owned(),
        };
        println!("| {side}: {shape} | {counts} | {ours} | {baseline} | {times:.2} |");
    }
    if !above.is_empty() {
        println!("\nAbove the limit of {BOUND:.2}: {}.", above.join("; "));
    }
    Ok(())
}

/// Returns the time of a call written by hand, divided by the time of the generated call. Above 1, the generated call
/// is faster.
fn ratio_of_times(program: &Path, pair: [&str; 2], calls: u32) -> Result<f64, String> {
    let mut ratios = Vec::new();
    for _ in 0..5 {
        let ours = seconds(program, pair, "ours", calls)?;
        ratios.push(seconds(program, pair, "baseline", calls)? / ours);
    }
    Ok(median(ratios))
}

fn seconds(program: &Path, pair: [&str; 2], implementation: &str, calls: u32) -> Result<f64, String> {
    let output = stdout_of(Command::new(program).args(pair).args([implementation, &calls.to_string()]))?;
    output.trim().parse().map_err(|_| format!("invalid time `{}`", output.trim()))
}

/// Returns the number of instructions of one call, or `None` if valgrind is not installed.
fn instructions(program: &Path, call: [&str; 3], calls: u32) -> Option<u64> {
    let all = |calls: u32| {
        let tool = ["--tool=callgrind", "--callgrind-out-file=/dev/null"];
        let output =
            Command::new("valgrind").args(tool).arg(program).args(call).arg(calls.to_string()).output().ok()?;
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        stderr.split_once("Collected : ")?.1.lines().next()?.trim().parse::<u64>().ok()
    };
    Some(all(2 * calls)?.saturating_sub(all(calls)?) / u64::from(calls))
}

/// Runs a program and returns its standard output.
fn stdout_of(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}
