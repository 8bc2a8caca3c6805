//! Schema Objects of OpenAPI 3.1: the keywords of JSON Schema 2020-12 as those of 3.0 say them, one a file. What 3.0 has
//! no words for stays as it is (`document/newer.rs`).

mod bounds;
mod constant;
mod content;
mod counts;
mod dependencies;
mod examples;
mod items;
mod reference;
mod types;

use super::{Rewriting, object, string};
use crate::diagnostics;
use crate::source::{FileId, Location, Object, Pointer};

/// Keywords for readers of schemas, and those that have been followed.
const SILENT: [&str; 6] = ["$id", "$schema", "$comment", "$anchor", "$dynamicAnchor", "$vocabulary"];

/// Keywords that no type and no check comes of.
const UNCHECKED: [&str; 3] = ["$dynamicRef", "$recursiveRef", "contentSchema"];

/// A schema in the keywords of 3.0.
pub(super) fn modern(mut schema: Object, at: &Pointer, rewriting: &mut Rewriting) -> Object {
    if schema.get("$ref").is_some() {
        if reference::is_alone(&schema) {
            return schema;
        }
        reference::beside_others(&mut schema);
    }
    SILENT.iter().for_each(|key| drop(schema.take(key)));
    for key in UNCHECKED {
        if schema.take(key).is_some() {
            rewriting.left_out(&at.join(key), key);
        }
    }
    constant::as_enum(&mut schema);
    bounds::both(&mut schema);
    counts::whole(&mut schema);
    examples::first(&mut schema);
    dependencies::split(&mut schema);
    items::closed(&mut schema);
    content::as_format(&mut schema);
    if types::quote_null(&mut schema) {
        let location = Location { file: FileId::default(), pointer: at.join("type") };
        rewriting.found.push(diagnostics::null_meant(location));
    }
    types::as_union(&mut schema);
    schema
}

/// Puts the text `"null"` in place of a null in `type`.
pub(super) fn quote_null(schema: &mut Object) -> bool {
    types::quote_null(schema)
}

/// Makes `$ref` a member of `allOf`.
pub(super) fn wrap_reference(schema: &mut Object) {
    reference::beside_others(schema);
}

/// The keywords that 3.0 has in another form.
pub(super) fn modernise(schema: &mut Object) {
    constant::as_enum(schema);
    bounds::both(schema);
    types::as_union(schema);
}
