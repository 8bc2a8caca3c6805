use crate::source::{Node, Object};

/// Returns `true` if `items` is an array of schemas, as in earlier drafts (JSON Schema draft-07, 6.4.1).
pub(super) fn is_tuple(schema: &Object) -> bool {
    matches!(schema.get("items"), Some(Node::List(_)))
}

/// Renames `items` with an array of schemas to `prefixItems`, and `additionalItems` to `items`.
pub(super) fn tuple(schema: &mut Object) {
    let Some(tuple) = schema.take("items") else { return };
    schema.set("prefixItems", tuple);
    match schema.take("additionalItems") {
        // `items` remains absent, because a schema without `items` allows any further items.
        None | Some(Node::Bool(true)) => {}
        Some(rest) => schema.push("items", rest),
    }
    closed_tuple(schema);
}

/// Rewrites `items: false`, which forbids items after those of `prefixItems`, to `maxItems`.
pub(super) fn closed_tuple(schema: &mut Object) {
    if schema.get("items") != Some(&Node::Bool(false)) {
        return;
    }
    schema.take("items");
    let length = schema.get("prefixItems").and_then(Node::as_list).map_or(0, <[Node]>::len);
    let max = match schema.get("maxItems") {
        Some(Node::Number(most)) => most.parse::<f64>().ok(),
        _ => None,
    };
    if max.is_none_or(|most| most > length as f64) {
        schema.set("maxItems", Node::Number(length.to_string()));
    }
}
