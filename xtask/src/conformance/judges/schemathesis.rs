//! Schemathesis, all checks on: makes requests of a document, right and wrong ones, and judges the answers.

use std::fs;
use std::process::Command;
use std::time::Duration;

use serde_json::Value;

use super::bench::{Bench, KEY};
use super::finding::{Finding, Verdict};
use crate::conformance::process::finished;

/// Requests of each operation, at most, in each of its two phases that make them at random.
const REQUESTS: &str = "40";

/// Against a run that hangs: a minute and a half where nothing else runs, five times that on a machine that others share.
const LIMIT: Duration = Duration::from_secs(1200);

/// What Schemathesis asks of servers that remember.
const STATEFUL: &str = "use_after_free,ensure_resource_availability";

/// What the example service does; the other operations of its tags are no part of the demonstration, and answer 501.
const SERVED: [&str; 10] = [
    "users",
    "createUser",
    "getUser",
    "deleteUser",
    "projects",
    "project",
    "createProject",
    "deleteProject",
    "projectDatums",
    "status",
];

/// The mock server, every operation.
///
/// It keeps nothing: whether what was deleted is gone, and what was made is there, is asked of the service alone.
pub fn mock(bench: &Bench) -> Result<Verdict, String> {
    println!("Schemathesis, mock: all checks but {STATEFUL}: it keeps nothing");
    run(bench, "ecosuite-api-mock", &["--exclude-checks", STATEFUL])
}

/// The example service, what it serves.
pub fn service(bench: &Bench) -> Result<Verdict, String> {
    let served: Vec<_> = SERVED.iter().flat_map(|operation| ["--include-operation-id", operation]).collect();
    run(bench, "service", &served)
}

fn run(bench: &Bench, example: &str, more: &[&str]) -> Result<Verdict, String> {
    let server = bench.serve(example)?;
    let report = bench.work.join(format!("schemathesis-{example}.json"));
    // A report of another run is none of this one.
    let _ = fs::remove_file(&report);
    let mut command = Command::new(bench.tools.python.join("schemathesis"));
    command
        .current_dir(&bench.work)
        .arg("run")
        .arg(&bench.document)
        .args(["-u", &format!("http://{}", server.address)]);
    command.args(["--checks", "all", "--phases", "examples,coverage,fuzzing,stateful", "--continue-on-failure"]);
    command.args(["--max-examples", REQUESTS, "--seed", "1", "--workers", "1", "--generation-database", "none"]);
    command.args(["--header", &format!("Authorization: {KEY}"), "--report", "json", "--report-json-path"]).arg(&report);
    finished(LIMIT, command.args(more), &bench.work.join(format!("schemathesis-{example}.log")))?;
    let text = fs::read_to_string(&report).map_err(|error| format!("{}: {error}", report.display()))?;
    verdict(&serde_json::from_str(&text).map_err(|error| error.to_string())?)
}

/// What the report says.
fn verdict(report: &Value) -> Result<Verdict, String> {
    let number = |pointer: &str| {
        let number = report.pointer(pointer).and_then(Value::as_u64).and_then(|number| usize::try_from(number).ok());
        number.ok_or_else(|| format!("the report has no number at {pointer}"))
    };
    if report["complete"] != true {
        return Err(format!("it did not end: {}", report["stop_reason"]));
    }
    let mut findings = Vec::new();
    for failure in report["failures"].as_array().into_iter().flatten() {
        let word = |key: &str| failure[key].as_str().unwrap_or_default();
        let text = format!("{} {}", word("code"), word("title"));
        let operations = failure["operations"].as_array().into_iter().flatten().filter_map(Value::as_str);
        findings.extend(operations.map(|operation| Finding { operation: operation.to_owned(), text: text.clone() }));
    }
    let errors = report["errors"].as_array().into_iter().flatten();
    findings.extend(errors.map(|error| Finding { operation: String::new(), text: error.to_string() }));
    Ok(Verdict { operations: number("/operations/tested")?, cases: number("/test_cases/generated")?, findings })
}
