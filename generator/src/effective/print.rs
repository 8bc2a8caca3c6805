use std::fmt;

use crate::source::Node;

/// Writes a node as JSON. Numbers are written as in the input. `depth` is the depth of the indentation, or `None` if the
/// JSON is not indented.
pub(super) fn node(f: &mut fmt::Formatter<'_>, node: &Node, depth: Option<usize>) -> fmt::Result {
    let inner = depth.map(|depth| depth + 1);
    match node {
        Node::Null => f.write_str("null"),
        Node::Bool(value) => write!(f, "{value}"),
        Node::Number(text) => f.write_str(text),
        Node::String(text) => string(f, text),
        Node::List(items) => parts(f, depth, ['[', ']'], items.iter(), |f, item| self::node(f, item, inner)),
        Node::Object(object) => parts(f, depth, ['{', '}'], object.iter(), |f, (key, value)| {
            string(f, key)?;
            f.write_str(if depth.is_some() { ": " } else { ":" })?;
            self::node(f, value, inner)
        }),
    }
}

fn parts<I: Iterator>(
    f: &mut fmt::Formatter<'_>,
    depth: Option<usize>,
    [open, close]: [char; 2],
    parts: I,
    write: impl Fn(&mut fmt::Formatter<'_>, I::Item) -> fmt::Result,
) -> fmt::Result {
    let mut any = false;
    write!(f, "{open}")?;
    for part in parts {
        f.write_str(if any { "," } else { "" })?;
        new_line(f, depth.map(|depth| depth + 1))?;
        write(f, part)?;
        any = true;
    }
    if any {
        new_line(f, depth)?;
    }
    write!(f, "{close}")
}

fn new_line(f: &mut fmt::Formatter<'_>, depth: Option<usize>) -> fmt::Result {
    depth.map_or(Ok(()), |depth| write!(f, "\n{:width$}", "", width = 2 * depth))
}

fn string(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    write!(f, "{}", serde_json::Value::from(text))
}
