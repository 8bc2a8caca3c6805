use super::cursor::{PrintResult, TokenCursor, UnknownSyntax};
use super::engine::INDENT;
use super::token::TokenKind;

/// The syntax of the generic arguments of a path.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum PathStyle {
    /// `a::B<T>`
    Type,
    /// `a::B::<T>`
    Expression,
}

/// Prints types, paths and bounds.
impl TokenCursor<'_> {
    pub(super) fn ty(&mut self) -> PrintResult {
        match self.kind(0) {
            Some(TokenKind::Mark(b'&', _)) => {
                self.at += 1;
                self.engine.word("&");
                if self.kind(0) == Some(TokenKind::Lifetime) {
                    self.lifetime()?;
                    self.engine.word(" ");
                }
                if self.take_word("mut") {
                    self.engine.word("mut ");
                }
                self.ty()
            }
            Some(TokenKind::Mark(b'!', _)) => {
                self.at += 1;
                self.engine.word("!");
                Ok(())
            }
            Some(TokenKind::Open(b'[', _)) => self.array(),
            Some(TokenKind::Open(b'(', _)) => self.tuple(),
            Some(TokenKind::Word) => match self.text(self.at) {
                word @ ("impl" | "dyn") => {
                    self.at += 1;
                    self.engine.word(if word == "impl" { "impl " } else { "dyn " });
                    self.bound()?;
                    while self.take_mark(b'+') {
                        self.engine.word(" + ");
                        self.bound()?;
                    }
                    Ok(())
                }
                "_" => self.print_name(),
                "fn" => self.function_pointer(),
                "unsafe" | "extern" | "for" => Err(UnknownSyntax),
                _ => self.path(PathStyle::Type),
            },
            Some(TokenKind::Mark(b'<' | b':', _)) => self.path(PathStyle::Type),
            _ => Err(UnknownSyntax),
        }
    }

    fn array(&mut self) -> PrintResult {
        let end = self.enter(b'[')?;
        self.engine.word("[");
        self.ty()?;
        if self.take_mark(b';') {
            self.engine.word("; ");
            self.expression()?;
        }
        self.engine.word("]");
        self.leave(end)
    }

    fn tuple(&mut self) -> PrintResult {
        let end = self.enter(b'(')?;
        self.engine.word("(");
        if self.at != end {
            let start = self.at;
            self.step_over_type()?;
            if self.at == end {
                return Err(UnknownSyntax);
            }
            self.at = start;
        }
        self.tuple_of(end, Self::ty)
    }

    fn function_pointer(&mut self) -> PrintResult {
        self.at += 1;
        let end = self.enter(b'(')?;
        self.engine.word("fn(");
        self.engine.cbox(INDENT);
        self.engine.zerobreak();
        while self.at != end {
            if self.kind(0) == Some(TokenKind::Word) && self.is_mark_ahead(1, b':') && !self.is_pair_ahead(1, *b"::") {
                return Err(UnknownSyntax);
            }
            self.ty()?;
            let more = self.next_item()?;
            self.engine.comma(!more);
        }
        self.engine.offset(-INDENT);
        self.engine.end();
        self.engine.word(")");
        self.leave(end)?;
        self.return_type()
    }

    pub(super) fn return_type(&mut self) -> PrintResult {
        if self.take_pair(*b"->") {
            self.engine.word(" -> ");
            self.ty()?;
        }
        Ok(())
    }

    pub(super) fn lifetime(&mut self) -> PrintResult {
        if self.kind(0) != Some(TokenKind::Lifetime) {
            return Err(UnknownSyntax);
        }
        self.engine.word(self.text(self.at));
        self.at += 1;
        Ok(())
    }

    /// Prints a bound, which is a trait or a lifetime.
    pub(super) fn bound(&mut self) -> PrintResult {
        match self.kind(0) {
            Some(TokenKind::Lifetime) => self.lifetime(),
            Some(TokenKind::Mark(b'?', _)) => {
                self.at += 1;
                self.engine.word("?");
                self.path(PathStyle::Type)
            }
            Some(TokenKind::Word) if !self.is_word("for") && !self.is_word("use") => self.path(PathStyle::Type),
            Some(TokenKind::Mark(b':', _)) => self.path(PathStyle::Type),
            _ => Err(UnknownSyntax),
        }
    }

    /// Prints a colon and the bounds after it.
    fn bounds(&mut self) -> PrintResult {
        self.engine.word(": ");
        self.bound()?;
        while self.take_mark(b'+') {
            self.engine.space();
            self.engine.word("+ ");
            self.bound()?;
        }
        Ok(())
    }

    pub(super) fn path(&mut self, style: PathStyle) -> PrintResult {
        if self.is_mark(b'<') {
            self.at += 1;
            self.engine.word("<");
            self.ty()?;
            if self.take_word("as") {
                self.engine.word(" as ");
                self.segments(PathStyle::Type)?;
            }
            self.expect(b'>')?;
            self.engine.word(">");
            if !self.is_pair(*b"::") {
                return Err(UnknownSyntax);
            }
        }
        self.segments(style)
    }

    fn segments(&mut self, style: PathStyle) -> PrintResult {
        if self.take_pair(*b"::") {
            self.engine.word("::");
        }
        loop {
            self.print_name()?;
            match style {
                PathStyle::Type => {
                    if self.is_mark(b'<') {
                        self.arguments(style)?;
                    } else if self.is_pair(*b"::") && self.is_mark_ahead(2, b'<') {
                        self.at += 2;
                        self.arguments(style)?;
                    } else if self.is_open(b'(') {
                        self.function_arguments()?;
                    }
                }
                PathStyle::Expression => {
                    if self.is_pair(*b"::") && self.is_mark_ahead(2, b'<') {
                        self.at += 2;
                        self.arguments(style)?;
                    }
                }
            }
            if !self.take_pair(*b"::") {
                return Ok(());
            }
            self.engine.word("::");
        }
    }

    /// Prints generic arguments such as `<'a, T, Item = U>`.
    pub(super) fn arguments(&mut self, style: PathStyle) -> PrintResult {
        self.expect(b'<')?;
        if self.take_mark(b'>') {
            return Ok(());
        }
        if style == PathStyle::Expression {
            self.engine.word("::");
        }
        self.engine.word("<");
        self.engine.cbox(INDENT);
        self.engine.zerobreak();
        self.in_angles(Self::lifetime, Self::argument)
    }

    fn argument(&mut self) -> PrintResult {
        match self.kind(0) {
            Some(TokenKind::Simple) => {
                self.engine.word(self.text(self.at));
                self.at += 1;
                Ok(())
            }
            Some(TokenKind::Word) if self.is_mark_ahead(1, b'=') => {
                self.print_name()?;
                self.at += 1;
                self.engine.word(" = ");
                self.ty()
            }
            Some(TokenKind::Word) if self.is_mark_ahead(1, b':') && !self.is_pair_ahead(1, *b"::") => {
                self.print_name()?;
                self.at += 1;
                self.engine.ibox(INDENT);
                self.bounds()?;
                self.engine.end();
                Ok(())
            }
            _ => self.ty(),
        }
    }

    /// Prints the arguments of a function trait such as `(A, B) -> C`.
    fn function_arguments(&mut self) -> PrintResult {
        let end = self.enter(b'(')?;
        self.engine.cbox(INDENT);
        self.engine.word("(");
        self.engine.zerobreak();
        while self.at != end {
            self.ty()?;
            let more = self.next_item()?;
            self.engine.comma(!more);
        }
        self.engine.offset(-INDENT);
        self.engine.word(")");
        self.leave(end)?;
        self.return_type()?;
        self.engine.end();
        Ok(())
    }

    /// Prints the generic parameters of a definition, such as `<'a, T: Bound>`.
    pub(super) fn generics(&mut self) -> PrintResult {
        if !self.take_mark(b'<') {
            return Ok(());
        }
        if self.take_mark(b'>') {
            return Ok(());
        }
        self.engine.word("<");
        self.engine.cbox(0);
        self.engine.zerobreak();
        self.in_angles(Self::plain_lifetime, Self::parameter)
    }

    /// Prints a lifetime without bounds.
    fn plain_lifetime(&mut self) -> PrintResult {
        self.lifetime()?;
        if self.is_mark(b':') { Err(UnknownSyntax) } else { Ok(()) }
    }

    fn parameter(&mut self) -> PrintResult {
        if self.is_word("const") {
            return Err(UnknownSyntax);
        }
        self.print_name()?;
        self.engine.ibox(INDENT);
        if self.take_mark(b':') {
            self.bounds()?;
        }
        if self.take_mark(b'=') {
            self.engine.space();
            self.engine.word("= ");
            self.ty()?;
        }
        self.engine.end();
        Ok(())
    }

    /// Prints a `where` clause. If there is no `where` clause, prints the space before a body, or the semicolon at the
    /// end of an item.
    pub(super) fn where_clause(&mut self, ends_item: bool) -> PrintResult {
        if !self.take_word("where") {
            self.engine.word(if ends_item { ";" } else { " " });
            return Ok(());
        }
        self.engine.hardbreak();
        self.engine.offset(-INDENT);
        self.engine.word("where");
        self.engine.hardbreak();
        loop {
            if matches!(self.kind(0), Some(TokenKind::Lifetime)) || self.is_word("for") {
                return Err(UnknownSyntax);
            }
            self.ty()?;
            self.expect(b':')?;
            self.engine.word(":");
            let from = self.at;
            let mut more_bounds = false;
            while !self.is_end() && !self.is_mark(b',') && !self.is_mark(b';') && !self.is_open(b'{') {
                more_bounds |= self.is_mark(b'+');
                if self.is_mark(b'<') {
                    self.step_over_angles()?;
                } else {
                    self.step();
                }
            }
            self.at = from;
            self.engine.ibox(if more_bounds { INDENT } else { 0 });
            self.engine.word(" ");
            self.bound()?;
            while self.take_mark(b'+') {
                self.engine.space();
                self.engine.word("+ ");
                self.bound()?;
            }
            self.engine.end();
            let more = self.take_mark(b',') && !self.is_open(b'{') && !self.is_mark(b';');
            if !more && ends_item {
                self.engine.word(";");
                return Ok(());
            }
            self.engine.word(",");
            self.engine.hardbreak();
            if !more {
                break;
            }
        }
        self.engine.offset(-INDENT);
        Ok(())
    }
}
