/// The nesting of a JSON text that is received in chunks. It determines where the text may end, without parsing the
/// text again.
#[derive(Debug, Default)]
pub(super) struct Outline {
    /// The number of open brackets.
    open: usize,
    in_string: bool,
    /// `true` if the last byte was a backslash that escapes the next one.
    escapes: bool,
    /// `true` if a byte other than whitespace was received.
    begun: bool,
    /// `true` if the text could already have ended.
    offered: bool,
}

impl Outline {
    /// Adds the next bytes. Returns `true` the first time that the text may end with them: a sender that waits for a
    /// response between the texts of a sequence ends each with a line feed (RFC 7464, 2.2).
    pub(super) fn ends_with(&mut self, bytes: &[u8]) -> bool {
        for byte in bytes {
            self.add(*byte);
        }
        let ends = self.begun && self.open == 0 && !self.in_string && bytes.last() == Some(&b'\n');
        ends && !std::mem::replace(&mut self.offered, true)
    }

    fn add(&mut self, byte: u8) {
        match byte {
            _ if self.escapes => self.escapes = false,
            b'\\' if self.in_string => self.escapes = true,
            b'"' => self.in_string = !self.in_string,
            b'[' | b'{' if !self.in_string => self.open += 1,
            b']' | b'}' if !self.in_string => self.open = self.open.saturating_sub(1),
            _ => {}
        }
        self.begun |= !byte.is_ascii_whitespace();
    }
}

#[cfg(test)]
mod tests {
    use super::Outline;

    #[test]
    fn a_text_may_end_at_the_first_line_end_outside_of_brackets_and_strings() {
        let ends = |text: &str| {
            let mut outline = Outline::default();
            text.bytes().position(|byte| outline.ends_with(&[byte]))
        };
        assert_eq!(ends("\n [1,\n{\"]\\\"\": 2}\n]\n"), Some(18));
        assert_eq!(ends("12\n"), Some(2));
        assert_eq!(ends("\"a\n\\\"\n"), None);
        assert_eq!(ends("\n\n"), None);
    }

    #[test]
    fn a_text_that_could_have_ended_is_not_looked_at_again() {
        let mut outline = Outline::default();
        assert!(outline.ends_with(b"}\n"));
        assert!(!outline.ends_with(b"}\n"));
    }
}
