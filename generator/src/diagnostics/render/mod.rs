//! The forms that messages are printed in.

mod cargo;
#[cfg(feature = "cli")]
mod json;
#[cfg(feature = "cli")]
mod sarif;
mod text;

pub use text::Colours;

/// How many messages of a kind are shown where people read them: one repeated in every operation would hide the rest.
const EACH: usize = 10;

/// How many more there are, in words.
fn more(hidden: usize) -> String {
    format!("… and {hidden} more like {}", if hidden == 1 { "it" } else { "these" })
}

/// Text of a document on a terminal: no control characters, which could move the cursor or hide text.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}
