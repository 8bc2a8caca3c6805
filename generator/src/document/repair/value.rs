//! Values of the wrong kind that say plainly which value of the right kind they mean.

use super::{Repairs, Trail};
use crate::diagnostics;
use crate::document::table::Is;
use crate::source::Node;

/// A number or flag in quotes, or one value where a list of such values is asked for.
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

/// Whether a node is null where the object goes without the field. Where anything may stand, null is a value; where the
/// check passes over it, it says so itself.
pub(super) fn is_absent(node: &Node, is: &Is) -> bool {
    let passed_over = matches!(is, Is::Any | Is::Unread | Is::Prose | Is::List(_) | Is::Map(_) | Is::Flag);
    *node == Node::Null && !passed_over
}

/// Whether a text is a number as JSON writes it.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    digits.starts_with(|c: char| c.is_ascii_digit()) && text.parse::<f64>().is_ok_and(f64::is_finite)
}
