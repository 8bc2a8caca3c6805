//! Output of findings for code review tools: SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format).

use serde_json::{Value, json};

use crate::diagnostics::{Code, Finding, FindingAnchor, Findings, Snippet};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

impl Findings {
    /// Returns a SARIF log that contains one run. The run has a rule for each code that occurs in the findings.
    pub fn sarif(&self) -> String {
        let codes: Vec<Code> = self.by_code().filter_map(|kind| kind.first()).map(|finding| finding.code).collect();
        let explained = Code::ALL.iter().filter(|entry| codes.contains(&entry.code));
        let rules: Vec<Value> = explained
            .map(|entry| {
                json!({
                    "id": entry.code.as_str(),
                    "shortDescription": { "text": entry.title },
                    "fullDescription": { "text": entry.prose_text() },
                    "help": { "text": entry.text, "markdown": entry.text },
                    "defaultConfiguration": { "level": entry.code.severity().to_string() },
                })
            })
            .collect();
        let log = json!({
            "$schema": SCHEMA,
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": { "name": "ecogen", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
                "columnKind": "unicodeCodePoints",
                "results": self.iter().map(result).collect::<Vec<_>>(),
            }],
        });
        format!("{log:#}\n")
    }
}

fn result(finding: &Finding) -> Value {
    let location = match &finding.anchor {
        FindingAnchor::Name(name) => json!({ "physicalLocation": { "artifactLocation": { "uri": uri(name) } } }),
        FindingAnchor::Text(snippet) => location(snippet),
    };
    let message = match &finding.help {
        Some(help) => format!("{}. {help}", finding.message),
        None => finding.message.clone(),
    };
    let related = finding.notes.iter().enumerate().map(|(id, note)| {
        let mut location = location_of(&note.snippet);
        location["id"] = json!(id);
        location["message"] = json!({ "text": note.label });
        location
    });
    json!({
        "ruleId": finding.code.as_str(),
        "level": finding.severity.to_string(),
        "message": { "text": message },
        "locations": [location],
        "relatedLocations": related.collect::<Vec<_>>(),
    })
}

fn location(snippet: &Snippet) -> Value {
    let mut location = location_of(snippet);
    if let Some(pointer) = &snippet.pointer {
        location["logicalLocations"] = json!([{ "fullyQualifiedName": pointer, "kind": "value" }]);
    }
    location
}

impl Snippet {
    /// Returns the location in the form of SARIF.
    pub(crate) fn sarif_location(&self) -> Value {
        location(self)
    }
}

fn location_of(snippet: &Snippet) -> Value {
    let start = snippet.span.start;
    json!({
        "physicalLocation": {
            "artifactLocation": { "uri": uri(&snippet.file) },
            "region": { "startLine": start.line, "startColumn": start.column, "endColumn": snippet.end() },
        },
    })
}

/// Returns a file path as a relative URI reference (RFC 3986). Backslashes are replaced by slashes, and other
/// characters are percent-encoded.
fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.bytes() {
        match byte {
            b'\\' => uri.push('/'),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            other => uri.push_str(&format!("%{other:02X}")),
        }
    }
    uri
}
