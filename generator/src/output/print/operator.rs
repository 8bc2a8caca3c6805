//! Printing of expressions with an operator.

use super::cursor::{PrintResult, TokenCursor};
use super::engine::INDENT;
use super::tree::{NodeId, TokenSpan};

impl TokenCursor<'_> {
    pub(super) fn print_binary(&mut self, operator: &'static str, left: NodeId, right: NodeId) -> PrintResult {
        self.engine.ibox(INDENT);
        self.engine.ibox(-INDENT);
        self.print(left)?;
        self.engine.end();
        self.engine.space();
        self.engine.word(operator);
        self.engine.word(" ");
        self.print(right)?;
        self.engine.end();
        Ok(())
    }

    pub(super) fn print_assign(&mut self, left: NodeId, right: NodeId) -> PrintResult {
        self.engine.ibox(0);
        self.print(left)?;
        self.engine.word(" = ");
        self.engine.neverbreak();
        self.print(right)?;
        self.engine.end();
        Ok(())
    }

    pub(super) fn print_cast(&mut self, value: NodeId, ty: TokenSpan) -> PrintResult {
        self.engine.ibox(INDENT);
        self.engine.ibox(-INDENT);
        self.print(value)?;
        self.engine.end();
        self.engine.space();
        self.engine.word("as ");
        self.print_range(ty, Self::ty)?;
        self.engine.end();
        Ok(())
    }

    pub(super) fn print_range_expression(
        &mut self,
        start: Option<NodeId>,
        closed: bool,
        end: Option<NodeId>,
    ) -> PrintResult {
        if let Some(start) = start {
            self.print(start)?;
        }
        self.engine.word(if closed { "..=" } else { ".." });
        end.map_or(Ok(()), |end| self.print(end))
    }

    pub(super) fn print_unary(&mut self, mark: u8, inner: NodeId) -> PrintResult {
        self.engine.word(match mark {
            b'-' => "-",
            b'!' => "!",
            _ => "*",
        });
        self.print(inner)
    }
}
