use std::fmt;
use std::str::FromStr;

use url::Url;

use super::{Malformed, text_codec};

/// An absolute URI (`format: uri`, RFC 3986). It keeps the text it came as.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uri {
    text: String,
    url: Url,
}

text_codec!(Uri, "an absolute URI");

impl Uri {
    /// The text as it came.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The URI in its parts, normalised as the URL standard has it.
    pub fn url(&self) -> &Url {
        &self.url
    }
}

impl FromStr for Uri {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        match Url::parse(text) {
            Ok(url) if text.trim() == text => Ok(Self { text: text.to_owned(), url }),
            _ => Err(Malformed("an absolute URI")),
        }
    }
}

impl From<Url> for Uri {
    fn from(url: Url) -> Self {
        Self { text: url.to_string(), url }
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
