use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};

use super::{ParseError, text_codec};

/// The configuration of base64: decoding accepts missing padding, and encoding writes padding.
const CONFIG: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);

const STANDARD: GeneralPurpose = GeneralPurpose::new(&base64::alphabet::STANDARD, CONFIG);

const URL_SAFE: GeneralPurpose = GeneralPurpose::new(&base64::alphabet::URL_SAFE, CONFIG);

/// Bytes that are encoded as base64 (`format: byte`; RFC 4648, 4).
///
/// Parsing also accepts the URL-safe alphabet (RFC 4648, 5), missing padding, and line breaks (RFC 2045, 6.8), which
/// some servers send. Encoding writes the standard alphabet with padding.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Base64(pub Vec<u8>);

text_codec!(Base64, "base64");

impl FromStr for Base64 {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        if let Ok(bytes) = STANDARD.decode(text) {
            return Ok(Self(bytes));
        }
        let joined: String = text.split_ascii_whitespace().collect();
        let read = STANDARD.decode(&joined).or_else(|_| URL_SAFE.decode(&joined));
        read.map(Self).map_err(|_| ParseError("base64"))
    }
}

impl fmt::Display for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&STANDARD.encode(&self.0))
    }
}

impl From<Vec<u8>> for Base64 {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<&[u8]> for Base64 {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

impl AsRef<[u8]> for Base64 {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// Bytes that are encoded as base64url (`format: base64url`; RFC 4648, 5).
///
/// Parsing accepts every text that [`Base64`] accepts. Encoding omits the padding, as JSON Web Tokens (RFC 7515) and
/// TypeSpec do.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Base64Url(pub Vec<u8>);

text_codec!(Base64Url, "base64url");

impl FromStr for Base64Url {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let read = URL_SAFE.decode(text).ok().or_else(|| text.parse::<Base64>().ok().map(|Base64(bytes)| bytes));
        read.map(Self).ok_or(ParseError("base64url"))
    }
}

impl fmt::Display for Base64Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(&self.0))
    }
}

impl From<Vec<u8>> for Base64Url {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<&[u8]> for Base64Url {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

impl AsRef<[u8]> for Base64Url {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}
