//! The values of a discriminator, and the targets of its mapping.

use std::collections::HashMap;

use super::{FlattenedObject, implied, innermost};
use crate::ir::Value;
use crate::source::{Node, Pointer};

/// Returns a discriminator value as text, in the form of a mapping key.
pub(in crate::lower) fn text_of(value: &Node) -> Option<String> {
    match value {
        Node::String(text) | Node::Number(text) => Some(text.clone()),
        Node::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

/// Returns `true` if a member declares the discriminator as a number or a boolean.
pub(in crate::lower) fn allows_bare_value(members: &[FlattenedObject<'_>], property: &str) -> bool {
    members.iter().filter_map(|object| object.property(property)).any(|declared| {
        let declared = innermost(declared);
        matches!(declared.text("type").or_else(|| implied(&declared)), Some("integer" | "number" | "boolean"))
    })
}

/// Converts a value of the mapping, which is a reference or the name of a component, to a pointer.
pub(in crate::lower) fn target_of(text: &str) -> Pointer {
    let by_name = Pointer::root().join("components").join("schemas").join(text);
    text.strip_prefix('#').and_then(Pointer::parse).unwrap_or(by_name)
}

pub(in crate::lower) fn component_name(pointer: &Pointer) -> Option<String> {
    match pointer.tokens() {
        [components, schemas, name] if components == "components" && schemas == "schemas" => Some(name.to_string()),
        _ => None,
    }
}

/// Returns the index and the discriminator value of each member for which the union has to write the discriminator.
/// Such a member is an object that neither declares the property nor keeps undeclared properties.
pub(in crate::lower) fn output_values(
    members: &[FlattenedObject<'_>],
    property: &str,
    values: &[(String, usize)],
) -> Vec<(usize, Value)> {
    let is_bare = allows_bare_value(members, property);
    let value_from = |text: &str| match text {
        "true" | "false" if is_bare => Value::Bool(text == "true"),
        number if is_bare && number.parse::<f64>().is_ok_and(f64::is_finite) => Value::Number(number.to_owned()),
        text => Value::String(text.to_owned()),
    };

    let lacks = |object: &FlattenedObject<'_>| {
        let keeps = object.additional.is_some() && !object.is_closed();
        object.is_object && !object.is_open() && !keeps && !object.names().contains(&property)
    };
    let mut first: HashMap<usize, &String> = HashMap::new();
    for (value, index) in values {
        first.entry(*index).or_insert(value);
    }
    let value_of = |index: usize| first.get(&index).map(|value| value_from(value));
    let lacking = members.iter().enumerate().filter(|(_, object)| lacks(object));
    lacking.filter_map(|(index, _)| Some((index, value_of(index)?))).collect()
}
