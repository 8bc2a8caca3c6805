use std::fmt;
use std::str::FromStr;

use url::Url;

use super::super::super::format::is_uri;
use super::{Malformed, text_codec};

/// An absolute URI (`format: uri`, RFC 3986). It keeps the text it came as.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uri {
    text: String,
    url: Option<Url>,
}

text_codec!(Uri, "an absolute URI");

impl Uri {
    /// The text as it came.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The URI in its parts, normalised as the URL standard has it; none if that standard, which is stricter with
    /// hosts than RFC 3986, refuses it.
    pub fn url(&self) -> Option<&Url> {
        self.url.as_ref()
    }
}

impl FromStr for Uri {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let url = Url::parse(text).ok().filter(|_| text.trim() == text);
        if url.is_none() && !is_uri(text) {
            return Err(Malformed("an absolute URI"));
        }
        Ok(Self { text: text.to_owned(), url })
    }
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
