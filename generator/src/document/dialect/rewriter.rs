//! A visitor that rewrites the objects of a document. The table in `object_shapes` determines the kind of each object.

use super::RewriteContext;
use crate::document::keywords_3_1;
use crate::document::object_shapes::{FieldType, MEDIA_TYPE, ObjectShape, PATH_ITEM, SCHEMA};
use crate::source::{Node, Object, Pointer};

/// The functions that rewrite the objects of a document. [`rewrite_node`] calls these functions for each object.
pub(in crate::document) trait DialectRewriter {
    /// Rewrites a Schema Object. The objects inside the Schema Object are visited afterwards.
    fn schema(&mut self, schema: Object, at: &Pointer, rewriting: &mut RewriteContext) -> Object;

    /// Rewrites an object that is not a Schema Object.
    fn other(
        &mut self,
        shape: &'static ObjectShape,
        object: Object,
        at: &Pointer,
        rewriting: &mut RewriteContext,
    ) -> Object;
}

/// Rewrites a node and everything inside it.
pub(in crate::document) fn rewrite_node(
    node: Node,
    is: &FieldType,
    at: &Pointer,
    dialect: &mut dyn DialectRewriter,
    rewriting: &mut RewriteContext,
) -> Node {
    match (is, node) {
        (FieldType::Referable(shape), Node::Bool(allows)) if std::ptr::eq(*shape, &SCHEMA) => boolean(allows),
        (FieldType::SchemaOrFlag, Node::Object(object)) => rewrite_object(object, &SCHEMA, at, dialect, rewriting),
        (FieldType::Object(shape) | FieldType::Referable(shape), Node::Object(object)) => {
            rewrite_object(object, shape, at, dialect, rewriting)
        }
        (FieldType::List(is), Node::List(items)) => {
            let items = items.into_iter().enumerate();
            Node::List(
                items
                    .map(|(index, item)| rewrite_node(item, is, &at.join(index.to_string()), dialect, rewriting))
                    .collect(),
            )
        }
        (FieldType::Map(is), Node::Object(object)) => Node::Object(
            object
                .into_iter()
                .map(|(key, value)| {
                    let value = rewrite_node(value, is, &at.join(key.as_str()), dialect, rewriting);
                    (key, value)
                })
                .collect(),
        ),
        (_, node) => node,
    }
}

fn rewrite_object(
    object: Object,
    shape: &'static ObjectShape,
    at: &Pointer,
    dialect: &mut dyn DialectRewriter,
    rewriting: &mut RewriteContext,
) -> Node {
    let object = if std::ptr::eq(shape, &SCHEMA) {
        dialect.schema(object, at, rewriting)
    } else {
        dialect.other(shape, object, at, rewriting)
    };
    // The siblings of `$ref` are not rewritten, except in Media Type Objects and Path Item Objects, where `$ref` may be
    // one of several fields.
    let referable = !std::ptr::eq(shape, &MEDIA_TYPE) && !std::ptr::eq(shape, &PATH_ITEM);
    if referable && matches!(object.get("$ref"), Some(Node::String(_))) {
        return Node::Object(object);
    }
    let rewritten = object.into_iter().map(|(key, value)| {
        let is = shape.field(&key).map(|(_, _, is)| *is).or(shape.other).or_else(|| keywords_3_1::field(shape, &key));
        let is = is.filter(|_| !key.starts_with("x-"));
        let value = match is {
            Some(is) => rewrite_node(value, &is, &at.join(key.as_str()), dialect, rewriting),
            None => value,
        };
        (key, value)
    });
    Node::Object(rewritten.collect())
}

/// Returns the Schema Object that is equivalent to a boolean schema.
fn boolean(allows: bool) -> Node {
    match allows {
        true => Node::Object(Object::default()),
        false => super::object([("not", Node::Object(Object::default()))]),
    }
}
