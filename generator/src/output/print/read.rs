use super::cursor::{Cursor, Printed, Unknown};
use super::token::Kind;
use super::tree::{Expression, List, Node, Span};

/// The precedences of operators.
const ASSIGN: u8 = 1;
const RANGE: u8 = 2;
const COMPARE: u8 = 5;
const SUM: u8 = 10;
const CAST: u8 = 12;

/// The binary operators. An operator precedes those that are a prefix of it.
const OPERATORS: [(&str, u8); 26] = [
    ("<<=", ASSIGN),
    (">>=", ASSIGN),
    ("||", 3),
    ("&&", 4),
    ("==", COMPARE),
    ("!=", COMPARE),
    ("<=", COMPARE),
    (">=", COMPARE),
    ("<<", 9),
    (">>", 9),
    ("+=", ASSIGN),
    ("-=", ASSIGN),
    ("*=", ASSIGN),
    ("/=", ASSIGN),
    ("%=", ASSIGN),
    ("^=", ASSIGN),
    ("&=", ASSIGN),
    ("|=", ASSIGN),
    ("<", COMPARE),
    (">", COMPARE),
    ("|", 6),
    ("^", 7),
    ("&", 8),
    ("+", SUM),
    ("-", SUM),
    ("*", 11),
];

/// Parsing of expressions.
impl Cursor<'_> {
    /// Parses an expression statement. A block-like expression ends the statement unless a method is called on it.
    pub(super) fn parse_statement(&mut self) -> Printed<Node> {
        let is_block = self.is_open(b'{')
            || self.kind(0) == Some(Kind::Word) && matches!(self.text(self.at), "if" | "match" | "unsafe" | "loop");
        if !is_block {
            return self.parse(0, true);
        }
        let node = self.parse_primary(true)?;
        let goes_on = self.is_mark(b'?') || self.is_mark(b'.') && !self.is_pair(*b"..");
        if !goes_on {
            return Ok(node);
        }
        let node = self.parse_postfix(node)?;
        self.parse_binary(node, 0, true)
    }

    fn parse_any(&mut self) -> Printed<Node> {
        self.parse(0, true)
    }

    pub(super) fn parse(&mut self, least: u8, structs: bool) -> Printed<Node> {
        let first = self.parse_unary(structs)?;
        self.parse_binary(first, least, structs)
    }

    fn parse_binary(&mut self, mut left: Node, least: u8, structs: bool) -> Printed<Node> {
        loop {
            if self.is_pair(*b"..") {
                if RANGE < least {
                    return Ok(left);
                }
                left = self.parse_range(Some(left), structs)?;
            } else if self.is_word("as") {
                if CAST < least {
                    return Ok(left);
                }
                self.at += 1;
                let ty = self.span(Self::step_over_type)?;
                left = self.tree.add(Expression::Cast(left, ty));
            } else if self.is_single(b'=') {
                if ASSIGN < least {
                    return Ok(left);
                }
                self.at += 1;
                let right = self.parse(ASSIGN, structs)?;
                left = self.tree.add(Expression::Assign(left, right));
            } else {
                let Some((operator, binds)) = self.operator() else { return Ok(left) };
                if binds < least {
                    return Ok(left);
                }
                self.at += operator.len();
                let right = self.parse(if binds == ASSIGN { binds } else { binds + 1 }, structs)?;
                left = self.tree.add(Expression::Binary(operator, left, right));
            }
        }
    }

    fn operator(&self) -> Option<(&'static str, u8)> {
        let Some(Kind::Mark(..)) = self.kind(0) else { return None };
        if self.is_pair(*b"=>") || self.is_pair(*b"->") {
            return None;
        }
        let stands_here = |operator: &str| {
            let marks = operator.as_bytes();
            marks.iter().enumerate().all(|(index, mark)| {
                let is_last = index + 1 == marks.len();
                matches!(self.kind(index), Some(Kind::Mark(found, joint)) if found == *mark && (joint || is_last))
            })
        };
        OPERATORS.into_iter().find(|(operator, _)| stands_here(operator))
    }

    fn parse_range(&mut self, start: Option<Node>, structs: bool) -> Printed<Node> {
        self.at += 2;
        let closed = self.take_mark(b'=');
        let ends = self.is_end()
            || self.is_mark(b',')
            || self.is_mark(b';')
            || self.is_pair(*b"=>")
            || !structs && self.is_open(b'{');
        let end = if ends { None } else { Some(self.parse(RANGE + 1, structs)?) };
        Ok(self.tree.add(Expression::Range(start, closed, end)))
    }

    fn parse_unary(&mut self, structs: bool) -> Printed<Node> {
        match self.kind(0) {
            Some(Kind::Mark(b'&', _)) => {
                self.at += 1;
                if self.is_word("raw") {
                    return Err(Unknown);
                }
                let mutable = self.take_word("mut");
                let inner = self.parse_unary(structs)?;
                Ok(self.tree.add(Expression::Reference(mutable, inner)))
            }
            Some(Kind::Mark(mark @ (b'-' | b'!' | b'*'), _)) => {
                self.at += 1;
                let inner = self.parse_unary(structs)?;
                Ok(self.tree.add(Expression::Unary(mark, inner)))
            }
            Some(Kind::Mark(b'.', _)) if self.is_pair(*b"..") => self.parse_range(None, structs),
            Some(Kind::Mark(b'|', _)) => self.parse_closure(structs),
            Some(Kind::Word) if self.is_word("move") => self.parse_closure(structs),
            Some(Kind::Word) if self.is_word("let") => {
                self.at += 1;
                let pattern = self.span(Self::step_over_pattern)?;
                self.expect(b'=')?;
                let value = self.parse(COMPARE, structs)?;
                Ok(self.tree.add(Expression::Let(pattern, value)))
            }
            Some(Kind::Word) if self.is_word("return") => {
                self.at += 1;
                let ends = self.is_end() || self.is_mark(b',') || self.is_mark(b';');
                let value = if ends { None } else { Some(self.parse(0, structs)?) };
                Ok(self.tree.add(Expression::Return(value)))
            }
            _ => {
                let first = self.parse_primary(structs)?;
                self.parse_postfix(first)
            }
        }
    }

    fn parse_closure(&mut self, structs: bool) -> Printed<Node> {
        let moves = self.take_word("move");
        self.expect(b'|')?;
        let start = self.at;
        while !self.is_mark(b'|') {
            if self.is_end() {
                return Err(Unknown);
            }
            self.step();
        }
        let parameters = self.span_since(start);
        self.at += 1;
        let ty = if self.take_pair(*b"->") { Some(self.span(Self::step_over_type)?) } else { None };
        let body = self.parse(0, structs)?;
        Ok(self.tree.add(Expression::Closure(moves, parameters, ty, body)))
    }

    fn parse_postfix(&mut self, mut node: Node) -> Printed<Node> {
        loop {
            match self.kind(0) {
                Some(Kind::Mark(b'?', _)) => {
                    self.at += 1;
                    node = self.tree.add(Expression::Try(node));
                }
                Some(Kind::Mark(b'.', _)) if !self.is_pair(*b"..") => {
                    self.at += 1;
                    node = self.parse_member(node)?;
                }
                Some(Kind::Open(b'(', _)) => {
                    let arguments = self.parse_list(b'(')?;
                    node = self.tree.add(Expression::Call(node, arguments));
                }
                Some(Kind::Open(b'[', _)) => {
                    let end = self.enter(b'[')?;
                    let index = self.parse_any()?;
                    self.leave(end)?;
                    node = self.tree.add(Expression::Index(node, index));
                }
                _ => return Ok(node),
            }
        }
    }

    fn parse_member(&mut self, node: Node) -> Printed<Node> {
        if self.take_word("await") {
            return Ok(self.tree.add(Expression::Await(node)));
        }
        let name = self.place();
        match self.kind(0) {
            Some(Kind::Simple) => {
                self.at += 1;
                return Ok(self.tree.add(Expression::Member(node, name)));
            }
            Some(Kind::Word) => self.at += 1,
            _ => return Err(Unknown),
        }
        let turbofish = if self.take_pair(*b"::") { Some(self.span(Self::step_over_angles)?) } else { None };
        if self.is_open(b'(') {
            let arguments = self.parse_list(b'(')?;
            return Ok(self.tree.add(Expression::Method(node, name, turbofish, arguments)));
        }
        if turbofish.is_some() {
            return Err(Unknown);
        }
        Ok(self.tree.add(Expression::Member(node, name)))
    }

    fn parse_list(&mut self, mark: u8) -> Printed<List> {
        let end = self.enter(mark)?;
        let list = self.tree.begin_list();
        while self.at != end {
            let node = self.parse_any()?;
            self.tree.list_item(node);
            self.another()?;
        }
        self.leave(end)?;
        Ok(self.tree.end_list(list))
    }

    pub(super) fn parse_primary(&mut self, structs: bool) -> Printed<Node> {
        let place = self.place();
        match self.kind(0) {
            Some(kind @ (Kind::Text | Kind::Simple | Kind::Literal)) => {
                self.at += 1;
                Ok(self.tree.add(Expression::Literal(place, kind == Kind::Simple)))
            }
            Some(Kind::Open(b'[', _)) => self.parse_array(),
            Some(Kind::Open(b'(', _)) => self.parse_parentheses(),
            Some(Kind::Open(b'{', _)) => {
                self.step();
                Ok(self.tree.add(Expression::Block(place)))
            }
            Some(Kind::Word) => match self.text(self.at) {
                "true" | "false" => {
                    self.at += 1;
                    Ok(self.tree.add(Expression::Literal(place, true)))
                }
                "if" => self.parse_if(),
                "match" => self.parse_match(),
                "async" => self.parse_async(),
                "unsafe" | "loop" | "while" | "for" | "break" | "continue" | "const" | "static" | "_" => Err(Unknown),
                _ => self.parse_path(structs),
            },
            Some(Kind::Mark(b'<' | b':', _)) => self.parse_path(structs),
            _ => Err(Unknown),
        }
    }

    fn parse_array(&mut self) -> Printed<Node> {
        let start = self.at;
        let end = self.enter(b'[')?;
        if self.at != end {
            let first = self.parse_any()?;
            if self.take_mark(b';') {
                let length = self.parse_any()?;
                self.leave(end)?;
                return Ok(self.tree.add(Expression::Repeat(first, length)));
            }
            self.at = start;
        }
        self.at = start;
        let list = self.parse_list(b'[')?;
        Ok(self.tree.add(Expression::Array(list)))
    }

    fn parse_parentheses(&mut self) -> Printed<Node> {
        let start = self.at;
        let end = self.enter(b'(')?;
        if self.at != end {
            let inner = self.parse_any()?;
            if self.at == end {
                self.leave(end)?;
                return Ok(self.tree.add(Expression::Parenthesis(inner)));
            }
        }
        self.at = start;
        let list = self.parse_list(b'(')?;
        Ok(self.tree.add(Expression::Tuple(list)))
    }

    fn parse_path(&mut self, structs: bool) -> Printed<Node> {
        let path = self.span(Self::step_over_path)?;
        if self.is_mark(b'!') && !self.is_pair(*b"!=") {
            return Err(Unknown);
        }
        if structs && self.is_open(b'{') {
            return self.parse_struct(path);
        }
        let is_short = path.1 - path.0 == 1 && self.text(path.0 as usize).len() <= 4;
        Ok(self.tree.add(Expression::Path(path, is_short)))
    }

    fn parse_struct(&mut self, path: Span) -> Printed<Node> {
        let end = self.enter(b'{')?;
        let list = self.tree.begin_list();
        let mut rest = None;
        while self.at != end {
            if self.take_pair(*b"..") {
                rest = Some(self.parse_any()?);
                break;
            }
            let name = self.place();
            if !matches!(self.kind(0), Some(Kind::Word | Kind::Simple)) {
                return Err(Unknown);
            }
            self.at += 1;
            let value = if self.take_mark(b':') { Some(self.parse_any()?) } else { None };
            let field = self.tree.add(Expression::Field(name, value));
            self.tree.list_item(field);
            self.another()?;
        }
        self.leave(end)?;
        let fields = self.tree.end_list(list);
        Ok(self.tree.add(Expression::Struct(path, fields, rest)))
    }

    fn parse_if(&mut self) -> Printed<Node> {
        self.at += 1;
        let condition = self.parse(0, false)?;
        let block = self.place();
        if !self.is_open(b'{') {
            return Err(Unknown);
        }
        self.step();
        let otherwise = match self.take_word("else") {
            true if self.is_word("if") => Some(self.parse_if()?),
            true => {
                let block = self.place();
                if !self.is_open(b'{') {
                    return Err(Unknown);
                }
                self.step();
                Some(self.tree.add(Expression::Block(block)))
            }
            false => None,
        };
        Ok(self.tree.add(Expression::If(condition, block, otherwise)))
    }

    fn parse_match(&mut self) -> Printed<Node> {
        self.at += 1;
        let value = self.parse(0, false)?;
        let end = self.enter(b'{')?;
        let list = self.tree.begin_list();
        while self.at != end {
            self.take_mark(b'|');
            let pattern = self.span(Self::step_over_pattern)?;
            if self.is_mark(b'#') || pattern.0 == pattern.1 {
                return Err(Unknown);
            }
            let guard = if self.take_word("if") { Some(self.parse_any()?) } else { None };
            if !self.take_pair(*b"=>") {
                return Err(Unknown);
            }
            let body = self.parse_statement()?;
            if !self.take_mark(b',') && !self.is_end() && !self.tree.node(body).is_block() {
                return Err(Unknown);
            }
            let arm = self.tree.add(Expression::Arm(pattern, guard, body));
            self.tree.list_item(arm);
        }
        self.leave(end)?;
        let arms = self.tree.end_list(list);
        Ok(self.tree.add(Expression::Match(value, arms)))
    }

    fn parse_async(&mut self) -> Printed<Node> {
        self.at += 1;
        let moves = self.take_word("move");
        let block = self.place();
        if !self.is_open(b'{') {
            return Err(Unknown);
        }
        self.step();
        Ok(self.tree.add(Expression::Async(moves, block)))
    }

    fn place(&self) -> u32 {
        u32::try_from(self.at).unwrap_or(u32::MAX)
    }

    fn span_since(&self, start: usize) -> Span {
        (u32::try_from(start).unwrap_or(u32::MAX), self.place())
    }

    /// Runs a step and returns the tokens that it has consumed.
    fn span(&mut self, step: impl FnOnce(&mut Self) -> Printed) -> Printed<Span> {
        let start = self.at;
        step(self)?;
        Ok(self.span_since(start))
    }
}
