//! Output of a report for code review tools: SARIF 2.1.0.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::diff::{Change, DiffReport, Verdict, rules};

impl DiffReport {
    /// Returns a SARIF log that contains one run. The run has a rule for each id that occurs in the report.
    pub fn sarif(&self) -> String {
        let ids: BTreeSet<&str> = self.changes.iter().map(|change| change.id.as_str()).collect();
        let used = rules().into_iter().filter(|rule| ids.contains(rule.id.as_str()));
        let used: Vec<Value> =
            used.map(|rule| json!({ "id": rule.id, "shortDescription": { "text": rule.meaning } })).collect();
        let log = json!({
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": { "name": "ecogen", "version": env!("CARGO_PKG_VERSION"), "rules": used } },
                "columnKind": "unicodeCodePoints",
                "results": self.changes.iter().map(result).collect::<Vec<_>>(),
            }],
        });
        format!("{log:#}\n")
    }
}

fn result(change: &Change) -> Value {
    let level = match change.verdicts.overall() {
        Verdict::Major => "error",
        Verdict::Minor => "warning",
        Verdict::Patch | Verdict::None => "note",
    };
    let location = change.new.as_ref().or(change.old.as_ref()).map(|snippet| snippet.sarif_location());
    let mut result = json!({
        "ruleId": change.id,
        "level": level,
        "message": { "text": format!("{}: {} ({})", change.at, change.message, change.verdicts) },
        "locations": location.into_iter().collect::<Vec<_>>(),
    });
    if let Some(reason) = &change.accepted {
        result["suppressions"] = json!([{ "kind": "external", "justification": reason }]);
    }
    result
}
