//! The parser of JSONPath texts: segments and selectors (RFC 9535, 2.2 to 2.5).

use super::{JsonPath, PathSegment, PathSelector};

/// The result of parsing. An error is a message with the position of the invalid character.
pub(super) type ParseResult<T> = Result<T, String>;

impl JsonPath {
    /// Parses a JSONPath.
    ///
    /// # Errors
    ///
    /// Returns a message with the position of the first syntax error.
    pub(in super::super) fn parse(text: &str) -> ParseResult<Self> {
        let mut parser = PathParser { rest: text.chars().collect(), at: 0, depth: 0 };
        if !parser.eat("$") {
            return parser.fail("expected `$`");
        }
        let segments = parser.segments()?;
        match parser.peek() {
            None => Ok(Self(segments)),
            Some(c) if is_blank(c) => parser.fail("unexpected whitespace"),
            Some(_) => parser.fail("unexpected character"),
        }
    }
}

/// The characters of a JSONPath and the position of the next one.
pub(super) struct PathParser {
    pub(super) rest: Vec<char>,
    pub(super) at: usize,
    /// The nesting depth of the current expression.
    pub(super) depth: usize,
}

impl PathParser {
    pub(super) fn peek(&self) -> Option<char> {
        self.rest.get(self.at).copied()
    }

    pub(super) fn eat(&mut self, word: &str) -> bool {
        let matches = word.chars().enumerate().all(|(offset, c)| self.rest.get(self.at + offset) == Some(&c));
        if matches {
            self.at += word.chars().count();
        }
        matches
    }

    /// Skips blank characters.
    pub(super) fn space(&mut self) {
        while self.peek().is_some_and(is_blank) {
            self.at += 1;
        }
    }

    pub(super) fn fail<T>(&self, message: &str) -> ParseResult<T> {
        Err(format!("{message} at character {}", self.at + 1))
    }

    pub(super) fn expect(&mut self, word: &str) -> ParseResult<()> {
        self.space();
        if self.eat(word) { Ok(()) } else { self.fail(&format!("expected `{word}`")) }
    }

    /// Parses segments, which blank characters may separate. Blank characters after the last segment are not consumed.
    pub(super) fn segments(&mut self) -> ParseResult<Vec<PathSegment>> {
        let mut segments = Vec::new();
        loop {
            let end = self.at;
            self.space();
            let is_descendant = self.eat("..");
            let selectors = if self.eat("[") {
                self.selectors()?
            } else if is_descendant || self.eat(".") {
                vec![if self.eat("*") { PathSelector::Wildcard } else { PathSelector::Name(self.name()?) }]
            } else {
                self.at = end;
                return Ok(segments);
            };
            segments.push(PathSegment { is_descendant, selectors });
        }
    }

    /// Parses a member name without quotes. The name may contain `-`, although RFC 9535 requires quotes for such a name:
    /// overlays that were written for other tools contain paths such as `$.info.x-logo`.
    fn name(&mut self) -> ParseResult<String> {
        let start = self.at;
        while self.peek().is_some_and(|c| is_first_of_name(c) || (self.at > start && (c == '-' || c.is_ascii_digit())))
        {
            self.at += 1;
        }
        match self.at {
            end if end > start => Ok(self.rest[start..end].iter().collect()),
            _ => self.fail("expected a name or `*`"),
        }
    }

    /// Parses the selectors of a segment up to the closing bracket.
    fn selectors(&mut self) -> ParseResult<Vec<PathSelector>> {
        let mut selectors = Vec::new();
        loop {
            self.space();
            selectors.push(self.selector()?);
            self.space();
            if !self.eat(",") {
                self.expect("]")?;
                return Ok(selectors);
            }
        }
    }

    fn selector(&mut self) -> ParseResult<PathSelector> {
        match self.peek() {
            Some('*') => {
                self.at += 1;
                Ok(PathSelector::Wildcard)
            }
            Some('?') => {
                self.at += 1;
                Ok(PathSelector::Filter(self.any()?))
            }
            Some('\'' | '"') => Ok(PathSelector::Name(self.quoted()?)),
            Some(c) if c == '-' || c == ':' || c.is_ascii_digit() => self.index_or_slice(),
            _ => self.fail("expected a quoted name, an index, `*` or `?`"),
        }
    }

    fn index_or_slice(&mut self) -> ParseResult<PathSelector> {
        let start = self.integer()?;
        let end_of_start = self.at;
        self.space();
        if !self.eat(":") {
            self.at = end_of_start;
            return start.map_or_else(|| self.fail("expected an index"), |index| Ok(PathSelector::Index(index)));
        }
        self.space();
        let end = self.integer()?;
        self.space();
        let step = if self.eat(":") {
            self.space();
            self.integer()?
        } else {
            None
        };
        Ok(PathSelector::Slice { start, end, step: step.unwrap_or(1) })
    }
}

/// Returns `true` for the characters that may stand between tokens.
fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

fn is_first_of_name(c: char) -> bool {
    c.is_ascii_alphabetic() || c == '_' || !c.is_ascii()
}
