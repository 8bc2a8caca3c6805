/// The brackets and strings of a JSON text that comes in pieces, to tell where it may end without reading it again.
#[derive(Debug, Default)]
pub(super) struct Outline {
    /// How many brackets are open.
    open: usize,
    in_string: bool,
    /// The last byte was a backslash that escapes the next one.
    escapes: bool,
    /// Something other than white space was received.
    begun: bool,
    /// The text could have ended before.
    offered: bool,
}

impl Outline {
    /// Adds the next bytes. True if the text may end with them, which is so once: a sender that waits for a response
    /// before it sends the next text of a sequence has ended this one with a line feed (RFC 7464, 2.2).
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
