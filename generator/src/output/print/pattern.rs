use super::cursor::{PrintResult, TokenCursor, UnknownSyntax};
use super::engine::INDENT;
use super::token::TokenKind;
use super::ty::PathStyle;

/// Prints patterns.
impl TokenCursor<'_> {
    /// Prints a pattern, which may consist of alternatives that `|` separates.
    pub(super) fn pattern(&mut self) -> PrintResult {
        let (has_cases, all_short) = self.cases();
        if !has_cases {
            return self.one_pattern();
        }
        self.engine.begin(0, !all_short);
        self.one_pattern()?;
        while self.take_mark(b'|') {
            self.engine.space();
            self.engine.word("| ");
            self.one_pattern()?;
        }
        self.engine.end();
        Ok(())
    }

    /// Returns whether the pattern has several alternatives, and whether every alternative is a literal or `_`.
    fn cases(&mut self) -> (bool, bool) {
        let start = self.at;
        let (mut has_cases, mut all_short, mut length) = (false, true, 0);
        loop {
            let over = self.is_end() || self.ends_pattern();
            let bar = self.is_mark(b'|');
            if over || bar {
                all_short &= length == 1 && self.is_short(self.at - 1);
                length = 0;
                has_cases |= bar;
            } else {
                length += 1;
            }
            if over {
                break;
            }
            self.step();
        }
        self.at = start;
        (has_cases, all_short)
    }

    fn is_short(&self, at: usize) -> bool {
        match self.kind_at(at) {
            Some(TokenKind::Text | TokenKind::Simple | TokenKind::Literal) => true,
            Some(TokenKind::Word) => matches!(self.text(at), "_" | "true" | "false"),
            _ => false,
        }
    }

    pub(super) fn one_pattern(&mut self) -> PrintResult {
        match self.kind(0) {
            Some(TokenKind::Mark(b'&', _)) => {
                self.at += 1;
                self.engine.word("&");
                if self.take_word("mut") {
                    self.engine.word("mut ");
                }
                self.one_pattern()
            }
            Some(TokenKind::Text | TokenKind::Simple | TokenKind::Literal) => {
                self.engine.word(self.text(self.at));
                self.at += 1;
                if self.is_mark(b'.') { Err(UnknownSyntax) } else { Ok(()) }
            }
            Some(TokenKind::Mark(b'.', _)) if self.is_pair(*b"..") && !self.is_mark_ahead(2, b'=') => {
                self.at += 2;
                self.engine.word("..");
                Ok(())
            }
            Some(TokenKind::Open(b'(', _)) => self.tuple_pattern(),
            Some(TokenKind::Open(b'[', _)) => {
                let end = self.enter(b'[')?;
                self.engine.word("[");
                self.patterns(end)?;
                self.engine.word("]");
                self.leave(end)
            }
            Some(TokenKind::Word) => self.named_pattern(),
            Some(TokenKind::Mark(b':' | b'<', _)) => self.path_pattern(),
            _ => Err(UnknownSyntax),
        }
    }

    fn patterns(&mut self, end: usize) -> PrintResult {
        while self.at != end {
            self.pattern()?;
            let more = self.next_item()?;
            self.engine.comma(!more);
        }
        Ok(())
    }

    fn named_pattern(&mut self) -> PrintResult {
        let (by_ref, mutable) = (self.take_word("ref"), self.take_word("mut"));
        if by_ref {
            self.engine.word("ref ");
        }
        if mutable {
            self.engine.word("mut ");
        }
        if self.is_mark_ahead(1, b'!') || self.is_mark_ahead(1, b'.') {
            return Err(UnknownSyntax);
        }
        if self.is_mark_ahead(1, b'@') {
            self.print_name()?;
            self.at += 1;
            self.engine.word(" @ ");
            return self.one_pattern();
        }
        if by_ref || mutable {
            return self.print_name();
        }
        self.path_pattern()
    }

    fn path_pattern(&mut self) -> PrintResult {
        // The box of a struct pattern has to be opened before the path is printed.
        let start = self.at;
        self.step_over_path()?;
        let is_struct = self.is_open(b'{');
        self.at = start;
        if is_struct {
            self.engine.cbox(INDENT);
        }
        self.path(PathStyle::Expression)?;
        if is_struct {
            return self.struct_pattern();
        }
        if self.is_open(b'(') {
            let end = self.enter(b'(')?;
            self.engine.word("(");
            self.engine.cbox(INDENT);
            self.engine.zerobreak();
            self.patterns(end)?;
            self.engine.offset(-INDENT);
            self.engine.end();
            self.engine.word(")");
            self.leave(end)?;
        }
        if self.is_mark(b'.') { Err(UnknownSyntax) } else { Ok(()) }
    }

    fn struct_pattern(&mut self) -> PrintResult {
        let end = self.enter(b'{')?;
        self.engine.word(" {");
        self.engine.space_if_more();
        let mut has_rest = false;
        while self.at != end {
            if self.take_pair(*b"..") {
                self.engine.word("..");
                self.engine.space();
                has_rest = true;
                break;
            }
            if self.is_mark_ahead(1, b':') {
                self.engine.word(self.text(self.at));
                self.at += 2;
                self.engine.word(": ");
                self.pattern()?;
            } else {
                self.one_pattern()?;
            }
            let more = self.next_item()?;
            self.engine.comma_or_space(!more);
        }
        if has_rest && self.at != end {
            return Err(UnknownSyntax);
        }
        self.engine.offset(-INDENT);
        self.engine.end();
        self.engine.word("}");
        self.leave(end)
    }

    fn tuple_pattern(&mut self) -> PrintResult {
        let end = self.enter(b'(')?;
        self.engine.word("(");
        // A single pattern without a comma is a parenthesized pattern and not a tuple, unless it is `..`.
        let start = self.at;
        self.step_over_pattern()?;
        let alone = self.at == end && start != end;
        self.at = start;
        if alone {
            return Err(UnknownSyntax);
        }
        self.tuple_of(end, Self::pattern)
    }
}
