//! The parser of paths.

use super::{Comparison, Operand, Path, Query, Segment, Selector, Test};
use crate::source::Node;

/// The result of parsing. The error message has the position of the character.
type Parsed<T> = Result<T, String>;

/// The maximum nesting depth of filters.
const DEPTH: usize = 32;

/// The comparison operators, longer ones first.
const SIGNS: [(&str, Comparison); 6] = [
    ("==", Comparison::Equal),
    ("!=", Comparison::Unequal),
    ("<=", Comparison::LessOrEqual),
    (">=", Comparison::GreaterOrEqual),
    ("<", Comparison::Less),
    (">", Comparison::Greater),
];

impl Path {
    /// Parses a path.
    ///
    /// # Errors
    ///
    /// The syntax error, and its character.
    pub(in super::super) fn parse(text: &str) -> Parsed<Self> {
        let mut reader = Reader { rest: text.trim_end().chars().collect(), at: 0, depth: 0 };
        if !reader.eat("$") {
            return reader.fails("expected `$`");
        }
        let segments = reader.segments()?;
        match reader.peek() {
            None => Ok(Self(segments)),
            Some(_) => reader.fails("unexpected character"),
        }
    }
}

struct Reader {
    rest: Vec<char>,
    at: usize,
    depth: usize,
}

impl Reader {
    fn peek(&self) -> Option<char> {
        self.rest.get(self.at).copied()
    }

    fn eat(&mut self, word: &str) -> bool {
        let found = word.chars().enumerate().all(|(offset, c)| self.rest.get(self.at + offset) == Some(&c));
        if found {
            self.at += word.chars().count();
        }
        found
    }

    fn space(&mut self) {
        while self.peek().is_some_and(char::is_whitespace) {
            self.at += 1;
        }
    }

    fn fails<T>(&self, message: &str) -> Parsed<T> {
        Err(format!("{message} at character {}", self.at + 1))
    }

    fn expect(&mut self, word: &str) -> Parsed<()> {
        self.space();
        if self.eat(word) { Ok(()) } else { self.fails(&format!("expected `{word}`")) }
    }

    fn segments(&mut self) -> Parsed<Vec<Segment>> {
        let mut segments = Vec::new();
        loop {
            let deep = self.eat("..");
            if self.eat("[") {
                segments.push(Segment { deep, selectors: self.selectors()? });
            } else if deep || self.eat(".") {
                let selector = if self.eat("*") { Selector::Every } else { Selector::Name(self.name()?) };
                segments.push(Segment { deep, selectors: vec![selector] });
            } else {
                return Ok(segments);
            }
        }
    }

    /// Parses a name without quotes.
    fn name(&mut self) -> Parsed<String> {
        let start = self.at;
        while self.peek().is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '-') {
            self.at += 1;
        }
        match self.at {
            end if end > start => Ok(self.rest[start..end].iter().collect()),
            _ => self.fails("expected a name or `*`"),
        }
    }

    /// Parses the selectors between brackets.
    fn selectors(&mut self) -> Parsed<Vec<Selector>> {
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

    fn selector(&mut self) -> Parsed<Selector> {
        match self.peek() {
            Some('*') => {
                self.at += 1;
                Ok(Selector::Every)
            }
            Some('?') => {
                self.at += 1;
                Ok(Selector::Filter(self.any()?))
            }
            Some('\'' | '"') => Ok(Selector::Name(self.quoted()?)),
            Some(c) if c == '-' || c == ':' || c.is_ascii_digit() => self.index_or_slice(),
            _ => self.fails("expected a quoted name, an index, `*` or `?`"),
        }
    }

    fn index_or_slice(&mut self) -> Parsed<Selector> {
        let start = self.integer()?;
        self.space();
        if !self.eat(":") {
            return start.map_or_else(|| self.fails("expected an index"), |index| Ok(Selector::Index(index)));
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
        Ok(Selector::Slice { start, end, step: step.unwrap_or(1) })
    }

    fn integer(&mut self) -> Parsed<Option<i64>> {
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
            Err(_) => self.fails("invalid index"),
        }
    }

    fn quoted(&mut self) -> Parsed<String> {
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
                    _ => return self.fails("unsupported escape sequence"),
                },
                c => text.push(c),
            }
        }
        self.fails(&format!("expected `{quote}`"))
    }

    fn any(&mut self) -> Parsed<Test> {
        let mut tests = vec![self.all()?];
        loop {
            self.space();
            match self.eat("||") {
                true => tests.push(self.all()?),
                false if tests.len() == 1 => return Ok(tests.remove(0)),
                false => return Ok(Test::Any(tests)),
            }
        }
    }

    fn all(&mut self) -> Parsed<Test> {
        let mut tests = vec![self.test()?];
        loop {
            self.space();
            match self.eat("&&") {
                true => tests.push(self.test()?),
                false if tests.len() == 1 => return Ok(tests.remove(0)),
                false => return Ok(Test::All(tests)),
            }
        }
    }

    fn test(&mut self) -> Parsed<Test> {
        self.depth += 1;
        if self.depth > DEPTH {
            return self.fails("filters are nested too deeply");
        }
        self.space();
        let test = if self.eat("(") {
            let test = self.any()?;
            self.expect(")")?;
            test
        } else if self.peek() == Some('!') {
            self.at += 1;
            Test::Not(Box::new(self.test()?))
        } else {
            self.comparison()?
        };
        self.depth -= 1;
        Ok(test)
    }

    fn comparison(&mut self) -> Parsed<Test> {
        let start = self.at;
        let one = self.operand()?;
        self.space();
        let sign = SIGNS.into_iter().find(|(sign, _)| self.eat(sign));
        match (sign, one) {
            (Some((_, comparison)), one) => {
                self.space();
                Ok(Test::Compare(one, comparison, self.operand()?))
            }
            (None, Operand::Query(query)) => Ok(Test::Exists(query)),
            (None, Operand::Literal(_)) => {
                self.at = start;
                self.fails("expected a query or a comparison")
            }
        }
    }

    fn operand(&mut self) -> Parsed<Operand> {
        let from_root = self.peek() == Some('$');
        if from_root || self.peek() == Some('@') {
            self.at += 1;
            return Ok(Operand::Query(Query { from_root, segments: self.segments()? }));
        }
        match self.peek() {
            Some('\'' | '"') => Ok(Operand::Literal(Node::String(self.quoted()?))),
            Some(c) if c == '-' || c.is_ascii_digit() => {
                let start = self.at;
                while self.peek().is_some_and(|c| c.is_ascii_digit() || "+-.eE".contains(c)) {
                    self.at += 1;
                }
                let text: String = self.rest[start..self.at].iter().collect();
                match text.parse::<f64>() {
                    Ok(_) => Ok(Operand::Literal(Node::Number(text))),
                    Err(_) => self.fails("invalid number"),
                }
            }
            _ => self.word(),
        }
    }

    fn word(&mut self) -> Parsed<Operand> {
        let start = self.at;
        let Ok(word) = self.name() else {
            return self.fails("expected `@`, `$` or a literal");
        };
        let literal = match word.as_str() {
            "true" => Node::Bool(true),
            "false" => Node::Bool(false),
            "null" => Node::Null,
            _ => {
                self.at = start;
                return self.fails(&format!("unsupported function `{word}`"));
            }
        };
        Ok(Operand::Literal(literal))
    }
}
