//! Rewriting of OpenAPI 3.1 and 3.2 to 3.0.

use super::rewriter::{DialectRewriter, rewrite_node};
use super::schema;
use super::{RewriteContext, string};
use super::{anchors, definitions, events};
use crate::openapi::shape::{FieldType, ObjectShape};
use crate::openapi::{DOCUMENT, INFO, MEDIA_TYPE, OPERATION, PATH_ITEM, RESPONSE, SECURITY_SCHEME};
use crate::source::{Node, Object, Pointer};

/// Rewrites a document to 3.0.
pub(super) fn rewrite(root: Node, rewriting: &mut RewriteContext) -> Node {
    let Node::Object(root) = anchors::resolve_anchors(definitions::hoist(root, rewriting)) else {
        return Node::Null;
    };
    let has_items = root.get("openapi").is_some_and(|version| super::text(version).starts_with("3.2"));
    let schemas = if has_items { component(&root, "schemas") } else { Object::default() };
    let mut modern =
        OpenApi31Rewriter { media_types: component(&root, "mediaTypes"), schemas, transport: transport_of(&root) };
    rewrite_node(Node::Object(root), &FieldType::Object(&DOCUMENT), &Pointer::root(), &mut modern, rewriting)
}

struct OpenApi31Rewriter {
    /// The content of `components.mediaTypes`, to which values of `content` may refer.
    media_types: Object,
    /// The unchanged component schemas, to which `itemSchema` of OpenAPI 3.2 may refer.
    schemas: Object,
    /// The names of the security schemes with `type: mutualTLS`, which add nothing to a request.
    transport: Vec<String>,
}

impl DialectRewriter for OpenApi31Rewriter {
    fn schema(&mut self, schema: Object, at: &Pointer, rewriting: &mut RewriteContext) -> Object {
        schema::rewrite_schema(schema, at, rewriting)
    }

    fn other(
        &mut self,
        shape: &'static ObjectShape,
        mut object: Object,
        at: &Pointer,
        rewriting: &mut RewriteContext,
    ) -> Object {
        let is = |other: &'static ObjectShape| shape.is(other);
        if is(&DOCUMENT) {
            object.set("openapi", string("3.0.3"));
            object.take("jsonSchemaDialect");
            object.take("$self");
            // Since OpenAPI 3.1, `paths` is optional if `components` or `webhooks` is present.
            let others = ["components", "webhooks"].iter().any(|key| object.get(key).is_some());
            if others && object.get("paths").is_none() {
                object.push("paths", Node::Object(Object::default()));
            }
            if let Some(Node::Object(mut components)) = object.take("components") {
                components.take("mediaTypes");
                if let Some(Node::Object(mut schemes)) = components.take("securitySchemes") {
                    self.transport.iter().for_each(|name| drop(schemes.take(name)));
                    components.push("securitySchemes", Node::Object(schemes));
                }
                object.push("components", Node::Object(components));
            }
            self.requirements(&mut object);
        } else if is(&INFO) {
            object.take("summary");
        } else if is(&RESPONSE) {
            // The `description` of a response is required in OpenAPI 3.0. In OpenAPI 3.2, `description` is optional,
            // and a response may also have a `summary`.
            if let (Some(summary), None) = (object.get("summary").cloned(), object.get("description")) {
                object.push("description", summary);
            }
        } else if is(&OPERATION) {
            self.requirements(&mut object);
        } else if is(&PATH_ITEM) {
            // The operation of the field `query`, which OpenAPI 3.2 adds, is moved to `additionalOperations`.
            if let Some(query) = object.take("query") {
                let mut others = match object.take("additionalOperations") {
                    Some(Node::Object(others)) => others,
                    _ => Object::default(),
                };
                rewriting.record_move(at.join("additionalOperations").join("QUERY"), at.join("query"));
                others.set("QUERY", query);
                object.push("additionalOperations", Node::Object(others));
            }
        } else if is(&SECURITY_SCHEME) {
            ["deprecated", "oauth2MetadataUrl"].iter().for_each(|key| drop(object.take(key)));
        } else if is(&MEDIA_TYPE) {
            return self.media_type(object, at, rewriting);
        }
        object
    }
}

impl OpenApi31Rewriter {
    /// Removes the security schemes in `transport` from the security requirements of an object.
    fn requirements(&self, object: &mut Object) {
        let Some(Node::List(requirements)) = object.get("security").filter(|_| !self.transport.is_empty()) else {
            return;
        };
        let mut requirements = requirements.clone();
        for requirement in &mut requirements {
            if let Node::Object(requirement) = requirement {
                self.transport.iter().for_each(|name| drop(requirement.take(name)));
            }
        }
        object.set("security", Node::List(requirements));
    }

    /// Rewrites a Media Type Object, which may be a reference to a component.
    fn media_type(&self, object: Object, at: &Pointer, rewriting: &mut RewriteContext) -> Object {
        let name = object.get("$ref").and_then(Node::as_str).and_then(|to| to.strip_prefix("#/components/mediaTypes/"));
        let mut object = match name.and_then(|name| self.media_types.get(name)).and_then(Node::as_object) {
            Some(component) => component.clone(),
            None => object,
        };
        let media_type = at.tokens().last().map(|text| text.to_ascii_lowercase()).unwrap_or_default();
        let sequential = SEQUENTIAL_MEDIA_TYPES.iter().any(|part| media_type.contains(part));
        if media_type.starts_with("text/event-stream") {
            events::hoist_data(&mut object, &self.schemas, at, rewriting);
        }
        for key in ["itemSchema", "itemEncoding", "prefixEncoding"] {
            if (key != "itemSchema" || !sequential) && object.take(key).is_some() {
                rewriting.report_dropped(&at.join(key), key);
            }
        }
        object
    }
}

/// Substrings that identify sequential media types.
const SEQUENTIAL_MEDIA_TYPES: [&str; 6] = ["event-stream", "ndjson", "jsonl", "json-lines", "json-seq", "stream+json"];

/// Returns the components of a kind.
fn component(root: &Object, kind: &str) -> Object {
    let components = root.get("components").and_then(|components| components.get(kind));
    components.and_then(Node::as_object).cloned().unwrap_or_default()
}

fn transport_of(root: &Object) -> Vec<String> {
    let schemes = component(root, "securitySchemes");
    let mutual = schemes.iter().filter(|(_, scheme)| scheme.get("type").and_then(Node::as_str) == Some("mutualTLS"));
    mutual.map(|(name, _)| name.to_owned()).collect()
}
