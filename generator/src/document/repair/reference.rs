//! Repair of misplaced references: where the specification does not allow a reference, it is replaced by its target.

use super::{PathStack, RepairContext};
use crate::diagnostics;
use crate::document::traverse::any_child;
use crate::openapi::shape::FieldType;
use crate::source::{FileId, Location, Node, Object, Pointer};

/// The maximum number of values that are copied. If targets contain further references, the number can grow
/// exponentially.
const MAX_VALUES: usize = 1_000_000;

/// Returns `true` if an object contains only a reference, and `$ref` is not a user-defined key of a map. The function
/// is called only for objects that must not be references.
pub(super) fn is_misplaced(object: &Object, is: &FieldType) -> bool {
    let named = matches!(is, FieldType::Map(FieldType::Text | FieldType::Any | FieldType::Ignored));
    !named && object.len() == 1 && object.get("$ref").is_some_and(|target| target.as_str().is_some())
}

/// Returns `true` if a document has a misplaced reference.
pub(super) fn any_misplaced(node: &Node, is: &FieldType) -> bool {
    let is_itself = match (is, node) {
        (FieldType::Object(shape), Node::Object(object)) => shape.field("$ref").is_none() && is_misplaced(object, is),
        (FieldType::Map(_), Node::Object(object)) => is_misplaced(object, is),
        _ => false,
    };
    is_itself || any_child(node, is, &mut any_misplaced)
}

/// Replaces a misplaced reference by its repaired target. An unresolved reference is unchanged, and the check reports
/// it.
pub(super) fn replace(
    object: Object,
    is: &FieldType,
    optional: bool,
    at: &PathStack<'_>,
    repairs: &mut RepairContext,
) -> Node {
    let target = object.get("$ref").and_then(Node::as_str).unwrap_or_default().to_owned();
    let pointer = target.strip_prefix('#').and_then(Pointer::parse);
    let target_node = pointer.as_ref().and_then(|pointer| pointer.find(&repairs.document)).cloned();
    let (Some(pointer), Some(found)) = (pointer, target_node.filter(|_| !repairs.active.contains(&target))) else {
        return Node::Object(object);
    };
    repairs.copied += size(&found);
    if repairs.copied > MAX_VALUES {
        return Node::Object(object);
    }
    repairs.report(&at.key("$ref"), |at| diagnostics::misplaced_reference(at, &target));
    repairs.source_map.insert(at.pointer(), Location { file: FileId::default(), pointer });
    // Diagnostics about the reference itself still name its original location.
    repairs.source_map.insert(at.key("$ref").pointer(), at.key("$ref").location());
    repairs.active.push(target);
    let node = repairs.repair_node(found, is, optional, at);
    repairs.active.pop();
    node
}

/// Returns the number of values in a node.
fn size(node: &Node) -> usize {
    1 + match node {
        Node::List(items) => items.iter().map(size).sum(),
        Node::Object(object) => object.iter().map(|(_, value)| size(value)).sum(),
        _ => 0,
    }
}
