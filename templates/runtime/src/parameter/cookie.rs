//! The syntax of cookies (RFC 6265, 4.1.1).

use super::super::codec::ParameterValue;
use super::EncodeError;

const INVALID_VALUE: EncodeError = EncodeError("it contains characters that are invalid in a cookie");

/// Returns `true` if a text is a valid cookie value without escaping: cookie octets, optionally in double quotes.
pub(crate) fn is_value(text: &str) -> bool {
    let inner = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(text);
    inner.bytes().all(is_octet)
}

/// Checks that all texts in a value are valid in a cookie without escaping.
///
/// # Errors
///
/// Returns an error if the value contains other characters, since the style `cookie` does not escape them.
pub(super) fn check(explode: bool, value: &ParameterValue) -> Result<(), EncodeError> {
    let fits = |text: &str| if is_value(text) { Ok(()) } else { Err(INVALID_VALUE) };
    match value {
        ParameterValue::Text(text) => fits(text),
        ParameterValue::List(items) => items.iter().try_for_each(|item| check(explode, item)),
        ParameterValue::Object(members) => members.iter().try_for_each(|(name, value)| match explode {
            true if name.contains('=') => Err(INVALID_VALUE),
            _ => fits(name).and_then(|()| check(explode, value)),
        }),
        ParameterValue::Bytes(_) => Ok(()),
    }
}

/// Returns `true` for cookie octets: ASCII without control characters, space and `",;\`.
fn is_octet(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'"' | b',' | b';' | b'\\')
}

#[cfg(test)]
mod tests {
    use super::is_value;

    #[test]
    fn cookie_values_are_cookie_octets() {
        for value in ["", "abc", "a=b&c/d+e%20==", "\"quoted\"", "{a:1}", "s:x.y"] {
            assert!(is_value(value), "{value}");
        }
        for value in ["a b", "a,b", "a;b", "a\\b", "a\"b", "\"", "ü", "a\tb", "a\u{7f}"] {
            assert!(!is_value(value), "{value}");
        }
    }
}
