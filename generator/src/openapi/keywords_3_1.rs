//! Draft 2020-12 keywords and other fields of OpenAPI 3.1 and 3.2 that `dialect` does not rewrite, because OpenAPI 3.0
//! has no counterpart. In a document of OpenAPI 3.0, draft 2020-12 keywords are unknown fields without effect.

use super::shape::{FieldType, ObjectShape};
use super::{MEDIA_TYPE, SCHEMA};

const SCHEMAS: FieldType = FieldType::Referable(&SCHEMA);
const TEXTS: FieldType = FieldType::List(&FieldType::Text);

/// The keywords of JSON Schema 2020-12 that OpenAPI 3.0 lacks, each with the type of its value.
static KEYWORDS: [(&str, FieldType); 20] = [
    ("$defs", FieldType::Map(&SCHEMAS)),
    ("definitions", FieldType::Map(&SCHEMAS)),
    ("examples", FieldType::List(&FieldType::Any)),
    ("if", SCHEMAS),
    ("then", SCHEMAS),
    ("else", SCHEMAS),
    ("contains", SCHEMAS),
    ("minContains", FieldType::Number),
    ("maxContains", FieldType::Number),
    ("prefixItems", FieldType::List(&SCHEMAS)),
    ("unevaluatedItems", SCHEMAS),
    ("patternProperties", FieldType::Map(&SCHEMAS)),
    ("propertyNames", SCHEMAS),
    ("dependentRequired", FieldType::Map(&TEXTS)),
    ("dependentSchemas", FieldType::Map(&SCHEMAS)),
    ("unevaluatedProperties", SCHEMAS),
    ("contentSchema", SCHEMAS),
    ("additionalItems", SCHEMAS),
    ("contentEncoding", FieldType::Text),
    ("contentMediaType", FieldType::Text),
];

/// Returns `true` if a keyword has an effect in every version of OpenAPI. The only such keyword is `prefixItems`,
/// because `items` with an array of schemas, the form of earlier drafts, is rewritten to `prefixItems`.
pub(crate) fn is_of_any_version(key: &str) -> bool {
    key == "prefixItems"
}

/// Returns the type of a field that only OpenAPI 3.1 or 3.2 defines, or `None` for any other field.
pub(crate) fn field(shape: &'static ObjectShape, key: &str) -> Option<FieldType> {
    match key {
        "itemSchema" if shape.is(&MEDIA_TYPE) => Some(SCHEMAS),
        _ if shape.is(&SCHEMA) => KEYWORDS.iter().find(|(keyword, _)| *keyword == key).map(|(_, is)| *is),
        _ => None,
    }
}

/// Returns the type of a field in any version of OpenAPI.
pub(crate) fn declared(shape: &'static ObjectShape, key: &str) -> Option<FieldType> {
    shape.declared(key).or_else(|| field(shape, key))
}
