//! Rewriting of Swagger 2.0 to OpenAPI 3.0.

mod body;
mod operation;
mod parameter;
mod response;
mod schema;
mod security;
mod servers;

use super::rewriter::{DialectRewriter, rewrite_node};
use super::{RewriteContext, references, string};
use crate::openapi::DOCUMENT;
use crate::openapi::shape::{FieldType, ObjectShape};
use crate::source::{Node, Object, Pointer};

/// The definitions of a document that all its operations share.
struct SharedDefinitions {
    /// The `parameters` of the document by name. Body and form parameters among them are converted in each operation
    /// that uses them.
    parameters: Object,
    consumes: Vec<String>,
    produces: Vec<String>,
}

/// Rewrites a document of Swagger 2.0 to OpenAPI 3.0.
pub(super) fn rewrite(root: Node, rewriting: &mut RewriteContext) -> Node {
    let Node::Object(mut root) = root else { return Node::Null };
    let mut take = |key: &str| match root.take(key) {
        Some(Node::Object(object)) => object,
        _ => Object::default(),
    };
    let [definitions, parameters, responses, security, paths] =
        ["definitions", "parameters", "responses", "securityDefinitions", "paths"].map(&mut take);
    let shared = SharedDefinitions {
        parameters,
        consumes: string_list(root.take("consumes")),
        produces: string_list(root.take("produces")),
    };
    root.take("swagger");
    let mut new = Object::default();
    new.push("openapi", string("3.0.3"));
    let servers = servers::servers(&mut root);
    root.into_iter().for_each(|(key, value)| new.push(key, value));
    new.push("servers", servers);
    let at = Pointer::root();
    let paths = paths.into_iter().map(|(path, item)| {
        let here = at.join("paths").join(path.as_str());
        let item = if path.starts_with("x-") { item } else { operation::path_item(item, &here, &shared, rewriting) };
        (path, item)
    });
    new.push("paths", Node::Object(paths.collect()));
    let components = at.join("components");
    let mut moved = |kind: &str, origin: &str| rewriting.record_move(components.join(kind), at.join(origin));
    moved("schemas", "definitions");
    moved("parameters", "parameters");
    moved("responses", "responses");
    moved("securitySchemes", "securityDefinitions");
    let parameters = shared.parameters.iter().filter(|(_, parameter)| !parameter::is_body(parameter));
    let parameters = parameters.map(|(name, parameter)| (name.to_owned(), parameter::parameter(parameter.clone())));
    let responses =
        responses.into_iter().map(|(name, response)| (name, response::response(response, &shared.produces)));
    let all = [
        ("schemas", definitions),
        ("parameters", parameters.collect()),
        ("responses", responses.collect()),
        ("securitySchemes", security::schemes(security)),
    ];
    let components = all.into_iter().filter(|(_, objects)| !objects.is_empty());
    new.push("components", Node::Object(components.map(|(kind, all)| (kind.to_owned(), Node::Object(all))).collect()));
    let mut root = Node::Object(new);
    references::map_references(&mut root, &schema::component);
    rewrite_node(root, &FieldType::Object(&DOCUMENT), &at, &mut SwaggerRewriter, rewriting)
}

struct SwaggerRewriter;

impl DialectRewriter for SwaggerRewriter {
    fn schema(&mut self, schema: Object, at: &Pointer, rewriting: &mut RewriteContext) -> Object {
        schema::schema(schema, at, rewriting)
    }

    fn other(&mut self, _: &'static ObjectShape, object: Object, _: &Pointer, _: &mut RewriteContext) -> Object {
        object
    }
}

/// Returns the strings of a list.
fn string_list(node: Option<Node>) -> Vec<String> {
    let items = node.as_ref().and_then(Node::as_list).unwrap_or_default();
    items.iter().filter_map(Node::as_str).map(str::to_owned).collect()
}
