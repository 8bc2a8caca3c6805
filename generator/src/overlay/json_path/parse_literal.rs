//! The parser of strings and numbers in a JSONPath (RFC 9535, 2.3.1, 2.3.3 and 2.3.5).

use super::parse::{ParseResult, PathParser};
use crate::source::Node;

/// The greatest integer of I-JSON (RFC 7493, 2.2), which limits indices and steps.
const MAX_INTEGER: i64 = (1 << 53) - 1;

impl PathParser {
    /// Parses an integer without leading zeros. Returns `None` if the next character does not begin an integer.
    pub(super) fn integer(&mut self) -> ParseResult<Option<i64>> {
        let start = self.at;
        self.eat("-");
        self.digits();
        if self.at == start {
            return Ok(None);
        }
        let text: String = self.rest[start..self.at].iter().collect();
        let has_plain_form = text == "0" || !text.trim_start_matches('-').starts_with('0');
        match text.parse::<i64>() {
            Ok(number) if has_plain_form && number.abs() <= MAX_INTEGER => Ok(Some(number)),
            _ => self.fail("invalid index"),
        }
    }

    /// Parses a number as in JSON.
    pub(super) fn number(&mut self) -> ParseResult<Node> {
        let start = self.at;
        self.eat("-");
        let integer = self.at;
        let has_integer = self.digits() > 0 && (self.rest[integer] != '0' || self.at == integer + 1);
        let has_fraction = !self.eat(".") || self.digits() > 0;
        let has_exponent = !(self.eat("e") || self.eat("E")) || {
            let _ = self.eat("+") || self.eat("-");
            self.digits() > 0
        };
        if has_integer && has_fraction && has_exponent {
            return Ok(Node::Number(self.rest[start..self.at].iter().collect()));
        }
        self.fail("invalid number")
    }

    fn digits(&mut self) -> usize {
        let start = self.at;
        while self.peek().is_some_and(|c| c.is_ascii_digit()) {
            self.at += 1;
        }
        self.at - start
    }

    /// Parses a string in single or double quotes.
    pub(super) fn quoted(&mut self) -> ParseResult<String> {
        let quote = self.peek().unwrap_or('\'');
        self.at += 1;
        let mut text = String::new();
        while let Some(c) = self.peek() {
            if c < ' ' {
                return self.fail("unescaped control character");
            }
            self.at += 1;
            match c {
                _ if c == quote => return Ok(text),
                '\\' => text.push(self.escaped(quote)?),
                c => text.push(c),
            }
        }
        self.fail(&format!("expected `{quote}`"))
    }

    /// Parses the part of an escape sequence after the backslash.
    fn escaped(&mut self, quote: char) -> ParseResult<char> {
        let c = match self.peek() {
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some(c @ ('\\' | '/')) => c,
            Some(c) if c == quote => c,
            Some('u') => {
                self.at += 1;
                return self.code_point();
            }
            _ => return self.fail("unsupported escape sequence"),
        };
        self.at += 1;
        Ok(c)
    }

    /// Parses the four hexadecimal digits after `\u`, and the second escape sequence of a surrogate pair.
    fn code_point(&mut self) -> ParseResult<char> {
        let unit = self.code_unit()?;
        let units = match unit {
            0xD800..=0xDBFF if self.eat("\\u") => vec![unit, self.code_unit()?],
            _ => vec![unit],
        };
        match char::decode_utf16(units).collect::<Result<Vec<_>, _>>().as_deref() {
            Ok([c]) => Ok(*c),
            _ => self.fail("incomplete surrogate pair"),
        }
    }

    fn code_unit(&mut self) -> ParseResult<u16> {
        let digits: String = self.rest.iter().skip(self.at).take(4).collect();
        if digits.len() != 4 || !digits.chars().all(|c| c.is_ascii_hexdigit()) {
            return self.fail("expected four hexadecimal digits");
        }
        self.at += 4;
        Ok(u16::from_str_radix(&digits, 16).unwrap_or_default())
    }
}
