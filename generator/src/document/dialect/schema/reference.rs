use super::object;
use crate::source::{Node, Object};

/// `$ref` and the sibling keywords that can remain next to it, because they do not constrain the value.
const ANNOTATIONS: [&str; 8] = ["$ref", "title", "description", "summary", "externalDocs", "xml", "$comment", "$id"];

/// Returns `true` if `$ref` has no sibling keywords that constrain the value.
pub(super) fn is_alone(schema: &Object) -> bool {
    schema.iter().all(|(key, _)| ANNOTATIONS.contains(&key) || key.starts_with("x-"))
}

/// Moves a `$ref` that has sibling keywords into a new first member of `allOf`.
pub(super) fn wrap_with_siblings(schema: &mut Object) {
    let target = schema.take("$ref").unwrap_or(Node::Null);
    let mut members = vec![object([("$ref", target)])];
    if let Some(Node::List(others)) = schema.take("allOf") {
        members.extend(others);
    }
    schema.push("allOf", Node::List(members));
}
