use std::fmt::Write as _;
use std::sync::OnceLock;

use fancy_regex::Regex;

/// A pattern of ECMA 262, searched for anywhere in a text.
#[derive(Debug)]
pub(super) struct Pattern {
    source: String,
    // Compiled when it is first asked: an API has many, and a request meets few. One that cannot be forbids nothing.
    regex: OnceLock<Option<Regex>>,
}

impl Pattern {
    pub(super) fn new(source: &str) -> Self {
        Self { source: source.to_owned(), regex: OnceLock::new() }
    }

    pub(super) fn source(&self) -> &str {
        &self.source
    }

    /// Whether it is found in the text. A search that grows out of bounds finds nothing.
    pub(super) fn matches(&self, text: &str) -> bool {
        let regex = self.regex.get_or_init(|| Regex::new(&translated(&self.source)).ok());
        regex.as_ref().is_none_or(|regex| regex.is_match(text).unwrap_or(false))
    }
}

/// Why a pattern cannot be compiled, in one line; nothing is wrong with one that can.
pub fn fault(source: &str) -> Option<String> {
    let error = Regex::new(&translated(source)).err()?.to_string();
    Some(error.lines().last().unwrap_or_default().trim().to_owned())
}

/// A pattern of ECMA 262 in the syntax of the `regex` crates: digits and word characters are ASCII's, brackets inside
/// a class and braces that count nothing stand for themselves.
pub(crate) fn translated(source: &str) -> String {
    let chars: Vec<char> = source.chars().collect();
    let mut out = String::with_capacity(source.len() + 8);
    let (mut at, mut in_class) = (0, false);
    while let Some(c) = chars.get(at).copied() {
        at += 1;
        match c {
            '\\' => at += escape(&chars[at..], in_class, &mut out),
            '[' if in_class => out.push_str("\\["),
            '[' => match chars[at..] {
                ['^', ']', ..] => {
                    out.push_str("[\\s\\S]");
                    at += 2;
                }
                [']', ..] => {
                    out.push_str("[^\\s\\S]");
                    at += 1;
                }
                _ => {
                    in_class = true;
                    out.push('[');
                }
            },
            ']' if in_class => {
                in_class = false;
                out.push(']');
            }
            '&' | '~' if in_class => out.extend(['\\', c]),
            '{' if !in_class && !counts(&chars[at..]) => out.push_str("\\{"),
            _ => out.push(c),
        }
    }
    out
}

/// Whether what follows an opening brace makes it a count.
fn counts(rest: &[char]) -> bool {
    let end = rest.iter().position(|c| *c == '}');
    end.is_some_and(|end| {
        let text: String = rest[..end].iter().collect();
        let (least, most) = text.split_once(',').unwrap_or((&text, ""));
        !least.is_empty() && least.chars().chain(most.chars()).all(|c| c.is_ascii_digit())
    })
}

/// What ECMA 262 takes for white space and ends of lines (22.2.2.9, `CharacterClassEscape`), inside a class.
const SPACES: &str = r"\t\n\x0B\x0C\r \x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}";

/// Writes what an escape means; gives how many characters it takes after its backslash.
fn escape(rest: &[char], in_class: bool, out: &mut String) -> usize {
    let class = |out: &mut String, inside: &str| {
        if in_class { out.push_str(inside) } else { write_class(out, inside) }
    };
    let mut code = |digits: &[char]| {
        let _ = write!(out, "\\x{{{}}}", digits.iter().collect::<String>());
    };
    let hex = |digits: &[char]| digits.iter().all(char::is_ascii_hexdigit);
    match *rest {
        ['d', ..] => class(out, "0-9"),
        ['D', ..] => out.push_str("[^0-9]"),
        ['w', ..] => class(out, "A-Za-z0-9_"),
        ['W', ..] => out.push_str("[^A-Za-z0-9_]"),
        ['s', ..] => class(out, SPACES),
        ['S', ..] => {
            let _ = write!(out, "[^{SPACES}]");
        }
        ['u', a, b, c, d, ..] if hex(&[a, b, c, d]) => {
            code(&[a, b, c, d]);
            return 5;
        }
        ['u', '{', ref rest @ ..] => {
            if let Some(end) = rest.iter().position(|c| *c == '}').filter(|end| hex(&rest[..*end])) {
                code(&rest[..end]);
                return end + 3;
            }
            out.push('u');
        }
        ['c', letter, ..] if letter.is_ascii_alphabetic() => {
            let _ = write!(out, "\\x{{{:02x}}}", u32::from(letter) % 32);
            return 2;
        }
        ['0', ..] => out.push_str("\\x{0}"),
        // A sign that means nothing special needs no escape, and some escapes of signs mean something else.
        [sign, ..] if "/<>\"'`@_%!:;,= ".contains(sign) => out.push(sign),
        [other, ..] => out.extend(['\\', other]),
        [] => out.push_str("\\\\"),
    }
    1
}

fn write_class(out: &mut String, inside: &str) {
    let _ = write!(out, "[{inside}]");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_mean_what_ecma_262_says() {
        let matches = |pattern: &str, text: &str| Pattern::new(pattern).matches(text);
        assert!(!matches(r"^\d$", "\u{07C0}"), "digits are ASCII");
        assert!(!matches(r"^\w$", "é"));
        assert!(matches(r"^\s[\s]$", "\u{FEFF}\u{A0}") && !matches(r"\s", "\u{85}"));
        assert!(matches(r"^\S[^\S]$", "a\u{2028}"));
        assert!(matches(r"^[\w.+-]+@x$", "a.b@x"));
        assert!(matches(r"[[]", "["));
        assert!(matches(r"^\cC$", "\u{3}"));
        assert!(matches(r"^\/a\/$", "/a/"));
        assert!(matches(r"^\u0041$", "A"));
        assert!(matches(r"^{x}$", "{x}"));
        assert!(matches(r"^(?=a)a{2,3}$", "aa"));
        assert!(matches(r"^[^]$", "\n"));
        assert!(matches("b", "abc"), "nothing anchors it");
    }

    #[test]
    fn a_search_is_bounded() {
        assert!(!Pattern::new("^(?=(a+)+$)(a+)+$").matches(&format!("{}b", "a".repeat(40))));
    }
}
