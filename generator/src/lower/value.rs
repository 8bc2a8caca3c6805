use crate::ir::Value;
use crate::source::Node;

/// Converts a node to a value. Numbers keep their text.
pub(super) fn value(node: &Node) -> Value {
    match node {
        Node::Null => Value::Null,
        Node::Bool(value) => Value::Bool(*value),
        Node::Number(text) => Value::Number(text.clone()),
        Node::String(text) => Value::String(text.clone()),
        Node::List(items) => Value::List(items.iter().map(value).collect()),
        Node::Object(object) => Value::Object(object.iter().map(|(key, node)| (key.to_owned(), value(node))).collect()),
    }
}
