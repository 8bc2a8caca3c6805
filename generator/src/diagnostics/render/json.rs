//! Diagnostics for programs: an object per line.

use serde_json::{Value, json};

use crate::diagnostics::{Finding, Findings, Spot, Where};

impl Findings {
    /// Returns an object per line: `severity` (`error` or `warning`), `code`, `message`, `help` (or null), the location
    /// (`file`, `line`, `column`, `end_column`, `pointer`; all except `file` are null for a whole file), and `notes`:
    /// related locations, each with its `label`. Lines and columns are counted from 1, columns in characters, and
    /// `end_column` is the column after the last character.
    pub fn json_lines(&self) -> String {
        self.iter().map(|finding| format!("{}\n", object(finding))).collect()
    }
}

fn object(finding: &Finding) -> Value {
    let mut object = match &finding.place {
        Where::Name(name) => {
            json!({ "file": name, "line": null, "column": null, "end_column": null, "pointer": null })
        }
        Where::Text(spot) => place(spot),
    };
    let notes: Vec<Value> = finding
        .notes
        .iter()
        .map(|note| {
            let mut place = place(&note.spot);
            place["label"] = json!(note.label);
            place
        })
        .collect();
    object["severity"] = json!(finding.severity.to_string());
    object["code"] = json!(finding.code.as_str());
    object["message"] = json!(finding.message);
    object["help"] = json!(finding.help);
    object["notes"] = Value::Array(notes);
    object
}

fn place(spot: &Spot) -> Value {
    json!({
        "file": spot.file,
        "line": spot.span.start.line,
        "column": spot.span.start.column,
        "end_column": spot.end(),
        "pointer": spot.pointer,
    })
}
