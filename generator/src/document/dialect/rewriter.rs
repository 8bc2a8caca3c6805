//! A visitor that rewrites the objects of a document. The table of `openapi` determines the kind of each object.

use super::RewriteContext;
use crate::document::traverse::map_children;
use crate::openapi::keywords_3_1;
use crate::openapi::shape::{FieldType, ObjectShape};
use crate::openapi::{MEDIA_TYPE, PATH_ITEM, SCHEMA};
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
    let node = match (is.shape(), node) {
        (Some(shape), Node::Bool(allows)) if shape.is(&SCHEMA) && matches!(is, FieldType::Referable(_)) => {
            return boolean(allows);
        }
        (Some(shape), Node::Object(object)) => {
            let object = match shape.is(&SCHEMA) {
                true => dialect.schema(object, at, rewriting),
                false => dialect.other(shape, object, at, rewriting),
            };
            // The siblings of `$ref` are not rewritten, except in Media Type Objects and Path Item Objects, where
            // `$ref` may be one of several fields.
            let referable = !shape.is(&MEDIA_TYPE) && !shape.is(&PATH_ITEM);
            if referable && matches!(object.get("$ref"), Some(Node::String(_))) {
                return Node::Object(object);
            }
            Node::Object(object)
        }
        (_, node) => node,
    };
    map_children(node, is, &keywords_3_1::declared, &mut |step, child, is| {
        Some(rewrite_node(child, is, &step.below(at), dialect, rewriting))
    })
}

/// Returns the Schema Object that is equivalent to a boolean schema.
fn boolean(allows: bool) -> Node {
    match allows {
        true => Node::Object(Object::default()),
        false => super::object([("not", Node::Object(Object::default()))]),
    }
}
