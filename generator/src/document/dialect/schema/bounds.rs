use crate::source::{Node, Object};

/// Rewrites numeric `exclusiveMinimum` and `exclusiveMaximum` to the booleans of OpenAPI 3.0.
pub(super) fn exclusive_bounds(schema: &mut Object) {
    bounds(schema, "minimum", "exclusiveMinimum", |one, other| one >= other);
    bounds(schema, "maximum", "exclusiveMaximum", |one, other| one <= other);
}

/// Rewrites a numeric exclusive bound to a bound with the boolean of OpenAPI 3.0. If the schema has an inclusive and an
/// exclusive bound, the stricter bound remains.
fn bounds(schema: &mut Object, bound: &str, exclusive: &str, stricter: fn(f64, f64) -> bool) {
    let Some(Node::Number(limit)) = schema.get(exclusive).cloned() else { return };
    let inclusive = schema.get(bound).and_then(number);
    match (number(&Node::Number(limit.clone())), inclusive) {
        (Some(limit), Some(other)) if !stricter(limit, other) => drop(schema.take(exclusive)),
        _ => {
            schema.take(exclusive);
            schema.set(bound, Node::Number(limit));
            schema.set(exclusive, Node::Bool(true));
        }
    }
}

fn number(node: &Node) -> Option<f64> {
    match node {
        Node::Number(text) => text.parse().ok(),
        _ => None,
    }
}
