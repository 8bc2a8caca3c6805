/// A comment or a string literal of a Rust file, which people read as prose.
#[derive(Debug, PartialEq, Eq)]
pub struct Fragment<'t> {
    /// The line on which the fragment starts, counted from 1.
    pub line: usize,
    pub kind: FragmentKind,
    pub text: &'t str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FragmentKind {
    /// One line of `//` comments.
    Comment,
    /// The first of several consecutive lines of `///` or `//!` comments.
    DocStart,
    /// Any other line of a doc comment.
    Doc,
    Literal,
}

/// Returns the comments and string literals of a Rust file, in order.
pub fn fragments(text: &str) -> Vec<Fragment<'_>> {
    let mut found: Vec<Fragment<'_>> = Vec::new();
    let bytes = text.as_bytes();
    let (mut at, mut line) = (0, 1);
    while at < bytes.len() {
        let rest = &text[at..];
        let (kind, skip, end) = match token(rest) {
            RawToken::Comment { doc } => {
                let end = rest.find('\n').unwrap_or(rest.len());
                let continues = found.last().is_some_and(|last| last.line + 1 == line && last.kind.is_doc());
                let kind = match (doc, continues) {
                    (false, _) => FragmentKind::Comment,
                    (true, true) => FragmentKind::Doc,
                    (true, false) => FragmentKind::DocStart,
                };
                (Some(kind), 2 + usize::from(doc), end)
            }
            RawToken::Literal { open, end } => (Some(FragmentKind::Literal), open, end),
            RawToken::Other { end } => (None, 0, end),
        };
        if let Some(kind) = kind {
            found.push(Fragment { line, kind, text: rest[skip..end].trim() });
        }
        line += rest[..end].matches('\n').count();
        at += end;
    }
    found
}

/// Returns the text of a Rust file without its comments and literals. The remaining lines keep their numbers.
pub fn without_prose(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let (end, is_code) = match token(rest) {
            RawToken::Comment { .. } => (rest.find('\n').unwrap_or(rest.len()), false),
            RawToken::Literal { end, .. } => (end, false),
            RawToken::Other { end } => (end, true),
        };
        let (one, after) = rest.split_at(end);
        if is_code {
            code.push_str(one);
        } else {
            code.extend(one.matches('\n'));
        }
        rest = after;
    }
    code
}

impl FragmentKind {
    fn is_doc(self) -> bool {
        matches!(self, Self::DocStart | Self::Doc)
    }
}

enum RawToken {
    Comment { doc: bool },
    Literal { open: usize, end: usize },
    Other { end: usize },
}

/// Returns the token at the start of a text. Tokens other than comments and literals are not distinguished.
fn token(rest: &str) -> RawToken {
    let bytes = rest.as_bytes();
    let other = |end: usize| RawToken::Other { end };
    match bytes {
        [b'/', b'/', b'/' | b'!', ..] => RawToken::Comment { doc: true },
        [b'/', b'/', ..] => RawToken::Comment { doc: false },
        [b'"', ..] => RawToken::Literal { open: 1, end: string_end(rest) },
        [b'r', b'"' | b'#', ..] => raw_string(rest).map_or(other(1), |(open, end)| RawToken::Literal { open, end }),
        // A character literal such as `'"'` must not be read as the start of a string.
        [b'\'', b'\\', ..] => other(2 + rest[2..].char_indices().nth(1).map_or(0, |(at, _)| at)),
        [b'\'', ..] => {
            let mut chars = rest[1..].char_indices().skip(1);
            other(chars.next().filter(|(_, c)| *c == '\'').map_or(1, |(at, _)| at + 2))
        }
        [first, ..] if first.is_ascii_alphanumeric() || *first == b'_' => {
            let word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
            // The prefix of a literal, such as the `b` of a byte string, is skipped alone, so that the literal is
            // recognized next. Any other word is skipped as one token.
            let end = bytes.iter().position(|byte| !word(byte)).unwrap_or(bytes.len());
            if matches!(&rest[..end], "b" | "c" | "br" | "cr") && end > 1 { other(1) } else { other(end) }
        }
        _ => other(rest.chars().next().map_or(1, char::len_utf8)),
    }
}

fn string_end(rest: &str) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

fn raw_string(rest: &str) -> Option<(usize, usize)> {
    let hashes = rest[1..].bytes().take_while(|byte| *byte == b'#').count();
    let open = 1 + hashes + 1;
    if rest.as_bytes().get(open - 1) != Some(&b'"') {
        return None;
    }
    let close = format!("\"{}", "#".repeat(hashes));
    let end = rest[open..].find(&close).map_or(rest.len(), |at| open + at + close.len());
    Some((open, end))
}

#[cfg(test)]
mod tests {
    use super::{Fragment, FragmentKind, fragments};

    #[test]
    fn comments_and_literals_are_found_and_code_is_not() {
        let text = "/// One.\n/// Two.\nfn f<'a>(x: &'a str) -> char { '\"' } // three\nlet s = r#\"fo\"ur\"#; \"fi\\\"ve\";\n";
        let found: Vec<_> =
            fragments(text).into_iter().map(|Fragment { line, kind, text }| (line, kind, text)).collect();
        let expected = [
            (1, FragmentKind::DocStart, "One."),
            (2, FragmentKind::Doc, "Two."),
            (3, FragmentKind::Comment, "three"),
            (4, FragmentKind::Literal, "fo\"ur\"#"),
            (4, FragmentKind::Literal, "fi\\\"ve\""),
        ];
        assert_eq!(found, expected);
    }
}
