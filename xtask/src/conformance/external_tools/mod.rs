//! Runs third-party tools that test the servers or the client of the generated Ecosuite crate against the effective
//! document.

mod allowed;
mod bench;
mod finding;
mod prism;
mod python_client;
mod schemathesis;
mod tools;

use super::SuiteOutcome;
use bench::ToolBench;
use finding::ToolResult;

type ExternalTool = fn(&ToolBench) -> Result<ToolResult, String>;

/// The tools, each with the name that identifies the tool in `ALLOWED`, the list of accepted findings.
const TOOLS: [(&str, ExternalTool); 4] = [
    ("Schemathesis, mock", schemathesis::mock),
    ("Schemathesis, service", schemathesis::service),
    ("Prism", prism::run),
    ("openapi-python-client", python_client::calls),
];

/// Runs every tool.
///
/// # Errors
///
/// If the tools cannot be installed.
pub fn run_all() -> Result<Vec<(&'static str, SuiteOutcome)>, String> {
    let bench = ToolBench::set_up()?;
    let outcomes = TOOLS.iter().map(|(name, tool)| (*name, tool(&bench).and_then(|outcome| outcome.outcome(name))));
    Ok(outcomes.collect())
}
