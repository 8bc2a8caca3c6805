//! Expressions, read before they are printed: the box of an operator or a chain begins before its first operand.

/// The number of an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Node(u32);

/// Tokens from one to before another.
pub(super) type Span = (u32, u32);

/// Expressions in a row, in the list of all.
#[derive(Clone, Copy, Debug)]
pub(super) struct List {
    from: u32,
    to: u32,
}

/// An expression.
#[derive(Clone, Copy, Debug)]
pub(super) enum Expression {
    /// A path, and whether it is one short name.
    Path(Span, bool),
    /// A literal, and whether it is none of a string or a fraction.
    Literal(u32, bool),
    Array(List),
    Repeat(Node, Node),
    Tuple(List),
    Parenthesis(Node),
    /// Its path, its fields, what the rest is taken from.
    Struct(Span, List, Option<Node>),
    /// A field of a struct: where its name stands; none for its value if that is the name.
    Field(u32, Option<Node>),
    Call(Node, List),
    /// The value, where the name stands, the arguments of its type, its own.
    Method(Node, u32, Option<Span>, List),
    Member(Node, u32),
    Index(Node, Node),
    Try(Node),
    Await(Node),
    Unary(u8, Node),
    Reference(bool, Node),
    Binary(&'static str, Node, Node),
    Assign(Node, Node),
    Cast(Node, Span),
    Range(Option<Node>, bool, Option<Node>),
    /// Whether it moves, its parameters, its type, its body.
    Closure(bool, Span, Option<Span>, Node),
    /// What is looked at, and the arms.
    Match(Node, List),
    /// A pattern, its condition, its value.
    Arm(Span, Option<Node>, Node),
    /// A condition, where the block stands, what is done otherwise.
    If(Node, u32, Option<Node>),
    Let(Span, Node),
    Block(u32),
    /// Whether it moves, where the block stands.
    Async(bool, u32),
    Return(Option<Node>),
}

/// The expressions that are being read and printed.
#[derive(Clone, Debug, Default)]
pub(super) struct Tree {
    nodes: Vec<Expression>,
    lists: Vec<Node>,
    open: Vec<Node>,
}

impl Tree {
    /// Where the tree ends, to go back to.
    pub(super) fn mark(&self) -> (usize, usize) {
        (self.nodes.len(), self.lists.len())
    }

    pub(super) fn back_to(&mut self, (nodes, lists): (usize, usize)) {
        self.nodes.truncate(nodes);
        self.lists.truncate(lists);
    }

    pub(super) fn add(&mut self, expression: Expression) -> Node {
        self.nodes.push(expression);
        Node(number(self.nodes.len() - 1))
    }

    pub(super) fn node(&self, node: Node) -> Expression {
        self.nodes[node.0 as usize]
    }

    /// Begins a list; lists stand in each other.
    pub(super) fn begin_list(&self) -> usize {
        self.open.len()
    }

    pub(super) fn list_item(&mut self, node: Node) {
        self.open.push(node);
    }

    pub(super) fn end_list(&mut self, from: usize) -> List {
        let start = number(self.lists.len());
        self.lists.extend(self.open.drain(from..));
        List { from: start, to: number(self.lists.len()) }
    }

    pub(super) fn item(&self, list: List, index: usize) -> Option<Node> {
        let at = list.from as usize + index;
        (at < list.to as usize).then(|| self.lists[at])
    }

    /// Whether a statement of it needs no semicolon even where one was written.
    pub(super) fn needs_no_semicolon(&self, node: Node) -> bool {
        match self.node(node) {
            Expression::If(_, _, None) => true,
            Expression::If(_, _, Some(otherwise)) => self.needs_no_semicolon(otherwise),
            _ => false,
        }
    }

    /// Whether it means the same in braces, as a statement.
    pub(super) fn is_statement(&self, node: Node) -> bool {
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

    /// Whether a line end stands before the brace behind a condition that does not fit.
    pub(super) fn wraps_brace(&self, node: Node) -> bool {
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
    /// Whether it ends a statement without a semicolon.
    pub(super) fn is_block(self) -> bool {
        matches!(self, Self::If(..) | Self::Match(..) | Self::Block(_))
    }

    /// Whether it stands as the only argument without a line of its own.
    pub(super) fn is_block_like(self) -> bool {
        matches!(
            self,
            Self::Array(_) | Self::Async(..) | Self::Block(_) | Self::Closure(..) | Self::Struct(..) | Self::Tuple(_)
        )
    }

    /// Whether a statement of it has a semicolon though none was written.
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
