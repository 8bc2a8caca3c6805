//! Repairs of parameters and headers: a misspelt location, and schema keywords on the parameter itself, as in Swagger
//! 2.0.

use super::{PathStack, RepairContext};
use crate::diagnostics::{self, nearest};
use crate::openapi::shape::ObjectShape;
use crate::openapi::{PARAMETER, SCHEMA};
use crate::source::{Node, Object};

const LOCATIONS: [&str; 4] = ["query", "header", "path", "cookie"];

/// Corrects a misspelt `in`.
pub(super) fn repair_location(
    object: &mut Object,
    shape: &'static ObjectShape,
    at: &PathStack<'_>,
    repairs: &mut RepairContext,
) {
    let Some(Node::String(found)) = object.get("in").cloned().filter(|_| shape.is(&PARAMETER)) else {
        return;
    };
    if let Some(corrected) = nearest(&found, LOCATIONS.into_iter()).filter(|corrected| *corrected != found) {
        repairs.report(&at.key("in"), |at| diagnostics::word_repaired(at, "in", &found, corrected));
        object.set("in", Node::String(corrected.to_owned()));
    }
}

/// Moves schema keywords of a parameter to its field `schema`, if that field is missing.
pub(super) fn repair_schema(object: &mut Object, at: &PathStack<'_>, repairs: &mut RepairContext) {
    let has_schema = ["schema", "content", "$ref"].iter().any(|key| object.get(key).is_some());
    if has_schema || object.get("type").and_then(Node::as_str).is_none() {
        return;
    }
    let here = at.key("schema");
    let mut schema = Object::default();
    let of_schema = |key: &str| SCHEMA.field(key).is_some() && PARAMETER.field(key).is_none();
    let keys: Vec<String> = object.iter().map(|(key, _)| key.to_owned()).filter(|key| of_schema(key)).collect();
    for key in keys {
        if let Some(value) = object.take(&key) {
            repairs.source_map.insert(here.key(&key).pointer(), at.key(&key).location());
            schema.push(key, value);
        }
    }
    repairs.source_map.insert(here.pointer(), at.location());
    repairs.report(&at.key("type"), diagnostics::schema_next_to_name);
    object.push("schema", Node::Object(schema));
}
