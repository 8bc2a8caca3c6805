//! Names for texts whose own name another text has.

use super::mark::mark;
use super::{Style, letters, symbol};
use crate::ir::Ident;

/// Other names for a text, the most readable first; `other` is the text that has the name, if it is a text's and not
/// reserved. There is no end of them, so that one is always free.
pub(super) fn candidates(text: &str, other: Option<&str>, style: Style) -> impl Iterator<Item = Ident> {
    let spelled = [
        other.and_then(|_| symbol::direction(text)),
        Some(symbol::words(text)),
        Some(text.to_lowercase()),
        other.filter(|other| other.to_lowercase() == text.to_lowercase()).and_then(|_| capitals(text)),
        Some(letters::ascii(text)),
        Some(format!("{text} value")),
        Some(format!("{text} {}", mark(text))),
    ];
    // Texts that are equal have nothing that tells them apart.
    let counted = (2_usize..).map({
        let text = text.to_owned();
        move |count| format!("{text} {count}")
    });
    spelled.into_iter().flatten().chain(counted).map(move |text| style.of(&text))
}

/// The text with a word for its case; none where it has no plain one.
fn capitals(text: &str) -> Option<String> {
    let has = |is: fn(char) -> bool| text.chars().any(is);
    let word = match (has(char::is_uppercase), has(char::is_lowercase)) {
        (false, true) => "lowercase",
        (true, false) => "uppercase",
        (true, true) if !text.chars().skip(1).any(char::is_uppercase) => "capitalized",
        _ => return None,
    };
    Some(format!("{text} {word}"))
}
