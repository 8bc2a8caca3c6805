//! Request bodies of the media type `application/merge-patch+json`.

use crate::document::dialect::{DialectRewriter, RewriteContext, rewrite_node};
use crate::openapi::shape::{FieldType, ObjectShape};
use crate::openapi::{DOCUMENT, REQUEST_BODY};
use crate::source::{Node, Object, Pointer};

/// Returns `true` if a key of the document is the media type `application/merge-patch+json`.
pub(super) fn has_merge_patch(node: &Node) -> bool {
    match node {
        Node::Object(object) => object.iter().any(|(key, value)| is_merge_patch(key) || has_merge_patch(value)),
        Node::List(items) => items.iter().any(has_merge_patch),
        _ => false,
    }
}

/// Returns the unchanged document, and the pointer and schema of each merge patch.
pub(super) fn collect(root: Node) -> (Node, Vec<(Pointer, Node)>) {
    let mut bodies = Vec::new();
    let root = replace(root, &mut |schema, at| {
        bodies.push((at.clone(), schema.clone()));
        schema
    });
    (root, bodies)
}

/// Replaces the schema of each merge patch by the result of `replace`.
pub(super) fn replace(root: Node, replace: &mut dyn FnMut(Node, &Pointer) -> Node) -> Node {
    let media_types = root.get("components").and_then(|components| components.get("mediaTypes")?.as_object()).cloned();
    let mut bodies = BodyVisitor { media_types: media_types.unwrap_or_default(), replace };
    rewrite_node(root, &FieldType::Object(&DOCUMENT), &Pointer::root(), &mut bodies, &mut RewriteContext::default())
}

struct BodyVisitor<'r> {
    /// The content of `components.mediaTypes` (OpenAPI 3.2), to which values of `content` may refer.
    media_types: Object,
    replace: &'r mut dyn FnMut(Node, &Pointer) -> Node,
}

impl DialectRewriter for BodyVisitor<'_> {
    fn schema(&mut self, schema: Object, _: &Pointer, _: &mut RewriteContext) -> Object {
        schema
    }

    fn other(
        &mut self,
        shape: &'static ObjectShape,
        mut object: Object,
        at: &Pointer,
        _: &mut RewriteContext,
    ) -> Object {
        if !shape.is(&REQUEST_BODY) {
            return object;
        }
        let Some(Node::Object(content)) = object.get("content").cloned() else { return object };
        let content = content.into_iter().map(|(media_type, node)| match is_merge_patch(&media_type) {
            true => {
                let at = at.join("content").join(media_type.as_str()).join("schema");
                let node = self.media_type(node, &at);
                (media_type, node)
            }
            false => (media_type, node),
        });
        object.set("content", Node::Object(content.collect()));
        object
    }
}

impl BodyVisitor<'_> {
    /// Replaces the schema of a Media Type Object. A reference to `components.mediaTypes` is first replaced by its
    /// target.
    fn media_type(&mut self, node: Node, at: &Pointer) -> Node {
        let name = node.get("$ref").and_then(Node::as_str).and_then(|to| to.strip_prefix("#/components/mediaTypes/"));
        let component = name.and_then(|name| self.media_types.get(name)).cloned();
        let Node::Object(mut media_type) = component.unwrap_or(node) else { return Node::Null };
        if let Some(schema) = media_type.get("schema").cloned() {
            media_type.set("schema", (self.replace)(schema, at));
        }
        Node::Object(media_type)
    }
}

fn is_merge_patch(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/merge-patch+json")
}
