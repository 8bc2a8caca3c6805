//! The forms that messages are printed in.

mod cargo;
#[cfg(feature = "cli")]
mod json;
#[cfg(feature = "cli")]
mod sarif;
mod text;

pub use text::Colours;

use crate::text::is_hazard;

/// How many messages of a kind are shown where people read them: one repeated in every operation would hide the rest.
const EACH: usize = 10;

/// How many more there are, in words.
fn more(hidden: usize) -> String {
    format!("… and {hidden} more like {}", if hidden == 1 { "it" } else { "these" })
}

/// Text of a document on a terminal: no characters that move the cursor, turn the direction of text or hide it.
fn printable(text: &str) -> String {
    text.chars().map(|c| if is_hazard(c) { '\u{fffd}' } else { c }).collect()
}
