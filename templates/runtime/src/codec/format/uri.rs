use std::fmt;
use std::str::FromStr;

use url::Url;

use super::{ParseError, text_codec};

/// A URI or a relative reference (`format: uri`; RFC 3986, 4.1). The type preserves the parsed text.
///
/// `format: uri` requires an absolute URI, and servers validate requests accordingly. Some servers also send relative
/// references and empty texts, which this type accepts. [`resolve`](Self::resolve) converts a relative reference to an
/// absolute URL.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uri {
    text: String,
    url: Option<Url>,
}

text_codec!(Uri, "a URI");

impl Uri {
    /// Returns the text that the URI was parsed from.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the normalized URL (WHATWG URL). Returns `None` for a relative reference, and for a URI whose host is
    /// valid in RFC 3986 and invalid in the URL Standard.
    pub fn url(&self) -> Option<&Url> {
        self.url.as_ref()
    }

    /// Returns the absolute URL: a relative reference is resolved against `base` (RFC 3986, 5.2).
    pub fn resolve(&self, base: &Url) -> Option<Url> {
        base.join(&self.text).ok()
    }
}

impl FromStr for Uri {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let url = Url::parse(text).ok().filter(|_| text.trim() == text);
        if url.is_none() && !is_iri_reference(text) {
            return Err(ParseError("a URI"));
        }
        Ok(Self { text: text.to_owned(), url })
    }
}

/// Returns `true` if every character is allowed in an IRI reference (RFC 3987, 2.2): an absolute IRI, a relative
/// reference, or an empty text. Whitespace and delimiters that have to be escaped are rejected. Braces are allowed,
/// since URI templates contain them.
fn is_iri_reference(text: &str) -> bool {
    !text.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '`' | '\\' | '^' | '|'))
}

impl From<Url> for Uri {
    fn from(url: Url) -> Self {
        Self { text: url.to_string(), url: Some(url) }
    }
}

impl fmt::Display for Uri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Uri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Uri({})", self.text)
    }
}
