//! The parser of JSONPath texts.

use super::{
    FilterComparison, FilterOperand, FilterQuery, FilterTest, JsonPath, PathSegment, PathSelector, PatternMatch,
};
use crate::source::Node;

/// The result of parsing. An error is a message with the position of the invalid character.
type ParseResult<T> = Result<T, String>;

/// The maximum nesting depth of the expressions in filters.
const MAX_DEPTH: usize = 32;

/// The comparison operators. A longer operator precedes the operators that it starts with.
const COMPARISON_OPERATORS: [(&str, FilterComparison); 6] = [
    ("==", FilterComparison::Equal),
    ("!=", FilterComparison::Unequal),
    ("<=", FilterComparison::LessOrEqual),
    (">=", FilterComparison::GreaterOrEqual),
    ("<", FilterComparison::Less),
    (">", FilterComparison::Greater),
];

impl JsonPath {
    /// Parses a JSONPath.
    ///
    /// # Errors
    ///
    /// Returns a message with the position of the first syntax error.
    pub(in super::super) fn parse(text: &str) -> ParseResult<Self> {
        let mut reader = PathParser { rest: text.trim_end().chars().collect(), at: 0, depth: 0 };
        if !reader.eat("$") {
            return reader.fail("expected `$`");
        }
        let segments = reader.segments()?;
        match reader.peek() {
            None => Ok(Self(segments)),
            Some(_) => reader.fail("unexpected character"),
        }
    }
}

struct PathParser {
    rest: Vec<char>,
    at: usize,
    depth: usize,
}

impl PathParser {
    fn peek(&self) -> Option<char> {
        self.rest.get(self.at).copied()
    }

    fn eat(&mut self, word: &str) -> bool {
        let matches = word.chars().enumerate().all(|(offset, c)| self.rest.get(self.at + offset) == Some(&c));
        if matches {
            self.at += word.chars().count();
        }
        matches
    }

    fn space(&mut self) {
        while self.peek().is_some_and(char::is_whitespace) {
            self.at += 1;
        }
    }

    fn fail<T>(&self, message: &str) -> ParseResult<T> {
        Err(format!("{message} at character {}", self.at + 1))
    }

    fn expect(&mut self, word: &str) -> ParseResult<()> {
        self.space();
        if self.eat(word) { Ok(()) } else { self.fail(&format!("expected `{word}`")) }
    }

    fn segments(&mut self) -> ParseResult<Vec<PathSegment>> {
        let mut segments = Vec::new();
        loop {
            let deep = self.eat("..");
            if self.eat("[") {
                segments.push(PathSegment { is_descendant: deep, selectors: self.selectors()? });
            } else if deep || self.eat(".") {
                let selector = if self.eat("*") { PathSelector::Wildcard } else { PathSelector::Name(self.name()?) };
                segments.push(PathSegment { is_descendant: deep, selectors: vec![selector] });
            } else {
                return Ok(segments);
            }
        }
    }

    /// Parses a member name without quotes.
    fn name(&mut self) -> ParseResult<String> {
        let start = self.at;
        while self.peek().is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '-') {
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
        self.space();
        if !self.eat(":") {
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

    fn integer(&mut self) -> ParseResult<Option<i64>> {
        let start = self.at;
        self.eat("-");
        while self.peek().is_some_and(|c| c.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start {
            return Ok(None);
        }
        let text: String = self.rest[start..self.at].iter().collect();
        match text.parse() {
            Ok(number) => Ok(Some(number)),
            Err(_) => self.fail("invalid index"),
        }
    }

    fn quoted(&mut self) -> ParseResult<String> {
        let quote = self.peek().unwrap_or('\'');
        self.at += 1;
        let mut text = String::new();
        while let Some(c) = self.peek() {
            self.at += 1;
            match c {
                _ if c == quote => return Ok(text),
                '\\' => match self.peek() {
                    Some(c @ ('\'' | '"' | '\\' | '/')) => {
                        self.at += 1;
                        text.push(c);
                    }
                    Some('n') => {
                        self.at += 1;
                        text.push('\n');
                    }
                    Some('t') => {
                        self.at += 1;
                        text.push('\t');
                    }
                    _ => return self.fail("unsupported escape sequence"),
                },
                c => text.push(c),
            }
        }
        self.fail(&format!("expected `{quote}`"))
    }

    fn any(&mut self) -> ParseResult<FilterTest> {
        let mut tests = vec![self.all()?];
        loop {
            self.space();
            match self.eat("||") {
                true => tests.push(self.all()?),
                false if tests.len() == 1 => return Ok(tests.remove(0)),
                false => return Ok(FilterTest::Any(tests)),
            }
        }
    }

    fn all(&mut self) -> ParseResult<FilterTest> {
        let mut tests = vec![self.test()?];
        loop {
            self.space();
            match self.eat("&&") {
                true => tests.push(self.test()?),
                false if tests.len() == 1 => return Ok(tests.remove(0)),
                false => return Ok(FilterTest::All(tests)),
            }
        }
    }

    fn test(&mut self) -> ParseResult<FilterTest> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return self.fail("filters are nested too deeply");
        }
        self.space();
        let test = if self.eat("(") {
            let test = self.any()?;
            self.expect(")")?;
            test
        } else if self.peek() == Some('!') {
            self.at += 1;
            FilterTest::Not(Box::new(self.test()?))
        } else {
            self.comparison()?
        };
        self.depth -= 1;
        Ok(test)
    }

    fn comparison(&mut self) -> ParseResult<FilterTest> {
        let start = self.at;
        for (name, is_whole) in [("match(", true), ("search(", false)] {
            if self.eat(name) {
                let [text, pattern] = self.two_operands()?;
                return Ok(FilterTest::Match(PatternMatch { text, pattern, is_whole }));
            }
        }
        let one = self.operand()?;
        self.space();
        let sign = COMPARISON_OPERATORS.into_iter().find(|(sign, _)| self.eat(sign));
        match (sign, one) {
            (Some((_, comparison)), one) => {
                self.space();
                Ok(FilterTest::Compare(one, comparison, self.operand()?))
            }
            (None, FilterOperand::Query(query)) => Ok(FilterTest::Exists(query)),
            (None, _) => {
                self.at = start;
                self.fail("expected a query or a comparison")
            }
        }
    }

    fn two_operands(&mut self) -> ParseResult<[FilterOperand; 2]> {
        self.space();
        let one = self.operand()?;
        self.expect(",")?;
        self.space();
        let other = self.operand()?;
        self.expect(")")?;
        Ok([one, other])
    }

    /// Parses a path that starts with `@` or `$`. Returns `None` if the next character is another one.
    fn query(&mut self) -> ParseResult<Option<FilterQuery>> {
        let from_root = self.peek() == Some('$');
        if !from_root && self.peek() != Some('@') {
            return Ok(None);
        }
        self.at += 1;
        Ok(Some(FilterQuery { from_root, segments: self.segments()? }))
    }

    fn operand(&mut self) -> ParseResult<FilterOperand> {
        if let Some(query) = self.query()? {
            return Ok(FilterOperand::Query(query));
        }
        match self.peek() {
            Some('\'' | '"') => Ok(FilterOperand::Literal(Node::String(self.quoted()?))),
            Some(c) if c == '-' || c.is_ascii_digit() => {
                let start = self.at;
                while self.peek().is_some_and(|c| c.is_ascii_digit() || "+-.eE".contains(c)) {
                    self.at += 1;
                }
                let text: String = self.rest[start..self.at].iter().collect();
                match text.parse::<f64>() {
                    Ok(_) => Ok(FilterOperand::Literal(Node::Number(text))),
                    Err(_) => self.fail("invalid number"),
                }
            }
            _ => self.word(),
        }
    }

    fn word(&mut self) -> ParseResult<FilterOperand> {
        let start = self.at;
        let Ok(word) = self.name() else {
            return self.fail("expected `@`, `$` or a literal");
        };
        let literal = match word.as_str() {
            "true" => Node::Bool(true),
            "false" => Node::Bool(false),
            "null" => Node::Null,
            _ => return self.function(&word, start),
        };
        Ok(FilterOperand::Literal(literal))
    }

    /// Parses the argument of a function whose name ends here.
    fn function(&mut self, name: &str, start: usize) -> ParseResult<FilterOperand> {
        if !["length", "count", "value"].contains(&name) || !self.eat("(") {
            self.at = start;
            return self.fail(&format!("unknown function `{name}`"));
        }
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return self.fail("filters are nested too deeply");
        }
        self.space();
        let operand = match (name, self.query()?) {
            ("length", Some(query)) => FilterOperand::Length(Box::new(FilterOperand::Query(query))),
            ("length", None) => FilterOperand::Length(Box::new(self.operand()?)),
            ("count", Some(query)) => FilterOperand::Count(query),
            (_, Some(query)) => FilterOperand::Value(query),
            (_, None) => return self.fail("expected a query"),
        };
        self.depth -= 1;
        self.expect(")")?;
        Ok(operand)
    }
}
