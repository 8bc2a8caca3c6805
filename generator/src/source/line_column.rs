/// A line and a column in a file, both counted from 1. Columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LineColumn {
    /// The line.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
}

/// The part of a line that belongs to a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The start.
    pub start: LineColumn,
    /// The column after the last character, or `None` if the node continues on the next line.
    pub end: Option<usize>,
}

impl Span {
    /// Returns the span of one character.
    pub(crate) fn at(start: LineColumn) -> Self {
        Self { start, end: Some(start.column + 1) }
    }
}

/// The part of a node that a message is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NodePart {
    /// The key, or the node itself if it is an item.
    #[default]
    Key,
    /// The value, or the key of a value that begins on another line.
    Value,
    /// The first of duplicate keys, of which the last one wins.
    FirstKey,
}
