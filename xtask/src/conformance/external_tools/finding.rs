use super::super::SuiteOutcome;
use super::allowed::ALLOWED;

/// The results of an external tool.
#[derive(Debug, Default)]
pub struct ToolResult {
    /// The number of tested operations.
    pub operations: usize,
    /// The number of requests that the tool has sent or received.
    pub cases: usize,
    pub findings: Vec<Finding>,
}

/// A problem that an external tool reports.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The operation with the problem, in the form `METHOD /path`.
    pub operation: String,
    /// The message of the tool.
    pub text: String,
}

impl ToolResult {
    /// Returns the counts of the result. Fails if a finding is not in [`ALLOWED`], or if an entry of [`ALLOWED`] for
    /// this tool covers no finding.
    pub fn outcome(mut self, tool: &str) -> SuiteOutcome {
        self.findings.sort();
        self.findings.dedup();
        let entries: Vec<_> = ALLOWED.iter().filter(|entry| entry.tool == tool).collect();
        let unexpected: Vec<_> =
            self.findings.iter().filter(|finding| !entries.iter().any(|entry| entry.covers(finding))).collect();
        for finding in &unexpected {
            println!("  {tool}: {}: {}", finding.operation, finding.text);
        }
        for entry in &entries {
            let count = self.findings.iter().filter(|finding| entry.covers(finding)).count();
            println!("  {tool}: {count} x {}: allowed: {}", entry.text, entry.reason);
        }
        let needed = |text: &str, operation: &str| {
            let found = |finding: &&Finding| finding.text.contains(text) && finding.operation.contains(operation);
            self.findings.iter().any(|finding| found(&finding))
        };
        let stale = entries.iter().flat_map(|entry| {
            let operations: &[&str] = if entry.operations.is_empty() { &[""] } else { entry.operations };
            operations
                .iter()
                .filter(|operation| !needed(entry.text, operation))
                .map(|operation| (entry.text, *operation))
        });
        let stale: Vec<_> = stale.collect();
        let line = format!("{} operations, {} cases, {} findings", self.operations, self.cases, self.findings.len());
        if !stale.is_empty() {
            return Err(format!("{line}; allowed and not found any more: {stale:?}"));
        }
        match unexpected.len() {
            0 if self.findings.is_empty() => Ok(line),
            0 => Ok(format!("{line}, all allowed")),
            count => Err(format!("{line}, {count} not allowed")),
        }
    }
}
