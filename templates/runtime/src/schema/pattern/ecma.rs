//! Translation of ECMA 262 patterns to the syntax of the `regex` crates.

use std::fmt::Write as _;

/// Translates an ECMA 262 pattern to the syntax of the `regex` crates. `\d` and `\w` match only ASCII. A bracket inside
/// a class, a brace that does not begin a quantifier, and a `-` next to a class escape are literals (ECMA 262, B.1.2).
pub(crate) fn translated(source: &str) -> String {
    let chars: Vec<char> = source.chars().collect();
    let mut out = String::with_capacity(source.len() + 8);
    let (mut at, mut in_class) = (0, false);
    while let Some(c) = chars.get(at).copied() {
        at += 1;
        match c {
            '\\' if in_class => at += escape_in_class(&chars[at..], &mut out),
            '\\' => at += escape(&chars[at..], false, &mut out),
            '-' if in_class && is_class_escape(&chars[at..]) => out.push_str("\\-"),
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

/// Writes an escape inside a character class. A `-` after a class escape such as `\d` does not begin a range and is
/// written as a literal.
fn escape_in_class(rest: &[char], out: &mut String) -> usize {
    let taken = escape(rest, true, out);
    let is_class = matches!(rest, ['d' | 'D' | 'w' | 'W' | 's' | 'S', '-', next, ..] if *next != ']');
    if is_class {
        out.push_str("\\-");
    }
    taken + usize::from(is_class)
}

/// Returns `true` if a class escape, such as `\d`, comes next.
fn is_class_escape(rest: &[char]) -> bool {
    matches!(rest, ['\\', 'd' | 'D' | 'w' | 'W' | 's' | 'S', ..])
}

/// Returns `true` if an opening brace begins a quantifier.
fn counts(rest: &[char]) -> bool {
    let end = rest.iter().position(|c| *c == '}');
    end.is_some_and(|end| {
        let text: String = rest[..end].iter().collect();
        let (min, max) = text.split_once(',').unwrap_or((&text, ""));
        !min.is_empty() && min.chars().chain(max.chars()).all(|c| c.is_ascii_digit())
    })
}

/// White space and line terminators (ECMA 262, 22.2.2.9, `CharacterClassEscape`), as members of a class.
const SPACES: &str = r"\t\n\x0B\x0C\r \x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}";

/// Writes an escape and returns the number of its characters after the backslash.
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
        ['b', ..] if in_class => out.push_str("\\x{8}"),
        // An escape of one of these characters is a literal in ECMA 262. The `regex` crates reject such an escape or
        // give it another meaning.
        [sign, ..] if "/<>\"'`@_%!:;,= ".contains(sign) => out.push(sign),
        [other, ..] => out.extend(['\\', other]),
        [] => out.push_str("\\\\"),
    }
    1
}

fn write_class(out: &mut String, inside: &str) {
    let _ = write!(out, "[{inside}]");
}
