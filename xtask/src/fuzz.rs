//! `cargo xtask fuzz [pipeline|runtime|validation]… [--seconds N] [--seed N] [DIR…]`: tests the generator with mutated
//! documents, the runtime with mutated requests and responses, and validation with random texts, each for a given time.
//!
//! A separate process runs the test cases. If the process dies, the running case is recorded as a failure, and a new
//! process continues with the next case.

use crate::built::built;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// The folder to which failing test cases are written.
const FOLDER: &str = "target/fuzz";

/// The folder of the documents to mutate, if the command names no folder.
const FIXTURES: &str = "tests/fixtures";

/// The time after which a process with a hanging case is killed.
const PATIENCE: Duration = Duration::from_secs(60);

/// The maximum address space of a process in KiB. An allocation beyond this limit ends the process.
const ADDRESSES: u64 = 4 << 20;

/// Runs the given fuzz targets, each for the given time.
pub fn fuzz(arguments: &[&str]) -> Result<(), String> {
    let (mut targets, mut seconds, mut seed, mut folders) = (Vec::new(), 60_u64, 1_u64, Vec::new());
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let mut number =
            || rest.next().and_then(|text| text.parse().ok()).ok_or(format!("error: {argument} needs a number"));
        match *argument {
            "pipeline" | "runtime" | "validation" => targets.push(*argument),
            "--seconds" => seconds = number()?,
            "--seed" => seed = number()?,
            folder => folders.push(folder),
        }
    }
    if targets.is_empty() {
        targets = vec!["pipeline", "runtime", "validation"];
    }
    if folders.is_empty() {
        folders.push(FIXTURES);
    }
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let build = ["build", "--quiet", "--release", "--package", "ecogen-fuzz"];
    if !Command::new(cargo).args(build).status().is_ok_and(|status| status.success()) {
        return Err("error: the fuzzer does not build".to_owned());
    }
    let mut finds = 0;
    for target in targets {
        finds += run(target, seed, Duration::from_secs(seconds), &folders)?;
    }
    if finds == 0 { Ok(()) } else { Err(format!("error: {finds} finds, in {FOLDER}")) }
}

/// Runs a fuzz target for the given time, and restarts its process if it dies. Returns the number of failures.
fn run(target: &str, seed: u64, time: Duration, documents: &[&str]) -> Result<usize, String> {
    let folder = PathBuf::from(FOLDER).join(target);
    fs::create_dir_all(&folder).map_err(|error| format!("error: {}: {error}", folder.display()))?;
    // The modification time of the file `number` shows whether a case hangs, so a file of an earlier run must be
    // removed.
    let _ = fs::remove_file(folder.join("number"));
    let start = Instant::now();
    let (mut next, mut deaths) = (seed, 0);
    while let Some(left) = time.checked_sub(start.elapsed()).filter(|left| left.as_secs() > 0) {
        let script = format!("ulimit -v {ADDRESSES}; exec \"$0\" \"$@\"");
        let mut command = Command::new("sh");
        command.args(["-c", &script]).arg(built("release/ecogen-fuzz")).arg(target);
        command.arg(next.to_string()).arg(left.as_secs().to_string()).arg(&folder).args(documents);
        let mut child = command.spawn().map_err(|error| error.to_string())?;
        let ended = loop {
            match child.try_wait().map_err(|error| error.to_string())? {
                Some(status) => break status,
                None if hangs(&folder) => {
                    child.kill().map_err(|error| error.to_string())?;
                }
                None => std::thread::sleep(Duration::from_millis(200)),
            }
        };
        if ended.success() {
            break;
        }
        if ended.code() == Some(2) {
            return Err(format!("error: {target} does not run"));
        }
        let number: u64 = number(&folder).unwrap_or(next);
        println!("find {number}: the process ended with {ended}");
        // An error is ignored, because the case can also be recreated from its number.
        let _ = fs::copy(folder.join("current"), folder.join(format!("find-{number}")));
        deaths += 1;
        next = number + 1;
    }
    let kept = fs::read_dir(&folder).into_iter().flatten().flatten();
    let finds = kept.filter(|entry| entry.file_name().to_string_lossy().starts_with("find-")).count();
    println!(
        "{target}: cases {seed} to {}, {} s, {deaths} deaths",
        number(&folder).unwrap_or(seed),
        start.elapsed().as_secs()
    );
    Ok(finds)
}

/// Returns the number of the running test case, which the process has written to a file.
fn number(folder: &Path) -> Option<u64> {
    fs::read_to_string(folder.join("number")).ok()?.parse().ok()
}

/// Returns `true` if the running test case has taken longer than [`PATIENCE`].
fn hangs(folder: &Path) -> bool {
    let since = folder.join("number").metadata().and_then(|data| data.modified()).ok();
    since.and_then(|since| since.elapsed().ok()).is_some_and(|elapsed| elapsed > PATIENCE)
}
