//! Output of findings as text, as JSON, as SARIF, and for cargo.

mod cargo;
#[cfg(feature = "cli")]
mod json;
#[cfg(feature = "cli")]
mod sarif;
mod text;

pub use text::ColorChoice;

use crate::text::is_hazardous;

/// The maximum number of findings that are shown for each code, so that a finding that occurs in every operation does
/// not hide the others.
const MAX_PER_CODE: usize = 10;

/// Returns a text with the number of findings that are not shown.
fn and_more(hidden: usize) -> String {
    format!("… and {hidden} more like {}", if hidden == 1 { "it" } else { "these" })
}

/// Replaces characters of a document that would move the cursor of a terminal, change the direction of text or hide
/// text.
fn printable(text: &str) -> String {
    text.chars().map(|c| if is_hazardous(c) { '\u{fffd}' } else { c }).collect()
}
