use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use ecogen::Generator;
use ecogen::effective::EffectiveDocument;
use serde_json::Value;

use super::super::process::{ProcessServer, run_within};
use super::finding::{Finding, ToolResult};
use super::tools::InstalledTools;
use crate::built::built;

const DOCUMENT: &str = "spec/ecosuite.yaml";

/// The only credential that the tested servers accept.
pub const KEY: &str = "external-tools";

/// The resources of an external tool: its programs, the programs under test, and the effective document.
#[derive(Debug)]
pub struct ToolBench {
    pub tools: InstalledTools,
    /// The folder to which all tools write.
    pub work: PathBuf,
    /// The path of the effective document: the document plus the responses that the generated server sends without
    /// calling a handler.
    pub document: PathBuf,
}

impl ToolBench {
    pub fn set_up() -> Result<Self, String> {
        let work = std::path::absolute("target/external-tools").map_err(|error| error.to_string())?;
        fs::create_dir_all(&work).map_err(|error| error.to_string())?;
        let tools = InstalledTools::install(&work)?;
        let effective = Generator::new(DOCUMENT).effective().map_err(|error| error.to_string())?;
        report_effective(&effective);
        let document = work.join("effective.json");
        fs::write(&document, effective.to_string()).map_err(|error| error.to_string())?;
        let mut build = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        build.args(["build", "--quiet", "-p", "ecosuite-api"]);
        build.args(["--example", "ecosuite-api-mock", "--example", "service", "--example", "visit"]);
        run_within(Duration::from_secs(900), &mut build, &work.join("build.log"))?;
        Ok(Self { tools, work, document })
    }

    /// Starts one of the server examples of the generated Ecosuite crate: the mock server or the example service.
    pub fn serve(&self, example: &str) -> Result<ProcessServer, String> {
        ProcessServer::start(&built("debug/examples").join(example), &["127.0.0.1:0", KEY])
    }

    /// Sends `requests` requests of every operation with the generated client. The requests are made from samples.
    /// Returns a line of JSON for each request.
    pub fn mock_calls(&self, url: &str, requests: u32, log: &str) -> Result<String, String> {
        let mut visit = Command::new(built("debug/examples/visit"));
        visit.args([url, KEY, &requests.to_string()]);
        run_within(Duration::from_secs(180), &mut visit, &self.work.join(log))
    }
}

/// Returns the problems that the generated client or a proxy has found in the requests and responses. Each line of
/// `visits` describes one request as JSON.
pub fn result_of(visits: &str) -> Result<ToolResult, String> {
    let mut outcome = ToolResult::default();
    let mut operations = std::collections::BTreeSet::new();
    for line in visits.lines() {
        let visit: Value = serde_json::from_str(line).map_err(|error| format!("{error}: {line}"))?;
        let text = |key: &str| visit[key].as_str().unwrap_or_default();
        let operation = format!("{} {}", text("method"), text("path"));
        outcome.cases += 1;
        if visit["status"].is_number() {
            operations.insert(operation.clone());
        }
        let violations: Vec<Value> = serde_json::from_str(text("violations")).unwrap_or_default();
        let messages = violations.iter().map(|one| one["message"].as_str().unwrap_or_default().to_owned());
        let problem = visit["error"].as_str().map(str::to_owned);
        outcome.findings.extend(messages.chain(problem).map(|text| Finding { operation: operation.clone(), text }));
    }
    outcome.operations = operations.len();
    Ok(outcome)
}

/// Prints what the effective document adds to the document: for each status, the number of operations that get a
/// response or problem details; the number of integers that get a range; and the number of schemas that get a type.
fn report_effective(effective: &EffectiveDocument) {
    let mut counts = BTreeMap::new();
    for addition in &effective.additions {
        for status in &addition.statuses {
            counts.entry((*status, "")).and_modify(|count| *count += 1).or_insert(1);
        }
        for status in &addition.media_types {
            counts.entry((*status, " as problem details")).and_modify(|count| *count += 1).or_insert(1);
        }
    }
    let counts: Vec<_> = counts.iter().map(|((status, how), count)| format!("{status}{how} to {count}")).collect();
    println!("effective document: of {} operations, added {}", effective.additions.len(), counts.join(", "));
    println!("effective document: the range to {} integers", effective.integers);
    println!("effective document: the type to {} schemas", effective.types);
}
