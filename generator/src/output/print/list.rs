//! Syntax that several constructs share: tuple elements, generic arguments, and the final semicolon.

use super::cursor::{Cursor, Printed, Unknown};
use super::engine::INDENT;
use super::token::Kind;

/// A function that prints one element of a list.
type One<'t> = fn(&mut Cursor<'t>) -> Printed;

impl<'t> Cursor<'t> {
    /// Prints the elements of a tuple up to its closing parenthesis at `end`. A single element is followed by a comma.
    pub(super) fn tuple_of(&mut self, end: usize, one: One<'t>) -> Printed {
        self.engine.cbox(INDENT);
        self.engine.zerobreak();
        let mut is_first = true;
        while self.at != end {
            one(self)?;
            let more = self.another()?;
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

    /// Prints lifetimes and then other arguments, up to `>`.
    pub(super) fn in_angles(&mut self, lifetime: One<'t>, other: One<'t>) -> Printed {
        let mut lifetimes_end = false;
        loop {
            if self.kind(0) == Some(Kind::Lifetime) {
                if lifetimes_end {
                    return Err(Unknown);
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

    /// Prints the semicolon that ends an item, its box and its line.
    pub(super) fn end_of_line(&mut self) -> Printed {
        self.expect(b';')?;
        self.engine.word(";");
        self.engine.end();
        self.engine.hardbreak();
        Ok(())
    }
}
