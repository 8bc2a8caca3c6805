/// Tracks the nesting of a JSON text that is received in chunks, in order to find the places where the text may end.
/// Parsing the text again after each chunk would take quadratic time.
#[derive(Debug, Default)]
pub(super) struct JsonBoundary {
    /// The number of open brackets.
    open: usize,
    in_string: bool,
    /// `true` if the last byte was a backslash that escapes the next byte.
    escaped: bool,
    /// `true` if a byte other than whitespace was received.
    started: bool,
    /// `true` if [`ends_with`](Self::ends_with) has returned `true`.
    could_have_ended: bool,
}

impl JsonBoundary {
    /// Adds the next bytes. Returns `true` the first time that the text may end with these bytes. A text ends with a
    /// line feed (RFC 7464, 2.2). The end is found without the record separator of the next text, since the sender may
    /// wait for a response before it sends the next text.
    pub(super) fn ends_with(&mut self, bytes: &[u8]) -> bool {
        for byte in bytes {
            self.add(*byte);
        }
        let ends = self.started && self.open == 0 && !self.in_string && bytes.last() == Some(&b'\n');
        ends && !std::mem::replace(&mut self.could_have_ended, true)
    }

    fn add(&mut self, byte: u8) {
        match byte {
            _ if self.escaped => self.escaped = false,
            b'\\' if self.in_string => self.escaped = true,
            b'"' => self.in_string = !self.in_string,
            b'[' | b'{' if !self.in_string => self.open += 1,
            b']' | b'}' if !self.in_string => self.open = self.open.saturating_sub(1),
            _ => {}
        }
        self.started |= !byte.is_ascii_whitespace();
    }
}

#[cfg(test)]
mod tests {
    use super::JsonBoundary;

    #[test]
    fn text_may_end_at_the_first_newline_outside_brackets_and_strings() {
        let ends = |text: &str| {
            let mut outline = JsonBoundary::default();
            text.bytes().position(|byte| outline.ends_with(&[byte]))
        };
        assert_eq!(ends("\n [1,\n{\"]\\\"\": 2}\n]\n"), Some(18));
        assert_eq!(ends("12\n"), Some(2));
        assert_eq!(ends("\"a\n\\\"\n"), None);
        assert_eq!(ends("\n\n"), None);
    }

    #[test]
    fn finished_text_is_not_scanned_again() {
        let mut outline = JsonBoundary::default();
        assert!(outline.ends_with(b"}\n"));
        assert!(!outline.ends_with(b"}\n"));
    }
}
