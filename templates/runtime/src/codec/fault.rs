use std::fmt;

/// Why a value could not be read: where it stands, what was expected, what was found.
///
/// Displays as `/items/3/id: expected an integer, found a string (at byte 41)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault(Box<Inner>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Inner {
    /// Innermost token first: each level adds its own while the fault travels up.
    tokens: Vec<String>,
    offset: Option<usize>,
    message: String,
}

impl Fault {
    /// A fault at the value being read.
    pub fn new(message: impl Into<String>) -> Self {
        Self(Box::new(Inner { tokens: Vec::new(), offset: None, message: message.into() }))
    }

    /// A required slot is empty after [`super::Reader::record`] has seen to it that it is filled.
    pub fn unfilled() -> Self {
        Self::new("missing property")
    }

    /// The same fault with the byte of the text where it was found, unless it has one.
    pub(super) fn at_byte(mut self, offset: usize) -> Self {
        self.0.offset.get_or_insert(offset);
        self
    }

    /// The same fault seen from the object or list around it.
    pub fn inside(mut self, token: impl Into<String>) -> Self {
        self.0.tokens.push(token.into());
        self
    }

    /// The same fault with more to its message.
    pub(crate) fn with_note(mut self, note: &str) -> Self {
        self.0.message = format!("{}; {note}", self.0.message);
        self
    }

    /// The JSON Pointer (RFC 6901) of the value; empty for the whole.
    pub fn pointer(&self) -> String {
        let mut pointer = String::new();
        for token in self.0.tokens.iter().rev() {
            pointer.push('/');
            pointer.push_str(&token.replace('~', "~0").replace('/', "~1"));
        }
        pointer
    }

    /// What was expected and what was found, without the place.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The byte of the text where reading stopped, counted from 0; none for parameters.
    pub fn offset(&self) -> Option<usize> {
        self.0.offset
    }
}

impl fmt::Display for Fault {
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

impl std::error::Error for Fault {}
