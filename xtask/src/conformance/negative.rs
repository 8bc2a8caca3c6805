//! Tests the generator with invalid documents. The diagnostics of each document must name the mistake in the document,
//! at the expected line if `index.json` contains the line.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::panic;
use std::path::Path;

use ecogen::Generator;
use ecogen::diagnostics::{Finding, FindingAnchor, Findings, Severity};
use serde_json::Value;

use super::SuiteOutcome;
use super::known::KNOWN_DIFFERENCES;

/// A row of the file `index.json` in the folder of invalid documents: a document and its mistake.
struct NegativeRow<'i> {
    file: &'i str,
    class: &'i str,
    description: &'i str,
    /// Words, all of which the diagnostic must contain.
    all: Vec<&'i str>,
    /// Words of which the diagnostic must contain at least one, unless the list is empty.
    any: Vec<&'i str>,
    line: Option<usize>,
}

/// Checks every document that `index.json` names. A document in [`KNOWN_DIFFERENCES`] must fail the check, so that the
/// list has no outdated entries.
pub fn run(dir: &Path) -> SuiteOutcome {
    let index = fs::read_to_string(dir.join("index.json")).map_err(|error| format!("index.json: {error}"))?;
    let index: Value = serde_json::from_str(&index).map_err(|error| format!("index.json: {error}"))?;
    let rows: Vec<NegativeRow<'_>> = index.as_array().into_iter().flatten().filter_map(NegativeRow::read).collect();
    let mut classes: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut problems = Vec::new();
    for row in &rows {
        let findings =
            panic::catch_unwind(|| findings_of(&dir.join(row.file))).map_err(|_| format!("{} panicked", row.file))?;
        let known = listed().find(|file| *file == row.file);
        let count = classes.entry(row.class).or_default();
        count.1 += 1;
        match (row.check(&findings), known) {
            (Ok(()), None) => count.0 += 1,
            (Err(_), Some(_)) => {}
            (Ok(()), Some(_)) => {
                problems.push(format!("{}: is reported as expected; remove it from `KNOWN_DIFFERENCES`", row.file))
            }
            (Err(error), None) => problems.push(format!("{}: {error} ({}: {})", row.file, row.class, row.description)),
        }
    }
    for file in listed().filter(|file| !rows.iter().any(|row| row.file == *file)) {
        problems.push(format!("{file}: is in `KNOWN_DIFFERENCES`, but not in the index"));
    }
    let counts: Vec<_> = classes.iter().map(|(class, (passed, all))| format!("{class} {passed} of {all}")).collect();
    let reasons: Vec<_> =
        KNOWN_DIFFERENCES.iter().map(|(reason, files)| format!("{}: {reason}", files.len())).collect();
    let mut line = format!("{}; of the others {}", counts.join(", "), reasons.join("; "));
    if rows.is_empty() {
        problems.push("index.json: no row is read".to_owned());
    }
    for problem in &problems {
        let _ = write!(line, "\n  {problem}");
    }
    if problems.is_empty() { Ok(line) } else { Err(line) }
}

/// Returns the documents in [`KNOWN_DIFFERENCES`].
fn listed() -> impl Iterator<Item = &'static str> {
    KNOWN_DIFFERENCES.iter().flat_map(|(_, files)| files.iter().copied())
}

/// Returns the findings of a document.
fn findings_of(path: &Path) -> Findings {
    match Generator::new(path).check() {
        Ok(report) => report.findings,
        Err(error) => error.findings().cloned().unwrap_or_default(),
    }
}

impl<'i> NegativeRow<'i> {
    fn read(row: &'i Value) -> Option<Self> {
        let words = |key: &str| row[key].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        Some(Self {
            file: row["file"].as_str()?,
            class: row["class"].as_str()?,
            description: row["what"].as_str().unwrap_or_default(),
            all: words("expect"),
            any: words("expect_any"),
            line: row["line"].as_u64().and_then(|line| usize::try_from(line).ok()),
        })
    }

    fn check(&self, findings: &Findings) -> Result<(), String> {
        // A document of the class `no-panic` passes if the generator does not panic.
        if self.class == "no-panic" {
            return Ok(());
        }
        let named: Vec<&Finding> = findings.iter().filter(|finding| self.is_named_by(finding)).collect();
        match (findings.iter().next(), named.first()) {
            (None, _) => Err("nothing is said".to_owned()),
            (Some(first), None) => Err(format!("not named at line {:?}, but: {}", self.line, first.message)),
            (_, Some(first)) if self.class == "error" && !named.iter().any(|it| it.severity == Severity::Error) => {
                Err(format!("only warned of: {}", first.message))
            }
            _ => Ok(()),
        }
    }

    /// Returns `true` if a finding is about the mistake of this row: the finding is at the row's line, and its message
    /// or the underlined text contains the row's words. A row without words accepts any message.
    fn is_named_by(&self, finding: &Finding) -> bool {
        // W0309 reports a missing `operationId`. Many invalid documents lack the `operationId`, but `index.json`
        // expects a diagnostic about another mistake.
        if self.all.is_empty() && self.any.is_empty() && finding.code.as_str() == "W0309" {
            return false;
        }
        let mut text = format!("{} {}", finding.message, finding.help.as_deref().unwrap_or_default());
        let mut at_line = true;
        if let FindingAnchor::Text(snippet) = &finding.anchor {
            at_line = self.line.is_none_or(|line| snippet.span.start.line == line);
            let start = snippet.span.start.column.saturating_sub(snippet.leading_characters_skipped + 1);
            let end = snippet.end().saturating_sub(snippet.leading_characters_skipped + 1);
            text.extend(snippet.line.chars().skip(start).take(end.saturating_sub(start)));
            text.push_str(&snippet.pointer.as_deref().unwrap_or_default().replace("~1", "/"));
        }
        let is_contained = |word: &&str| text.contains(word);
        at_line && self.all.iter().all(is_contained) && (self.any.is_empty() || self.any.iter().any(is_contained))
    }
}
