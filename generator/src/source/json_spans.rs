//! Finds the lines and columns of nodes in a JSON file. A list or object is scanned when a diagnostic first needs the
//! position of a node inside it.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use super::yaml_spans::NodeSpan;
use super::{LineColumn, NodePart, Pointer, Span};

/// The offsets in a JSON file that have been determined so far.
#[derive(Debug, Default)]
pub(super) struct JsonSpans {
    /// The offset of the start of each line.
    lines: Vec<usize>,
    /// The children of the lists and objects that have been scanned, by the offset of the list or object.
    children_of_value: Mutex<HashMap<usize, Arc<[JsonChild]>>>,
}

/// An item of a list, or a value of an object with its key, as ranges of the text.
#[derive(Clone, Debug)]
struct JsonChild {
    key: Option<Range<usize>>,
    value: Range<usize>,
}

impl JsonSpans {
    pub(super) fn new(text: &str) -> Self {
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { lines, children_of_value: Mutex::default() }
    }

    /// Returns the span of the node at a pointer. If the node does not exist, returns the span of its nearest existing
    /// ancestor.
    pub(super) fn find(&self, text: &str, pointer: &Pointer, part: NodePart) -> NodeSpan {
        let start = skip_blank(text, 0);
        let mut at = JsonChild { key: None, value: start..text.trim_end().len() };
        let mut part = part;
        let count = pointer.tokens().len();
        for (depth, token) in pointer.tokens().iter().enumerate() {
            let children = self.children(text, at.value.start);
            let is_object = text[at.value.start..].starts_with('{');
            let next = if is_object {
                let mut named = children.iter().filter(|child| is_key(text, child, token));
                match part {
                    NodePart::FirstKey if depth + 1 == count => named.next(),
                    _ => named.next_back(),
                }
            } else {
                token.parse().ok().and_then(|index: usize| children.get(index))
            };
            match next {
                Some(next) => at = next.clone(),
                None => {
                    part = NodePart::Key;
                    break;
                }
            }
        }
        let value = self.span(text, &at.value);
        let span = match at.key.map(|key| self.span(text, &key)) {
            Some(key) if part == NodePart::Value && key.start.line == value.start.line => value,
            Some(key) => key,
            None => value,
        };
        NodeSpan { span, aliases: Vec::new() }
    }

    fn children(&self, text: &str, at: usize) -> Arc<[JsonChild]> {
        // The data is valid even if the lock is poisoned, since an entry is inserted only when it is complete.
        let mut inside = self.children_of_value.lock().unwrap_or_else(PoisonError::into_inner);
        inside.entry(at).or_insert_with(|| children(text, at).into()).clone()
    }

    /// Converts a range of offsets to a span. A range of several lines results in a span up to the end of the first
    /// line.
    fn span(&self, text: &str, range: &Range<usize>) -> Span {
        let start = self.line_column(text, range.start);
        let end = self.line_column(text, range.end);
        Span { start, end: (start.line == end.line).then_some(end.column) }
    }

    fn line_column(&self, text: &str, at: usize) -> LineColumn {
        let line = self.lines.partition_point(|start| *start <= at);
        let start = self.lines[line - 1];
        LineColumn { line, column: text[start..at].chars().count() + 1 }
    }
}

fn is_key(text: &str, child: &JsonChild, token: &str) -> bool {
    let Some(key) = child.key.clone() else { return false };
    let (written, inner) = (&text[key.clone()], &text[key.start + 1..key.end - 1]);
    if inner.contains('\\') {
        serde_json::from_str::<String>(written).is_ok_and(|key| key == token)
    } else {
        inner == token
    }
}

fn skip_blank(text: &str, at: usize) -> usize {
    at + text[at..].bytes().take_while(u8::is_ascii_whitespace).count()
}

/// Returns the children of the list or object at an offset. Any other value has no children.
fn children(text: &str, at: usize) -> Vec<JsonChild> {
    let mut children = Vec::new();
    let is_object = match text.as_bytes().get(at) {
        Some(b'{') => true,
        Some(b'[') => false,
        _ => return children,
    };
    let mut at = skip_blank(text, at + 1);
    while let Some(byte) = text.as_bytes().get(at)
        && !matches!(byte, b'}' | b']')
    {
        let key = is_object.then(|| at..end_of_value(text, at));
        if let Some(key) = &key {
            at = skip_blank(text, key.end);
            at = skip_blank(text, at + usize::from(text[at..].starts_with(':')));
        }
        let end = end_of_value(text, at);
        children.push(JsonChild { key, value: at..end });
        at = skip_blank(text, end);
        at = skip_blank(text, at + usize::from(text[at..].starts_with(',')));
    }
    children
}

/// Returns the end of the value at an offset in valid JSON.
fn end_of_value(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let mut depth = 0_usize;
    let mut at = start;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => {
                at = end_of_string(bytes, at);
                if depth == 0 {
                    return at;
                }
                continue;
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' if depth <= 1 => return if depth == 0 { at } else { at + 1 },
            b'}' | b']' => depth -= 1,
            b',' | b' ' | b'\n' | b'\r' | b'\t' if depth == 0 => return at,
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

fn end_of_string(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(next) = bytes.get(at..).and_then(|rest| memchr::memchr2(b'"', b'\\', rest)) {
        match bytes[at + next] {
            b'"' => return at + next + 1,
            _ => at += next + 2,
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::super::yaml_spans::YamlSpans;
    use super::{JsonSpans, NodePart, Pointer};

    #[test]
    fn spans_equal_those_of_the_yaml_parser() {
        let text = "{\n  \"a\": [true, {\"b\": null, \"ä\": \"ö\\\"\"}],\n  \"c\": {\n    \"d\\u0041\": -1.5e3,\n    \"a\": [],\n    \"a\": {\"x\":1}\n  }\n}\n";
        let (json, yaml) = (JsonSpans::new(text), YamlSpans::read(text));
        let pointers =
            ["", "/a", "/a/0", "/a/1", "/a/1/b", "/a/1/ä", "/c", "/c/dA", "/c/a", "/c/a/x", "/c/z", "/a/7", "/a/0/b"];
        for pointer in pointers {
            let pointer = Pointer::parse(pointer).unwrap();
            for part in [NodePart::Key, NodePart::Value, NodePart::FirstKey] {
                assert_eq!(json.find(text, &pointer, part), yaml.find(&pointer, part), "{pointer} {part:?}");
            }
        }
    }
}
