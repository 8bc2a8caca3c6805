//! Header fields that a document may describe and cannot set: what they say follows from the message itself.

/// The fields that frame a message (RFC 9112, 6): a value of somebody's own would break the exchange.
const FRAMING: [&str; 3] = ["connection", "content-length", "transfer-encoding"];

/// Whether HTTP itself gives a header field its value.
pub(super) fn frames(name: &str) -> bool {
    FRAMING.iter().any(|field| name.eq_ignore_ascii_case(field))
}
