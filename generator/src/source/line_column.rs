/// A line and a column in a file, both counted from 1. The column is a number of characters, not of bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LineColumn {
    /// The number of the line.
    pub line: usize,
    /// The number of the character in the line.
    pub column: usize,
}

/// The part of the text that belongs to a node, up to the end of the first line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The position of the first character.
    pub start: LineColumn,
    /// The column after the last character, or `None` if the node continues on the next line.
    pub end: Option<usize>,
}

impl Span {
    /// Returns a span that consists of one character.
    pub(crate) fn at(start: LineColumn) -> Self {
        Self { start, end: Some(start.column + 1) }
    }
}

/// The part of a node that a diagnostic underlines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NodePart {
    /// The key of the node, or the value if the node is an item of a list.
    #[default]
    Key,
    /// The value of the node, or the key if the value begins on another line.
    Value,
    /// The first occurrence of a duplicate key. `Key` and `Value` refer to the last occurrence, whose value is used.
    FirstKey,
}
