//! Rewriting of Swagger 2.0 and OpenAPI 3.1 and 3.2 to OpenAPI 3.0, so that all later phases read one version.
//! Diagnostics still name the location in the original text.

mod anchors;
mod annotated_enum;
mod backports;
mod definitions;
mod enum_value_names;
mod events;
mod openapi_3_1;
mod references;
mod rewriter;
mod schema;
mod swagger;

pub use self::annotated_enum::annotated_enums;
pub(crate) use self::annotated_enum::{DEPRECATIONS, DESCRIPTIONS, NAMES};
pub(super) use self::rewriter::{DialectRewriter, rewrite_node};
use crate::diagnostics::Diagnostics;
use crate::source::{FileId, Location, Node, Object, Pointer, SourceMap, Sources, Version};

/// An extension that marks a schema of OpenAPI 3.1 whose `type` includes null although its `enum` does not. Validation
/// rejects null for a marked schema, but the Rust type allows null, because servers send null.
pub(crate) const NULL_IN_TYPE: &str = "x-ecogen-null-in-type";

/// An extension that marks the schema of a server-sent event's data: the data is JSON even if the schema is a string.
pub(crate) const JSON_IN_DATA: &str = "x-ecogen-json-in-data";

/// Rewrites a document of OpenAPI 3.1, 3.2 or Swagger 2.0 to 3.0. Any other document is unchanged.
pub fn normalise(sources: Sources) -> (Sources, Diagnostics) {
    let mut sources = backports::restore(sources);
    let version = |field: &str| sources.root().get(field).map(text).unwrap_or_default();
    let (openapi, swagger) = (version("openapi"), version("swagger"));
    let rewrite: fn(Node, &mut RewriteContext) -> Node = match openapi.as_str() {
        "3.1" | "3.2" => openapi_3_1::rewrite,
        version if version.starts_with("3.1.") || version.starts_with("3.2.") => openapi_3_1::rewrite,
        "" if swagger == "2.0" || swagger == "2" => swagger::rewrite,
        _ => return (sources, Diagnostics::default()),
    };
    let file = FileId::default();
    let mut rewriting = RewriteContext::default();
    let root = rewrite(sources.take_root(file), &mut rewriting);
    sources.rewrite(file, root, rewriting.source_map);
    sources.set_version(match openapi.get(..3) {
        Some("3.2") => Version::V3_2,
        Some(_) => Version::V3_1,
        None => Version::V2_0,
    });
    (sources, rewriting.diagnostics)
}

/// Moves `$ref` into a member of `allOf`, so that the sibling keywords of `$ref` apply.
pub(super) fn wrap_reference(schema: &mut Object) {
    schema::wrap_reference(schema);
}

/// Replaces null by the string `"null"` in `type`. Returns `true` if `type` contained null.
pub(super) fn quote_null(schema: &mut Object) -> bool {
    schema::quote_null(schema)
}

/// Rewrites `items` with an array of schemas to `prefixItems`. Returns `true` if `items` was an array.
pub(super) fn tuple(schema: &mut Object) -> bool {
    schema::tuple(schema)
}

/// Rewrites the keywords of OpenAPI 3.1 that have another form in OpenAPI 3.0.
pub(super) fn to_openapi_3_0(schema: &mut Object) {
    schema::to_openapi_3_0(schema);
}

/// The source map and the diagnostics of a rewrite.
#[derive(Debug, Default)]
pub(super) struct RewriteContext {
    source_map: SourceMap,
    diagnostics: Diagnostics,
}

impl RewriteContext {
    /// Records the original location of a node that has moved.
    fn record_move(&mut self, now: Pointer, origin: Pointer) {
        self.source_map.insert(now, Location { file: FileId::default(), pointer: origin });
    }

    /// Records the original location of a field that is renamed. The objects around it may have been renamed before.
    fn record_rename(&mut self, object: &Pointer, key: &str, field: &str) {
        let here = Location { file: FileId::default(), pointer: object.clone() };
        self.source_map.insert(object.join(field), self.source_map.origin(here).join(key));
    }

    /// Reports a part of the document that the rewrite removes.
    fn report_dropped(&mut self, at: &Pointer, keyword: &str) {
        let location = Location { file: FileId::default(), pointer: at.clone() };
        self.diagnostics.push(crate::diagnostics::unsupported_construct(location, keyword));
    }
}

/// Returns the text of a string or number. Numbers are accepted, because documents often state a version as a number.
fn text(node: &Node) -> String {
    match node {
        Node::String(text) | Node::Number(text) => text.clone(),
        _ => String::new(),
    }
}

/// Creates an object from pairs.
fn object<const N: usize>(pairs: [(&str, Node); N]) -> Node {
    Node::Object(pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn string(text: &str) -> Node {
    Node::String(text.to_owned())
}
