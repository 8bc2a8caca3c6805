use std::fmt;
use std::str::FromStr;

use url::Url;

use super::{Malformed, text_codec};

/// A URI or a relative reference (`format: uri`, RFC 3986, 4.1). It keeps the text that it was parsed from.
///
/// `format: uri` asks for an absolute URI, and a server validates requests against that. Servers also send relative
/// references and empty texts, which this type holds; [`resolve`](Self::resolve) makes them absolute.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uri {
    text: String,
    url: Option<Url>,
}

text_codec!(Uri, "a URI");

impl Uri {
    /// The text as it came.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The URI in its parts, normalised as the URL standard has it; none if it is relative, or if that standard, which
    /// is stricter with hosts than RFC 3986, refuses it.
    pub fn url(&self) -> Option<&Url> {
        self.url.as_ref()
    }

    /// Returns the absolute URL: a relative reference is resolved against `base` (RFC 3986, 5.2).
    pub fn resolve(&self, base: &Url) -> Option<Url> {
        base.join(&self.text).ok()
    }
}

impl FromStr for Uri {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let url = Url::parse(text).ok().filter(|_| text.trim() == text);
        if url.is_none() && !is_iri_reference(text) {
            return Err(Malformed("a URI"));
        }
        Ok(Self { text: text.to_owned(), url })
    }
}

/// Returns `true` if each character may stand in an IRI reference (RFC 3987, 2.2): an absolute IRI, a relative
/// reference, or an empty text. Blanks and delimiters that an IRI has only escaped are refused; braces are not, for
/// templates have them.
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
