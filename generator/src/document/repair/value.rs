//! Repairs of values whose type is wrong and whose intended value is unambiguous.

use super::{Repairs, Trail};
use crate::diagnostics;
use crate::document::table::Is;
use crate::source::Node;

/// Repairs a number or boolean in quotes, or a single value where a list is expected.
pub(super) fn value(node: Node, is: &Is, at: &Trail<'_>, repairs: &mut Repairs) -> Node {
    let (expected, meant) = match (is, &node) {
        (Is::Flag, Node::String(text)) => match text.trim().to_ascii_lowercase().as_str() {
            "true" => ("a boolean", Node::Bool(true)),
            "false" => ("a boolean", Node::Bool(false)),
            _ => return node,
        },
        (Is::Number | Is::Count, Node::String(text)) if is_number(text) => ("a number", Node::Number(text.clone())),
        (Is::List(Is::Text), Node::String(_)) => {
            repairs.moves.note(at.item(0).pointer(), at.location());
            ("an array", Node::List(vec![node.clone()]))
        }
        _ => return node,
    };
    let found = node.kind();
    repairs.say(at, |at| diagnostics::value_meant(at, (expected, found), &meant.to_string()));
    meant
}

/// Returns `true` if a null means that the field is absent. Null is a value where any value is allowed; elsewhere the
/// check itself reports a null that it ignores.
pub(super) fn is_absent(node: &Node, is: &Is) -> bool {
    let passed_over = matches!(is, Is::Any | Is::Unread | Is::Prose | Is::List(_) | Is::Map(_) | Is::Flag);
    *node == Node::Null && !passed_over
}

/// Returns `true` if a text is a number in the syntax of JSON.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    digits.starts_with(|c: char| c.is_ascii_digit()) && text.parse::<f64>().is_ok_and(f64::is_finite)
}
