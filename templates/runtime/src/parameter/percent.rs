//! Percent-encoding (RFC 3986, 2.1 to 2.4).

use super::super::operation::{ParameterLocation, ParameterSpec, ParameterStyle};
use super::ParameterError;
use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::borrow::Cow;

/// The characters to escape: all except unreserved characters.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// For each byte, `true` if the byte is an unreserved character.
static PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        plain[byte as usize] = is_unreserved(byte);
        byte += 1;
    }
    plain
};

const fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

/// Returns `true` if a text consists of unreserved characters only.
pub(crate) const fn is_plain(text: &str) -> bool {
    let mut rest = text.as_bytes();
    while let [byte, after @ ..] = rest {
        if !is_unreserved(*byte) {
            return false;
        }
        rest = after;
    }
    true
}

/// The characters to escape in a path segment. `%` is not escaped, since the text may already be percent-encoded.
const SEGMENT: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'{')
    .add(b'}')
    .add(b'/')
    .add(b'[')
    .add(b']')
    .add(b'^')
    .add(b'|')
    .add(b'\\');

/// The characters that are escaped in a path despite `allowReserved`.
const RESERVED_PATH: &AsciiSet = &SEGMENT.remove(b'/');

/// The characters that are escaped in a query despite `allowReserved`, because they would end or split the query.
const RESERVED_QUERY: &AsciiSet = &SEGMENT.remove(b'/').remove(b'?').add(b'&').add(b'+');

/// The characters that are escaped in a cookie despite `allowReserved`: those that are not cookie octets (RFC 6265,
/// 4.1.1).
const RESERVED_COOKIE: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b',').add(b';').add(b'\\');

/// The way in which a value is escaped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EscapeMode {
    /// No escaping, for headers.
    Raw,
    /// Escapes all except unreserved characters.
    Unreserved,
    /// Preserves reserved characters and percent-encoded triplets.
    Reserved(ParameterLocation),
}

impl EscapeMode {
    pub(crate) fn for_parameter(parameter: &ParameterSpec) -> Self {
        match parameter.location {
            _ if parameter.style == ParameterStyle::Cookie => Self::Raw,
            ParameterLocation::Path | ParameterLocation::Query | ParameterLocation::Cookie
                if parameter.allow_reserved =>
            {
                Self::Reserved(parameter.location)
            }
            location => Self::unreserved_for(location),
        }
    }

    /// Returns the escape mode for a parameter at a location, without `allowReserved`.
    pub(crate) fn unreserved_for(location: ParameterLocation) -> Self {
        if location == ParameterLocation::Header { Self::Raw } else { Self::Unreserved }
    }

    /// Escapes a value or an item of a value.
    pub(crate) fn text(self, text: &str) -> Cow<'_, str> {
        match self {
            Self::Raw => Cow::Borrowed(text),
            Self::Unreserved => unreserved(text),
            Self::Reserved(ParameterLocation::Path) => Cow::Owned(reserved(text, RESERVED_PATH)),
            Self::Reserved(ParameterLocation::Cookie) => Cow::Owned(reserved(text, RESERVED_COOKIE)),
            Self::Reserved(_) => Cow::Owned(reserved(text, RESERVED_QUERY)),
        }
    }

    /// Escapes a name. Reserved characters are always escaped.
    pub(crate) fn name(self, name: &str) -> Cow<'_, str> {
        if self == Self::Raw { Cow::Borrowed(name) } else { unreserved(name) }
    }
}

impl EscapeMode {
    /// Appends an escaped value.
    pub(crate) fn push_text(self, out: &mut String, text: &str) {
        match self {
            Self::Unreserved => {
                let (plain, rest) = split(text);
                out.push_str(plain);
                if !rest.is_empty() {
                    out.extend(utf8_percent_encode(rest, UNRESERVED));
                }
            }
            _ => out.push_str(&self.text(text)),
        }
    }
}

/// Splits a text after its leading unreserved characters. For most texts, the second part is empty.
fn split(text: &str) -> (&str, &str) {
    text.split_at(text.bytes().position(|byte| !PLAIN[usize::from(byte)]).unwrap_or(text.len()))
}

fn unreserved(text: &str) -> Cow<'_, str> {
    match split(text) {
        (plain, "") => Cow::Borrowed(plain),
        _ => utf8_percent_encode(text, UNRESERVED).into(),
    }
}

fn reserved(text: &str, set: &'static AsciiSet) -> String {
    let mut parts = text.split('%');
    let mut out = utf8_percent_encode(parts.next().unwrap_or_default(), set).to_string();
    for part in parts {
        let hex = part.as_bytes().get(..2).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit));
        out.push_str(if hex { "%" } else { "%25" });
        out.extend(utf8_percent_encode(part, set));
    }
    out
}

/// Appends literal text of a path template, percent-encoded.
pub(crate) fn push_path_literal(out: &mut String, text: &str) {
    let (plain, rest) = split(text);
    out.push_str(plain);
    if !rest.is_empty() {
        out.extend(utf8_percent_encode(rest, SEGMENT));
    }
}

/// Percent-encodes literal text in the query of a path template.
pub(crate) fn encode_query_literal(text: &str) -> String {
    utf8_percent_encode(text, RESERVED_QUERY).to_string()
}

/// Decodes a percent-encoded text.
///
/// # Errors
///
/// Returns an error if the result is not UTF-8.
pub(crate) fn decode(text: &str) -> Result<Cow<'_, str>, ParameterError> {
    percent_decode_str(text).decode_utf8().map_err(|_| ParameterError("is not UTF-8"))
}

/// Decodes the text of a parameter at a `location`. Headers are not percent-encoded. In a query, `+` is a space.
///
/// # Errors
///
/// Returns an error if the result is not UTF-8.
pub(crate) fn unescape(location: ParameterLocation, text: &str) -> Result<String, ParameterError> {
    unescape_cow(location, text).map(Cow::into_owned)
}

/// Decodes a text like [`unescape`], and copies the text only if it is encoded.
///
/// # Errors
///
/// Returns an error if the result is not UTF-8.
pub(crate) fn unescape_cow(location: ParameterLocation, text: &str) -> Result<Cow<'_, str>, ParameterError> {
    match location {
        _ if !text.bytes().any(|byte| matches!(byte, b'%' | b'+')) => Ok(Cow::Borrowed(text)),
        ParameterLocation::Header => Ok(Cow::Borrowed(text)),
        ParameterLocation::Query if text.contains('+') => Ok(Cow::Owned(decode(&text.replace('+', " "))?.into_owned())),
        _ => decode(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_unreserved_characters_stay_unescaped() {
        assert_eq!(EscapeMode::Unreserved.text("a-b._~ /%ü"), "a-b._~%20%2F%25%C3%BC");
    }

    #[test]
    fn allow_reserved_keeps_escapes_and_unambiguous_characters() {
        let query = EscapeMode::Reserved(ParameterLocation::Query);
        assert_eq!(query.text("/a?b:c@d=e"), "/a?b:c@d=e");
        assert_eq!(query.text("a&b#c+d"), "a%26b%23c%2Bd");
        assert_eq!(query.text("admin%2F 50% %foo"), "admin%2F%2050%25%20%25foo");
    }

    #[test]
    fn plus_is_a_space_in_queries_only() {
        assert_eq!(unescape(ParameterLocation::Query, "a+b%2B"), Ok("a b+".to_owned()));
        assert_eq!(unescape(ParameterLocation::Path, "a+b"), Ok("a+b".to_owned()));
        assert_eq!(unescape(ParameterLocation::Header, "a+b%20"), Ok("a+b%20".to_owned()));
        assert!(unescape(ParameterLocation::Path, "%FF").is_err());
    }
}
