//! References where the specification does not allow them, which are replaced by their targets.

use super::{Repairs, Trail};
use crate::diagnostics;
use crate::document::table::{Is, SCHEMA, Shape};
use crate::source::{FileId, Location, Node, Object, Pointer};

/// The maximum number of values that are copied. References that contain references multiply.
const VALUES: usize = 1_000_000;

/// Returns `true` if an object contains only a reference, where none is allowed and `$ref` is not a user-defined key.
pub(super) fn is_misplaced(object: &Object, is: &Is) -> bool {
    let named = matches!(is, Is::Map(Is::Text | Is::Any | Is::Unread));
    !named && object.len() == 1 && object.get("$ref").is_some_and(|target| target.as_str().is_some())
}

/// Returns `true` if a document has a misplaced reference.
pub(super) fn any_misplaced(node: &Node, is: &Is) -> bool {
    let of_object = |object: &Object, shape: &'static Shape| {
        object.iter().any(|(key, value)| {
            let is = shape.field(key).map(|(_, _, is)| *is).or(shape.other);
            is.is_some_and(|is| any_misplaced(value, &is))
        })
    };
    match (is, node) {
        (Is::Object(shape), Node::Object(object)) => {
            (shape.field("$ref").is_none() && is_misplaced(object, is)) || of_object(object, shape)
        }
        (Is::Referable(shape), Node::Object(object)) => of_object(object, shape),
        (Is::SchemaOrFlag, Node::Object(object)) => of_object(object, &SCHEMA),
        (Is::List(is), Node::List(items)) => items.iter().any(|item| any_misplaced(item, is)),
        (Is::Map(inner), Node::Object(object)) => {
            is_misplaced(object, is) || object.iter().any(|(_, value)| any_misplaced(value, inner))
        }
        _ => false,
    }
}

/// Replaces a misplaced reference by its repaired target. An unresolved reference is left to the check.
pub(super) fn replace(object: Object, is: &Is, optional: bool, at: &Trail<'_>, repairs: &mut Repairs) -> Node {
    let target = object.get("$ref").and_then(Node::as_str).unwrap_or_default().to_owned();
    let pointer = target.strip_prefix('#').and_then(Pointer::parse);
    let found = pointer.as_ref().and_then(|pointer| pointer.find(&repairs.document)).cloned();
    let (Some(pointer), Some(found)) = (pointer, found.filter(|_| !repairs.active.contains(&target))) else {
        return Node::Object(object);
    };
    repairs.copied += size(&found);
    if repairs.copied > VALUES {
        return Node::Object(object);
    }
    repairs.say(&at.key("$ref"), |at| diagnostics::misplaced_reference(at, &target));
    repairs.moves.note(at.pointer(), Location { file: FileId::default(), pointer });
    // The reference itself keeps its location.
    repairs.moves.note(at.key("$ref").pointer(), at.key("$ref").location());
    repairs.active.push(target);
    let node = repairs.walk(found, is, optional, at);
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
