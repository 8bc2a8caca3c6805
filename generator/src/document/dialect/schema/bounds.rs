use crate::source::{Node, Object};

/// Rewrites `exclusiveMinimum` and `exclusiveMaximum`.
pub(super) fn exclusive_bounds(schema: &mut Object) {
    bounds(schema, "minimum", "exclusiveMinimum", |one, other| one >= other);
    bounds(schema, "maximum", "exclusiveMaximum", |one, other| one <= other);
}

/// Turns an exclusive bound into the flag of 3.0. Of an inclusive and an exclusive bound the stricter one remains.
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
