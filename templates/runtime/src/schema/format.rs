//! `format` of strings. One that is not known allows everything.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::super::codec::{Base64, Date, DateTime, Duration, Time};
use super::super::Uuid;

const KNOWN: [&str; 12] = [
    "byte", "date", "date-time", "duration", "email", "hostname", "ipv4", "ipv6", "time", "uri", "url", "uuid",
];

pub(super) fn is_known(format: &str) -> bool {
    KNOWN.contains(&format)
}

pub(super) fn fits(format: &str, text: &str) -> bool {
    match format {
        "byte" => text.parse::<Base64>().is_ok(),
        "date" => text.parse::<Date>().is_ok(),
        "date-time" => text.parse::<DateTime>().is_ok(),
        "duration" => text.parse::<Duration>().is_ok(),
        "email" => is_email(text),
        "hostname" => is_hostname(text),
        "ipv4" => text.parse::<Ipv4Addr>().is_ok(),
        "ipv6" => text.parse::<Ipv6Addr>().is_ok(),
        "time" => text.parse::<Time>().is_ok(),
        "uri" | "url" => is_uri(text),
        "uuid" => text.len() == 36 && Uuid::parse_str(text).is_ok(),
        _ => true,
    }
}

/// RFC 1123, 2.1.
fn is_hostname(text: &str) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    text.len() <= 253 && text.split('.').all(label)
}

/// RFC 5321, 4.1.2: `Mailbox`.
fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let atom = |atom: &str| {
        !atom.is_empty() && atom.chars().all(|c| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c) || !c.is_ascii())
    };
    let quoted = local.len() > 2
        && local.starts_with('"')
        && local.ends_with('"')
        && !local[1..local.len() - 1].replace("\\\\", "").replace("\\\"", "").contains(['"', '\\']);
    let literal = domain.strip_prefix('[').and_then(|domain| domain.strip_suffix(']')).map(|address| {
        match address.strip_prefix("IPv6:") {
            Some(address) => address.parse::<Ipv6Addr>().is_ok(),
            None => address.parse::<Ipv4Addr>().is_ok(),
        }
    });
    (quoted || local.split('.').all(atom)) && literal.unwrap_or_else(|| is_hostname(domain))
}

/// RFC 3986: an absolute URI, of its characters only.
fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let scheme_fits = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    let (before, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let (hierarchy, query) = before.split_once('?').unwrap_or((before, ""));
    let (authority, path) = match hierarchy.strip_prefix("//") {
        Some(rest) => rest.split_at(rest.find('/').unwrap_or(rest.len())),
        None => ("", hierarchy),
    };
    scheme_fits && is_authority(authority) && is_text(path, ":@/") && is_text(query, ":@/?") && is_text(fragment, ":@/?")
}

fn is_authority(text: &str) -> bool {
    let (user, host) = text.rsplit_once('@').unwrap_or(("", text));
    let (host, port) = match host.strip_prefix('[') {
        Some(inner) => match inner.split_once(']') {
            Some((address, port)) if is_literal(address) => ("", port),
            _ => return false,
        },
        None => host.split_at(host.find(':').unwrap_or(host.len())),
    };
    let port = port.strip_prefix(':').unwrap_or(port);
    is_text(user, ":") && is_text(host, "") && port.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_literal(address: &str) -> bool {
    address.starts_with('v') || address.parse::<Ipv6Addr>().is_ok()
}

/// Unreserved characters, sub-delimiters, escapes, and what else is allowed.
fn is_text(text: &str, also: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().all(|(at, byte)| match byte {
        b'%' => bytes.get(at + 1..at + 3).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit)),
        _ => {
            byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=".contains(byte) || also.as_bytes().contains(byte)
        }
    })
}
