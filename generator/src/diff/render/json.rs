//! Output of a report for programs.

use serde_json::{Value, json};

use crate::diagnostics::Snippet;
use crate::diff::{Change, DiffReport};

impl DiffReport {
    /// Returns the report as a JSON object with `changes`, `verdicts`, `overall`, `version` and `next_version`.
    pub fn json(&self) -> String {
        let verdicts = self.verdicts();
        let report = json!({
            "changes": self.changes.iter().map(change).collect::<Vec<_>>(),
            "verdicts": {
                "wire_clients": verdicts.wire_clients.as_str(),
                "wire_servers": verdicts.wire_servers.as_str(),
                "rust_callers": verdicts.rust_callers.as_str(),
                "rust_implementers": verdicts.rust_implementers.as_str(),
            },
            "overall": self.overall().as_str(),
            "version": self.version,
            "next_version": self.next_version(),
        });
        format!("{report:#}\n")
    }
}

fn change(change: &Change) -> Value {
    json!({
        "id": change.id,
        "at": change.at,
        "message": change.message,
        "item": change.item,
        "before": change.before,
        "after": change.after,
        "old": change.old.as_ref().map(location),
        "new": change.new.as_ref().map(location),
        "overall": change.verdicts.overall().as_str(),
        "wire_clients": change.verdicts.wire_clients.as_str(),
        "wire_servers": change.verdicts.wire_servers.as_str(),
        "rust_callers": change.verdicts.rust_callers.as_str(),
        "rust_implementers": change.verdicts.rust_implementers.as_str(),
        "accepted": change.accepted,
    })
}

fn location(snippet: &Snippet) -> Value {
    json!({
        "file": snippet.file,
        "line": snippet.span.start.line,
        "column": snippet.span.start.column,
        "end_column": snippet.end(),
        "pointer": snippet.pointer,
    })
}
