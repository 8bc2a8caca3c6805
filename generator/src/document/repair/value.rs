//! Repairs of values that have the wrong type, if the intended value is unambiguous.

use super::{PathStack, RepairContext};
use crate::diagnostics;
use crate::openapi::shape::FieldType;
use crate::source::Node;

/// Repairs a number or boolean in quotes, or a single value where a list is expected.
pub(super) fn repair_value(node: Node, is: &FieldType, at: &PathStack<'_>, repairs: &mut RepairContext) -> Node {
    let (expected, repaired) = match (is, &node) {
        (FieldType::Flag, Node::String(text)) => match text.trim().to_ascii_lowercase().as_str() {
            "true" => ("a boolean", Node::Bool(true)),
            "false" => ("a boolean", Node::Bool(false)),
            _ => return node,
        },
        (FieldType::Number | FieldType::Count, Node::String(text)) if is_number(text) => {
            ("a number", Node::Number(text.clone()))
        }
        (FieldType::List(FieldType::Text), Node::String(_)) => {
            repairs.source_map.insert(at.item(0).pointer(), at.location());
            ("an array", Node::List(vec![node.clone()]))
        }
        _ => return node,
    };
    let found = node.kind();
    repairs.report(at, |at| diagnostics::value_repaired(at, (expected, found), &repaired.to_string()));
    repaired
}

/// Returns `true` if the node is null and the field is treated as absent. Where any value is allowed, null is a value.
/// The check reports and ignores null in a description, list, map or flag.
pub(super) fn is_absent(node: &Node, is: &FieldType) -> bool {
    let keeps_null = matches!(
        is,
        FieldType::Any
            | FieldType::Ignored
            | FieldType::Unchecked(_)
            | FieldType::Description
            | FieldType::List(_)
            | FieldType::Map(_)
            | FieldType::Flag
    );
    *node == Node::Null && !keeps_null
}

/// Returns `true` if a text is a finite decimal number without a leading plus sign or point.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    digits.starts_with(|c: char| c.is_ascii_digit()) && text.parse::<f64>().is_ok_and(f64::is_finite)
}
