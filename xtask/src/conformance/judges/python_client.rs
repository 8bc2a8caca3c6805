//! A client that openapi-python-client writes of the effective document, calling every operation of the mock server
//! with the values that the generated client has sent.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::bench::{Bench, KEY};
use super::finding::{Finding, Verdict};
use crate::conformance::process::within;

/// Calls of each operation.
const CALLS: u32 = 6;

const LIMIT: Duration = Duration::from_secs(120);

pub fn calls(bench: &Bench) -> Result<Verdict, String> {
    let mock = bench.serve("ecosuite-api-mock")?;
    let url = format!("http://{}", mock.address);
    bench.visits(&url, CALLS, "python-visits.jsonl")?;
    let package = bench.work.join("python_client");
    let mut generate = Command::new(bench.tools.python.join("openapi-python-client"));
    generate.args(["generate", "--meta", "none", "--overwrite", "--path"]).arg(&bench.document);
    within(LIMIT, generate.arg("--output-path").arg(&package), &bench.work.join("python-generate.log"))?;
    let driver = Path::new("xtask/conformance/call_every_operation.py");
    let visits = fs::File::open(bench.work.join("python-visits.jsonl")).map_err(|error| error.to_string())?;
    let mut call = Command::new(bench.tools.python.join("python"));
    call.arg(driver).arg(&package).args([&url, KEY]).stdin(Stdio::from(visits));
    verdict(&within(LIMIT, &mut call, &bench.work.join("python-calls.log"))?)
}

/// Findings as `operation | text`, then the counts.
fn verdict(said: &str) -> Result<Verdict, String> {
    let mut verdict = Verdict::default();
    let (findings, counts) = said.trim_end().rsplit_once('\n').unwrap_or(("", said.trim_end()));
    for line in findings.lines() {
        let (operation, text) = line.split_once(" | ").unwrap_or(("", line));
        verdict.findings.push(Finding { operation: operation.to_owned(), text: text.to_owned() });
    }
    let counted = counts.split_once(' ').map(|(operations, cases)| (operations.parse(), cases.parse()));
    match counted {
        Some((Ok(operations), Ok(cases))) => Ok(Verdict { operations, cases, ..verdict }),
        _ => Err(format!("no counts: {counts}")),
    }
}
