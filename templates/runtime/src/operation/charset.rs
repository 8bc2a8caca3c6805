//! Character encodings of text bodies (RFC 9110, 8.3.2), named by the labels of the WHATWG Encoding Standard.

use super::super::codec::DecodeError;
use super::super::parameter::EncodeError;
use super::disposition::parameter;
use super::media_type::essence;
use bytes::Bytes;
pub(crate) use encoding_rs::UTF_8;
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};
use std::borrow::Cow;

/// The maximum number of bytes of an XML document that are searched for its encoding declaration.
const XML_DECLARATION_BYTES: usize = 256;

/// Returns the encoding that is named by the parameter `charset` of a media type, or `None` if the parameter is
/// missing.
///
/// # Errors
///
/// Returns the value of `charset` if it is not the label of a known encoding.
pub(crate) fn from_media_type(media_type: &str) -> Result<Option<&'static Encoding>, String> {
    // Most media types have no parameters.
    if !media_type.bytes().any(|byte| byte == b';') {
        return Ok(None);
    }
    let Some(label) = parameter(media_type, "charset") else { return Ok(None) };
    // ASCII is decoded as UTF-8. In the Encoding Standard, the label `ascii` means windows-1252.
    let is_ascii = ["us-ascii", "ascii"].iter().any(|ascii| ascii.eq_ignore_ascii_case(label.trim()));
    let encoding = if is_ascii { Some(UTF_8) } else { Encoding::for_label(label.as_bytes()) };
    encoding.map(Some).ok_or(label)
}

/// Converts a text to UTF-8. Returns `None` if the text needs no conversion. If the media type of the body has no
/// `charset`, the `charset` of the documented media type applies.
///
/// # Errors
///
/// Returns an error if the encoding is unknown or if the text is invalid in this encoding.
pub(crate) fn to_utf8(media_type: &str, documented: &str, bytes: &[u8]) -> Result<Option<Bytes>, DecodeError> {
    let named = |media_type| {
        from_media_type(media_type).map_err(|label| DecodeError::new(format!("unknown charset `{label}`")))
    };
    let encoding = match named(media_type)? {
        None if media_type == documented => from_xml_declaration(media_type, bytes),
        None => named(documented)?.or_else(|| from_xml_declaration(media_type, bytes)),
        named => named,
    };
    match encoding {
        Some(encoding) if encoding != UTF_8 => match encoding.decode(bytes) {
            (text, _, false) => Ok(Some(Bytes::from(text.into_owned()))),
            (_, used, true) => Err(DecodeError::new(format!("the text is not valid {}", used.name()))),
        },
        _ => Ok(None),
    }
}

/// Returns the encoding of an XML document according to its byte order mark or its declaration (RFC 7303, 3.2). Returns
/// `None` for UTF-8, and for media types other than XML.
fn from_xml_declaration(media_type: &str, bytes: &[u8]) -> Option<&'static Encoding> {
    if media_type == "application/json" {
        return None;
    }
    let essence = essence(media_type).as_bytes();
    let ending = essence.len().checked_sub(4).map_or(&[][..], |start| &essence[start..]);
    let is_xml = ending.eq_ignore_ascii_case(b"/xml") || ending.eq_ignore_ascii_case(b"+xml");
    if !is_xml || std::str::from_utf8(bytes).is_ok() {
        return None;
    }
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Some(encoding);
    }
    let start = String::from_utf8_lossy(bytes.get(..XML_DECLARATION_BYTES).unwrap_or(bytes));
    let declaration = start.strip_prefix("<?xml")?.split_once("?>")?.0;
    let value = declaration.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    Encoding::for_label(value[1..].split_once(quote)?.0.as_bytes())
}

/// Encodes a text with the charset of its media type.
///
/// # Errors
///
/// Returns an error if the encoding is unknown or lacks a character of the text.
pub(crate) fn encode_text(media_type: &str, text: String) -> Result<Bytes, EncodeError> {
    let is_latin = parameter(media_type, "charset").is_some_and(|label| label.eq_ignore_ascii_case("iso-8859-1"));
    match from_media_type(media_type) {
        // For the label `iso-8859-1`, the Encoding Standard uses windows-1252, which has different characters from 0x80
        // to 0x9F.
        _ if is_latin && text.chars().any(|c| u32::from(c) > 0xFF) => {
            Err(EncodeError("ISO-8859-1 lacks a character of the text"))
        }
        Err(_) => Err(EncodeError("the charset of the media type is unknown")),
        Ok(None) => Ok(text.into()),
        Ok(Some(encoding)) if encoding == UTF_8 => Ok(text.into()),
        Ok(Some(encoding)) if encoding == UTF_16LE || encoding == UTF_16BE => Ok(utf_16(media_type, &text)),
        Ok(Some(encoding)) if encoding.output_encoding() != encoding => {
            Err(EncodeError("writing text in the charset of the media type is not supported"))
        }
        Ok(Some(encoding)) => match encoding.encode(&text) {
            (bytes, _, false) => Ok(bytes.into_owned().into()),
            (.., true) => Err(EncodeError("the charset of the media type lacks a character of the text")),
        },
    }
}

/// Encodes JSON with the charset of its media type. JSON is UTF-8 (RFC 8259, 8.1), unless the document declares another
/// charset, as some servers on .NET do.
///
/// # Errors
///
/// Returns an error if the encoding is unknown or lacks a character of the text.
pub(crate) fn encode_json(media_type: &str, json: Vec<u8>) -> Result<Bytes, EncodeError> {
    if !media_type.bytes().any(|byte| byte == b';') {
        return Ok(json.into());
    }
    String::from_utf8(json).map_or(Err(EncodeError("the text is not UTF-8")), |text| encode_text(media_type, text))
}

/// Encodes a text as UTF-16 (RFC 2781): for the label `utf-16` with the byte order mark in big-endian order (section 4.3),
/// for the labels with a byte order without a mark (section 3.3).
fn utf_16(media_type: &str, text: &str) -> Bytes {
    let label = parameter(media_type, "charset").unwrap_or_default();
    if label.eq_ignore_ascii_case("utf-16le") {
        return text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    }
    let mark = if label.eq_ignore_ascii_case("utf-16be") { "" } else { "\u{FEFF}" };
    mark.encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect()
}

/// Adds `charset=utf-8` to a text media type without a charset if the text is not ASCII, since a receiver may assume
/// ASCII without a charset (RFC 2046, 4.1.2; RFC 6657).
pub(super) fn with_charset(media_type: Cow<'static, str>, text: &str) -> Cow<'static, str> {
    let essence = essence(&media_type);
    let is_plain = essence.get(..5).is_some_and(|kind| kind.eq_ignore_ascii_case("text/")) && !essence.ends_with("xml");
    match is_plain && !text.is_ascii() && parameter(&media_type, "charset").is_none() {
        true => format!("{media_type}; charset=utf-8").into(),
        false => media_type,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_decoded_by_its_label() {
        let read = |media_type: &str, bytes: &[u8]| {
            let read = to_utf8(media_type, "text/plain", bytes);
            read.map(|text| text.map(|text| String::from_utf8_lossy(&text).into_owned()))
        };
        for (media_type, bytes, text) in [
            ("text/plain; charset=ISO-8859-1", &b"caf\xE9"[..], Some("café")),
            ("text/plain;charset=\"latin1\"", b"caf\xE9", Some("café")),
            ("text/plain; charset=windows-1252", b"\x80 5", Some("€ 5")),
            ("text/plain; charset=Shift_JIS", b"\x93\xFA\x96\x7B", Some("日本")),
            ("text/plain; charset=utf-16le", b"h\0i\0", Some("hi")),
            ("text/plain; charset=UTF-16", b"\xFE\xFF\0h\0i", Some("hi")),
            ("text/plain; charset=utf-8", "é".as_bytes(), None),
            ("text/plain; charset=us-ascii", b"a", None),
            ("text/plain", "é".as_bytes(), None),
            (
                "application/xml",
                b"<?xml version='1.0' encoding='ISO-8859-1'?><a>\xE9</a>",
                Some("<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>"),
            ),
        ] {
            assert_eq!(read(media_type, bytes).as_ref().map(Option::as_deref), Ok(text), "{media_type}");
        }
        assert!(read("text/plain; charset=klingon", b"").is_err());
        assert!(read("text/plain; charset=euc-jp", b"\xFF").is_err());
    }

    #[test]
    fn a_text_is_written_in_the_documented_charset() {
        let written = |media_type: &str, text: &str| encode_text(media_type, text.to_owned()).ok();
        assert_eq!(written("text/plain; charset=iso-8859-1", "é").as_deref(), Some(&b"\xE9"[..]));
        assert_eq!(written("text/plain; charset=iso-8859-1", "日"), None);
        assert_eq!(written("text/plain; charset=iso-8859-1", "€"), None);
        assert_eq!(written("text/plain; charset=windows-1252", "€").as_deref(), Some(&b"\x80"[..]));
        assert_eq!(written("text/plain; charset=utf-16", "a").as_deref(), Some(&b"\xFE\xFF\0a"[..]));
        assert_eq!(written("text/plain; charset=UTF-16LE", "a").as_deref(), Some(&b"a\0"[..]));
        assert_eq!(written("text/plain; charset=utf-16be", "a").as_deref(), Some(&b"\0a"[..]));
        assert_eq!(written("text/plain; charset=iso-2022-kr", "a"), None);
        let json = |media_type: &str| encode_json(media_type, "\"é\"".into()).ok();
        assert_eq!(json("application/json; charset=utf-16le").as_deref(), Some(&b"\"\0\xE9\0\"\0"[..]));
        assert_eq!(json("application/json").as_deref(), Some("\"é\"".as_bytes()));
        assert_eq!(written("text/plain", "é").as_deref(), Some("é".as_bytes()));
        assert_eq!(with_charset("text/plain".into(), "é"), "text/plain; charset=utf-8");
        assert_eq!(with_charset("text/plain".into(), "e"), "text/plain");
        assert_eq!(with_charset("text/csv; charset=utf-8".into(), "é"), "text/csv; charset=utf-8");
        assert_eq!(with_charset("application/xml".into(), "é"), "application/xml");
    }
}
