use super::cursor::{PrintResult, TokenCursor, UnknownSyntax};
use super::engine::INDENT;
use super::token::TokenKind;
use super::tree::NodeId;

/// The keywords that begin an item in a block.
const ITEMS: [&str; 9] = ["use", "const", "static", "fn", "struct", "enum", "impl", "trait", "type"];

/// Prints statements and blocks.
impl TokenCursor<'_> {
    /// Prints the statements up to the end of a block.
    pub(super) fn statements(&mut self, end: usize) -> PrintResult {
        while self.at != end {
            self.statement()?;
        }
        Ok(())
    }

    fn statement(&mut self) -> PrintResult {
        if self.is_mark(b'#') {
            return Err(UnknownSyntax);
        }
        if self.kind(0) == Some(TokenKind::Word) {
            let word = self.text(self.at);
            if word == "let" {
                return self.local();
            }
            if ITEMS.contains(&word) {
                return self.item();
            }
        }
        let mark = self.tree.mark();
        let node = self.parse_statement()?;
        let semicolon = self.take_mark(b';');
        let root = self.tree.node(node);
        if !semicolon && !self.is_end() && !root.is_block() {
            return Err(UnknownSyntax);
        }
        self.engine.ibox(0);
        self.print_at_line(node, true)?;
        if if semicolon { !self.tree.needs_no_semicolon(node) } else { root.adds_semicolon() } {
            self.engine.word(";");
        }
        self.engine.end();
        self.engine.hardbreak();
        self.tree.back_to(mark);
        Ok(())
    }

    fn local(&mut self) -> PrintResult {
        self.at += 1;
        self.engine.ibox(0);
        self.engine.word("let ");
        self.pattern()?;
        if self.take_mark(b':') {
            self.engine.word(": ");
            self.ty()?;
        }
        if self.take_mark(b'=') {
            self.engine.word(" = ");
            self.engine.neverbreak();
            self.expression()?;
            if self.take_word("else") {
                self.engine.space();
                self.engine.word("else ");
                self.engine.end();
                self.engine.neverbreak();
                self.engine.cbox(INDENT);
                self.small_block()?;
            }
        }
        self.engine.end();
        self.expect(b';')?;
        self.engine.word(";");
        self.engine.hardbreak();
        Ok(())
    }

    /// Prints a block. A block that consists of one short expression stays on one line.
    pub(super) fn small_block(&mut self) -> PrintResult {
        let end = self.enter(b'{')?;
        self.engine.word("{");
        if self.at != end {
            if self.is_mark(b'#') {
                return Err(UnknownSyntax);
            }
            self.engine.space();
            let mark = self.tree.mark();
            match self.sole_expression(end)? {
                Some(node) => {
                    self.engine.ibox(0);
                    self.print_at_line(node, true)?;
                    self.engine.end();
                    self.engine.space();
                    self.at = end;
                }
                None => self.statements(end)?,
            }
            self.tree.back_to(mark);
            self.engine.offset(-INDENT);
        }
        self.engine.word("}");
        self.leave(end)
    }

    /// Parses a block that consists of one expression. Returns `None` for any other block.
    pub(super) fn sole_expression(&mut self, end: usize) -> PrintResult<Option<NodeId>> {
        let start = self.at;
        let is_other = start == end
            || self.kind(0) == Some(TokenKind::Word) && (self.is_word("let") || ITEMS.contains(&self.text(start)));
        if is_other {
            return Ok(None);
        }
        if self.is_mark(b'#') {
            return Err(UnknownSyntax);
        }
        let node = self.parse_statement()?;
        let found = (self.at == end).then_some(node);
        self.at = start;
        Ok(found)
    }
}
