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
const FORMATS: [(&str, FormatCheck); 18] = [
    ("base64url", encoded::is_base64url),
    ("byte", encoded::is_base64),
    ("date", date_time::is_date),
    ("date-time", date_time::is_date_time),
    ("date-time-http", http_date::is_http_date),
    ("date-time-local", date_time::is_date_time_local),
    ("duration", duration::is_duration),
    ("email", email::is_email),
    ("hostname", hostname::is_hostname),
    ("http-date", http_date::is_http_date),
    ("ipv4", |text| text.parse::<std::net::Ipv4Addr>().is_ok()),
    ("ipv4-cidr", |text| is_address_range::<std::net::Ipv4Addr>(text, 32)),
    ("ipv6", |text| text.parse::<std::net::Ipv6Addr>().is_ok()),
    ("ipv6-cidr", |text| is_address_range::<std::net::Ipv6Addr>(text, 128)),
    ("time", date_time::is_time),
    ("time-local", date_time::is_time_local),
    ("uri", is_uri),
    ("uuid", encoded::is_uuid),
];

/// Returns the function that validates a format. Returns `None` for an unknown format, which allows every text.
#[cfg(feature = "validate")]
pub(crate) fn find_format(name: &str) -> Option<FormatCheck> {
    FORMATS.iter().find(|(known, _)| *known == name).map(|(_, fits)| *fits)
}

/// Returns `true` for an address with the length of a prefix in bits, such as `192.0.2.0/24` (RFC 4632, 3.1).
#[cfg(feature = "validate")]
fn is_address_range<A: std::str::FromStr>(text: &str, bits: u8) -> bool {
    let Some((address, length)) = text.split_once('/') else { return false };
    let is_plain = length == "0" || !length.starts_with(['0', '+']);
    address.parse::<A>().is_ok() && is_plain && length.parse::<u8>().is_ok_and(|length| length <= bits)
}

#[cfg(all(test, feature = "validate"))]
mod tests {
    use super::find_format;

    #[test]
    fn formats_without_an_offset_and_ranges_of_addresses() {
        let rows: [(&str, &[&str], &[&str]); 4] = [
            (
                "date-time-local",
                &["2024-02-29T15:04:05", "2024-02-29t15:04:05.25"],
                &["2024-02-29T15:04:05Z", "2024-02-29T15:04:05+01:00", "2023-02-29T15:04:05", "2024-02-29", "15:04:05"],
            ),
            ("time-local", &["15:04:05", "23:59:60", "15:04:05.5"], &["15:04:05Z", "24:00:00", "15:04"]),
            (
                "ipv4-cidr",
                &["192.0.2.0/24", "0.0.0.0/0", "192.0.2.1/32"],
                &["192.0.2.0", "192.0.2.0/33", "192.0.2.0/08", "192.0.2/24"],
            ),
            (
                "ipv6-cidr",
                &["2001:db8::/32", "::/0", "::1/128"],
                &["2001:db8::", "2001:db8::/129", "192.0.2.0/24", "::/+1"],
            ),
        ];
        for (format, valid, invalid) in rows {
            let fits = find_format(format).expect("a supported format");
            valid.iter().for_each(|text| assert!(fits(text), "{format}: {text}"));
            invalid.iter().for_each(|text| assert!(!fits(text), "{format}: {text}"));
        }
    }
}
