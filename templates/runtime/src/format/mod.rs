//! The texts that `format` allows, by the grammars of their RFCs. Nothing here depends on a library, so that whoever
//! judges values, the generator among them, compiles little.

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
mod uri;

#[cfg(feature = "validate")]
use uri::is_uri;

/// Whether a text is of the format.
#[cfg(feature = "validate")]
type Fits = fn(&str) -> bool;

/// The formats that are known (OpenAPI's format registry; JSON Schema Validation, 7.3).
#[cfg(feature = "validate")]
const KNOWN: [(&str, Fits); 11] = [
    ("byte", encoded::is_base64),
    ("date", date_time::is_date),
    ("date-time", date_time::is_date_time),
    ("duration", duration::is_duration),
    ("email", email::is_email),
    ("hostname", hostname::is_hostname),
    ("ipv4", |text| text.parse::<std::net::Ipv4Addr>().is_ok()),
    ("ipv6", |text| text.parse::<std::net::Ipv6Addr>().is_ok()),
    ("time", date_time::is_time),
    ("uri", is_uri),
    ("uuid", encoded::is_uuid),
];

/// What judges texts of a format; nothing where the format is not known, which then allows everything.
#[cfg(feature = "validate")]
pub(crate) fn by_name(name: &str) -> Option<Fits> {
    KNOWN.iter().find(|(known, _)| *known == name).map(|(_, fits)| *fits)
}
