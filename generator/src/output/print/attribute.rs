use super::cursor::{Cursor, Printed, Unknown};
use super::engine::INDENT;
use super::token::Kind;

/// The kind of the previous token in an attribute.
#[derive(Clone, Copy, PartialEq)]
enum Last {
    Word,
    Mark,
    Comma,
}

/// Printing of attributes and doc comments.
impl Cursor<'_> {
    pub(super) fn outer_attributes(&mut self) -> Printed {
        while self.is_mark(b'#') && !self.is_mark_ahead(1, b'!') {
            self.at += 1;
            self.attribute("///", "#[")?;
        }
        Ok(())
    }

    pub(super) fn inner_attributes(&mut self) -> Printed {
        while self.is_mark(b'#') && self.is_mark_ahead(1, b'!') {
            self.at += 2;
            self.attribute("//!", "#![")?;
        }
        Ok(())
    }

    fn attribute(&mut self, comment: &'static str, bracket: &'static str) -> Printed {
        let end = self.enter(b'[')?;
        if self.kind(2) == Some(Kind::Doc) {
            self.engine.word(comment);
            self.engine.word(self.text(self.at + 2));
            self.engine.hardbreak();
            self.at = end;
            return self.leave(end);
        }
        // `prettyplease` prints both as comments.
        if (self.is_word("doc") || self.is_word("comment")) && self.is_mark_ahead(1, b'=') {
            return Err(Unknown);
        }
        self.engine.word(bracket);
        self.print_name()?;
        while self.take_pair(*b"::") {
            self.engine.word("::");
            self.print_name()?;
        }
        if self.is_open(b'(') {
            self.attribute_list()?;
        } else if self.at != end {
            self.expect(b'=')?;
            self.engine.word(" = ");
            match self.kind(0) {
                Some(Kind::Text | Kind::Simple | Kind::Literal) => self.engine.word(self.text(self.at)),
                _ => return Err(Unknown),
            }
            self.at += 1;
        }
        self.engine.word("]");
        self.engine.space();
        self.leave(end)
    }

    /// Prints the tokens of `(…)` without interpreting them.
    fn attribute_list(&mut self) -> Printed {
        let end = self.enter(b'(')?;
        self.engine.word("(");
        self.engine.cbox(INDENT);
        self.engine.zerobreak();
        let mut last = Last::Mark;
        while self.at != end {
            match self.kind(0) {
                Some(Kind::Word | Kind::Text | Kind::Simple | Kind::Literal) => {
                    if last == Last::Word {
                        self.engine.space();
                    }
                    self.engine.word(self.text(self.at));
                    self.at += 1;
                    last = Last::Word;
                }
                Some(Kind::Mark(mark, _)) => {
                    self.at += 1;
                    if last == Last::Word && mark == b'=' {
                        self.engine.word(" ");
                    }
                    last = Last::Mark;
                    match mark {
                        b',' if self.at == end => {
                            self.engine.comma(true);
                            last = Last::Comma;
                        }
                        b',' => {
                            self.engine.word(",");
                            self.engine.space();
                        }
                        b'=' => self.engine.word("= "),
                        b':' => self.engine.word(":"),
                        _ => return Err(Unknown),
                    }
                }
                Some(Kind::Open(b'(', _)) => {
                    self.attribute_list()?;
                    last = Last::Mark;
                }
                _ => return Err(Unknown),
            }
        }
        if last != Last::Comma {
            self.engine.zerobreak();
        }
        self.engine.offset(-INDENT);
        self.engine.end();
        self.engine.word(")");
        self.leave(end)
    }
}
