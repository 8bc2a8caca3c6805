/// Returns `true` if the text is a URI with a scheme and contains only characters that RFC 3986 allows.
pub(super) fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let scheme_fits = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    let (before, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let (hierarchy, query) = before.split_once('?').unwrap_or((before, ""));
    let (authority, path) = match hierarchy.strip_prefix("//") {
        Some(rest) => rest.split_at(rest.find('/').unwrap_or(rest.len())),
        None => ("", hierarchy),
    };
    scheme_fits
        && is_authority(authority)
        && is_uri_text(path, ":@/")
        && is_uri_text(query, ":@/?")
        && is_uri_text(fragment, ":@/?")
}

fn is_authority(text: &str) -> bool {
    let (user, host) = text.rsplit_once('@').unwrap_or(("", text));
    let (host, port) = match host.strip_prefix('[') {
        Some(inner) => match inner.split_once(']') {
            Some((address, port)) if is_ip_literal(address) => ("", port),
            _ => return false,
        },
        None => host.split_at(host.find(':').unwrap_or(host.len())),
    };
    let port = port.strip_prefix(':').unwrap_or(port);
    is_uri_text(user, ":") && is_uri_text(host, "") && port.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_ip_literal(address: &str) -> bool {
    address.starts_with('v') || address.parse::<std::net::Ipv6Addr>().is_ok()
}

/// Returns `true` if the text consists of unreserved characters, sub-delimiters, percent-encoded bytes, and the
/// characters in `also`.
fn is_uri_text(text: &str, also: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().all(|(at, byte)| match byte {
        b'%' => bytes.get(at + 1..at + 3).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit)),
        _ => byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=".contains(byte) || also.as_bytes().contains(byte),
    })
}
