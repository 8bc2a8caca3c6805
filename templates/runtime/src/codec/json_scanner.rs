//! A parser for JSON (RFC 8259) over bytes.

use std::borrow::Cow;

use super::DecodeError;
use super::scan;

/// A scanner at a position in a JSON text.
#[derive(Clone, Copy)]
pub(crate) struct JsonScanner<'a> {
    text: &'a [u8],
    /// The text before the first invalid UTF-8 sequence. UTF-8 is validated once for the whole text instead of once for
    /// each string.
    valid: &'a str,
    at: usize,
}

impl<'a> JsonScanner<'a> {
    pub(crate) fn new(text: &'a [u8]) -> Self {
        let valid = std::str::from_utf8(text).or_else(|error| std::str::from_utf8(&text[..error.valid_up_to()]));
        Self { text, valid: valid.unwrap_or_default(), at: 0 }
    }

    /// Creates a scanner over bytes that may be invalid UTF-8. UTF-8 is checked when a string is parsed.
    #[cfg(feature = "validate")]
    pub(crate) fn from_bytes(text: &'a [u8]) -> Self {
        Self { text, valid: "", at: 0 }
    }

    pub(crate) fn from_str(text: &'a str) -> Self {
        Self { text: text.as_bytes(), valid: text, at: 0 }
    }

    #[inline]
    pub(crate) fn offset(&self) -> usize {
        self.at
    }

    /// Returns the memory address of the next byte.
    pub(super) fn address(&self) -> usize {
        self.text.as_ptr().addr() + self.at
    }

    /// Returns the bytes that have not been consumed.
    #[inline]
    pub(super) fn rest(&self) -> &'a [u8] {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Consumes a number of bytes.
    #[inline]
    pub(super) fn advance(&mut self, bytes: usize) {
        self.at += bytes;
    }

    pub(crate) fn error(&self, message: impl Into<String>) -> DecodeError {
        DecodeError::new(message).at_offset(self.at)
    }

    /// Returns the next byte that is not whitespace, without consuming it.
    #[inline]
    pub(crate) fn peek(&mut self) -> Option<u8> {
        match self.text.get(self.at) {
            Some(byte) if *byte > b' ' => Some(*byte),
            _ => self.peek_after_whitespace(),
        }
    }

    fn peek_after_whitespace(&mut self) -> Option<u8> {
        while let Some(byte) = self.text.get(self.at) {
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(*byte);
            }
            self.at += 1;
        }
        None
    }

    /// Consumes the next byte that is not whitespace if this byte equals `byte`.
    #[inline]
    pub(crate) fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    #[inline]
    pub(crate) fn expect(&mut self, byte: u8) -> Result<(), DecodeError> {
        if self.take(byte) { Ok(()) } else { self.unexpected(byte) }
    }

    #[cold]
    fn unexpected(&mut self, byte: u8) -> Result<(), DecodeError> {
        let found = self.describe();
        Err(self.error(format!("expected `{}`, found {found}", byte as char)))
    }

    pub(crate) fn literal(&mut self, word: &str) -> Result<(), DecodeError> {
        self.peek();
        if self.text[self.at..].starts_with(word.as_bytes()) {
            self.at += word.len();
            return Ok(());
        }
        Err(self.error(format!("not JSON: expected `{word}`")))
    }

    /// Returns a description of the next value for an error message.
    pub(crate) fn describe(&mut self) -> &'static str {
        match self.peek() {
            None => "the end of the text",
            Some(b'n') => "null",
            Some(b't' | b'f') => "a boolean",
            Some(b'-' | b'0'..=b'9') => "a number",
            Some(b'"') => "a string",
            Some(b'[') => "an array",
            Some(b'{') => "an object",
            Some(_) => "invalid JSON",
        }
    }

    /// Parses a number and returns its text.
    pub(crate) fn number(&mut self) -> Result<&'a str, DecodeError> {
        self.peek();
        let start = self.at;
        self.at += usize::from(self.text.get(self.at) == Some(&b'-'));
        match self.text.get(self.at) {
            Some(b'0') => self.at += 1,
            Some(b'1'..=b'9') => self.digits(),
            _ => return Err(self.error("not JSON: expected a digit")),
        }
        if self.text.get(self.at) == Some(&b'.') {
            self.at += 1;
            self.at_least_one_digit()?;
        }
        if matches!(self.text.get(self.at), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(self.text.get(self.at), Some(b'+' | b'-')));
            self.at_least_one_digit()?;
        }
        self.valid.get(start..self.at).map_or_else(|| self.utf8(start), Ok)
    }

    /// Skips a number. A number outside the range of `f64` is an error, whether the number is skipped or decoded (RFC
    /// 8259, 6, allows a limit). The validity of a text therefore does not depend on which values are skipped.
    fn skip_number(&mut self) -> Result<(), DecodeError> {
        let start = self.at;
        let text = self.number()?;
        // A number can be out of range only if it has an exponent or more than 300 characters.
        let may_be_large = text.len() > 300 || text.bytes().any(|byte| matches!(byte, b'e' | b'E'));
        if may_be_large && text.parse::<f64>().is_ok_and(f64::is_infinite) {
            return Err(DecodeError::new("number out of range").at_offset(start));
        }
        Ok(())
    }

    fn digits(&mut self) {
        while matches!(self.text.get(self.at), Some(b'0'..=b'9')) {
            self.at += 1;
        }
    }

    fn at_least_one_digit(&mut self) -> Result<(), DecodeError> {
        let start = self.at;
        self.digits();
        if self.at == start { Err(self.error("not JSON: expected a digit")) } else { Ok(()) }
    }

    /// Parses a string. The result is borrowed unless the string contains an escape.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        match self.plain_string() {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.escaped_string(),
        }
    }

    /// Parses a string without escapes. Consumes nothing if the next value is not such a string.
    #[inline]
    fn plain_string(&mut self) -> Option<&'a str> {
        if self.peek() != Some(b'"') {
            return None;
        }
        let start = self.at + 1;
        let end = start + scan::plain_prefix_length(self.text.get(start..)?);
        let text = self.valid.get(start..end)?;
        if self.text.get(end) != Some(&b'"') {
            return None;
        }
        self.at = end + 1;
        Some(text)
    }

    /// Returns the unparsed text of a string, without its quotes, and whether the text contains an escape. Returns
    /// `None` if the next value is not a string or the string does not end. The content of the string is not checked.
    #[cfg(feature = "validate")]
    #[inline]
    pub(crate) fn raw_string(&mut self) -> Option<(&'a [u8], bool)> {
        if self.peek() != Some(b'"') {
            return None;
        }
        let start = self.at + 1;
        let end = start + scan::plain_prefix_length(self.text.get(start..)?);
        if self.text.get(end) == Some(&b'"') {
            self.at = end + 1;
            return Some((self.text.get(start..end)?, false));
        }
        self.at = end;
        let escaped = self.try_skip_string();
        Some((self.text.get(start..self.at - 1)?, true)).filter(|_| escaped)
    }

    /// Returns the unparsed text of a number. All characters that numbers may contain are consumed, without checking
    /// the grammar.
    #[cfg(feature = "validate")]
    pub(crate) fn raw_number(&mut self) -> &'a [u8] {
        self.peek();
        let start = self.at;
        while matches!(self.text.get(self.at), Some(b'0'..=b'9' | b'.' | b'-' | b'+' | b'e' | b'E')) {
            self.at += 1;
        }
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// Parses a string that may contain escapes, or returns the error of an invalid string.
    #[inline(never)]
    fn escaped_string(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        self.expect(b'"')?;
        let start = self.at;
        match self.skip_plain() {
            // A string after the first invalid UTF-8 of the text is validated individually.
            Some(b'"') => {
                let text = self.utf8(start)?;
                self.at += 1;
                Ok(Cow::Borrowed(text))
            }
            Some(b'\\') => self.escaped(start).map(Cow::Owned),
            other => Err(self.unterminated_string(other)),
        }
    }

    /// Skips the text before the next quote, backslash or control character. Returns the byte of this character without
    /// consuming the byte.
    fn skip_plain(&mut self) -> Option<u8> {
        self.at += scan::plain_prefix_length(self.text.get(self.at..).unwrap_or_default());
        self.text.get(self.at).copied()
    }

    fn utf8(&self, start: usize) -> Result<&'a str, DecodeError> {
        std::str::from_utf8(&self.text[start..self.at]).map_err(|error| {
            DecodeError::new("not JSON: a string that is not UTF-8").at_offset(start + error.valid_up_to())
        })
    }

    #[cold]
    fn unterminated_string(&self, found: Option<u8>) -> DecodeError {
        self.error(match found {
            Some(_) => "not JSON: a control character in a string",
            None => "not JSON: an unterminated string",
        })
    }

    /// Parses the rest of a string, from its first escape.
    fn escaped(&mut self, start: usize) -> Result<String, DecodeError> {
        let mut text = self.utf8(start)?.to_owned();
        let mut run = self.at;
        loop {
            match self.skip_plain() {
                Some(b'"') => {
                    text.push_str(self.utf8(run)?);
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => {
                    text.push_str(self.utf8(run)?);
                    self.at += 1;
                    text.push(self.escape()?);
                    run = self.at;
                }
                other => return Err(self.unterminated_string(other)),
            }
        }
    }

    fn escape(&mut self) -> Result<char, DecodeError> {
        let byte = self.text.get(self.at).copied();
        self.at += 1;
        Ok(match byte {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(),
            _ => return Err(self.error("not JSON: an invalid escape")),
        })
    }

    /// Parses `\uXXXX`, or two such escapes for a character outside the Basic Multilingual Plane.
    fn unicode(&mut self) -> Result<char, DecodeError> {
        let first = self.hex()?;
        let code = match first {
            0xD800..=0xDBFF if self.text[self.at..].starts_with(b"\\u") => {
                self.at += 2;
                match self.hex()? {
                    second @ 0xDC00..=0xDFFF => 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00),
                    _ => first,
                }
            }
            _ => first,
        };
        char::from_u32(code).ok_or_else(|| self.error("not JSON: an unpaired surrogate"))
    }

    fn hex(&mut self) -> Result<u32, DecodeError> {
        let digits = self.text.get(self.at..self.at + 4).unwrap_or_default();
        let code = digits.iter().try_fold(0, |code, digit| Some(code * 16 + (*digit as char).to_digit(16)?));
        match code {
            Some(code) if digits.len() == 4 => {
                self.at += 4;
                Ok(code)
            }
            _ => Err(self.error("not JSON: expected four hexadecimal digits")),
        }
    }

    /// Skips a value without checking its syntax, since the value is parsed later. Returns `false` if the text ends
    /// before the value does.
    pub(crate) fn try_skip_value(&mut self) -> bool {
        match self.peek() {
            Some(b'"') => {
                self.at += 1;
                self.try_skip_string()
            }
            Some(b'{' | b'[') => self.try_skip_nested(),
            Some(_) => {
                self.skip_word();
                true
            }
            None => false,
        }
    }

    fn try_skip_nested(&mut self) -> bool {
        let mut depth = 0_usize;
        while let Some(byte) = self.text.get(self.at) {
            self.at += 1;
            match byte {
                b'"' if !self.try_skip_string() => return false,
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth -= 1,
                _ => continue,
            }
            if depth == 0 {
                return true;
            }
        }
        false
    }

    fn try_skip_string(&mut self) -> bool {
        loop {
            let found = self.skip_plain();
            self.at += 1;
            match found {
                Some(b'"') => return true,
                Some(b'\\') => self.at += 1,
                Some(_) => {}
                None => return false,
            }
        }
    }

    fn skip_word(&mut self) {
        let ends = |byte: &u8| matches!(byte, b',' | b':' | b'"' | b'{' | b'}' | b'[' | b']' | ..=b' ');
        while self.text.get(self.at).is_some_and(|byte| !ends(byte)) {
            self.at += 1;
        }
    }

    /// Skips a value and checks its syntax, without recursion. Arrays and objects may be nested at most `budget` levels
    /// deep.
    pub(crate) fn skip(&mut self, budget: usize) -> Result<(), DecodeError> {
        let mut closing: Vec<u8> = Vec::new();
        loop {
            if closing.len() > budget {
                return Err(self.error("nested too deeply"));
            }
            match self.peek() {
                Some(b'{') => {
                    self.at += 1;
                    if !self.take(b'}') {
                        closing.push(b'}');
                        self.key()?;
                        continue;
                    }
                }
                Some(b'[') => {
                    self.at += 1;
                    if !self.take(b']') {
                        closing.push(b']');
                        continue;
                    }
                }
                Some(b'"') => drop(self.string()?),
                Some(b't') => self.literal("true")?,
                Some(b'f') => self.literal("false")?,
                Some(b'n') => self.literal("null")?,
                _ => self.skip_number()?,
            }
            if self.close(&mut closing)? {
                return Ok(());
            }
        }
    }

    /// Parses the key of a property and the colon.
    pub(crate) fn key(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        let key = self.string()?;
        self.expect(b':')?;
        Ok(key)
    }

    /// Consumes the next key and its colon if the key is `name` and is written without escapes. Otherwise, consumes
    /// nothing and returns `false`.
    pub(super) fn take_key(&mut self, name: &str) -> bool {
        if self.peek() != Some(b'"') {
            return false;
        }
        let rest = self.text.get(self.at + 1..).unwrap_or_default();
        if !rest.starts_with(name.as_bytes()) || rest.get(name.len()) != Some(&b'"') {
            return false;
        }
        let start = self.at;
        self.at += name.len() + 2;
        let is_key = self.take(b':');
        if !is_key {
            self.at = start;
        }
        is_key
    }

    /// Consumes the closing brackets and the comma after a value and, in an object, the next key. Returns `true` if all
    /// arrays and objects are closed.
    fn close(&mut self, closing: &mut Vec<u8>) -> Result<bool, DecodeError> {
        while let Some(end) = closing.last().copied() {
            if self.take(b',') {
                if end == b'}' {
                    self.key()?;
                }
                return Ok(false);
            }
            self.expect(end)?;
            closing.pop();
        }
        Ok(true)
    }
}
