//! Header values with parameters: `form-data; name="a"; filename="b.png"` (RFC 9110, 5.6.6; RFC 7578, 4.2).

/// Returns a parameter of a header value, without its quotes.
pub(crate) fn parameter(value: &str, name: &str) -> Option<String> {
    parameters(value).find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, text)| text)
}

/// Returns the parameters of a header value, without their quotes.
pub(crate) fn parameters(value: &str) -> impl Iterator<Item = (&str, String)> {
    let mut rest = value.split_once(';').map(|(_, rest)| rest);
    std::iter::from_fn(move || {
        let (name, after) = rest?.split_once('=')?;
        // The text before `=` may contain a parameter without a value, which is skipped.
        let name = name.rsplit(';').next().unwrap_or_default().trim();
        let (text, after) = text(after.trim_start());
        rest = after.split_once(';').map(|(_, rest)| rest);
        Some((name, text))
    })
}

/// Parses a token or quoted string, and returns it with the remaining text. A backslash escapes only a quote, since
/// some clients send file names with unescaped backslashes.
fn text(value: &str) -> (String, &str) {
    let Some(quoted) = value.strip_prefix('"') else {
        let end = value.find(';').unwrap_or(value.len());
        return (value[..end].trim().to_owned(), &value[end..]);
    };
    let mut text = String::new();
    let mut rest = quoted;
    while let Some(at) = rest.find('"') {
        match rest[..at].strip_suffix('\\') {
            Some(before) => text = text + before + "\"",
            None => return (text + &rest[..at], &rest[at + 1..]),
        }
        rest = &rest[at + 1..];
    }
    (text + rest, "")
}

/// Quotes a name like browsers do (WHATWG HTML, 4.10.21.8): quotes and control characters are percent-encoded.
pub(crate) fn quoted(name: &str) -> String {
    let mut text = String::from("\"");
    for character in name.chars() {
        match character {
            '"' | '\0'..='\x1F' | '\x7F' => text.push_str(&format!("%{:02X}", u32::from(character))),
            other => text.push(other),
        }
    }
    text + "\""
}

/// Decodes the quotes and line breaks that [`quoted`] has percent-encoded.
pub(crate) fn unquoted(name: &str) -> String {
    name.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_semicolons_do_not_separate() {
        let value = r#"form-data; name="a;b=c"; x; filename="C:\d\"e".png"; z=1"#;
        assert_eq!(parameter(value, "name").as_deref(), Some("a;b=c"));
        assert_eq!(parameter(value, "FileName").as_deref(), Some(r#"C:\d"e"#));
        assert_eq!(parameter("multipart/x; charset=y;boundary = b ", "boundary").as_deref(), Some("b"));
        assert_eq!(parameter("form-data", "name"), None);
        assert_eq!(parameter("form-data; name", "name"), None);
    }

    #[test]
    fn quoted_names_round_trip() {
        let name = "a\"b\r\nc; ü";
        assert_eq!(
            parameter(&format!("form-data; name={}", quoted(name)), "name").map(|n| unquoted(&n)).as_deref(),
            Some(name)
        );
    }
}
