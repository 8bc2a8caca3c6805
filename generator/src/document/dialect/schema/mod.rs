//! Rewriting of Schema Objects of OpenAPI 3.1: keywords of JSON Schema 2020-12 are replaced by keywords of OpenAPI 3.0,
//! one keyword per file. Keywords without a counterpart in OpenAPI 3.0 are unchanged (`openapi/keywords_3_1.rs`).

mod bounds;
mod constant;
mod content;
mod counts;
mod dependencies;
mod examples;
mod items;
mod reference;
mod types;

use super::{RewriteContext, object, string};
use crate::diagnostics;
use crate::source::{FileId, Location, Object, Pointer};

/// Keywords that are removed without a warning: annotations, and the names that `anchors` has resolved.
const ANNOTATION_KEYWORDS: [&str; 6] = ["$id", "$schema", "$comment", "$anchor", "$dynamicAnchor", "$vocabulary"];

/// Keywords that are removed with a warning, because types and validation do not support them.
const UNCHECKED_KEYWORDS: [&str; 3] = ["$dynamicRef", "$recursiveRef", "contentSchema"];

/// Rewrites a schema to the keywords of OpenAPI 3.0.
pub(super) fn rewrite_schema(mut schema: Object, at: &Pointer, rewriting: &mut RewriteContext) -> Object {
    if schema.get("$ref").is_some() {
        if reference::is_alone(&schema) {
            return schema;
        }
        reference::wrap_with_siblings(&mut schema);
    }
    ANNOTATION_KEYWORDS.iter().for_each(|key| drop(schema.take(key)));
    for key in UNCHECKED_KEYWORDS {
        if schema.take(key).is_some() {
            rewriting.report_dropped(&at.join(key), key);
        }
    }
    constant::const_as_enum(&mut schema);
    bounds::exclusive_bounds(&mut schema);
    counts::integer_counts(&mut schema);
    examples::first_example(&mut schema);
    dependencies::split_dependencies(&mut schema);
    if items::is_tuple(&schema) {
        // In the document, the schemas of `prefixItems` are at `items`, and the schema of `items`, if any, is at
        // `additionalItems`.
        let location = Location { file: FileId::default(), pointer: at.join("prefixItems") };
        rewriting.diagnostics.push(diagnostics::tuple_meant(location));
        rewriting.record_move(at.join("prefixItems"), at.join("items"));
        rewriting.record_move(at.join("items"), at.join("additionalItems"));
        items::tuple(&mut schema);
    }
    items::closed_tuple(&mut schema);
    content::content_as_format(&mut schema);
    if types::quote_null(&mut schema) {
        let location = Location { file: FileId::default(), pointer: at.join("type") };
        rewriting.diagnostics.push(diagnostics::null_repaired(location));
    }
    if types::is_null_beside_all_of(&schema) {
        let location = Location { file: FileId::default(), pointer: at.join("type") };
        rewriting.diagnostics.push(diagnostics::null_beside_all_of(location));
    }
    types::types_as_union(&mut schema);
    schema
}

/// Replaces null by the string `"null"` in `type`. Returns `true` if `type` contained null.
pub(super) fn quote_null(schema: &mut Object) -> bool {
    types::quote_null(schema)
}

/// Moves `$ref` into a member of `allOf`.
pub(super) fn wrap_reference(schema: &mut Object) {
    reference::wrap_with_siblings(schema);
}

/// Rewrites `items` with an array of schemas to `prefixItems`. Returns `true` if `items` was an array.
pub(super) fn tuple(schema: &mut Object) -> bool {
    let is_tuple = items::is_tuple(schema);
    if is_tuple {
        items::tuple(schema);
    }
    is_tuple
}

/// Rewrites the keywords of OpenAPI 3.1 that have another form in OpenAPI 3.0.
pub(super) fn to_openapi_3_0(schema: &mut Object) {
    constant::const_as_enum(schema);
    bounds::exclusive_bounds(schema);
    types::types_as_union(schema);
}
