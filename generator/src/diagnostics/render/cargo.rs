//! Output of findings in a build script. Cargo prints one line for each finding, and editors link to the location in
//! this line.

use super::{MAX_PER_CODE, and_more, printable};
use crate::diagnostics::{FindingAnchor, Findings, Severity};

impl Findings {
    /// Returns a build script instruction for each finding, such as `cargo::error=openapi.yaml:4:7: … [E0101]; help`.
    pub(crate) fn cargo_lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for kind in self.by_code() {
            for finding in kind.iter().take(MAX_PER_CODE) {
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
            if let (Some(first), hidden @ 1..) = (kind.first(), kind.len().saturating_sub(MAX_PER_CODE)) {
                lines.push(format!("cargo::{}={} [{}]", first.severity, and_more(hidden), first.code));
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
