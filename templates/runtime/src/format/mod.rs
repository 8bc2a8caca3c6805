//! Validation of strings against the keyword `format`, according to the grammars of the RFCs. The module uses no
//! libraries, so that the generator and the crates that validate compile few dependencies.

#[cfg(feature = "validate")]
mod date_time;
#[cfg(feature = "validate")]
mod duration;
#[cfg(feature = "validate")]
mod email;
#[cfg(feature = "validate")]
mod encoded;
#[cfg(feature = "validate")]
mod hostname;
#[cfg(feature = "validate")]
mod http_date;
#[cfg(feature = "validate")]
mod uri;

#[cfg(feature = "validate")]
use uri::is_uri;

/// A function that returns `true` if a text has the format.
#[cfg(feature = "validate")]
type FormatCheck = fn(&str) -> bool;

/// The supported formats (OpenAPI's format registry; JSON Schema Validation, 7.3).
#[cfg(feature = "validate")]
const FORMATS: [(&str, FormatCheck); 14] = [
    ("base64url", encoded::is_base64url),
    ("byte", encoded::is_base64),
    ("date", date_time::is_date),
    ("date-time", date_time::is_date_time),
    ("date-time-http", http_date::is_http_date),
    ("duration", duration::is_duration),
    ("email", email::is_email),
    ("hostname", hostname::is_hostname),
    ("http-date", http_date::is_http_date),
    ("ipv4", |text| text.parse::<std::net::Ipv4Addr>().is_ok()),
    ("ipv6", |text| text.parse::<std::net::Ipv6Addr>().is_ok()),
    ("time", date_time::is_time),
    ("uri", is_uri),
    ("uuid", encoded::is_uuid),
];

/// Returns the function that validates a format. Returns `None` for an unknown format, which allows every text.
#[cfg(feature = "validate")]
pub(crate) fn find_format(name: &str) -> Option<FormatCheck> {
    FORMATS.iter().find(|(known, _)| *known == name).map(|(_, fits)| *fits)
}
