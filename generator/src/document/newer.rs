//! Draft 2020-12 keywords and other fields of OpenAPI 3.1 and 3.2 that have no counterpart in 3.0, and stay in the
//! tree. In a document of 3.0 they are unknown fields without effect.

use super::table::{Is, MEDIA_TYPE, SCHEMA, Shape};

const SCHEMAS: Is = Is::Referable(&SCHEMA);
const TEXTS: Is = Is::List(&Is::Text);

/// The keywords of JSON Schema 2020-12.
static KEYWORDS: [(&str, Is); 20] = [
    ("$defs", Is::Map(&SCHEMAS)),
    ("definitions", Is::Map(&SCHEMAS)),
    ("examples", Is::List(&Is::Any)),
    ("if", SCHEMAS),
    ("then", SCHEMAS),
    ("else", SCHEMAS),
    ("contains", SCHEMAS),
    ("minContains", Is::Number),
    ("maxContains", Is::Number),
    ("prefixItems", Is::List(&SCHEMAS)),
    ("unevaluatedItems", SCHEMAS),
    ("patternProperties", Is::Map(&SCHEMAS)),
    ("propertyNames", SCHEMAS),
    ("dependentRequired", Is::Map(&TEXTS)),
    ("dependentSchemas", Is::Map(&SCHEMAS)),
    ("unevaluatedProperties", SCHEMAS),
    ("contentSchema", SCHEMAS),
    ("additionalItems", SCHEMAS),
    ("contentEncoding", Is::Text),
    ("contentMediaType", Is::Text),
];

/// Returns `true` if a keyword has an effect in every version: earlier drafts have the same keyword in another form, which
/// is rewritten to this one.
pub(super) fn is_of_any_version(key: &str) -> bool {
    key == "prefixItems"
}

/// Returns the type of such a field.
pub(super) fn field(shape: &'static Shape, key: &str) -> Option<Is> {
    match key {
        "itemSchema" if std::ptr::eq(shape, &MEDIA_TYPE) => Some(SCHEMAS),
        _ if std::ptr::eq(shape, &SCHEMA) => KEYWORDS.iter().find(|(keyword, _)| *keyword == key).map(|(_, is)| *is),
        _ => None,
    }
}
