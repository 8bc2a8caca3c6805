//! The support table is correct: each row has a document that shows the construct, and the committed page is up to
//! date.

use ecogen::Generator;
use ecogen::diagnostics::{Code, Colours};
use ecogen::support::{Disposition, GROUPS, Row};
use ecogen_tests::fixtures;

/// Returns the reason why a row is incorrect.
fn fault(row: &Row) -> Option<String> {
    let path = fixtures(&format!("{}.yaml", row.fixture));
    let Ok(text) = std::fs::read_to_string(&path) else { return Some(format!("no file {}", path.display())) };
    let words = row.spelled().split(|c: char| !c.is_alphanumeric() && !"$-/".contains(c));
    let is_missing = row.construct.contains(", missing");
    if let Some(word) = words.filter(|word| !word.is_empty() && !is_missing).find(|word| !text.contains(word)) {
        return Some(format!("`{word}` is not in {}", row.fixture));
    }
    let (refused, findings) = match Generator::new(&path).check() {
        Ok(report) => (false, report.findings),
        Err(error) => (true, error.findings().cloned().unwrap_or_default()),
    };
    // The diagnostic must mention the construct, in addition to having the code.
    let said = |code: Code| {
        findings.iter().any(|finding| finding.code == code && finding.render(Colours::Never).contains(row.field()))
    };
    match row.disposition {
        Disposition::Refused(code) if refused && said(code) => None,
        Disposition::Refused(code) => Some(format!("{} is not refused with {code}", row.fixture)),
        _ if refused => Some(format!("{} is refused: {}", row.fixture, findings.render(Colours::Never))),
        Disposition::Approximated(code) if !said(code) => Some(format!("{} does not warn with {code}", row.fixture)),
        _ => None,
    }
}

#[test]
fn every_row_is_what_its_fixture_shows() {
    let rows = GROUPS.iter().flat_map(|group| group.rows.iter().map(move |row| (group.object, row)));
    let faults: Vec<String> = rows
        .filter_map(|(object, row)| fault(row).map(|fault| format!("{object}: `{}`: {fault}", row.construct)))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_page_is_current() {
    let page = std::fs::read_to_string(fixtures("../../docs/support.md")).unwrap_or_default();
    assert!(page == ecogen::support::markdown(), "docs/support.md is stale: run `cargo xtask pages`");
}
