//! Types for the string formats of OpenAPI.

mod base64;
mod date;
mod date_time;
mod duration;
mod http_date;
mod ip;
mod time;
mod uri;
mod uuid;
mod zone;

pub use base64::{Base64, Base64Url};
pub use date::Date;
pub use date_time::DateTime;
pub use duration::Duration;
pub use http_date::HttpDate;
pub use time::Time;
pub use uri::Uri;

/// Implements `Decode` and `Encode` for a type that is a string in JSON, by means of the type's `FromStr` and
/// `Display`.
macro_rules! text_codec {
    ($name:ty, $what:literal) => {
        impl super::super::Decode for $name {
            fn decode(r: &mut super::super::Reader<'_>) -> Result<Self, super::super::DecodeError> {
                let here = r.clone();
                let text = r.text($what)?;
                text.parse().map_err(|_| here.error(concat!("expected ", $what)))
            }
        }

        impl super::super::Encode for $name {
            fn encode(&self, w: &mut super::super::Writer) {
                w.string(&self.to_string());
            }
        }
    };
}

use text_codec;

/// The error of a text that does not have the expected format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseError(&'static str);

impl std::fmt::Display for ParseError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "expected {}", self.0)
    }
}

impl std::error::Error for ParseError {}
