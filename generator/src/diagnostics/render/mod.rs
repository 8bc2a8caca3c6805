//! Output of findings as text, as JSON, as SARIF, and for cargo.

mod cargo;
mod json;
mod sarif;
mod text;

pub use text::ColorChoice;

use super::{Code, Finding, Severity};
use crate::text::is_hazardous;

/// The maximum numbers of warnings and of errors that are shown for each code, so that a finding that occurs in every
/// operation does not hide the others.
const MAX_WARNINGS_PER_CODE: usize = 3;
const MAX_ERRORS_PER_CODE: usize = 10;

/// Returns the findings to show of those with one code, and the number of the others.
fn shown(kind: &[Finding]) -> (&[Finding], usize) {
    let max = match kind.first().map(|first| first.severity) {
        Some(Severity::Error) => MAX_ERRORS_PER_CODE,
        _ => MAX_WARNINGS_PER_CODE,
    };
    (kind.get(..max).unwrap_or(kind), kind.len().saturating_sub(max))
}

/// Returns a text with the number of findings of a code that are not shown, and the commands that show or hide them.
fn and_more(hidden: usize, code: Code) -> String {
    let more = format!("… and {hidden} more {code}: `ecogen check --all` prints all");
    match code.severity() {
        Severity::Error => more,
        Severity::Warning => format!("{more}, `allow = [\"{code}\"]` in ecogen.toml hides them"),
    }
}

/// Replaces characters of a document that would move the cursor of a terminal, change the direction of text or hide
/// text.
fn printable(text: &str) -> String {
    text.chars().map(|c| if is_hazardous(c) { '\u{fffd}' } else { c }).collect()
}
