use std::io;
use std::string::FromUtf8Error;

use super::LineColumn;

/// An error that prevents a file from being read as a tree of nodes.
#[derive(Debug)]
pub struct SourceError {
    /// The path of the file as the user has given it.
    pub name: String,
    /// The reason.
    pub reason: SourceErrorReason,
}

/// The reason why a file cannot be read as a tree of nodes.
#[derive(Debug)]
pub enum SourceErrorReason {
    /// The file cannot be opened or read.
    Unreadable(io::Error),
    /// The file is not UTF-8.
    NotUtf8(FromUtf8Error),
    /// The file contains only white space.
    Empty,
    /// The file is neither JSON nor YAML. The fields are the text, the message of the parser, and its position.
    Syntax(String, String, Option<LineColumn>),
    /// The file is JSON with a trailing comma. The fields are the text and the position of the comma.
    TrailingComma(String, Option<LineColumn>),
}

impl SourceError {
    pub(super) fn new(name: &str, reason: SourceErrorReason) -> Box<Self> {
        Box::new(Self { name: name.to_owned(), reason })
    }

    pub(super) fn of_syntax(name: &str, text: String, (message, position): (String, Option<LineColumn>)) -> Box<Self> {
        Self::new(name, SourceErrorReason::Syntax(text, message, position))
    }
}
