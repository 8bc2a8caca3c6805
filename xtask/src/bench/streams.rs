//! `cargo xtask bench streams`: measures the cost of streaming bodies, and checks that no server-sent event is lost.
//!
//! The generated client and server are separate processes, so that each has its own peak memory. Their code is in
//! `tests/examples/streams`. Client and server both check every byte that they receive.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use wait4::Wait4 as _;

use super::cutter::Cutter;
use crate::built::built;
use crate::measure::measured;

/// The maximum memory of the client and of the server, in bytes.
const BOUND: u64 = 64 << 20;

/// The number of times that the connection is cut while events are sent.
const CUTS: usize = 10;

/// The number of response bytes after which the connection is cut. 100,000 events have more than eleven times this
/// number of bytes.
const BETWEEN: usize = 300_007;

/// The time limit of the client for one task, in seconds.
const TIMEOUT_SECONDS: u64 = 300;

/// The tasks of the client, with their names for the printed table.
const ROWS: [(&str, &str); 5] = [
    ("upload", "1 GiB up"),
    ("download", "1 GiB down"),
    ("upload-part", "1 GiB up, as a multipart part"),
    ("download-part", "1 GiB down, as a multipart part"),
    ("events", "100,000 events, cut ten times"),
];

/// Measures every task of [`ROWS`] and prints a table.
pub fn streams() -> Result<(), String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let build = ["build", "--quiet", "--release", "-p", "ecogen-tests", "--example", "streams"];
    super::project::run(Command::new(cargo).args(build))?;
    let program = &built("release/examples/streams");
    println!("| transfer | seconds | client, peak MiB | server, peak MiB |\n| --- | --: | --: | --: |");
    let mut problems = Vec::new();
    for (task, name) in ROWS {
        let row = row(program, task)?;
        println!("| {name} | {:.1} | {:.1} | {:.1} |", row.seconds, mebibytes(row.client), mebibytes(row.server));
        let over = [("client", row.client), ("server", row.server)].into_iter().filter(|(_, peak)| *peak > BOUND);
        problems.extend(over.map(|(side, _)| format!("{name}: the {side} used more than {} MiB", BOUND >> 20)));
    }
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

#[expect(clippy::cast_precision_loss, reason = "one digit is printed")]
fn mebibytes(bytes: u64) -> f64 {
    bytes as f64 / f64::from(1 << 20)
}

/// The cost of a task: its duration in seconds, and the peak memory of the client and of the server in bytes.
struct StreamRow {
    seconds: f64,
    client: u64,
    server: u64,
}

fn row(program: &Path, task: &str) -> Result<StreamRow, String> {
    let server = StreamServer::start(program)?;
    let cutter = match task {
        "events" => Some(Cutter::start(&server.url, CUTS, BETWEEN)?),
        _ => None,
    };
    let url = cutter.as_ref().map_or(&server.url, |cutter| &cutter.url);
    let client = measured(Command::new(program).args([task, url]), TIMEOUT_SECONDS)?;
    if client.code != Some(0) {
        return Err(format!("{task}: {}", client.output.trim_end()));
    }
    if let Some(cutter) = cutter.filter(|cutter| cutter.cuts() != CUTS) {
        return Err(format!("{task}: the connection was cut {} times, expected {CUTS}", cutter.cuts()));
    }
    Ok(StreamRow { seconds: client.seconds, client: client.memory, server: server.end()? })
}

/// A server process, which ends when its standard input is closed.
struct StreamServer {
    child: Child,
    url: String,
}

impl StreamServer {
    fn start(program: &Path) -> Result<Self, String> {
        let child = Command::new(program).arg("serve").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let child = child.map_err(|error| format!("{}: {error}", program.display()))?;
        let mut server = Self { child, url: String::new() };
        if let Some(out) = server.child.stdout.take() {
            BufReader::new(out).read_line(&mut server.url).map_err(|error| error.to_string())?;
        }
        server.url.truncate(server.url.trim_end().len());
        if server.url.is_empty() { Err("the server did not start".to_owned()) } else { Ok(server) }
    }

    /// Ends the process and returns its peak memory in bytes.
    fn end(mut self) -> Result<u64, String> {
        drop(self.child.stdin.take());
        self.child.wait4().map(|used| used.rusage.maxrss).map_err(|error| error.to_string())
    }
}

impl Drop for StreamServer {
    fn drop(&mut self) {
        // The process ends when its standard input is closed.
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}
