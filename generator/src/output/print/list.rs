//! Printing of syntax that several constructs share: tuple elements, generic arguments, and the semicolon at the end of
//! an item.

use super::cursor::{PrintResult, TokenCursor, UnknownSyntax};
use super::engine::INDENT;
use super::token::TokenKind;

/// A function that prints one element of a list.
type PrintOne<'t> = fn(&mut TokenCursor<'t>) -> PrintResult;

impl<'t> TokenCursor<'t> {
    /// Prints the elements of a tuple up to its closing parenthesis at `end`. A single element is followed by a comma.
    pub(super) fn tuple_of(&mut self, end: usize, one: PrintOne<'t>) -> PrintResult {
        self.engine.cbox(INDENT);
        self.engine.zerobreak();
        let mut is_first = true;
        while self.at != end {
            one(self)?;
            let more = self.next_item()?;
            if is_first && !more {
                self.engine.word(",");
                self.engine.zerobreak();
            } else {
                self.engine.comma(!more);
            }
            is_first = false;
        }
        self.engine.offset(-INDENT);
        self.engine.end();
        self.engine.word(")");
        self.leave(end)
    }

    /// Prints the elements of a list in angle brackets up to `>`. Lifetimes have to precede all other elements.
    pub(super) fn in_angles(&mut self, lifetime: PrintOne<'t>, other: PrintOne<'t>) -> PrintResult {
        let mut lifetimes_end = false;
        loop {
            if self.kind(0) == Some(TokenKind::Lifetime) {
                if lifetimes_end {
                    return Err(UnknownSyntax);
                }
                lifetime(self)?;
            } else {
                lifetimes_end = true;
                other(self)?;
            }
            let more = self.take_mark(b',') && !self.is_mark(b'>');
            self.engine.comma(!more);
            if !more {
                break;
            }
        }
        self.engine.offset(-INDENT);
        self.engine.end();
        self.expect(b'>')?;
        self.engine.word(">");
        Ok(())
    }

    /// Prints the semicolon at the end of an item, closes the item's box and ends the line.
    pub(super) fn end_of_line(&mut self) -> PrintResult {
        self.expect(b';')?;
        self.engine.word(";");
        self.engine.end();
        self.engine.hardbreak();
        Ok(())
    }
}
