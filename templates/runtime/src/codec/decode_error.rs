use std::fmt;

/// The reason why a value cannot be decoded, with the location of the value.
///
/// `Display` writes, for example, `/items/3/id: expected an integer, found a string (at byte 41)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError(Box<DecodeErrorInner>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct DecodeErrorInner {
    /// The tokens of the JSON Pointer, innermost first. While the error is returned through the enclosing arrays and
    /// objects, each of them adds a token.
    tokens: Vec<String>,
    offset: Option<usize>,
    message: String,
}

impl DecodeError {
    /// Creates an error for the value that is being decoded.
    pub fn new(message: impl Into<String>) -> Self {
        Self(Box::new(DecodeErrorInner { tokens: Vec::new(), offset: None, message: message.into() }))
    }

    /// Returns the error for a required field that has no value although
    /// [`Reader::read_struct`](super::Reader::read_struct) has succeeded. This error indicates a bug.
    #[doc(hidden)]
    pub fn missing_value() -> Self {
        Self::new("missing property")
    }

    /// Sets the byte offset, unless the error already has a byte offset.
    pub(super) fn at_offset(mut self, offset: usize) -> Self {
        self.0.offset.get_or_insert(offset);
        self
    }

    /// Prepends a token to the JSON Pointer. The token is the key or the index of the value in the object or array that
    /// contains the value.
    pub fn at(mut self, token: impl Into<String>) -> Self {
        self.0.tokens.push(token.into());
        self
    }

    /// Appends a note to the message.
    pub(crate) fn with_note(mut self, note: &str) -> Self {
        self.0.message = format!("{}; {note}", self.0.message);
        self
    }

    /// Returns the JSON Pointer (RFC 6901) of the value. The pointer is empty for the whole value.
    pub fn pointer(&self) -> String {
        let mut pointer = String::new();
        for token in self.0.tokens.iter().rev() {
            pointer.push('/');
            pointer.push_str(&token.replace('~', "~0").replace('/', "~1"));
        }
        pointer
    }

    /// Returns the reason, without the location.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Returns the byte offset of the error in the JSON text, starting at 0. Returns `None` for an error in a
    /// parameter.
    pub fn offset(&self) -> Option<usize> {
        self.0.offset
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer = self.pointer();
        if !pointer.is_empty() {
            write!(f, "{pointer}: ")?;
        }
        f.write_str(&self.0.message)?;
        match self.0.offset {
            Some(offset) => write!(f, " (at byte {offset})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for DecodeError {}
