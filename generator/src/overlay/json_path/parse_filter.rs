//! The parser of the filters in a JSONPath (RFC 9535, 2.3.5 and 2.4).

use super::parse::{ParseResult, PathParser};
use super::{FilterComparison, FilterOperand, FilterQuery, FilterTest, PatternMatch};
use crate::source::Node;

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

impl PathParser {
    /// Parses tests that `||` separates.
    pub(super) fn any(&mut self) -> ParseResult<FilterTest> {
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
        self.deeper(|parser| {
            parser.space();
            let is_negated = parser.eat("!");
            parser.space();
            let start = parser.at;
            let test = if parser.eat("(") {
                let test = parser.any()?;
                parser.expect(")")?;
                test
            } else {
                parser.comparison()?
            };
            match (is_negated, test) {
                (false, test) => Ok(test),
                (true, FilterTest::Compare(..)) if parser.rest.get(start) != Some(&'(') => {
                    parser.at = start;
                    parser.fail("expected `(` before a negated comparison")
                }
                (true, test) => Ok(FilterTest::Not(Box::new(test))),
            }
        })
    }

    /// Parses an expression within another expression, up to the maximum depth.
    fn deeper<T>(&mut self, parse: impl FnOnce(&mut Self) -> ParseResult<T>) -> ParseResult<T> {
        if self.depth == MAX_DEPTH {
            return self.fail("filters are nested too deeply");
        }
        self.depth += 1;
        let parsed = parse(self)?;
        self.depth -= 1;
        Ok(parsed)
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
        let end = self.at;
        self.space();
        let sign = COMPARISON_OPERATORS.into_iter().find(|(sign, _)| self.eat(sign));
        match (sign, one) {
            (Some((_, comparison)), one) => {
                self.refuse_many_nodes(&one, start)?;
                self.space();
                let start = self.at;
                let other = self.operand()?;
                self.refuse_many_nodes(&other, start)?;
                Ok(FilterTest::Compare(one, comparison, other))
            }
            (None, FilterOperand::Query(query)) => {
                self.at = end;
                Ok(FilterTest::Exists(query))
            }
            (None, _) => {
                self.at = start;
                self.fail("expected a query or a comparison")
            }
        }
    }

    /// Returns an error if an operand is a query that may select several nodes, and therefore has no value.
    fn refuse_many_nodes(&mut self, operand: &FilterOperand, start: usize) -> ParseResult<()> {
        match operand {
            FilterOperand::Query(query) if !query.segments.iter().all(super::PathSegment::is_singular) => {
                self.at = start;
                self.fail("expected a query that selects at most one node")
            }
            _ => Ok(()),
        }
    }

    /// Parses an operand that has a value: a literal, a query that selects at most one node, or a function.
    fn value(&mut self) -> ParseResult<FilterOperand> {
        self.space();
        let start = self.at;
        let operand = self.operand()?;
        self.refuse_many_nodes(&operand, start)?;
        Ok(operand)
    }

    fn two_operands(&mut self) -> ParseResult<[FilterOperand; 2]> {
        let one = self.value()?;
        self.expect(",")?;
        let other = self.value()?;
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
            Some(c) if c == '-' || c.is_ascii_digit() => Ok(FilterOperand::Literal(self.number()?)),
            _ => self.word(),
        }
    }

    /// Parses `true`, `false`, `null` or a function.
    fn word(&mut self) -> ParseResult<FilterOperand> {
        let start = self.at;
        while self.peek().is_some_and(|c| c.is_ascii_alphanumeric() || c == '_') {
            self.at += 1;
        }
        let word: String = self.rest[start..self.at].iter().collect();
        let literal = match word.as_str() {
            "" => return self.fail("expected `@`, `$` or a literal"),
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
        let operand = self.deeper(|parser| {
            if name == "length" {
                return Ok(FilterOperand::Length(Box::new(parser.value()?)));
            }
            parser.space();
            match (name, parser.query()?) {
                ("count", Some(query)) => Ok(FilterOperand::Count(query)),
                (_, Some(query)) => Ok(FilterOperand::Value(query)),
                (_, None) => parser.fail("expected a query"),
            }
        })?;
        self.expect(")")?;
        Ok(operand)
    }
}
