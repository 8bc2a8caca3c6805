use crate::source::{Node, Object};

/// Rewrites `items` with an array of schemas, the form of earlier drafts, to `prefixItems`, and `items: false` to
/// `maxItems`.
pub(super) fn closed(schema: &mut Object) {
    if let Some(Node::List(_)) = schema.get("items") {
        let tuple = schema.take("items").unwrap_or(Node::Null);
        schema.set("prefixItems", tuple);
        if let Some(rest) = schema.take("additionalItems") {
            schema.push("items", rest);
        }
    }
    if schema.get("items") != Some(&Node::Bool(false)) {
        return;
    }
    schema.take("items");
    let length = schema.get("prefixItems").and_then(Node::as_list).map_or(0, <[Node]>::len);
    let most = match schema.get("maxItems") {
        Some(Node::Number(most)) => most.parse::<f64>().ok(),
        _ => None,
    };
    if most.is_none_or(|most| most > length as f64) {
        schema.set("maxItems", Node::Number(length.to_string()));
    }
}
