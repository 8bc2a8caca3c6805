/// Returns `true` if the text is base64 (RFC 4648, 4). The padding is optional.
pub(super) fn is_base64(text: &str) -> bool {
    let data = text.trim_end_matches('=');
    let padding = text.len() - data.len();
    let last = data.bytes().next_back().and_then(sextet).unwrap_or(0);
    let whole = match data.len() % 4 {
        0 => padding == 0,
        2 => matches!(padding, 0 | 2) && last.is_multiple_of(16),
        3 => matches!(padding, 0 | 1) && last.is_multiple_of(4),
        _ => false,
    };
    whole && data.bytes().all(|byte| sextet(byte).is_some())
}

/// Returns `true` if the text is base64url (RFC 4648, 5). The padding is optional.
pub(super) fn is_base64url(text: &str) -> bool {
    !text.contains(['+', '/']) && is_base64(&text.replace('-', "+").replace('_', "/"))
}

fn sextet(byte: u8) -> Option<u8> {
    match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    }
}

/// Returns `true` if the text is a UUID (RFC 9562, 4).
pub(super) fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}
