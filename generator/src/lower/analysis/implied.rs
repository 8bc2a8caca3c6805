use crate::openapi::Cursor;
use crate::source::Node;

/// Returns the type of a schema without `type`, if its keywords apply to one type only.
pub(in crate::lower) fn implied(at: &Cursor<'_>) -> Option<&'static str> {
    let has = |key| at.get(key).is_some();
    if has("properties") || has("additionalProperties") {
        Some("object")
    } else if has("items") || at.later_keyword("prefixItems").is_some() {
        Some("array")
    } else {
        let values = at.get("enum")?.items();
        let all = |is: fn(&Node) -> bool| {
            let mut values = values.iter().map(Cursor::node).filter(|value| **value != Node::Null).peekable();
            values.peek().is_some() && values.all(is)
        };
        if all(|node| matches!(node, Node::String(_))) {
            Some("string")
        } else if all(|node| matches!(node, Node::Number(_))) {
            Some("number")
        } else if all(|node| matches!(node, Node::Bool(_))) {
            Some("boolean")
        } else {
            None
        }
    }
}
