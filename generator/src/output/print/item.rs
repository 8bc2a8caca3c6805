use super::cursor::{PrintResult, TokenCursor, UnknownSyntax};
use super::engine::INDENT;
use super::token::TokenKind;
use super::ty::PathStyle;

/// The kind of item that contains a function.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum ItemContext {
    Module,
    Impl,
    Trait,
}

/// Prints items.
impl TokenCursor<'_> {
    pub(super) fn item(&mut self) -> PrintResult {
        self.outer_attributes()?;
        let start = self.at;
        self.step_over_visibility();
        let keyword = if self.kind(0) == Some(TokenKind::Word) { self.text(self.at) } else { "" };
        let second = if self.kind(1) == Some(TokenKind::Word) { self.text(self.at + 1) } else { "" };
        self.at = start;
        match (keyword, second) {
            ("use", _) => self.use_item(),
            ("const" | "async" | "unsafe", "fn") | ("fn", _) => self.function(ItemContext::Module),
            ("const", _) => self.constant("const "),
            ("static", _) => self.constant("static "),
            ("type", _) => self.alias(),
            ("struct", _) => self.structure(),
            ("enum", _) => self.enumeration(),
            ("impl", _) => self.implementation(),
            ("trait", _) => self.definition_of_trait(),
            ("mod", _) => self.module(),
            _ => self.call_of_a_macro(),
        }
    }

    fn step_over_visibility(&mut self) {
        if self.take_word("pub") && self.is_open(b'(') {
            self.step();
        }
    }

    fn visibility(&mut self) -> PrintResult {
        if !self.take_word("pub") {
            return Ok(());
        }
        // The parenthesis after `pub` may also be the start of a tuple field's type.
        let restricted =
            self.is_open(b'(') && ["super", "crate", "self", "in"].iter().any(|word| self.is_word_ahead(1, word));
        if !restricted {
            self.engine.word("pub ");
            return Ok(());
        }
        let end = self.enter(b'(')?;
        self.engine.word("pub(");
        if self.take_word("in") {
            self.engine.word("in ");
        }
        self.path(PathStyle::Type)?;
        self.engine.word(") ");
        self.leave(end)
    }

    fn keyword(&mut self, word: &str, print: &'static str) -> PrintResult {
        if !self.take_word(word) {
            return Err(UnknownSyntax);
        }
        self.engine.word(print);
        Ok(())
    }

    /// Prints a module declaration without a body.
    fn module(&mut self) -> PrintResult {
        self.visibility()?;
        self.keyword("mod", "mod ")?;
        self.print_name()?;
        self.expect(b';')?;
        self.engine.word(";");
        self.engine.hardbreak();
        Ok(())
    }

    /// Prints a macro invocation that is an item, such as `rt::impl_serde!(…)`.
    fn call_of_a_macro(&mut self) -> PrintResult {
        self.path(PathStyle::Type)?;
        self.expect(b'!')?;
        let end = self.enter(b'(')?;
        self.engine.word("!(");
        self.engine.cbox(INDENT);
        self.engine.zerobreak();
        self.engine.ibox(0);
        self.path(PathStyle::Type)?;
        while self.take_mark(b',') {
            self.engine.word(",");
            self.engine.space();
            self.path(PathStyle::Type)?;
        }
        self.engine.end();
        self.engine.zerobreak();
        self.engine.offset(-INDENT);
        self.engine.end();
        self.leave(end)?;
        self.expect(b';')?;
        self.engine.word(");");
        self.engine.hardbreak();
        Ok(())
    }

    fn use_item(&mut self) -> PrintResult {
        self.visibility()?;
        self.keyword("use", "use ")?;
        if self.take_pair(*b"::") {
            self.engine.word("::");
        }
        self.use_tree()?;
        self.expect(b';')?;
        self.engine.word(";");
        self.engine.hardbreak();
        Ok(())
    }

    /// Prints a use tree and returns `true` if the tree ends with a group in braces.
    fn use_tree(&mut self) -> PrintResult<bool> {
        loop {
            if self.take_mark(b'*') {
                self.engine.word("*");
                return Ok(false);
            }
            if self.is_open(b'{') {
                self.use_group()?;
                return Ok(true);
            }
            self.print_name()?;
            if self.take_word("as") {
                self.engine.word(" as ");
                self.print_name()?;
                return Ok(false);
            }
            if !self.take_pair(*b"::") {
                return Ok(false);
            }
            self.engine.word("::");
        }
    }

    fn use_group(&mut self) -> PrintResult {
        let end = self.enter(b'{')?;
        let start = self.at;
        let mut count = 1;
        while self.at != end {
            self.step();
            count += usize::from(self.is_mark(b',') && self.at + 1 != end);
        }
        self.at = start;
        if count < 2 {
            if self.at == end || self.is_word("self") {
                return Err(UnknownSyntax);
            }
            self.use_tree()?;
            self.next_item()?;
            return self.leave(end);
        }
        self.engine.cbox(INDENT);
        self.engine.word("{");
        self.engine.zerobreak();
        self.engine.ibox(0);
        while self.at != end {
            let group = self.use_tree()?;
            if self.next_item()? {
                self.engine.word(",");
                if group {
                    self.engine.hardbreak();
                } else {
                    self.engine.space();
                }
            }
        }
        self.engine.end();
        self.engine.comma(true);
        self.engine.offset(-INDENT);
        self.engine.word("}");
        self.engine.end();
        self.leave(end)
    }

    /// Prints a constant or a static. The associated constant of a trait does not need a value.
    fn constant(&mut self, print: &'static str) -> PrintResult {
        self.engine.cbox(0);
        self.visibility()?;
        self.keyword(print.trim_end(), print)?;
        if self.is_word("mut") {
            return Err(UnknownSyntax);
        }
        self.print_name()?;
        self.expect(b':')?;
        self.engine.word(": ");
        self.ty()?;
        if self.take_mark(b'=') {
            self.engine.word(" = ");
            self.engine.neverbreak();
            if self.is_word("include_str") { self.included_text()? } else { self.expression()? }
        }
        self.end_of_line()
    }

    /// Prints `include_str!("…")`.
    fn included_text(&mut self) -> PrintResult {
        self.keyword("include_str", "include_str!(")?;
        self.expect(b'!')?;
        let end = self.enter(b'(')?;
        if self.kind(0) != Some(TokenKind::Text) || self.at + 1 != end {
            return Err(UnknownSyntax);
        }
        self.engine.cbox(INDENT);
        self.engine.zerobreak();
        self.engine.word(self.text(self.at));
        self.engine.zerobreak();
        self.engine.offset(-INDENT);
        self.engine.end();
        self.at = end;
        self.leave(end)?;
        self.engine.word(")");
        Ok(())
    }

    fn alias(&mut self) -> PrintResult {
        self.engine.cbox(INDENT);
        self.visibility()?;
        self.keyword("type", "type ")?;
        self.print_name()?;
        self.generics()?;
        self.expect(b'=')?;
        self.engine.word(" = ");
        self.engine.neverbreak();
        self.engine.ibox(-INDENT);
        self.ty()?;
        self.engine.end();
        self.end_of_line()
    }

    /// Prints an associated type, which has bounds in a trait and a value in an implementation.
    fn associated_type(&mut self) -> PrintResult {
        self.engine.cbox(INDENT);
        self.keyword("type", "type ")?;
        self.print_name()?;
        self.generics()?;
        if self.take_mark(b':') {
            self.engine.word(": ");
            self.bound()?;
            while self.take_mark(b'+') {
                self.engine.space();
                self.engine.word("+ ");
                self.bound()?;
            }
        }
        self.end_of_line()
    }

    fn structure(&mut self) -> PrintResult {
        self.engine.cbox(INDENT);
        self.visibility()?;
        self.keyword("struct", "struct ")?;
        self.print_name()?;
        self.generics()?;
        if self.is_open(b'(') {
            self.tuple_fields()?;
            self.where_clause(true)?;
            self.expect(b';')?;
            self.engine.end();
        } else if self.is_mark(b';') {
            self.at += 1;
            self.engine.word(";");
            self.engine.end();
        } else {
            self.where_clause(false)?;
            let end = self.enter(b'{')?;
            self.engine.word("{");
            self.engine.hardbreak_if_more();
            while self.at != end {
                self.field()?;
                self.next_item()?;
                self.engine.word(",");
                self.engine.hardbreak();
            }
            self.engine.offset(-INDENT);
            self.engine.end();
            self.engine.word("}");
            self.leave(end)?;
        }
        self.engine.hardbreak();
        Ok(())
    }

    fn field(&mut self) -> PrintResult {
        self.outer_attributes()?;
        self.visibility()?;
        self.print_name()?;
        self.expect(b':')?;
        self.engine.word(": ");
        self.ty()
    }

    fn tuple_fields(&mut self) -> PrintResult {
        let end = self.enter(b'(')?;
        self.engine.word("(");
        self.engine.zerobreak();
        while self.at != end {
            self.outer_attributes()?;
            self.visibility()?;
            self.ty()?;
            let more = self.next_item()?;
            self.engine.comma(!more);
        }
        self.engine.offset(-INDENT);
        self.engine.word(")");
        self.leave(end)
    }

    fn enumeration(&mut self) -> PrintResult {
        self.engine.cbox(INDENT);
        self.visibility()?;
        self.keyword("enum", "enum ")?;
        self.print_name()?;
        self.generics()?;
        self.where_clause(false)?;
        let end = self.enter(b'{')?;
        self.engine.word("{");
        self.engine.hardbreak_if_more();
        while self.at != end {
            self.variant()?;
            self.next_item()?;
            self.engine.word(",");
            self.engine.hardbreak();
        }
        self.engine.offset(-INDENT);
        self.engine.end();
        self.engine.word("}");
        self.engine.hardbreak();
        self.leave(end)
    }

    fn variant(&mut self) -> PrintResult {
        self.outer_attributes()?;
        self.print_name()?;
        if self.is_open(b'{') {
            let end = self.enter(b'{')?;
            self.engine.word(" {");
            self.engine.cbox(INDENT);
            self.engine.space();
            while self.at != end {
                self.field()?;
                let more = self.next_item()?;
                self.engine.comma_or_space(!more);
            }
            self.engine.offset(-INDENT);
            self.engine.end();
            self.engine.word("}");
            self.leave(end)?;
        } else if self.is_open(b'(') {
            self.engine.cbox(INDENT);
            self.tuple_fields()?;
            self.engine.end();
        }
        if self.take_mark(b'=') {
            self.engine.word(" = ");
            self.expression()?;
        }
        Ok(())
    }

    fn implementation(&mut self) -> PrintResult {
        self.engine.cbox(INDENT);
        self.engine.ibox(-INDENT);
        self.engine.cbox(INDENT);
        self.keyword("impl", "impl")?;
        self.generics()?;
        self.engine.end();
        self.engine.word(" ");
        if self.is_mark(b'!') {
            return Err(UnknownSyntax);
        }
        self.ty()?;
        if self.take_word("for") {
            self.engine.space();
            self.engine.word("for ");
            self.ty()?;
        }
        self.engine.end();
        self.where_clause(false)?;
        self.members(ItemContext::Impl)
    }

    fn definition_of_trait(&mut self) -> PrintResult {
        self.engine.cbox(INDENT);
        self.visibility()?;
        self.keyword("trait", "trait ")?;
        self.print_name()?;
        self.generics()?;
        if self.take_mark(b':') {
            self.engine.word(": ");
            self.bound()?;
            while self.take_mark(b'+') {
                self.engine.word(" + ");
                self.bound()?;
            }
        }
        self.where_clause(false)?;
        self.members(ItemContext::Trait)
    }

    fn members(&mut self, context: ItemContext) -> PrintResult {
        let end = self.enter(b'{')?;
        self.engine.word("{");
        self.engine.hardbreak_if_more();
        self.inner_attributes()?;
        while self.at != end {
            self.outer_attributes()?;
            let start = self.at;
            self.step_over_visibility();
            let is_constant = self.is_word("const") && !self.is_word_ahead(1, "fn");
            let is_type = self.is_word("type");
            self.at = start;
            match (is_constant, is_type, context) {
                (true, ..) => self.constant("const ")?,
                (_, true, ItemContext::Trait) => self.associated_type()?,
                (_, true, _) => self.alias()?,
                _ => self.function(context)?,
            }
        }
        self.engine.offset(-INDENT);
        self.engine.end();
        self.engine.word("}");
        self.engine.hardbreak();
        self.leave(end)
    }

    pub(super) fn function(&mut self, context: ItemContext) -> PrintResult {
        self.engine.cbox(INDENT);
        self.visibility()?;
        self.signature()?;
        if context == ItemContext::Trait && !self.has_body() {
            self.where_clause(true)?;
            self.expect(b';')?;
            self.engine.end();
            self.engine.hardbreak();
            return Ok(());
        }
        self.where_clause(false)?;
        let end = self.enter(b'{')?;
        self.engine.word("{");
        self.engine.hardbreak_if_more();
        self.inner_attributes()?;
        self.statements(end)?;
        self.engine.offset(-INDENT);
        self.engine.end();
        self.engine.word("}");
        self.engine.hardbreak();
        self.leave(end)
    }

    /// Returns `true` if a body follows the signature and its `where` clause.
    fn has_body(&mut self) -> bool {
        let start = self.at;
        while !self.is_end() && !self.is_open(b'{') && !self.is_mark(b';') {
            self.step();
        }
        let has_body = self.is_open(b'{');
        self.at = start;
        has_body
    }

    fn signature(&mut self) -> PrintResult {
        for (word, print) in [("const", "const "), ("async", "async "), ("unsafe", "unsafe ")] {
            if self.take_word(word) {
                self.engine.word(print);
            }
        }
        self.keyword("fn", "fn ")?;
        self.print_name()?;
        self.generics()?;
        let end = self.enter(b'(')?;
        self.engine.word("(");
        self.engine.neverbreak();
        self.engine.cbox(0);
        self.engine.zerobreak();
        while self.at != end {
            self.input()?;
            let more = self.next_item()?;
            self.engine.comma(!more);
        }
        self.engine.offset(-INDENT);
        self.engine.end();
        self.engine.word(")");
        self.leave(end)?;
        self.engine.cbox(-INDENT);
        self.return_type()?;
        self.engine.end();
        Ok(())
    }

    fn input(&mut self) -> PrintResult {
        let start = self.at;
        let by_reference = self.take_mark(b'&');
        let has_lifetime = by_reference && self.kind(0) == Some(TokenKind::Lifetime);
        self.at += usize::from(has_lifetime);
        let mutable = self.take_word("mut");
        if self.take_word("self") {
            if by_reference {
                self.engine.word("&");
            }
            if has_lifetime {
                self.engine.word(self.text(start + 1));
                self.engine.word(" ");
            }
            self.engine.word(if mutable { "mut self" } else { "self" });
            if self.take_mark(b':') {
                self.engine.word(": ");
                self.ty()?;
            }
            return Ok(());
        }
        self.at = start;
        self.one_pattern()?;
        self.expect(b':')?;
        self.engine.word(": ");
        self.ty()
    }
}
