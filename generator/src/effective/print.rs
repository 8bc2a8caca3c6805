use std::fmt;

use crate::source::Node;

/// Writes a node as indented JSON. Numbers are written as in the input.
pub(super) fn node(f: &mut fmt::Formatter<'_>, node: &Node, depth: usize) -> fmt::Result {
    match node {
        Node::Null => f.write_str("null"),
        Node::Bool(value) => write!(f, "{value}"),
        Node::Number(text) => f.write_str(text),
        Node::String(text) => string(f, text),
        Node::List(items) => parts(f, depth, ['[', ']'], items.iter(), |f, item| self::node(f, item, depth + 1)),
        Node::Object(object) => parts(f, depth, ['{', '}'], object.iter(), |f, (key, value)| {
            string(f, key)?;
            f.write_str(": ")?;
            self::node(f, value, depth + 1)
        }),
    }
}

fn parts<I: Iterator>(
    f: &mut fmt::Formatter<'_>,
    depth: usize,
    [open, close]: [char; 2],
    parts: I,
    write: impl Fn(&mut fmt::Formatter<'_>, I::Item) -> fmt::Result,
) -> fmt::Result {
    let mut any = false;
    write!(f, "{open}")?;
    for part in parts {
        write!(f, "{}\n{:width$}", if any { "," } else { "" }, "", width = 2 * (depth + 1))?;
        write(f, part)?;
        any = true;
    }
    if any {
        write!(f, "\n{:width$}", "", width = 2 * depth)?;
    }
    write!(f, "{close}")
}

fn string(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    write!(f, "{}", serde_json::Value::from(text))
}
