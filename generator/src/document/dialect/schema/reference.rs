use super::object;
use crate::source::{Node, Object};

/// Keywords that are read beside `$ref` as they stand: they say nothing about the value at this place.
const DESCRIPTIONS: [&str; 8] = ["$ref", "title", "description", "summary", "externalDocs", "xml", "$comment", "$id"];

/// Whether nothing that counts for a value stands beside `$ref`.
pub(super) fn is_alone(schema: &Object) -> bool {
    schema.iter().all(|(key, _)| DESCRIPTIONS.contains(&key) || key.starts_with("x-"))
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
