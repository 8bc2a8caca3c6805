use std::fmt;

/// The error of a value that cannot be decoded: its location and the reason.
///
/// It is displayed as `/items/3/id: expected an integer, found a string (at byte 41)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError(Box<DecodeErrorInner>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct DecodeErrorInner {
    /// The tokens of the JSON Pointer, innermost first. Each level adds its own when it returns the error.
    tokens: Vec<String>,
    offset: Option<usize>,
    message: String,
}

impl DecodeError {
    /// Creates an error at the current value.
    pub fn new(message: impl Into<String>) -> Self {
        Self(Box::new(DecodeErrorInner { tokens: Vec::new(), offset: None, message: message.into() }))
    }

    /// Returns the error for a required slot that is empty after [`Reader::read_struct`](super::Reader::read_struct) has succeeded. It
    /// indicates a bug.
    #[doc(hidden)]
    pub fn missing_value() -> Self {
        Self::new("missing property")
    }

    /// Sets the byte offset, unless it is set.
    pub(super) fn at_offset(mut self, offset: usize) -> Self {
        self.0.offset.get_or_insert(offset);
        self
    }

    /// Prepends a token to the JSON Pointer, for the object or array around the value.
    pub fn at(mut self, token: impl Into<String>) -> Self {
        self.0.tokens.push(token.into());
        self
    }

    /// Appends a note to the message.
    pub(crate) fn with_note(mut self, note: &str) -> Self {
        self.0.message = format!("{}; {note}", self.0.message);
        self
    }

    /// Returns the JSON Pointer (RFC 6901) of the value. Empty for the whole value.
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

    /// Returns the byte offset of the error in the JSON text, starting at 0. `None` for parameters.
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
