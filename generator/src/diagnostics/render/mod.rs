//! The output formats of diagnostics.

mod cargo;
#[cfg(feature = "cli")]
mod json;
#[cfg(feature = "cli")]
mod sarif;
mod text;

pub use text::ColorChoice;

use crate::text::is_hazardous;

/// The maximum number of diagnostics per code in text, so that one that occurs in every operation does not hide the
/// rest.
const MAX_PER_CODE: usize = 10;

/// Returns a line with the number of diagnostics that are not shown.
fn and_more(hidden: usize) -> String {
    format!("… and {hidden} more like {}", if hidden == 1 { "it" } else { "these" })
}

/// Replaces characters of a document that would move the cursor, change the direction of text or hide it on a terminal.
fn printable(text: &str) -> String {
    text.chars().map(|c| if is_hazardous(c) { '\u{fffd}' } else { c }).collect()
}
