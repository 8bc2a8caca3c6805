use super::cursor::{PrintResult, TokenCursor, UnknownSyntax};
use super::token::TokenKind;

/// Skips syntax without printing it.
impl TokenCursor<'_> {
    /// Skips a list in angle brackets, which are not a token group.
    pub(super) fn step_over_angles(&mut self) -> PrintResult {
        let mut depth = 0_usize;
        loop {
            match self.kind(0) {
                None | Some(TokenKind::Close(_)) => return Err(UnknownSyntax),
                Some(TokenKind::Mark(b'<', _)) => depth += 1,
                Some(TokenKind::Mark(b'-', true)) if self.is_mark_ahead(1, b'>') => self.at += 1,
                Some(TokenKind::Mark(b'>', _)) => depth -= 1,
                Some(_) => {}
            }
            self.step();
            if depth == 0 {
                return Ok(());
            }
        }
    }

    pub(super) fn step_over_type(&mut self) -> PrintResult {
        loop {
            match self.kind(0) {
                Some(TokenKind::Mark(b'&', _) | TokenKind::Lifetime) => self.at += 1,
                Some(TokenKind::Mark(b'!', _) | TokenKind::Open(b'[' | b'(', _)) => {
                    self.step();
                    return Ok(());
                }
                Some(TokenKind::Mark(b'<' | b':', _)) => return self.step_over_type_path(),
                Some(TokenKind::Word) => match self.text(self.at) {
                    "mut" => self.at += 1,
                    "impl" | "dyn" => {
                        self.at += 1;
                        return self.step_over_bounds();
                    }
                    "fn" => {
                        self.at += 1;
                        self.step();
                        return self.step_over_return_type();
                    }
                    "_" => {
                        self.at += 1;
                        return Ok(());
                    }
                    _ => return self.step_over_type_path(),
                },
                _ => return Err(UnknownSyntax),
            }
        }
    }

    fn step_over_bounds(&mut self) -> PrintResult {
        loop {
            if self.kind(0) == Some(TokenKind::Lifetime) {
                self.at += 1;
            } else {
                self.take_mark(b'?');
                self.step_over_type_path()?;
            }
            if !self.take_mark(b'+') {
                return Ok(());
            }
        }
    }

    fn step_over_return_type(&mut self) -> PrintResult {
        if self.take_pair(*b"->") { self.step_over_type() } else { Ok(()) }
    }

    fn step_over_type_path(&mut self) -> PrintResult {
        if self.is_mark(b'<') {
            self.step_over_angles()?;
        }
        self.take_pair(*b"::");
        loop {
            self.name()?;
            if self.is_pair(*b"::") && self.is_mark_ahead(2, b'<') {
                self.at += 2;
            }
            if self.is_mark(b'<') {
                self.step_over_angles()?;
            } else if self.is_open(b'(') {
                self.step();
                self.step_over_return_type()?;
            }
            if !self.take_pair(*b"::") {
                return Ok(());
            }
        }
    }

    /// Skips a path in an expression. Generic arguments in such a path have to follow `::`.
    pub(super) fn step_over_path(&mut self) -> PrintResult {
        if self.is_mark(b'<') {
            self.step_over_angles()?;
        }
        self.take_pair(*b"::");
        loop {
            self.name()?;
            if !self.take_pair(*b"::") {
                return Ok(());
            }
            if self.is_mark(b'<') {
                self.step_over_angles()?;
                if !self.take_pair(*b"::") {
                    return Ok(());
                }
            }
        }
    }

    /// Skips the tokens of a pattern, up to a token that ends a pattern or to the end of the group.
    pub(super) fn step_over_pattern(&mut self) -> PrintResult {
        while !self.is_end() && !self.ends_pattern() {
            self.step();
        }
        Ok(())
    }

    /// Returns `true` if the current token cannot be part of a pattern: `=`, `=>`, a comma, a semicolon, a colon, `if`
    /// or `in`.
    pub(super) fn ends_pattern(&self) -> bool {
        match self.kind(0) {
            Some(TokenKind::Mark(b'=', _)) => {
                // The `=` of `..=` is part of the pattern.
                !matches!(self.kind_before(), Some(TokenKind::Mark(b'.', true)))
            }
            Some(TokenKind::Mark(b',' | b';', _)) => true,
            Some(TokenKind::Mark(b':', joint)) => {
                !joint && !matches!(self.kind_before(), Some(TokenKind::Mark(b':', true)))
            }
            Some(TokenKind::Word) => self.is_word("if") || self.is_word("in"),
            _ => false,
        }
    }
}
