//! Output of reports as text, JSON, Markdown, annotations of GitHub, and SARIF.

mod github;
mod json;
mod markdown;
mod sarif;
mod text;

use super::{DiffReport, Verdict};
use crate::diagnostics::Snippet;

impl DiffReport {
    /// Returns the numbers of changes and the suggested version: `2 major, 1 minor; next version 0.3.0 (now 0.2.1)`.
    pub(super) fn summary(&self) -> String {
        let counts = [Verdict::Major, Verdict::Minor, Verdict::Patch, Verdict::None]
            .map(|verdict| (verdict, self.count(verdict)));
        let counts: Vec<String> = counts
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(verdict, count)| match verdict {
                Verdict::None => format!("{count} without effect"),
                verdict => format!("{count} {verdict}"),
            })
            .collect();
        let counts = if counts.is_empty() { "no changes".to_owned() } else { counts.join(", ") };
        match (&self.version, self.next_version()) {
            (Some(version), Some(next)) => format!("{counts}; next version {next} (now {version})"),
            _ => counts,
        }
    }
}

/// Returns the position of a snippet: `openapi.yaml:4:7`.
fn position(snippet: &Snippet) -> String {
    format!("{}:{}:{}", snippet.file, snippet.span.start.line, snippet.span.start.column)
}
