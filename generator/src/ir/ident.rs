use std::fmt;

/// A valid Rust identifier: in the right case, and raw (`r#type`) if it is a keyword. The module `names` creates
/// identifiers from names of the document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(String);

impl Ident {
    /// Creates an identifier from a text that is already a valid identifier.
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Returns the identifier as it appears in source code, with `r#` if it is a keyword.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the identifier without `r#`, for file names and for parts of longer names.
    pub fn without_raw_prefix(&self) -> &str {
        self.0.strip_prefix("r#").unwrap_or(&self.0)
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
