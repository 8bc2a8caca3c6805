//! Converts descriptions to doc comments, and escapes CommonMark that rustdoc would read as a doctest, an intra-doc
//! link or HTML.

use proc_macro2::TokenStream;
use quote::quote;

use super::literal;
use crate::ir::{Ident, Value};
use crate::text::{is_hazardous, is_line_break};

/// Returns doc attributes for a description, followed by a paragraph with all notes. An item with neither a description
/// nor a note is not documented, because a text made from its name would only repeat the name.
pub(super) fn documented(description: &str, notes: impl IntoIterator<Item = String>) -> TokenStream {
    let notes = notes.into_iter().collect::<Vec<_>>().join(" ");
    let blank = (!description.trim().is_empty() && !notes.is_empty()).then(|| quote!(#[doc = ""]));
    // Description and notes are escaped separately, because a description may open a code block without closing it.
    let (description, notes) = (docs(description, ""), docs(&notes, ""));
    quote!(#description #blank #notes)
}

/// Returns a note that states the serialized name, or `None` if that name consists of the same words as the Rust name.
pub(super) fn serialized_name(name: &str, ident: &Ident) -> Option<String> {
    let is_separator = |c: char| matches!(c, '_' | '-');
    let words = |text: &str| text.replace(is_separator, "").to_lowercase();
    let is_same = !name.starts_with(is_separator) && words(name) == words(ident.without_raw_prefix());
    (!is_same).then(|| format!("Serialized as `{}`.", name.replace('`', "'")))
}

/// Returns a note that states a default value.
pub(super) fn default_note(value: &Value) -> String {
    format!("Default: {}.", shown(value))
}

/// Returns a value as a code span.
pub(super) fn shown(value: &Value) -> String {
    format!("`{}`", literal::display_text(value).replace('`', "'"))
}

/// Returns doc attributes for a text, or for `instead` if the text is empty.
pub(super) fn docs(text: &str, instead: &str) -> TokenStream {
    let text = if text.trim().is_empty() { instead } else { text };
    let lines = if text.is_empty() { Vec::new() } else { escaped_lines(text) };
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// Returns inner doc attributes, which document a module.
pub(super) fn inner_docs(text: &str) -> TokenStream {
    let lines = if text.trim().is_empty() { Vec::new() } else { escaped_lines(text) };
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#![doc = #lines])*)
}

/// Returns the lines of a text, escaped so that rustdoc reads neither doctests nor intra-doc links nor HTML in it.
fn escaped_lines(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut fence: Option<&str> = None;
    let text = text.replace("\r\n", "\n");
    for line in text.trim().split(is_line_break) {
        let line = line.replace('\t', "    ").replace(is_hazardous, "");
        let trimmed = line.trim();
        match fence {
            Some(open) => {
                lines.push(if trimmed.starts_with(open) { open.to_owned() } else { line.trim_end().to_owned() });
                if trimmed.starts_with(open) {
                    fence = None;
                }
            }
            None => match ["```", "~~~"].into_iter().find(|fence| trimmed.starts_with(fence)) {
                // Code in a description is an example in some language, not a test of the generated crate.
                Some(open) if !trimmed[3..].contains('`') => {
                    lines.push(format!("{open}text"));
                    fence = Some(open);
                }
                _ => lines.push(escape_prose(&line)),
            },
        }
    }
    lines.extend(fence.map(str::to_owned));
    lines
}

/// Escapes a line of prose: reduces the indentation of code blocks, escapes square and angle brackets, and turns URLs
/// into links.
fn escape_prose(line: &str) -> String {
    let body = line.trim();
    let indent = line.len() - line.trim_start().len();
    let mut safe = " ".repeat(if indent >= 4 { 2 } else { 0 });
    let mut in_code = false;
    let mut rest = body;
    // The last of an odd number of backticks does not open a code span.
    let mut ticks = body.matches('`').count();
    while let Some(c) = rest.chars().next() {
        let (one, tail) = rest.split_at(c.len_utf8());
        match c {
            '`' => {
                ticks -= 1;
                if in_code || ticks > 0 {
                    in_code = !in_code;
                    safe.push('`');
                } else {
                    safe.push_str("\\`");
                }
            }
            _ if in_code => safe.push(c),
            '<' if tail.starts_with("http://") || tail.starts_with("https://") => {
                let end = tail.find(['>', ' ', '<']).map_or(rest.len(), |end| end + 2);
                let url = &rest[..end];
                if url.ends_with('>') {
                    safe.push_str(url);
                    rest = &rest[end..];
                    continue;
                }
                safe.push_str("\\<");
            }
            '[' => match link(rest) {
                Some(end) => {
                    safe.push_str(&rest[..end]);
                    rest = &rest[end..];
                    continue;
                }
                None => safe.push_str("\\["),
            },
            '<' | ']' => {
                safe.push('\\');
                safe.push(c);
            }
            'h' if rest.starts_with("http://") || rest.starts_with("https://") => {
                let end = rest.find(|c: char| c.is_whitespace() || "<>\"'`)]|".contains(c)).unwrap_or(rest.len());
                let url = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
                safe.push_str(&format!("<{url}>"));
                rest = &rest[url.len()..];
                continue;
            }
            _ => safe.push_str(one),
        }
        rest = tail;
    }
    safe
}

/// If a text starts with a link to an absolute URL, `[text](https://…)`, returns the length of the link.
fn link(text: &str) -> Option<usize> {
    // The search stops at the first character that ends or prevents a link, so that a text of many brackets takes
    // linear time.
    let close = text.get(1..)?.find([']', '[', '<', '`'])? + 1;
    let target = text[close..].strip_prefix("](")?;
    let end = target.find([')', ' ', '<', '['])?;
    let url = target[end..].starts_with(')').then(|| &target[..end])?;
    (url.starts_with("http://") || url.starts_with("https://")).then_some(close + 2 + end + 1)
}

#[cfg(test)]
mod tests {
    use super::escaped_lines;

    #[test]
    fn code_blocks_are_not_doctests() {
        assert_eq!(escaped_lines("a\n```js\nlet x;\n```\nb"), ["a", "```text", "let x;", "```", "b"]);
        assert_eq!(escaped_lines("a\n\n    let x;"), ["a", "", "  let x;"]);
        assert_eq!(escaped_lines("```\nopen"), ["```text", "open", "```"]);
    }

    #[test]
    fn control_characters_are_removed() {
        assert_eq!(escaped_lines("call \u{202a}+1 555\u{202c} now"), ["call +1 555 now"]);
        assert_eq!(escaped_lines("a\r\nb\rc\u{2028}d\u{85}e"), ["a", "b", "c", "d", "e"]);
        assert_eq!(escaped_lines("\u{feff}a\u{0}b\u{200b}c\u{2066}d"), ["abcd"]);
    }

    #[test]
    fn brackets_angles_and_urls_are_literal() {
        assert_eq!(escaped_lines("an [id] of <b>x</b>"), ["an \\[id\\] of \\<b>x\\</b>"]);
        assert_eq!(escaped_lines("see https://a.example/x. `[y]`"), ["see <https://a.example/x>. `[y]`"]);
        assert_eq!(escaped_lines("[a](https://a.example) [b](#b)"), ["[a](https://a.example) \\[b\\](#b)"]);
        assert_eq!(escaped_lines("one ` tick"), ["one \\` tick"]);
    }
}
