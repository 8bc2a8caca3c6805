use std::fmt;
use std::str::FromStr;

use jiff::Span;

use super::{Malformed, text_codec};

/// A length of time (`format: duration`, ISO 8601 as RFC 3339 appendix A has it): `P3DT4H`. It keeps the
/// text it came as, since `PT60M` and `PT1H` differ in more than spelling where days and months are about.
#[derive(Clone)]
pub struct Duration {
    text: String,
    span: Span,
}

text_codec!(Duration, "a duration such as P3DT4H");

impl Duration {
    /// The duration in its units, for reckoning.
    pub fn span(&self) -> &Span {
        &self.span
    }

    /// The text as it came.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl FromStr for Duration {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let malformed = Malformed("a duration such as P3DT4H");
        // jiff reads a friendly notation as well, which is not of this format.
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
