//! Runs Schemathesis with all checks. Schemathesis generates valid and invalid requests from a document, and checks the
//! responses.

use std::fs;
use std::process::Command;
use std::time::Duration;

use serde_json::Value;

use super::bench::{KEY, ToolBench};
use super::finding::{Finding, ToolResult};
use crate::conformance::process::finished;

/// The maximum number of requests of each operation in each of the two phases that generate random requests.
const REQUESTS: &str = "40";

/// The time limit of a run. A run takes a minute and a half on an idle machine, and up to five times as long on a busy
/// machine.
const LIMIT: Duration = Duration::from_secs(1200);

/// The names of the checks that only a stateful server can pass: a deleted resource must be missing, and a created
/// resource must exist.
const STATEFUL: &str = "use_after_free,ensure_resource_availability";

/// The operations that the example service implements. All other operations respond with 501.
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

/// Tests every operation of the mock server.
///
/// The mock server has no state, so the checks in [`STATEFUL`] are omitted. Only the example service is tested with the
/// checks in [`STATEFUL`].
pub fn mock(bench: &ToolBench) -> Result<ToolResult, String> {
    println!("Schemathesis, mock: all checks but {STATEFUL}: it keeps nothing");
    run(bench, "ecosuite-api-mock", &["--exclude-checks", STATEFUL])
}

/// Tests the operations that the example service implements.
pub fn service(bench: &ToolBench) -> Result<ToolResult, String> {
    let served: Vec<_> = SERVED.iter().flat_map(|operation| ["--include-operation-id", operation]).collect();
    run(bench, "service", &served)
}

fn run(bench: &ToolBench, example: &str, more: &[&str]) -> Result<ToolResult, String> {
    let server = bench.serve(example)?;
    let report = bench.work.join(format!("schemathesis-{example}.json"));
    // The report of an earlier run must not be read as the report of this run.
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
    parse_result(&serde_json::from_str(&text).map_err(|error| error.to_string())?)
}

/// Parses Schemathesis' JSON report.
fn parse_result(report: &Value) -> Result<ToolResult, String> {
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
    Ok(ToolResult { operations: number("/operations/tested")?, cases: number("/test_cases/generated")?, findings })
}
