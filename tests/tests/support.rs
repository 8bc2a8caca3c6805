//! The support table says what is so: each row is shown by a document, and the page is the one that is committed.

use ecogen::Generator;
use ecogen::support::{Disposition, GROUPS, Row};
use ecogen_tests::fixtures;

/// What contradicts a row.
fn fault(row: &Row) -> Option<String> {
    let path = fixtures(&format!("{}.yaml", row.fixture));
    let Ok(text) = std::fs::read_to_string(&path) else { return Some(format!("no file {}", path.display())) };
    let words = row.spelled().split(|c: char| !c.is_alphanumeric() && !"$-/".contains(c));
    let is_missing = row.construct.contains(", missing");
    if let Some(word) = words.filter(|word| !word.is_empty() && !is_missing).find(|word| !text.contains(word)) {
        return Some(format!("`{word}` is not in {}", row.fixture));
    }
    let outcome = Generator::new(&path).generate();
    // The message is about the construct, not only of its kind.
    let said = |kind: &str, code: &str, text: &str| {
        let start = format!("{kind}[{code}]");
        text.split("\n\n").any(|message| message.starts_with(&start) && message.contains(row.field()))
    };
    match (row.disposition, outcome) {
        (Disposition::Refused(code), Err(error)) if said("error", code.as_str(), &error.to_string()) => None,
        (Disposition::Refused(code), _) => Some(format!("{} is not refused with {code}", row.fixture)),
        (_, Err(error)) => Some(format!("{} is refused: {error}", row.fixture)),
        (Disposition::Approximated(code), Ok(made)) if said("warning", code.as_str(), &made.report.warnings) => None,
        (Disposition::Approximated(code), Ok(_)) => Some(format!("{} does not warn with {code}", row.fixture)),
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
    assert!(page == ecogen::support::markdown(), "docs/support.md is stale: run `cargo xtask support`");
}
