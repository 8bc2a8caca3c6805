//! Output of findings for programs: one JSON object in each line.

use serde_json::{Value, json};

use crate::diagnostics::{Finding, FindingAnchor, Findings, Snippet};

impl Findings {
    /// Returns one JSON object in each line. An object has `severity` (`error` or `warning`), `code`, `message`, `help`
    /// (or null), the location (`file`, `line`, `column`, `end_column` and `pointer`), and `notes`: related locations,
    /// each with its `label`. If a finding is about a complete file, all fields of the location except `file` are null.
    /// Lines and columns are counted from 1. A column is a number of characters, and `end_column` is the column after
    /// the last character.
    pub fn json_lines(&self) -> String {
        self.iter().map(|finding| format!("{}\n", finding_to_json(finding))).collect()
    }
}

fn finding_to_json(finding: &Finding) -> Value {
    let mut object = match &finding.anchor {
        FindingAnchor::Name(name) => {
            json!({ "file": name, "line": null, "column": null, "end_column": null, "pointer": null })
        }
        FindingAnchor::Text(snippet) => snippet_to_json(snippet),
    };
    let notes: Vec<Value> = finding
        .notes
        .iter()
        .map(|note| {
            let mut location = snippet_to_json(&note.snippet);
            location["label"] = json!(note.label);
            location
        })
        .collect();
    object["severity"] = json!(finding.severity.to_string());
    object["code"] = json!(finding.code.as_str());
    object["message"] = json!(finding.message);
    object["help"] = json!(finding.help);
    object["notes"] = Value::Array(notes);
    object
}

fn snippet_to_json(snippet: &Snippet) -> Value {
    json!({
        "file": snippet.file,
        "line": snippet.span.start.line,
        "column": snippet.span.start.column,
        "end_column": snippet.end(),
        "pointer": snippet.pointer,
    })
}
