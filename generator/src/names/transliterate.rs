//! Characters that identifiers may contain: the characters of Unicode Standard Annex 31 in normal form C, the form in
//! which rustc compares identifiers.

use unicode_ident::is_xid_continue;
use unicode_normalization::UnicodeNormalization as _;

/// Returns the text in normal form C. Numerals such as `½` and `²`, and letters that exist in one case only, are
/// replaced by plain digits and letters.
pub(super) fn normalize(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let mut plain = String::with_capacity(text.len());
    for c in text.nfc() {
        if !needs_transliteration(c) {
            plain.push(c);
            continue;
        }
        let spelled: String = c.nfkc().map(|c| if c == FRACTION_SLASH { '/' } else { c }).collect();
        // `1½` must not become `11/2`.
        if spelled.contains('/') && plain.ends_with(|c: char| c.is_ascii_digit()) {
            plain.push(' ');
        }
        plain.push_str(&spelled);
    }
    plain
}

/// The separator between the digits of `½` in compatibility form.
const FRACTION_SLASH: char = '\u{2044}';

/// Returns `true` if a character is a numeral that identifiers cannot contain, or a letter that exists in one case
/// only.
fn needs_transliteration(c: char) -> bool {
    let is_single_case = c.is_uppercase() && c.to_lowercase().eq([c]) || c.is_lowercase() && c.to_uppercase().eq([c]);
    !c.is_ascii() && (is_single_case || c.is_alphanumeric() && !is_xid_continue(c))
}

/// Removes the characters that identifiers cannot contain, and returns the text in normal form C.
pub(super) fn remove_invalid(text: &str) -> String {
    if text.is_ascii() {
        return text.chars().filter(|c| is_xid_continue(*c)).collect();
    }
    text.nfc().filter(|c| is_xid_continue(*c)).collect()
}

/// Replaces each letter or digit that is not ASCII by its code point: `u65e5` for `日`.
pub(super) fn ascii(text: &str) -> String {
    let spelled =
        |c: char| if c.is_ascii() || !c.is_alphanumeric() { c.to_string() } else { format!("u{:x}", c as u32) };
    text.chars().map(spelled).collect()
}
