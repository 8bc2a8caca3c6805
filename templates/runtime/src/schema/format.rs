//! `format` of strings. One that is not known allows everything.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::super::Uuid;
use super::super::codec::{Base64, Date, DateTime, Duration, Time, is_uri};

const KNOWN: [&str; 11] =
    ["byte", "date", "date-time", "duration", "email", "hostname", "ipv4", "ipv6", "time", "uri", "uuid"];

pub(super) fn is_known(format: &str) -> bool {
    KNOWN.contains(&format)
}

pub(super) fn fits(format: &str, text: &str) -> bool {
    match format {
        "byte" => text.parse::<Base64>().is_ok(),
        "date" => text.parse::<Date>().is_ok(),
        "date-time" => text.parse::<DateTime>().is_ok() && is_moment(text),
        "duration" => text.parse::<Duration>().is_ok(),
        "email" => is_email(text),
        "hostname" => is_hostname(text),
        "ipv4" => text.parse::<Ipv4Addr>().is_ok(),
        "ipv6" => text.parse::<Ipv6Addr>().is_ok(),
        "time" => text.parse::<Time>().is_ok(),
        "uri" => is_uri(text),
        "uuid" => text.len() == 36 && Uuid::parse_str(text).is_ok(),
        _ => true,
    }
}

/// RFC 3339, 5.7: a leap second is the last of a day in UTC.
fn is_moment(text: &str) -> bool {
    if text.get(17..19) != Some("60") {
        return true;
    }
    let number = |text: Option<&str>| text.and_then(|text| text.parse::<i32>().ok()).unwrap_or(0);
    let minutes = number(text.get(11..13)) * 60 + number(text.get(14..16));
    let zone = text.get(19..).and_then(|rest| rest.find(['+', '-']).map(|at| &rest[at..])).unwrap_or("+00:00");
    let offset = number(zone.get(1..3)) * 60 + number(zone.get(4..6));
    let utc = if zone.starts_with('-') { minutes + offset } else { minutes - offset };
    utc.rem_euclid(24 * 60) == 24 * 60 - 1
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
        !atom.is_empty()
            && atom.chars().all(|c| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c) || !c.is_ascii())
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
