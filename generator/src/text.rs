//! Characters that are invisible, or that change how the surrounding text is displayed. In comments and literals, rustc
//! denies some of them (`text_direction_codepoint_in_comment`, `…_in_literal`), and clippy denies others
//! (`invisible_characters`).

/// Returns `true` if a character is a control character, changes the direction of text, ends a line, or is invisible.
/// The joiners U+200C and U+200D are allowed, because scripts and emoji need them.
pub(crate) fn is_hazardous(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

/// Returns the text as one line without hazardous characters. Line breaks become spaces.
pub(crate) fn one_line(text: &str) -> String {
    text.chars().map(|c| if is_line_break(c) || c == '\t' { ' ' } else { c }).filter(|c| !is_hazardous(*c)).collect()
}

/// Returns `true` if a character ends a line in any common reader of text.
pub(crate) fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use proc_macro2::Literal;

    use super::is_hazardous;

    #[test]
    fn literals_escape_hazardous_characters() {
        for c in (0..=0x10_ffff).filter_map(char::from_u32).filter(|c| is_hazardous(*c)) {
            let literal = Literal::string(&format!("a{c}")).to_string();
            assert!(!literal.contains(c), "{literal} contains {c:?}");
        }
    }
}
