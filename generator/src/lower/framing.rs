//! Header fields that a document may describe and that generated code must not set, because HTTP determines their
//! values.

/// The header fields that determine where a message ends and whether the connection stays open (RFC 9112, 6 and 9). A
/// user-supplied value would break the connection.
const FRAMING_HEADERS: [&str; 3] = ["connection", "content-length", "transfer-encoding"];

/// Returns `true` if HTTP determines the value of the header field.
pub(super) fn is_framing_header(name: &str) -> bool {
    FRAMING_HEADERS.iter().any(|field| name.eq_ignore_ascii_case(field))
}
