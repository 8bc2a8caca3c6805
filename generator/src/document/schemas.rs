use super::traverse::map_children;
use crate::openapi::shape::FieldType;
use crate::openapi::{DOCUMENT, SCHEMA};
use crate::source::{Node, Object};

/// Applies `change` to each schema that describes a value, including nested schemas. Schemas below `not` are unchanged,
/// since a stricter schema there would accept more values.
pub(crate) fn each_schema(root: Node, change: &mut dyn FnMut(&mut Object)) -> Node {
    visit_node(root, &FieldType::Object(&DOCUMENT), change)
}

fn visit_node(mut node: Node, is: &FieldType, change: &mut dyn FnMut(&mut Object)) -> Node {
    if let (Some(shape), Node::Object(object)) = (is.shape(), &mut node)
        && shape.is(&SCHEMA)
    {
        change(object);
    }
    map_children(node, is, &|shape, key| shape.declared(key).filter(|_| key != "not"), &mut |_, child, is| {
        Some(visit_node(child, is, change))
    })
}
