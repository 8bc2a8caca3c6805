//! Extensions with the names of enum values that are next to the schema of a parameter instead of inside it.

use crate::source::{Node, Object};

/// Returns `true` if a key is an extension that names or describes the values of an `enum`.
pub(super) fn is_enum_value_names(key: &str) -> bool {
    key.starts_with("x-enum") || key == "x-ms-enum"
}

/// Moves extensions with the names of enum values to the schema with the `enum`, which is the schema of the parameter
/// or of its items.
pub(super) fn move_enum_value_names(own: Object, schema: &mut Object) -> Object {
    let (names, own): (Vec<_>, Vec<_>) = own.into_iter().partition(|(key, _)| is_enum_value_names(key));
    let mut items = match schema.get("enum") {
        None => schema.get("items").and_then(Node::as_object).filter(|items| items.get("enum").is_some()).cloned(),
        Some(_) => None,
    };
    for (key, value) in names {
        let of_values = items.as_mut().unwrap_or(schema);
        if of_values.get(&key).is_none() {
            of_values.push(key, value);
        }
    }
    if let Some(items) = items {
        schema.set("items", Node::Object(items));
    }
    own.into_iter().collect()
}
