use super::cursor::{PrintResult, TokenCursor, UnknownSyntax};
use super::token::TokenKind;
use super::tree::{Expression, NodeId, NodeList, TokenSpan};

/// The precedence of assignments. A higher number binds more strongly.
const ASSIGN: u8 = 1;
const RANGE: u8 = 2;
const COMPARE: u8 = 5;
const SUM: u8 = 10;
const CAST: u8 = 12;

/// The binary operators with their precedences. A longer operator precedes the operators that it starts with.
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

/// Permission to read `{` after a path as a struct literal. In the condition of `if`, for example, it starts a block.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum StructLiterals {
    Allowed,
    Forbidden,
}

/// Parses expressions.
impl TokenCursor<'_> {
    /// Parses an expression statement. A block-like expression ends the statement, unless `.` or `?` follows.
    pub(super) fn parse_statement(&mut self) -> PrintResult<NodeId> {
        let is_block = self.is_open(b'{')
            || self.kind(0) == Some(TokenKind::Word)
                && matches!(self.text(self.at), "if" | "match" | "unsafe" | "loop");
        if !is_block {
            return self.parse(0, StructLiterals::Allowed);
        }
        let node = self.parse_primary(StructLiterals::Allowed)?;
        let goes_on = self.is_mark(b'?') || self.is_mark(b'.') && !self.is_pair(*b"..");
        if !goes_on {
            return Ok(node);
        }
        let node = self.parse_postfix(node)?;
        self.parse_binary(node, 0, StructLiterals::Allowed)
    }

    fn parse_any(&mut self) -> PrintResult<NodeId> {
        self.parse(0, StructLiterals::Allowed)
    }

    pub(super) fn parse(&mut self, min: u8, structs: StructLiterals) -> PrintResult<NodeId> {
        let first = self.parse_unary(structs)?;
        self.parse_binary(first, min, structs)
    }

    fn parse_binary(&mut self, mut left: NodeId, min: u8, structs: StructLiterals) -> PrintResult<NodeId> {
        loop {
            if self.is_pair(*b"..") {
                if RANGE < min {
                    return Ok(left);
                }
                left = self.parse_range(Some(left), structs)?;
            } else if self.is_word("as") {
                if CAST < min {
                    return Ok(left);
                }
                self.at += 1;
                let ty = self.span(Self::step_over_type)?;
                left = self.tree.add(Expression::Cast(left, ty));
            } else if self.is_single(b'=') {
                if ASSIGN < min {
                    return Ok(left);
                }
                self.at += 1;
                let right = self.parse(ASSIGN, structs)?;
                left = self.tree.add(Expression::Assign(left, right));
            } else {
                let Some((operator, binds)) = self.operator() else { return Ok(left) };
                if binds < min {
                    return Ok(left);
                }
                self.at += operator.len();
                let right = self.parse(if binds == ASSIGN { binds } else { binds + 1 }, structs)?;
                left = self.tree.add(Expression::Binary(operator, left, right));
            }
        }
    }

    fn operator(&self) -> Option<(&'static str, u8)> {
        let Some(TokenKind::Mark(..)) = self.kind(0) else { return None };
        if self.is_pair(*b"=>") || self.is_pair(*b"->") {
            return None;
        }
        let stands_here = |operator: &str| {
            let marks = operator.as_bytes();
            marks.iter().enumerate().all(|(index, mark)| {
                let is_last = index + 1 == marks.len();
                matches!(self.kind(index), Some(TokenKind::Mark(found, joint)) if found == *mark && (joint || is_last))
            })
        };
        OPERATORS.into_iter().find(|(operator, _)| stands_here(operator))
    }

    fn parse_range(&mut self, start: Option<NodeId>, structs: StructLiterals) -> PrintResult<NodeId> {
        self.at += 2;
        let closed = self.take_mark(b'=');
        let ends = self.is_end()
            || self.is_mark(b',')
            || self.is_mark(b';')
            || self.is_pair(*b"=>")
            || structs == StructLiterals::Forbidden && self.is_open(b'{');
        let end = if ends { None } else { Some(self.parse(RANGE + 1, structs)?) };
        Ok(self.tree.add(Expression::Range(start, closed, end)))
    }

    fn parse_unary(&mut self, structs: StructLiterals) -> PrintResult<NodeId> {
        match self.kind(0) {
            Some(TokenKind::Mark(b'&', _)) => {
                self.at += 1;
                if self.is_word("raw") {
                    return Err(UnknownSyntax);
                }
                let mutable = self.take_word("mut");
                let inner = self.parse_unary(structs)?;
                Ok(self.tree.add(Expression::Reference(mutable, inner)))
            }
            Some(TokenKind::Mark(mark @ (b'-' | b'!' | b'*'), _)) => {
                self.at += 1;
                let inner = self.parse_unary(structs)?;
                Ok(self.tree.add(Expression::Unary(mark, inner)))
            }
            Some(TokenKind::Mark(b'.', _)) if self.is_pair(*b"..") => self.parse_range(None, structs),
            Some(TokenKind::Mark(b'|', _)) => self.parse_closure(structs),
            Some(TokenKind::Word) if self.is_word("move") => self.parse_closure(structs),
            Some(TokenKind::Word) if self.is_word("let") => {
                self.at += 1;
                let pattern = self.span(Self::step_over_pattern)?;
                self.expect(b'=')?;
                let value = self.parse(COMPARE, structs)?;
                Ok(self.tree.add(Expression::Let(pattern, value)))
            }
            Some(TokenKind::Word) if self.is_word("return") => {
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

    fn parse_closure(&mut self, structs: StructLiterals) -> PrintResult<NodeId> {
        let source_map = self.take_word("move");
        self.expect(b'|')?;
        let start = self.at;
        while !self.is_mark(b'|') {
            if self.is_end() {
                return Err(UnknownSyntax);
            }
            self.step();
        }
        let parameters = self.span_since(start);
        self.at += 1;
        let ty = if self.take_pair(*b"->") { Some(self.span(Self::step_over_type)?) } else { None };
        let body = self.parse(0, structs)?;
        Ok(self.tree.add(Expression::Closure(source_map, parameters, ty, body)))
    }

    fn parse_postfix(&mut self, mut node: NodeId) -> PrintResult<NodeId> {
        loop {
            match self.kind(0) {
                Some(TokenKind::Mark(b'?', _)) => {
                    self.at += 1;
                    node = self.tree.add(Expression::Try(node));
                }
                Some(TokenKind::Mark(b'.', _)) if !self.is_pair(*b"..") => {
                    self.at += 1;
                    node = self.parse_member(node)?;
                }
                Some(TokenKind::Open(b'(', _)) => {
                    let arguments = self.parse_list(b'(')?;
                    node = self.tree.add(Expression::Call(node, arguments));
                }
                Some(TokenKind::Open(b'[', _)) => {
                    let end = self.enter(b'[')?;
                    let index = self.parse_any()?;
                    self.leave(end)?;
                    node = self.tree.add(Expression::Index(node, index));
                }
                _ => return Ok(node),
            }
        }
    }

    fn parse_member(&mut self, node: NodeId) -> PrintResult<NodeId> {
        if self.take_word("await") {
            return Ok(self.tree.add(Expression::Await(node)));
        }
        let name = self.position();
        match self.kind(0) {
            Some(TokenKind::Simple) => {
                self.at += 1;
                return Ok(self.tree.add(Expression::Member(node, name)));
            }
            Some(TokenKind::Word) => self.at += 1,
            _ => return Err(UnknownSyntax),
        }
        let turbofish = if self.take_pair(*b"::") { Some(self.span(Self::step_over_angles)?) } else { None };
        if self.is_open(b'(') {
            let arguments = self.parse_list(b'(')?;
            return Ok(self.tree.add(Expression::Method(node, name, turbofish, arguments)));
        }
        if turbofish.is_some() {
            return Err(UnknownSyntax);
        }
        Ok(self.tree.add(Expression::Member(node, name)))
    }

    fn parse_list(&mut self, mark: u8) -> PrintResult<NodeList> {
        let end = self.enter(mark)?;
        let list = self.tree.begin_list();
        while self.at != end {
            let node = self.parse_any()?;
            self.tree.list_item(node);
            self.next_item()?;
        }
        self.leave(end)?;
        Ok(self.tree.end_list(list))
    }

    pub(super) fn parse_primary(&mut self, structs: StructLiterals) -> PrintResult<NodeId> {
        let position = self.position();
        match self.kind(0) {
            Some(kind @ (TokenKind::Text | TokenKind::Simple | TokenKind::Literal)) => {
                self.at += 1;
                Ok(self.tree.add(Expression::Literal(position, kind == TokenKind::Simple)))
            }
            Some(TokenKind::Open(b'[', _)) => self.parse_array(),
            Some(TokenKind::Open(b'(', _)) => self.parse_parentheses(),
            Some(TokenKind::Open(b'{', _)) => {
                self.step();
                Ok(self.tree.add(Expression::Block(position)))
            }
            Some(TokenKind::Word) => match self.text(self.at) {
                "true" | "false" => {
                    self.at += 1;
                    Ok(self.tree.add(Expression::Literal(position, true)))
                }
                "if" => self.parse_if(),
                "match" => self.parse_match(),
                "async" => self.parse_async(),
                "unsafe" | "loop" | "while" | "for" | "break" | "continue" | "const" | "static" | "_" => {
                    Err(UnknownSyntax)
                }
                _ => self.parse_path(structs),
            },
            Some(TokenKind::Mark(b'<' | b':', _)) => self.parse_path(structs),
            _ => Err(UnknownSyntax),
        }
    }

    fn parse_array(&mut self) -> PrintResult<NodeId> {
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

    fn parse_parentheses(&mut self) -> PrintResult<NodeId> {
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

    fn parse_path(&mut self, structs: StructLiterals) -> PrintResult<NodeId> {
        let path = self.span(Self::step_over_path)?;
        if self.is_mark(b'!') && !self.is_pair(*b"!=") {
            return Err(UnknownSyntax);
        }
        if structs == StructLiterals::Allowed && self.is_open(b'{') {
            return self.parse_struct(path);
        }
        let is_short = path.1 - path.0 == 1 && self.text(path.0 as usize).len() <= 4;
        Ok(self.tree.add(Expression::Path(path, is_short)))
    }

    fn parse_struct(&mut self, path: TokenSpan) -> PrintResult<NodeId> {
        let end = self.enter(b'{')?;
        let list = self.tree.begin_list();
        let mut rest = None;
        while self.at != end {
            if self.take_pair(*b"..") {
                rest = Some(self.parse_any()?);
                break;
            }
            let name = self.position();
            if !matches!(self.kind(0), Some(TokenKind::Word | TokenKind::Simple)) {
                return Err(UnknownSyntax);
            }
            self.at += 1;
            let value = if self.take_mark(b':') { Some(self.parse_any()?) } else { None };
            let field = self.tree.add(Expression::Field(name, value));
            self.tree.list_item(field);
            self.next_item()?;
        }
        self.leave(end)?;
        let fields = self.tree.end_list(list);
        Ok(self.tree.add(Expression::Struct(path, fields, rest)))
    }

    fn parse_if(&mut self) -> PrintResult<NodeId> {
        self.at += 1;
        let condition = self.parse(0, StructLiterals::Forbidden)?;
        let block = self.position();
        if !self.is_open(b'{') {
            return Err(UnknownSyntax);
        }
        self.step();
        let otherwise = match self.take_word("else") {
            true if self.is_word("if") => Some(self.parse_if()?),
            true => {
                let block = self.position();
                if !self.is_open(b'{') {
                    return Err(UnknownSyntax);
                }
                self.step();
                Some(self.tree.add(Expression::Block(block)))
            }
            false => None,
        };
        Ok(self.tree.add(Expression::If(condition, block, otherwise)))
    }

    fn parse_match(&mut self) -> PrintResult<NodeId> {
        self.at += 1;
        let value = self.parse(0, StructLiterals::Forbidden)?;
        let end = self.enter(b'{')?;
        let list = self.tree.begin_list();
        while self.at != end {
            self.take_mark(b'|');
            let pattern = self.span(Self::step_over_pattern)?;
            if self.is_mark(b'#') || pattern.0 == pattern.1 {
                return Err(UnknownSyntax);
            }
            let guard = if self.take_word("if") { Some(self.parse_any()?) } else { None };
            if !self.take_pair(*b"=>") {
                return Err(UnknownSyntax);
            }
            let body = self.parse_statement()?;
            if !self.take_mark(b',') && !self.is_end() && !self.tree.node(body).is_block() {
                return Err(UnknownSyntax);
            }
            let arm = self.tree.add(Expression::Arm(pattern, guard, body));
            self.tree.list_item(arm);
        }
        self.leave(end)?;
        let arms = self.tree.end_list(list);
        Ok(self.tree.add(Expression::Match(value, arms)))
    }

    fn parse_async(&mut self) -> PrintResult<NodeId> {
        self.at += 1;
        let source_map = self.take_word("move");
        let block = self.position();
        if !self.is_open(b'{') {
            return Err(UnknownSyntax);
        }
        self.step();
        Ok(self.tree.add(Expression::Async(source_map, block)))
    }

    fn position(&self) -> u32 {
        u32::try_from(self.at).unwrap_or(u32::MAX)
    }

    fn span_since(&self, start: usize) -> TokenSpan {
        (u32::try_from(start).unwrap_or(u32::MAX), self.position())
    }

    /// Calls `step` and returns the range of tokens that `step` has consumed.
    fn span(&mut self, step: impl FnOnce(&mut Self) -> PrintResult) -> PrintResult<TokenSpan> {
        let start = self.at;
        step(self)?;
        Ok(self.span_since(start))
    }
}
