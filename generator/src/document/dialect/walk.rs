//! A visitor that rewrites a document along the table of objects, down to its schemas.

use super::Rewriting;
use crate::document::newer;
use crate::document::table::{Is, MEDIA_TYPE, PATH_ITEM, SCHEMA, Shape};
use crate::source::{Node, Object, Pointer};

/// The rewrite of objects by a dialect.
pub(in crate::document) trait Rewrite {
    /// Rewrites a Schema Object. The objects inside it are visited afterwards.
    fn schema(&mut self, schema: Object, at: &Pointer, rewriting: &mut Rewriting) -> Object;

    /// Rewrites any other object.
    fn other(&mut self, shape: &'static Shape, object: Object, at: &Pointer, rewriting: &mut Rewriting) -> Object;
}

/// Rewrites a node and everything inside it.
pub(in crate::document) fn walk(
    node: Node,
    is: &Is,
    at: &Pointer,
    dialect: &mut dyn Rewrite,
    rewriting: &mut Rewriting,
) -> Node {
    match (is, node) {
        (Is::Referable(shape), Node::Bool(allows)) if std::ptr::eq(*shape, &SCHEMA) => boolean(allows),
        (Is::SchemaOrFlag, Node::Object(object)) => walk_object(object, &SCHEMA, at, dialect, rewriting),
        (Is::Object(shape) | Is::Referable(shape), Node::Object(object)) => {
            walk_object(object, shape, at, dialect, rewriting)
        }
        (Is::List(is), Node::List(items)) => {
            let items = items.into_iter().enumerate();
            Node::List(
                items.map(|(index, item)| walk(item, is, &at.join(index.to_string()), dialect, rewriting)).collect(),
            )
        }
        (Is::Map(is), Node::Object(object)) => Node::Object(
            object
                .into_iter()
                .map(|(key, value)| {
                    let value = walk(value, is, &at.join(key.as_str()), dialect, rewriting);
                    (key, value)
                })
                .collect(),
        ),
        (_, node) => node,
    }
}

fn walk_object(
    object: Object,
    shape: &'static Shape,
    at: &Pointer,
    dialect: &mut dyn Rewrite,
    rewriting: &mut Rewriting,
) -> Node {
    let object = if std::ptr::eq(shape, &SCHEMA) {
        dialect.schema(object, at, rewriting)
    } else {
        dialect.other(shape, object, at, rewriting)
    };
    // Nothing is visited beside a reference, except in media types and path items, which have `$ref` among other
    // fields.
    let referable = !std::ptr::eq(shape, &MEDIA_TYPE) && !std::ptr::eq(shape, &PATH_ITEM);
    if referable && matches!(object.get("$ref"), Some(Node::String(_))) {
        return Node::Object(object);
    }
    let walked = object.into_iter().map(|(key, value)| {
        let is = shape.field(&key).map(|(_, _, is)| *is).or(shape.other).or_else(|| newer::field(shape, &key));
        let is = is.filter(|_| !key.starts_with("x-"));
        let value = match is {
            Some(is) => walk(value, &is, &at.join(key.as_str()), dialect, rewriting),
            None => value,
        };
        (key, value)
    });
    Node::Object(walked.collect())
}

/// Returns the schema that is equivalent to a boolean.
fn boolean(allows: bool) -> Node {
    match allows {
        true => Node::Object(Object::default()),
        false => super::object([("not", Node::Object(Object::default()))]),
    }
}
