//! Alternative names for texts whose plain name is reserved or belongs to another text.

use super::mark::mark;
use super::{IdentStyle, symbol_words, transliterate};
use crate::ir::Ident;

/// Returns alternative names for a text, the most readable first. `other` is the text that has the name, or `None` if
/// the name is reserved. The iterator is infinite, so that a free name always exists.
pub(super) fn candidates(text: &str, other: Option<&str>, style: IdentStyle) -> impl Iterator<Item = Ident> {
    let spelled = [
        other.and_then(|_| symbol_words::spell_sort_direction(text)),
        Some(symbol_words::symbol_words(text)),
        Some(text.to_lowercase()),
        other.filter(|other| other.to_lowercase() == text.to_lowercase()).and_then(|_| append_case_word(text)),
        Some(transliterate::ascii(text)),
        Some(format!("{text} value")),
        Some(format!("{text} {}", mark(text))),
    ];
    // Only a counter can distinguish equal texts.
    let counted = (2_usize..).map({
        let text = text.to_owned();
        move |count| format!("{text} {count}")
    });
    spelled.into_iter().flatten().chain(counted).map(move |text| style.of(&text))
}

/// Appends the word `lowercase`, `uppercase` or `capitalized` to a text, depending on its case. Returns `None` for
/// mixed case.
fn append_case_word(text: &str) -> Option<String> {
    let has = |is: fn(char) -> bool| text.chars().any(is);
    let word = match (has(char::is_uppercase), has(char::is_lowercase)) {
        (false, true) => "lowercase",
        (true, false) => "uppercase",
        (true, true) if !text.chars().skip(1).any(char::is_uppercase) => "capitalized",
        _ => return None,
    };
    Some(format!("{text} {word}"))
}
