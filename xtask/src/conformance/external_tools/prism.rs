//! Prism, as a proxy between the generated client and the mock server, validates requests and responses.

use std::process::Command;

use super::bench::{ToolBench, result_of};
use super::finding::ToolResult;
use crate::conformance::process::ProcessServer;

/// The number of requests of each operation. Each request selects another documented response of the operation with the
/// header `Prefer`.
const REQUESTS: u32 = 16;

pub fn run(bench: &ToolBench) -> Result<ToolResult, String> {
    let mock = bench.serve("ecosuite-api-mock")?;
    let mut command = Command::new(bench.tools.node.join("prism"));
    command.args(["proxy", "--verboseLevel", "error", "--cors", "false"]);
    command.arg(&bench.document).arg(format!("http://{}", mock.address));
    let prism = ProcessServer::start_on_port(&mut command, &bench.work.join("prism.log"))?;
    result_of(&bench.mock_calls(&format!("http://{}", prism.address), REQUESTS, "prism-visits.jsonl")?)
}
