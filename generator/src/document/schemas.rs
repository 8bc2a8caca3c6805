use super::object_shapes::{DOCUMENT, FieldType, ObjectShape, SCHEMA};
use crate::source::{Node, Object};

/// Applies `change` to each schema that describes a value, including nested schemas. Schemas below `not` are unchanged,
/// since a stricter schema there would accept more values.
pub(crate) fn each_schema(root: Node, change: &mut dyn FnMut(&mut Object)) -> Node {
    visit_node(root, &FieldType::Object(&DOCUMENT), change)
}

fn visit_node(node: Node, is: &FieldType, change: &mut dyn FnMut(&mut Object)) -> Node {
    match (is, node) {
        (FieldType::SchemaOrFlag, Node::Object(object)) => Node::Object(visit_fields(object, &SCHEMA, change)),
        (FieldType::Object(shape) | FieldType::Referable(shape), Node::Object(object)) => {
            Node::Object(visit_fields(object, shape, change))
        }
        (FieldType::List(is), Node::List(items)) => {
            Node::List(items.into_iter().map(|item| visit_node(item, is, change)).collect())
        }
        (FieldType::Map(is), Node::Object(object)) => {
            Node::Object(object.into_iter().map(|(key, value)| (key, visit_node(value, is, change))).collect())
        }
        (_, node) => node,
    }
}

fn visit_fields(mut object: Object, shape: &'static ObjectShape, change: &mut dyn FnMut(&mut Object)) -> Object {
    if std::ptr::eq(shape, &SCHEMA) {
        change(&mut object);
    }
    let visited = object.into_iter().map(|(key, value)| {
        let is = shape.field(&key).map(|(_, _, is)| *is).or(shape.other).filter(|_| !key.starts_with("x-"));
        let value = match is.filter(|_| key != "not") {
            Some(is) => visit_node(value, &is, change),
            None => value,
        };
        (key, value)
    });
    visited.collect()
}
