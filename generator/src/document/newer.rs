//! What OpenAPI 3.1 and 3.2 have beyond 3.0 and stays in the tree as it is, for 3.0 has no words for it. In a document of
//! 3.0 these are fields that the specification does not have, and nothing comes of them.

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

/// What such a field holds.
pub(super) fn field(shape: &'static Shape, key: &str) -> Option<Is> {
    match key {
        "itemSchema" if std::ptr::eq(shape, &MEDIA_TYPE) => Some(SCHEMAS),
        _ if std::ptr::eq(shape, &SCHEMA) => KEYWORDS.iter().find(|(keyword, _)| *keyword == key).map(|(_, is)| *is),
        _ => None,
    }
}
