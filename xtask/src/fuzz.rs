//! `cargo xtask fuzz [pipeline|runtime]… [--seconds N] [--seed N] [DIR…]`: mutated documents through the generator,
//! mutated requests and answers through the runtime, for a time each.
//!
//! The cases run in a process of their own, which may die: then what it ran is a find, and another one goes on.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// Where finds are kept.
const FOLDER: &str = "target/fuzz";

/// What begins where no folder of documents is named.
const FIXTURES: &str = "tests/fixtures";

/// How long a case may hang before its process is ended.
const PATIENCE: Duration = Duration::from_secs(60);

/// The KiB of addresses that a process may have: what asks for more is ended by it.
const ADDRESSES: u64 = 4 << 20;

/// Runs the targets, each for its time.
pub fn fuzz(arguments: &[&str]) -> Result<(), String> {
    let (mut targets, mut seconds, mut seed, mut folders) = (Vec::new(), 60_u64, 1_u64, Vec::new());
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let mut number =
            || rest.next().and_then(|text| text.parse().ok()).ok_or(format!("error: {argument} needs a number"));
        match *argument {
            "pipeline" | "runtime" => targets.push(*argument),
            "--seconds" => seconds = number()?,
            "--seed" => seed = number()?,
            folder => folders.push(folder),
        }
    }
    if targets.is_empty() {
        targets = vec!["pipeline", "runtime"];
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

/// Runs a target until its time is over, one process after another; gives how many finds there were.
fn run(target: &str, seed: u64, time: Duration, documents: &[&str]) -> Result<usize, String> {
    let folder = PathBuf::from(FOLDER).join(target);
    fs::create_dir_all(&folder).map_err(|error| format!("error: {}: {error}", folder.display()))?;
    // What an earlier run left behind is no hanging case of this one.
    let _ = fs::remove_file(folder.join("number"));
    let start = Instant::now();
    let (mut next, mut deaths) = (seed, 0);
    while let Some(left) = time.checked_sub(start.elapsed()).filter(|left| left.as_secs() > 0) {
        let script = format!("ulimit -v {ADDRESSES}; exec \"$0\" \"$@\"");
        let mut command = Command::new("sh");
        command.args(["-c", &script, "target/release/ecogen-fuzz", target]);
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
        // The case is in no file where nothing could be written any more; its number makes it again.
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

/// The number of the case that runs.
fn number(folder: &Path) -> Option<u64> {
    fs::read_to_string(folder.join("number")).ok()?.parse().ok()
}

/// Whether the case that runs has run for long.
fn hangs(folder: &Path) -> bool {
    let since = folder.join("number").metadata().and_then(|data| data.modified()).ok();
    since.and_then(|since| since.elapsed().ok()).is_some_and(|elapsed| elapsed > PATIENCE)
}
