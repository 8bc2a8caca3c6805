use super::cursor::{PrintResult, TokenCursor, UnknownSyntax};
use super::engine::INDENT;
use super::token::TokenKind;

/// The kind of the previous token in an attribute, which determines whether a space follows.
#[derive(Clone, Copy, PartialEq)]
enum LastToken {
    Word,
    Mark,
    Comma,
}

/// Prints attributes and doc comments.
impl TokenCursor<'_> {
    pub(super) fn outer_attributes(&mut self) -> PrintResult {
        while self.is_mark(b'#') && !self.is_mark_ahead(1, b'!') {
            self.at += 1;
            self.attribute("///", "#[")?;
        }
        Ok(())
    }

    pub(super) fn inner_attributes(&mut self) -> PrintResult {
        while self.is_mark(b'#') && self.is_mark_ahead(1, b'!') {
            self.at += 2;
            self.attribute("//!", "#![")?;
        }
        Ok(())
    }

    fn attribute(&mut self, comment: &'static str, bracket: &'static str) -> PrintResult {
        let end = self.enter(b'[')?;
        if self.kind(2) == Some(TokenKind::Doc) {
            self.engine.word(comment);
            self.engine.word(self.text(self.at + 2));
            self.engine.hardbreak();
            self.at = end;
            return self.leave(end);
        }
        // The item is left to `prettyplease`, which prints the attributes `doc` and `comment` as comments.
        if (self.is_word("doc") || self.is_word("comment")) && self.is_mark_ahead(1, b'=') {
            return Err(UnknownSyntax);
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
                Some(TokenKind::Text | TokenKind::Simple | TokenKind::Literal) => self.engine.word(self.text(self.at)),
                _ => return Err(UnknownSyntax),
            }
            self.at += 1;
        }
        self.engine.word("]");
        self.engine.space();
        self.leave(end)
    }

    /// Prints the tokens of a parenthesized attribute argument without interpreting them.
    fn attribute_list(&mut self) -> PrintResult {
        let end = self.enter(b'(')?;
        self.engine.word("(");
        self.engine.cbox(INDENT);
        self.engine.zerobreak();
        let mut last = LastToken::Mark;
        while self.at != end {
            match self.kind(0) {
                Some(TokenKind::Word | TokenKind::Text | TokenKind::Simple | TokenKind::Literal) => {
                    if last == LastToken::Word {
                        self.engine.space();
                    }
                    self.engine.word(self.text(self.at));
                    self.at += 1;
                    last = LastToken::Word;
                }
                Some(TokenKind::Mark(mark, _)) => {
                    self.at += 1;
                    if last == LastToken::Word && mark == b'=' {
                        self.engine.word(" ");
                    }
                    last = LastToken::Mark;
                    match mark {
                        b',' if self.at == end => {
                            self.engine.comma(true);
                            last = LastToken::Comma;
                        }
                        b',' => {
                            self.engine.word(",");
                            self.engine.space();
                        }
                        b'=' => self.engine.word("= "),
                        b':' => self.engine.word(":"),
                        _ => return Err(UnknownSyntax),
                    }
                }
                Some(TokenKind::Open(b'(', _)) => {
                    self.attribute_list()?;
                    last = LastToken::Mark;
                }
                _ => return Err(UnknownSyntax),
            }
        }
        if last != LastToken::Comma {
            self.engine.zerobreak();
        }
        self.engine.offset(-INDENT);
        self.engine.end();
        self.engine.word(")");
        self.leave(end)
    }
}
