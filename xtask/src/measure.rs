//! Measures the time, CPU time and peak memory of a program.

use std::env;
use std::fs::{self, File};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use wait4::Wait4 as _;

/// The output and cost of a program, including its children.
pub struct Measured {
    /// The exit code; `None` if a signal ended the program.
    pub code: Option<i32>,
    pub seconds: f64,
    /// CPU seconds, in user and system mode.
    pub cpu: f64,
    /// The peak memory of the largest process, in bytes.
    pub memory: u64,
    /// The standard output and standard error.
    pub output: String,
}

/// Returns the median of the results of several turns. `turns` must not be empty.
pub fn median(mut turns: Vec<f64>) -> f64 {
    turns.sort_by(f64::total_cmp);
    turns[turns.len() / 2]
}

/// Runs a program to its end, or kills it after `limit` seconds.
pub fn measured(command: &mut Command, limit: u64) -> Result<Measured, String> {
    let log = env::temp_dir().join(format!("ecogen-measured-{}", std::process::id()));
    let out = File::create(&log).map_err(|error| format!("{}: {error}", log.display()))?;
    let baseline = out.try_clone().map_err(|error| error.to_string())?;
    let start = Instant::now();
    let child = command.stdin(Stdio::null()).stdout(out).stderr(baseline).spawn();
    let mut child = child.map_err(|error| format!("{command:?}: {error}"))?;
    let guard = guard(&child, limit);
    let used = child.wait4().map_err(|error| error.to_string())?;
    // Dropping the sender ends the thread that waits for the time limit.
    drop(guard);
    let output = String::from_utf8_lossy(&fs::read(&log).unwrap_or_default()).into_owned();
    let _ = fs::remove_file(&log);
    Ok(Measured {
        code: used.status.code(),
        seconds: start.elapsed().as_secs_f64(),
        cpu: (used.rusage.utime + used.rusage.stime).as_secs_f64(),
        memory: used.rusage.maxrss,
        output,
    })
}

/// Starts a thread that kills a program after the time limit, unless the sender is dropped first.
fn guard(child: &Child, limit: u64) -> mpsc::Sender<()> {
    let (sender, receiver) = mpsc::channel::<()>();
    let id = child.id().to_string();
    thread::spawn(move || {
        if receiver.recv_timeout(Duration::from_secs(limit)) == Err(mpsc::RecvTimeoutError::Timeout) {
            let _ = Command::new("kill").args(["-9", &id]).status();
        }
    });
    sender
}
