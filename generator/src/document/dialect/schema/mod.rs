//! Schema Objects of OpenAPI 3.1: rewriting of the keywords of JSON Schema 2020-12 to those of 3.0, one keyword per
//! file. Keywords without a counterpart in 3.0 are unchanged (`document/newer.rs`).

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

/// Keywords that annotate, and those that have been resolved before.
const ANNOTATION_KEYWORDS: [&str; 6] = ["$id", "$schema", "$comment", "$anchor", "$dynamicAnchor", "$vocabulary"];

/// Keywords that have no effect on types and validation.
const UNCHECKED_KEYWORDS: [&str; 3] = ["$dynamicRef", "$recursiveRef", "contentSchema"];

/// Rewrites a schema with the keywords of 3.0.
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
        // Its location is that of `items`, which may now be that of `additionalItems`.
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

/// Replaces null by the string `"null"` in `type`.
pub(super) fn quote_null(schema: &mut Object) -> bool {
    types::quote_null(schema)
}

/// Makes `$ref` a member of `allOf`.
pub(super) fn wrap_reference(schema: &mut Object) {
    reference::wrap_with_siblings(schema);
}

/// Rewrites `items` with an array of schemas to `prefixItems`. Returns `true` if there was one.
pub(super) fn tuple(schema: &mut Object) -> bool {
    let is_tuple = items::is_tuple(schema);
    if is_tuple {
        items::tuple(schema);
    }
    is_tuple
}

/// Rewrites the keywords of 3.1 that have another form in 3.0.
pub(super) fn to_openapi_3_0(schema: &mut Object) {
    constant::const_as_enum(schema);
    bounds::exclusive_bounds(schema);
    types::types_as_union(schema);
}
