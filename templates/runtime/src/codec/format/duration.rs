use std::fmt;
use std::str::FromStr;

use jiff::Span;

use super::{ParseError, text_codec};

/// A duration (`format: duration`, ISO 8601 as in RFC 3339, appendix A): `P3DT4H`. The type preserves the parsed text.
/// Two durations are equal if their texts are equal, so that `P1D` and `PT24H` differ.
#[derive(Clone)]
pub struct Duration {
    text: String,
    span: Span,
}

text_codec!(Duration, "a duration such as P3DT4H");

impl Duration {
    /// Returns the duration as a jiff type.
    pub fn span(&self) -> &Span {
        &self.span
    }

    /// Returns the text that the duration was parsed from.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl FromStr for Duration {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let malformed = ParseError("a duration such as P3DT4H");
        // jiff also accepts its "friendly" notation, which this format does not include.
        if !text.trim_start_matches(['-', '+']).starts_with('P') {
            return Err(malformed);
        }
        let span = text.parse().map_err(|_| malformed)?;
        Ok(Self { text: text.to_owned(), span })
    }
}

impl From<Span> for Duration {
    fn from(span: Span) -> Self {
        Self { text: span.to_string(), span }
    }
}

impl PartialEq for Duration {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Duration {}

impl std::hash::Hash for Duration {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Duration({})", self.text)
    }
}
