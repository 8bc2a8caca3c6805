//! Tests that the support table is correct: each row has a document that shows the construct, and the committed page
//! `docs/support.md` is up to date.

use ecogen::Generator;
use ecogen::diagnostics::{Code, ColorChoice};
use ecogen::support::{Disposition, GROUPS, SupportRow};
use ecogen_tests::fixtures;

/// Returns the reason why a row of the support table is incorrect, or `None` if the row is correct.
fn error_of(row: &SupportRow) -> Option<String> {
    let path = fixtures(&format!("{}.yaml", row.fixture));
    let Ok(text) = std::fs::read_to_string(&path) else { return Some(format!("no file {}", path.display())) };
    let words = row.construct_name().split(|c: char| !c.is_alphanumeric() && !"$-/".contains(c));
    let is_missing = row.construct.contains(", missing");
    if let Some(word) = words.filter(|word| !word.is_empty() && !is_missing).find(|word| !text.contains(word)) {
        return Some(format!("`{word}` is not in {}", row.fixture));
    }
    let (refused, findings) = match Generator::new(&path).check() {
        Ok(report) => (false, report.findings),
        Err(error) => (true, error.findings().cloned().unwrap_or_default()),
    };
    // The diagnostic must have the code of the row and mention the construct.
    let is_reported = |code: Code| {
        findings.iter().any(|finding| finding.code == code && finding.render(ColorChoice::Never).contains(row.field()))
    };
    match row.disposition {
        Disposition::Refused(code) if refused && is_reported(code) => None,
        Disposition::Refused(code) => Some(format!("{} is not refused with {code}", row.fixture)),
        _ if refused => Some(format!("{} is refused: {}", row.fixture, findings.render(ColorChoice::Never))),
        Disposition::Approximated(code) if !is_reported(code) => {
            Some(format!("{} does not warn with {code}", row.fixture))
        }
        _ => None,
    }
}

#[test]
fn every_row_matches_its_fixture() {
    let rows = GROUPS.iter().flat_map(|group| group.rows.iter().map(move |row| (group.object, row)));
    let errors: Vec<String> = rows
        .filter_map(|(object, row)| error_of(row).map(|error| format!("{object}: `{}`: {error}", row.construct)))
        .collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

#[test]
fn support_page_is_current() {
    let page = std::fs::read_to_string(fixtures("../../docs/support.md")).unwrap_or_default();
    assert!(page == ecogen::support::markdown(), "docs/support.md is stale: run `cargo xtask pages`");
}
