//! The characters of identifiers: those of Unicode Standard Annex 31, in normal form C, which is the form in which rustc
//! compares them.

use unicode_ident::is_xid_continue;
use unicode_normalization::UnicodeNormalization as _;

/// The text in normal form C, with numerals such as `½` and `²`, and letters that have no other case, in plain digits and
/// letters.
pub(super) fn plain(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let mut plain = String::with_capacity(text.len());
    for c in text.nfc() {
        if !is_foreign(c) {
            plain.push(c);
            continue;
        }
        let spelled: String = c.nfkc().map(|c| if c == FRACTION_SLASH { '/' } else { c }).collect();
        // `1½` is not eleven halves.
        if spelled.contains('/') && plain.ends_with(|c: char| c.is_ascii_digit()) {
            plain.push(' ');
        }
        plain.push_str(&spelled);
    }
    plain
}

/// Stands between the digits of `½` in its plain form.
const FRACTION_SLASH: char = '\u{2044}';

/// Whether a character is a numeral that no identifier holds, or a letter of one case only.
fn is_foreign(c: char) -> bool {
    let is_single_case = c.is_uppercase() && c.to_lowercase().eq([c]) || c.is_lowercase() && c.to_uppercase().eq([c]);
    !c.is_ascii() && (is_single_case || c.is_alphanumeric() && !is_xid_continue(c))
}

/// The text without the characters that no identifier holds, in normal form C.
pub(super) fn kept(text: &str) -> String {
    if text.is_ascii() {
        return text.chars().filter(|c| is_xid_continue(*c)).collect();
    }
    text.nfc().filter(|c| is_xid_continue(*c)).collect()
}

/// The text with every character beyond ASCII spelled by its code point.
pub(super) fn ascii(text: &str) -> String {
    let spelled =
        |c: char| if c.is_ascii() || !c.is_alphanumeric() { c.to_string() } else { format!("u{:x}", c as u32) };
    text.chars().map(spelled).collect()
}
