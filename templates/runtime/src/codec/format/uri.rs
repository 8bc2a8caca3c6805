use std::fmt;
use std::str::FromStr;

use url::Url;

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

/// RFC 3986: an absolute URI, of its characters only.
pub(crate) fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let scheme_fits = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    let (before, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let (hierarchy, query) = before.split_once('?').unwrap_or((before, ""));
    let (authority, path) = match hierarchy.strip_prefix("//") {
        Some(rest) => rest.split_at(rest.find('/').unwrap_or(rest.len())),
        None => ("", hierarchy),
    };
    scheme_fits
        && is_authority(authority)
        && is_text(path, ":@/")
        && is_text(query, ":@/?")
        && is_text(fragment, ":@/?")
}

fn is_authority(text: &str) -> bool {
    let (user, host) = text.rsplit_once('@').unwrap_or(("", text));
    let (host, port) = match host.strip_prefix('[') {
        Some(inner) => match inner.split_once(']') {
            Some((address, port)) if is_literal(address) => ("", port),
            _ => return false,
        },
        None => host.split_at(host.find(':').unwrap_or(host.len())),
    };
    let port = port.strip_prefix(':').unwrap_or(port);
    is_text(user, ":") && is_text(host, "") && port.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_literal(address: &str) -> bool {
    address.starts_with('v') || address.parse::<std::net::Ipv6Addr>().is_ok()
}

/// Unreserved characters, sub-delimiters, escapes, and what else is allowed.
fn is_text(text: &str, also: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().all(|(at, byte)| match byte {
        b'%' => bytes.get(at + 1..at + 3).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit)),
        _ => byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=".contains(byte) || also.as_bytes().contains(byte),
    })
}
