//! Expressions, which are parsed before they are printed, because the box of an operator or a method chain begins
//! before its first operand.

/// The index of an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NodeId(u32);

/// A range of tokens.
pub(super) type TokenSpan = (u32, u32);

/// A range in the list of expressions.
#[derive(Clone, Copy, Debug)]
pub(super) struct NodeList {
    from: u32,
    to: u32,
}

/// An expression.
#[derive(Clone, Copy, Debug)]
pub(super) enum Expression {
    /// The tokens of the path, and whether it is one short name.
    Path(TokenSpan, bool),
    /// The token, and whether it is neither a string nor a fraction.
    Literal(u32, bool),
    Array(NodeList),
    Repeat(NodeId, NodeId),
    Tuple(NodeList),
    Parenthesis(NodeId),
    /// The path, the fields, and the base expression.
    Struct(TokenSpan, NodeList, Option<NodeId>),
    /// A field of a struct expression: the token of its name, and its value unless it is the shorthand.
    Field(u32, Option<NodeId>),
    Call(NodeId, NodeList),
    /// The receiver, the name, the generic arguments, and the arguments.
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
    /// The keyword `move` (present or not), the parameters, the return type, and the body.
    Closure(bool, TokenSpan, Option<TokenSpan>, NodeId),
    /// The scrutinee and the arms.
    Match(NodeId, NodeList),
    /// The pattern, the guard, and the value.
    Arm(TokenSpan, Option<NodeId>, NodeId),
    /// The condition, the token of the block, and the `else` branch.
    If(NodeId, u32, Option<NodeId>),
    Let(TokenSpan, NodeId),
    Block(u32),
    /// The keyword `move` (present or not), and the token of the block.
    Async(bool, u32),
    Return(Option<NodeId>),
}

/// The expressions that are being parsed and printed.
#[derive(Clone, Debug, Default)]
pub(super) struct SyntaxTree {
    nodes: Vec<Expression>,
    lists: Vec<NodeId>,
    open: Vec<NodeId>,
}

impl SyntaxTree {
    /// Returns the current end of the tree, to return to.
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

    /// Begins a list. Lists may be nested.
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

    /// Returns `true` if the expression is printed without a semicolon as a statement, even if one was written.
    pub(super) fn needs_no_semicolon(&self, node: NodeId) -> bool {
        match self.node(node) {
            Expression::If(_, _, None) => true,
            Expression::If(_, _, Some(otherwise)) => self.needs_no_semicolon(otherwise),
            _ => false,
        }
    }

    /// Returns `true` if the expression has the same meaning within braces, as a statement.
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
    /// Returns `true` if the expression ends a statement without a semicolon.
    pub(super) fn is_block(self) -> bool {
        matches!(self, Self::If(..) | Self::Match(..) | Self::Block(_))
    }

    /// Returns `true` if the expression is printed inline as the only argument.
    pub(super) fn is_block_like(self) -> bool {
        matches!(
            self,
            Self::Array(_) | Self::Async(..) | Self::Block(_) | Self::Closure(..) | Self::Struct(..) | Self::Tuple(_)
        )
    }

    /// Returns `true` if the expression gets a semicolon as a statement, even if none was written.
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
