//! Output of findings in a build script. Cargo prints one line for each finding, and editors link to the location in
//! this line.

use super::{and_more, printable, shown};
use crate::diagnostics::{FindingAnchor, Findings, Severity};

impl Findings {
    /// Returns a build script instruction for each finding, such as `cargo::error=openapi.yaml:4:7: … [E0101]; help`.
    pub(crate) fn cargo_lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for kind in self.by_code_errors_last() {
            let (shown, hidden) = shown(kind);
            for finding in shown {
                let at = match &finding.anchor {
                    FindingAnchor::Name(name) => name.clone(),
                    FindingAnchor::Text(snippet) => {
                        format!("{}:{}:{}", snippet.file, snippet.span.start.line, snippet.span.start.column)
                    }
                };
                let help = finding.help.as_ref().map_or_else(String::new, |help| format!("; {help}"));
                let line = format!("{at}: {} [{}]{help}", finding.message, finding.code);
                lines.push(format!("cargo::{}={}", finding.severity, printable(&line)));
            }
            if let (Some(first), 1..) = (kind.first(), hidden) {
                lines.push(format!("cargo::{}={}", first.severity, and_more(hidden, first.code)));
            }
        }
        lines
    }
}

impl std::fmt::Display for Severity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}
