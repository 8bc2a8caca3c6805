use super::table::{DOCUMENT, Is, SCHEMA, Shape};
use crate::source::{Node, Object};

/// Changes each schema of the document, including nested ones.
pub(crate) fn each_schema(root: Node, change: &mut dyn FnMut(&mut Object)) -> Node {
    walk(root, &Is::Object(&DOCUMENT), change)
}

fn walk(node: Node, is: &Is, change: &mut dyn FnMut(&mut Object)) -> Node {
    match (is, node) {
        (Is::SchemaOrFlag, Node::Object(object)) => Node::Object(fields(object, &SCHEMA, change)),
        (Is::Object(shape) | Is::Referable(shape), Node::Object(object)) => Node::Object(fields(object, shape, change)),
        (Is::List(is), Node::List(items)) => Node::List(items.into_iter().map(|item| walk(item, is, change)).collect()),
        (Is::Map(is), Node::Object(object)) => {
            Node::Object(object.into_iter().map(|(key, value)| (key, walk(value, is, change))).collect())
        }
        (_, node) => node,
    }
}

fn fields(mut object: Object, shape: &'static Shape, change: &mut dyn FnMut(&mut Object)) -> Object {
    if std::ptr::eq(shape, &SCHEMA) {
        change(&mut object);
    }
    let walked = object.into_iter().map(|(key, value)| {
        let is = shape.field(&key).map(|(_, _, is)| *is).or(shape.other).filter(|_| !key.starts_with("x-"));
        let value = match is {
            Some(is) => walk(value, &is, change),
            None => value,
        };
        (key, value)
    });
    walked.collect()
}
