use super::object;
use crate::source::{Node, Object};

/// Keywords that say nothing about values.
const ANNOTATIONS: [&str; 14] = [
    "$ref",
    "title",
    "description",
    "summary",
    "default",
    "example",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "externalDocs",
    "xml",
    "$comment",
    "$id",
];

/// Whether nothing that counts stands beside `$ref`.
pub(super) fn is_alone(schema: &Object) -> bool {
    schema.iter().all(|(key, _)| ANNOTATIONS.contains(&key) || key.starts_with("x-"))
}

/// `$ref` among keywords that count: one of the members of `allOf`.
pub(super) fn beside_others(schema: &mut Object) {
    let target = schema.take("$ref").unwrap_or(Node::Null);
    let mut members = vec![object([("$ref", target)])];
    if let Some(Node::List(others)) = schema.take("allOf") {
        members.extend(others);
    }
    schema.push("allOf", Node::List(members));
}
