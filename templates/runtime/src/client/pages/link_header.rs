//! The header `Link` (RFC 8288, 3).

use http::HeaderMap;
use http::header::LINK;

/// Returns the target of the first link with the relation `next`. A link with the parameter `anchor` belongs to another
/// resource and is ignored (RFC 8288, 3.2).
pub(super) fn next_link(headers: &HeaderMap) -> Option<String> {
    let values = headers.get_all(LINK).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(links).find(|link| link.is_next).map(|link| link.target)
}

/// A link of the header.
struct Link {
    target: String,
    is_next: bool,
}

/// Parses the links of a header value. The rest of a value with a syntax error is ignored.
fn links(value: &str) -> Vec<Link> {
    let mut rest = value;
    let mut links = Vec::new();
    loop {
        // Empty list elements are allowed (RFC 9110, 5.6.1.2).
        rest = rest.trim_start_matches([' ', '\t', ',']);
        let Some((target, after)) = rest.strip_prefix('<').and_then(|rest| rest.split_once('>')) else {
            return links;
        };
        rest = after;
        let (mut relations, mut has_anchor) = (None, false);
        while let Some(after) = skip_space(rest).strip_prefix(';') {
            let (name, value, after) = parameter(skip_space(after));
            // All occurrences of `rel` after the first one are ignored (RFC 8288, 3.3).
            if name.eq_ignore_ascii_case("rel") && relations.is_none() {
                relations = Some(value);
            } else if name.eq_ignore_ascii_case("anchor") {
                has_anchor = true;
            }
            rest = after;
        }
        let mut relations = relations.iter().flat_map(|relations| relations.split_ascii_whitespace());
        let is_next = !has_anchor && relations.any(|relation| relation.eq_ignore_ascii_case("next"));
        links.push(Link { target: target.trim().to_owned(), is_next });
        rest = skip_space(rest);
        if !rest.starts_with(',') {
            return links;
        }
    }
}

fn skip_space(text: &str) -> &str {
    text.trim_start_matches([' ', '\t'])
}

/// Parses a parameter: its name, its value, and the text after it.
fn parameter(text: &str) -> (&str, String, &str) {
    let end = text.find(['=', ';', ',', ' ', '\t']).unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    let Some(value) = skip_space(rest).strip_prefix('=').map(skip_space) else {
        return (name, String::new(), rest);
    };
    match value.strip_prefix('"') {
        Some(quoted) => {
            let (value, rest) = quoted_string(quoted);
            (name, value, rest)
        }
        None => {
            let (value, rest) = value.split_at(value.find([';', ',', ' ', '\t']).unwrap_or(value.len()));
            (name, value.to_owned(), rest)
        }
    }
}

/// Parses a quoted string after its opening quote (RFC 9110, 5.6.4).
fn quoted_string(text: &str) -> (String, &str) {
    let mut value = String::new();
    let mut chars = text.char_indices();
    while let Some((at, char)) = chars.next() {
        match char {
            '"' => return (value, &text[at + 1..]),
            '\\' => value.extend(chars.next().map(|(_, escaped)| escaped)),
            _ => value.push(char),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn next(values: &[&'static str]) -> Option<String> {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(LINK, HeaderValue::from_static(value));
        }
        next_link(&headers)
    }

    #[test]
    fn the_examples_of_rfc_8288_are_parsed() {
        let chapter = r#"<http://example.com/TheBook/chapter2>; rel="previous"; title="previous chapter""#;
        assert_eq!(next(&[chapter]), None);
        // Section 3.5: two links in one header value, with extended parameters.
        let chapters = "</TheBook/chapter2>; rel=\"previous\"; title*=UTF-8'de'letztes%20Kapitel, \
                        </TheBook/chapter4>; rel=\"next\"; title*=UTF-8'de'n%c3%a4chstes%20Kapitel";
        assert_eq!(next(&[chapters]).as_deref(), Some("/TheBook/chapter4"));
        // Section 3.5: several relation types, one of which is a URI.
        let start = r#"<http://example.org/>; rel="start http://example.net/relation/other""#;
        assert_eq!(next(&[start]), None);
        // Section 3.5: several links in one value are equivalent to several header lines.
        let two = ["<https://example.org/>; rel=\"start\"", "<https://example.org/index>; rel=\"next\""];
        assert_eq!(next(&two).as_deref(), Some("https://example.org/index"));
    }

    #[test]
    fn commas_and_semicolons_in_targets_and_quotes_do_not_separate() {
        let link =
            r#"<https://h/a,b;c>; title="x\", <https://evil/>; rel=next"; rel="last prefetch", <?page=2>;rel=Next"#;
        assert_eq!(next(&[link]).as_deref(), Some("?page=2"));
    }

    #[test]
    fn only_the_first_rel_of_a_link_without_anchor_counts() {
        assert_eq!(next(&[r#"</a>; rel=prev; rel=next"#]), None);
        assert_eq!(next(&[r##"</a>; rel=next; anchor="#foo""##]), None);
        assert_eq!(next(&[r#", </a> ; rel = "x next" ; foo"#]).as_deref(), Some("/a"));
        assert_eq!(next(&[r#"/a; rel=next"#, "<", ""]), None);
    }
}
