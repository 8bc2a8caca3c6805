use super::cursor::{PrintResult, TokenCursor, UnknownSyntax};
use super::engine::{Break, INDENT};
use super::read::StructLiterals;
use super::token::TokenKind;
use super::tree::{Expression, NodeId, NodeList, TokenSpan};
use super::ty::PathStyle;

/// Prints expressions.
impl TokenCursor<'_> {
    /// Parses and prints an expression.
    pub(super) fn expression(&mut self) -> PrintResult {
        let mark = self.tree.mark();
        let node = self.parse(0, StructLiterals::Allowed)?;
        self.print(node)?;
        self.tree.back_to(mark);
        Ok(())
    }

    pub(super) fn print(&mut self, node: NodeId) -> PrintResult {
        match self.tree.node(node) {
            Expression::Path(path, _) => self.print_path(path),
            Expression::Literal(at, _) => {
                self.engine.word(self.text(at as usize));
                Ok(())
            }
            Expression::Array(list) => self.print_array(list),
            Expression::Repeat(value, length) => self.print_repeat(value, length),
            Expression::Tuple(list) => self.print_tuple(list),
            Expression::Parenthesis(inner) => {
                self.engine.word("(");
                self.print(inner)?;
                self.engine.word(")");
                Ok(())
            }
            Expression::Struct(path, fields, rest) => self.print_struct(path, fields, rest),
            Expression::Call(function, arguments) => {
                self.print_at_line(function, false)?;
                self.print_arguments(arguments)
            }
            Expression::Unary(mark, inner) => self.print_unary(mark, inner),
            Expression::Reference(mutable, inner) => {
                self.engine.word(if mutable { "&mut " } else { "&" });
                self.print(inner)
            }
            Expression::Binary(operator, left, right) => self.print_binary(operator, left, right),
            Expression::Assign(left, right) => self.print_assign(left, right),
            Expression::Cast(value, ty) => self.print_cast(value, ty),
            Expression::Range(start, closed, end) => self.print_range_expression(start, closed, end),
            Expression::Closure(source_map, parameters, ty, body) => {
                self.print_closure(source_map, parameters, ty, body)
            }
            Expression::Match(value, arms) => self.print_match(value, arms),
            Expression::If(condition, block, otherwise) => self.print_if(condition, block, otherwise),
            Expression::Let(pattern, value) => self.print_let(pattern, value),
            Expression::Block(at) => self.print_block(at),
            Expression::Async(moves, at) => {
                self.engine.word(if moves { "async move " } else { "async " });
                self.print_block(at)
            }
            Expression::Return(value) => self.print_return(value),
            Expression::Await(_)
            | Expression::Member(..)
            | Expression::Index(..)
            | Expression::Method(..)
            | Expression::Try(_) => self.print_at_line(node, false),
            // Fields and match arms are printed by the expression that contains them.
            Expression::Field(..) | Expression::Arm(..) => Err(UnknownSyntax),
        }
    }

    fn print_let(&mut self, pattern: TokenSpan, value: NodeId) -> PrintResult {
        self.engine.ibox(0);
        self.engine.word("let ");
        self.engine.ibox(0);
        self.print_range(pattern, Self::pattern)?;
        self.engine.end();
        self.engine.word(" = ");
        self.engine.neverbreak();
        self.engine.ibox(0);
        self.print(value)?;
        self.engine.end();
        self.engine.end();
        Ok(())
    }

    fn print_return(&mut self, value: Option<NodeId>) -> PrintResult {
        self.engine.word("return");
        if let Some(value) = value {
            self.engine.word(" ");
            self.print(value)?;
        }
        Ok(())
    }

    fn print_repeat(&mut self, value: NodeId, length: NodeId) -> PrintResult {
        self.engine.word("[");
        self.print(value)?;
        self.engine.word("; ");
        self.print(length)?;
        self.engine.word("]");
        Ok(())
    }

    fn print_path(&mut self, path: TokenSpan) -> PrintResult {
        self.print_range(path, |cursor| cursor.path(PathStyle::Expression))
    }

    /// Prints an expression with its method chain. `begins` is whether the expression begins a line.
    pub(super) fn print_at_line(&mut self, node: NodeId, begins: bool) -> PrintResult {
        match self.tree.node(node) {
            Expression::Await(_) | Expression::Member(..) => {
                self.engine.cbox(INDENT);
                self.print_prefix(node, begins, false)?;
                self.engine.end();
                Ok(())
            }
            Expression::Method(receiver, ..) => {
                self.engine.cbox(INDENT);
                let unindent = begins && self.tree.node(receiver).is_short_name();
                self.print_prefix(node, begins, unindent)?;
                self.engine.end();
                Ok(())
            }
            Expression::Index(value, index) => {
                self.print_at_line(value, begins)?;
                self.print_index(index)
            }
            Expression::Try(value) => {
                self.print_at_line(value, begins)?;
                self.engine.word("?");
                Ok(())
            }
            _ => self.print(node),
        }
    }

    /// Prints a method chain without opening a box: the caller has opened the box of the complete chain.
    fn print_prefix(&mut self, node: NodeId, begins: bool, unindent: bool) -> PrintResult {
        match self.tree.node(node) {
            Expression::Await(value) => {
                self.print_link(value, begins)?;
                self.engine.word(".await");
                Ok(())
            }
            Expression::Call(function, arguments) => {
                self.print_prefix(function, false, false)?;
                self.print_arguments(arguments)
            }
            Expression::Member(value, name) => {
                self.print_link(value, begins)?;
                self.engine.word(".");
                self.engine.word(self.text(name as usize));
                Ok(())
            }
            Expression::Index(value, index) => {
                self.print_prefix(value, begins, false)?;
                self.print_index(index)
            }
            Expression::Method(receiver, name, turbofish, arguments) => {
                self.print_link(receiver, begins)?;
                self.engine.word(".");
                self.engine.word(self.text(name as usize));
                if let Some(turbofish) = turbofish {
                    self.print_range(turbofish, |cursor| cursor.arguments(PathStyle::Expression))?;
                }
                self.engine.cbox(if unindent { -INDENT } else { 0 });
                self.print_arguments(arguments)?;
                self.engine.end();
                Ok(())
            }
            Expression::Try(value) => {
                self.print_prefix(value, begins, false)?;
                self.engine.word("?");
                Ok(())
            }
            _ => {
                self.engine.cbox(-INDENT);
                self.print(node)?;
                self.engine.end();
                Ok(())
            }
        }
    }

    /// Prints the expression before a dot. The line may be broken before the dot, except after a short name at the
    /// start of the line.
    fn print_link(&mut self, value: NodeId, begins: bool) -> PrintResult {
        self.print_prefix(value, begins, false)?;
        if !(begins && self.tree.node(value).is_short_name()) {
            self.engine.zerobreak();
        }
        Ok(())
    }

    fn print_index(&mut self, index: NodeId) -> PrintResult {
        self.engine.word("[");
        self.print(index)?;
        self.engine.word("]");
        Ok(())
    }

    fn print_arguments(&mut self, arguments: NodeList) -> PrintResult {
        self.engine.word("(");
        match (self.tree.item(arguments, 0), self.tree.item(arguments, 1)) {
            (Some(only), None) if self.tree.node(only).is_block_like() => self.print(only)?,
            _ => {
                self.engine.cbox(INDENT);
                self.engine.zerobreak();
                self.print_items(arguments)?;
                self.engine.offset(-INDENT);
                self.engine.end();
            }
        }
        self.engine.word(")");
        Ok(())
    }

    fn print_items(&mut self, list: NodeList) -> PrintResult {
        let mut index = 0;
        while let Some(item) = self.tree.item(list, index) {
            index += 1;
            self.print(item)?;
            self.engine.comma(self.tree.item(list, index).is_none());
        }
        Ok(())
    }

    fn print_array(&mut self, list: NodeList) -> PrintResult {
        if self.tree.item(list, 0).is_none() {
            self.engine.word("[]");
            return Ok(());
        }
        let is_simple = (0..)
            .map_while(|index| self.tree.item(list, index))
            .all(|item| matches!(self.tree.node(item), Expression::Literal(_, true)));
        if !is_simple {
            self.engine.word("[");
            self.engine.cbox(INDENT);
            self.engine.zerobreak();
            self.print_items(list)?;
            self.engine.offset(-INDENT);
            self.engine.end();
            self.engine.word("]");
            return Ok(());
        }
        self.engine.cbox(INDENT);
        self.engine.word("[");
        self.engine.zerobreak();
        self.engine.ibox(0);
        let mut index = 0;
        while let Some(item) = self.tree.item(list, index) {
            index += 1;
            self.print(item)?;
            if self.tree.item(list, index).is_some() {
                self.engine.word(",");
                self.engine.space();
            }
        }
        self.engine.end();
        self.engine.comma(true);
        self.engine.offset(-INDENT);
        self.engine.word("]");
        self.engine.end();
        Ok(())
    }

    fn print_tuple(&mut self, list: NodeList) -> PrintResult {
        self.engine.word("(");
        self.engine.cbox(INDENT);
        self.engine.zerobreak();
        if let (Some(only), None) = (self.tree.item(list, 0), self.tree.item(list, 1)) {
            self.print(only)?;
            self.engine.word(",");
            self.engine.zerobreak();
        } else {
            self.print_items(list)?;
        }
        self.engine.offset(-INDENT);
        self.engine.end();
        self.engine.word(")");
        Ok(())
    }

    fn print_struct(&mut self, path: TokenSpan, fields: NodeList, rest: Option<NodeId>) -> PrintResult {
        self.engine.cbox(INDENT);
        self.engine.ibox(-INDENT);
        self.print_path(path)?;
        self.engine.end();
        self.engine.word(" {");
        self.engine.space_if_more();
        let mut index = 0;
        while let Some(field) = self.tree.item(fields, index) {
            index += 1;
            let Expression::Field(name, value) = self.tree.node(field) else { return Err(UnknownSyntax) };
            self.engine.word(self.text(name as usize));
            if let Some(value) = value {
                self.engine.word(": ");
                self.engine.ibox(0);
                self.print(value)?;
                self.engine.end();
            }
            self.engine.comma_or_space(self.tree.item(fields, index).is_none() && rest.is_none());
        }
        if let Some(rest) = rest {
            self.engine.word("..");
            self.print(rest)?;
            self.engine.space();
        }
        self.engine.offset(-INDENT);
        self.engine.end_within(34);
        self.engine.word("}");
        Ok(())
    }

    fn print_closure(
        &mut self,
        source_map: bool,
        parameters: TokenSpan,
        ty: Option<TokenSpan>,
        body: NodeId,
    ) -> PrintResult {
        self.engine.ibox(0);
        if source_map {
            self.engine.word("move ");
        }
        self.engine.cbox(INDENT);
        self.engine.word("|");
        self.print_range(parameters, |cursor| cursor.print_parameters(parameters.1 as usize, ty.is_some()))?;
        self.engine.word("|");
        if let Some(ty) = ty {
            self.engine.end();
            self.engine.word(" -> ");
            self.print_range(ty, Self::ty)?;
            self.engine.word(" ");
            self.engine.neverbreak();
            if !matches!(self.tree.node(body), Expression::Block(_)) {
                return Err(UnknownSyntax);
            }
            self.print(body)?;
            self.engine.end();
            return Ok(());
        }
        self.engine.space();
        self.engine.offset(-INDENT);
        self.engine.end();
        self.engine.neverbreak();
        let body_node = self.tree.node(body);
        if body_node.is_block_like() || matches!(body_node, Expression::Match(..) | Expression::Call(..)) {
            self.print(body)?;
        } else {
            self.engine.cbox(INDENT);
            let braces = self.tree.is_statement(body);
            self.engine.break_at(Break { before: Some(if braces { '{' } else { '(' }), ..Break::default() });
            self.print(body)?;
            self.engine.break_at(Break {
                offset: -INDENT,
                before: (braces && body_node.adds_semicolon()).then_some(';'),
                after: if braces { "}" } else { ")" },
                ..Break::default()
            });
            self.engine.end();
        }
        self.engine.end();
        Ok(())
    }

    fn print_parameters(&mut self, end: usize, has_type: bool) -> PrintResult {
        let mut is_first = true;
        while self.at != end {
            if is_first {
                self.engine.zerobreak();
            }
            is_first = false;
            self.one_pattern()?;
            if self.take_mark(b':') {
                self.engine.word(": ");
                self.ty()?;
            }
            if self.at != end {
                self.expect(b',')?;
                if self.at != end {
                    self.engine.word(",");
                    self.engine.space();
                }
            }
        }
        if has_type && !is_first {
            self.engine.comma(true);
            self.engine.offset(-INDENT);
        }
        Ok(())
    }

    /// Prints the block whose opening brace is the token `at`.
    fn print_block(&mut self, at: u32) -> PrintResult {
        self.engine.cbox(INDENT);
        self.print_small_block(at)?;
        self.engine.end();
        Ok(())
    }

    fn print_small_block(&mut self, at: u32) -> PrintResult {
        let back = std::mem::replace(&mut self.at, at as usize);
        self.small_block()?;
        self.at = back;
        Ok(())
    }

    fn print_condition(&mut self, condition: NodeId) -> PrintResult {
        self.engine.cbox(0);
        self.print(condition)?;
        if self.tree.wraps_brace(condition) {
            self.engine.space();
        } else {
            self.engine.word(" ");
        }
        self.engine.end();
        Ok(())
    }

    fn print_if(&mut self, condition: NodeId, block: u32, otherwise: Option<NodeId>) -> PrintResult {
        self.engine.cbox(INDENT);
        self.print_if_head(condition)?;
        let Some(mut otherwise) = otherwise else {
            let back = std::mem::replace(&mut self.at, block as usize);
            let end = self.enter(b'{')?;
            if self.at == end {
                self.engine.word("{}");
            } else {
                self.engine.word("{");
                self.engine.hardbreak();
                self.statements(end)?;
                self.engine.offset(-INDENT);
                self.engine.word("}");
            }
            self.leave(end)?;
            self.at = back;
            self.engine.end();
            return Ok(());
        };
        self.print_small_block(block)?;
        loop {
            self.engine.word(" else ");
            match self.tree.node(otherwise) {
                Expression::If(condition, block, next) => {
                    self.print_if_head(condition)?;
                    self.print_small_block(block)?;
                    let Some(next) = next else { break };
                    otherwise = next;
                }
                Expression::Block(block) => {
                    self.print_small_block(block)?;
                    break;
                }
                _ => return Err(UnknownSyntax),
            }
        }
        self.engine.end();
        Ok(())
    }

    fn print_if_head(&mut self, condition: NodeId) -> PrintResult {
        self.engine.word("if ");
        self.engine.cbox(-INDENT);
        self.print_condition(condition)?;
        self.engine.end();
        Ok(())
    }

    fn print_match(&mut self, value: NodeId, arms: NodeList) -> PrintResult {
        self.engine.ibox(0);
        self.engine.word("match ");
        self.print_condition(value)?;
        self.engine.word("{");
        self.engine.neverbreak();
        self.engine.cbox(INDENT);
        self.engine.hardbreak_if_more();
        let mut index = 0;
        while let Some(arm) = self.tree.item(arms, index) {
            index += 1;
            self.print_arm(arm)?;
            self.engine.hardbreak();
        }
        self.engine.offset(-INDENT);
        self.engine.end();
        self.engine.word("}");
        self.engine.end();
        Ok(())
    }

    fn print_arm(&mut self, arm: NodeId) -> PrintResult {
        let Expression::Arm(pattern, guard, mut body) = self.tree.node(arm) else { return Err(UnknownSyntax) };
        self.engine.ibox(0);
        self.print_range(pattern, Self::pattern)?;
        if let Some(guard) = guard {
            self.engine.word(" if ");
            self.print(guard)?;
        }
        self.engine.word(" => ");
        let mark = self.tree.mark();
        while let Expression::Block(at) = self.tree.node(body) {
            let Some(TokenKind::Open(_, end)) = self.kind_at(at as usize) else { return Err(UnknownSyntax) };
            let back = std::mem::replace(&mut self.at, at as usize + 1);
            let inner = self.sole_expression(end as usize)?;
            self.at = back;
            let Some(inner) = inner else { break };
            body = inner;
        }
        let node = self.tree.node(body);
        let is_unit = matches!(node, Expression::Tuple(list) if self.tree.item(list, 0).is_none());
        if let Expression::Block(at) = node {
            self.engine.word("{");
            self.engine.neverbreak();
            self.engine.cbox(INDENT);
            self.engine.hardbreak_if_more();
            let back = std::mem::replace(&mut self.at, at as usize);
            let end = self.enter(b'{')?;
            self.statements(end)?;
            self.at = back;
            self.engine.offset(-INDENT);
            self.engine.end();
            self.engine.word("}");
        } else if is_unit {
            self.engine.word("{");
            self.engine.neverbreak();
            self.engine.cbox(INDENT);
            self.engine.hardbreak_if_more();
            self.engine.offset(-INDENT);
            self.engine.end();
            self.engine.word("}");
        } else {
            self.print_arm_value(body)?;
        }
        self.tree.back_to(mark);
        self.engine.end();
        Ok(())
    }

    fn print_arm_value(&mut self, body: NodeId) -> PrintResult {
        let node = self.tree.node(body);
        let braces = self.tree.is_statement(body);
        self.engine.neverbreak();
        self.engine.cbox(INDENT);
        self.engine.break_at(Break { before: Some(if braces { '{' } else { '(' }), ..Break::default() });
        self.print_at_line(body, true)?;
        self.engine.break_at(Break {
            offset: -INDENT,
            before: (braces && node.adds_semicolon()).then_some(';'),
            after: if braces { "}" } else { ")," },
            instead: (!node.is_block()).then_some(','),
            ..Break::default()
        });
        self.engine.end();
        Ok(())
    }
}
