use std::net::{Ipv4Addr, Ipv6Addr};

use super::hostname::is_hostname;

/// Returns `true` if the text is an email address (RFC 5321, 4.1.2, `Mailbox`).
pub(super) fn is_email(text: &str) -> bool {
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
