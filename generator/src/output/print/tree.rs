//! The syntax tree of expressions. Expressions are parsed before they are printed, because the box of an operator or a
//! method chain has to be opened before the first operand is printed.

/// The index of an expression in the [`SyntaxTree`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NodeId(u32);

/// A range of token indices.
pub(super) type TokenSpan = (u32, u32);

/// A list of expressions, as a range of [`SyntaxTree::lists`].
#[derive(Clone, Copy, Debug)]
pub(super) struct NodeList {
    from: u32,
    to: u32,
}

/// An expression of the syntax tree.
#[derive(Clone, Copy, Debug)]
pub(super) enum Expression {
    /// The tokens of a path, and whether the path is a single short name.
    Path(TokenSpan, bool),
    /// The token of a literal, and whether the literal is neither a string nor a float.
    Literal(u32, bool),
    Array(NodeList),
    Repeat(NodeId, NodeId),
    Tuple(NodeList),
    Parenthesis(NodeId),
    /// The path, the fields, and the base expression of a struct expression.
    Struct(TokenSpan, NodeList, Option<NodeId>),
    /// A field of a struct expression: the token of the field's name, and the value unless the shorthand is used.
    Field(u32, Option<NodeId>),
    Call(NodeId, NodeList),
    /// The receiver, the name, the generic arguments, and the arguments of a method call.
    Method(NodeId, u32, Option<TokenSpan>, NodeList),
    Member(NodeId, u32),
    Index(NodeId, NodeId),
    Try(NodeId),
    Await(NodeId),
    Unary(u8, NodeId),
    Reference(bool, NodeId),
    Binary(&'static str, NodeId, NodeId),
    Assign(NodeId, NodeId),
    Cast(NodeId, TokenSpan),
    Range(Option<NodeId>, bool, Option<NodeId>),
    /// A closure: whether it has the keyword `move`, the parameters, the return type, and the body.
    Closure(bool, TokenSpan, Option<TokenSpan>, NodeId),
    /// The scrutinee and the arms of a `match`.
    Match(NodeId, NodeList),
    /// The pattern, the guard, and the value of a match arm.
    Arm(TokenSpan, Option<NodeId>, NodeId),
    /// The condition of an `if`, the token that opens the block, and the `else` branch.
    If(NodeId, u32, Option<NodeId>),
    Let(TokenSpan, NodeId),
    Block(u32),
    /// An `async` block: whether it has the keyword `move`, and the token that opens the block.
    Async(bool, u32),
    Return(Option<NodeId>),
}

/// A syntax tree of the expressions that are being parsed and printed.
#[derive(Clone, Debug, Default)]
pub(super) struct SyntaxTree {
    nodes: Vec<Expression>,
    lists: Vec<NodeId>,
    open: Vec<NodeId>,
}

impl SyntaxTree {
    /// Returns the current size of the tree. [`back_to`](Self::back_to) can later truncate the tree to this size.
    pub(super) fn mark(&self) -> (usize, usize) {
        (self.nodes.len(), self.lists.len())
    }

    pub(super) fn back_to(&mut self, (nodes, lists): (usize, usize)) {
        self.nodes.truncate(nodes);
        self.lists.truncate(lists);
    }

    pub(super) fn add(&mut self, expression: Expression) -> NodeId {
        self.nodes.push(expression);
        NodeId(number(self.nodes.len() - 1))
    }

    pub(super) fn node(&self, node: NodeId) -> Expression {
        self.nodes[node.0 as usize]
    }

    /// Begins a list and returns its start for [`end_list`](Self::end_list). Lists may be nested.
    pub(super) fn begin_list(&self) -> usize {
        self.open.len()
    }

    pub(super) fn list_item(&mut self, node: NodeId) {
        self.open.push(node);
    }

    pub(super) fn end_list(&mut self, from: usize) -> NodeList {
        let start = number(self.lists.len());
        self.lists.extend(self.open.drain(from..));
        NodeList { from: start, to: number(self.lists.len()) }
    }

    pub(super) fn item(&self, list: NodeList, index: usize) -> Option<NodeId> {
        let at = list.from as usize + index;
        (at < list.to as usize).then(|| self.lists[at])
    }

    /// Returns `true` if a semicolon after the expression statement is not printed.
    pub(super) fn needs_no_semicolon(&self, node: NodeId) -> bool {
        match self.node(node) {
            Expression::If(_, _, None) => true,
            Expression::If(_, _, Some(otherwise)) => self.needs_no_semicolon(otherwise),
            _ => false,
        }
    }

    /// Returns `true` if the expression can be printed as a statement in braces without changing its meaning.
    pub(super) fn is_statement(&self, node: NodeId) -> bool {
        let first = match self.node(node) {
            Expression::Let(..) => return false,
            Expression::Await(first) | Expression::Member(first, _) | Expression::Method(first, ..) => {
                return self.is_statement(first);
            }
            Expression::Try(first) => return self.is_statement(first),
            Expression::Assign(first, _)
            | Expression::Binary(_, first, _)
            | Expression::Call(first, _)
            | Expression::Cast(first, _)
            | Expression::Index(first, _)
            | Expression::Range(Some(first), ..) => first,
            _ => return true,
        };
        !self.node(first).is_block() && self.is_statement(first)
    }

    /// Returns `true` if the brace after this condition goes on its own line when the condition does not fit on one.
    pub(super) fn wraps_brace(&self, node: NodeId) -> bool {
        match self.node(node) {
            Expression::Assign(..)
            | Expression::Await(_)
            | Expression::Binary(..)
            | Expression::Cast(..)
            | Expression::Member(..)
            | Expression::Index(..)
            | Expression::Method(..) => true,
            Expression::Call(inner, _)
            | Expression::Let(_, inner)
            | Expression::Parenthesis(inner)
            | Expression::Range(_, _, Some(inner))
            | Expression::Reference(_, inner)
            | Expression::Return(Some(inner))
            | Expression::Try(inner)
            | Expression::Unary(_, inner) => self.wraps_brace(inner),
            _ => false,
        }
    }
}

impl Expression {
    /// Returns `true` if a statement that consists of the expression does not need a semicolon.
    pub(super) fn is_block(self) -> bool {
        matches!(self, Self::If(..) | Self::Match(..) | Self::Block(_))
    }

    /// Returns `true` if the expression, as the only argument of a call, starts on the line of the call's parenthesis.
    pub(super) fn is_block_like(self) -> bool {
        matches!(
            self,
            Self::Array(_) | Self::Async(..) | Self::Block(_) | Self::Closure(..) | Self::Struct(..) | Self::Tuple(_)
        )
    }

    /// Returns `true` if a semicolon is printed after the expression statement even if the tokens contain none.
    pub(super) fn adds_semicolon(self) -> bool {
        match self {
            Self::Assign(..) | Self::Return(_) => true,
            Self::Binary(operator, ..) => operator.ends_with('=') && !matches!(operator, "==" | "<=" | ">=" | "!="),
            _ => false,
        }
    }

    pub(super) fn is_short_name(self) -> bool {
        matches!(self, Self::Path(_, true))
    }
}

fn number(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
