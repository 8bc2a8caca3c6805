/// A place in a file, both counted from 1; the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
}

/// A stretch of one line: where something begins, and where it or its line ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Where it begins.
    pub start: Place,
    /// The column behind its last character; none where it goes on beyond the line.
    pub end: Option<usize>,
}

impl Span {
    /// The stretch that a single place stands for.
    pub(crate) fn at(start: Place) -> Self {
        Self { start, end: Some(start.column + 1) }
    }
}

/// What of a node a message is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Its key; itself where it has none, as an item.
    #[default]
    Key,
    /// Its value; the key of one that begins on a line of its own.
    Value,
    /// The first of two keys of the same name, of which the last one counts.
    FirstKey,
}
