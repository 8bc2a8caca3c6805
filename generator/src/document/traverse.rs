//! The traversal of a document along the table of objects. A rewrite of the document states what happens at a node, and
//! this module finds the children of the node with their types.

use crate::openapi::shape::{FieldType, ObjectShape};
use crate::source::{Node, Pointer};

/// The step from a node to one of its children.
#[derive(Clone, Copy, Debug)]
pub(super) enum ChildStep<'c> {
    Key(&'c str),
    Item(usize),
}

impl ChildStep<'_> {
    /// Returns the pointer to the child of the node at `parent`.
    pub(super) fn below(self, parent: &Pointer) -> Pointer {
        match self {
            Self::Key(key) => parent.join(key),
            Self::Item(index) => parent.join(index.to_string()),
        }
    }
}

/// Replaces each child of a node by the result of `change`, and removes the child if the result is `None`. `field`
/// returns the type of an object's field; a field without a type, and an extension field, is not changed.
pub(super) fn map_children(
    node: Node,
    is: &FieldType,
    field: &dyn Fn(&'static ObjectShape, &str) -> Option<FieldType>,
    change: &mut dyn FnMut(ChildStep<'_>, Node, &FieldType) -> Option<Node>,
) -> Node {
    match (is, is.shape(), node) {
        (FieldType::List(is), _, Node::List(items)) => {
            let items = items.into_iter().enumerate();
            Node::List(items.filter_map(|(index, item)| change(ChildStep::Item(index), item, is)).collect())
        }
        (FieldType::Map(is), _, Node::Object(object)) => {
            let changed = object.into_iter().filter_map(|(key, value)| {
                let value = change(ChildStep::Key(&key), value, is)?;
                Some((key, value))
            });
            Node::Object(changed.collect())
        }
        (_, Some(shape), Node::Object(object)) => {
            let changed = object.into_iter().filter_map(|(key, value)| {
                let value = match field(shape, &key).filter(|_| !key.starts_with("x-")) {
                    Some(is) => change(ChildStep::Key(&key), value, &is)?,
                    None => value,
                };
                Some((key, value))
            });
            Node::Object(changed.collect())
        }
        (.., node) => node,
    }
}

/// Returns `true` if `test` is true for a child of a node.
pub(super) fn any_child(node: &Node, is: &FieldType, test: &mut dyn FnMut(&Node, &FieldType) -> bool) -> bool {
    match (is, is.shape(), node) {
        (FieldType::List(is), _, Node::List(items)) => items.iter().any(|item| test(item, is)),
        (FieldType::Map(is), _, Node::Object(object)) => object.iter().any(|(_, value)| test(value, is)),
        (_, Some(shape), Node::Object(object)) => {
            object.iter().any(|(key, value)| shape.declared(key).is_some_and(|is| test(value, &is)))
        }
        _ => false,
    }
}
