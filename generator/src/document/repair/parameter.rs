//! Repairs of parameters and headers: a misspelt location, and schema keywords next to the name, as in Swagger 2.0.

use super::{Repairs, Trail};
use crate::diagnostics::{self, nearest};
use crate::document::table::{PARAMETER, SCHEMA, Shape};
use crate::source::{Node, Object};

const PLACES: [&str; 4] = ["query", "header", "path", "cookie"];

/// Corrects a misspelt `in`.
pub(super) fn place(object: &mut Object, shape: &'static Shape, at: &Trail<'_>, repairs: &mut Repairs) {
    let Some(Node::String(found)) = object.get("in").cloned().filter(|_| super::is(shape, &PARAMETER)) else { return };
    if let Some(meant) = nearest(&found, PLACES.into_iter()).filter(|meant| *meant != found) {
        repairs.say(&at.key("in"), |at| diagnostics::word_meant(at, "in", &found, meant));
        object.set("in", Node::String(meant.to_owned()));
    }
}

/// Moves schema keywords of the parameter to `schema`, if it is missing.
pub(super) fn schema(object: &mut Object, at: &Trail<'_>, repairs: &mut Repairs) {
    let stands = ["schema", "content", "$ref"].iter().any(|key| object.get(key).is_some());
    if stands || object.get("type").and_then(Node::as_str).is_none() {
        return;
    }
    let here = at.key("schema");
    let mut schema = Object::default();
    let of_schema = |key: &str| SCHEMA.field(key).is_some() && PARAMETER.field(key).is_none();
    let keys: Vec<String> = object.iter().map(|(key, _)| key.to_owned()).filter(|key| of_schema(key)).collect();
    for key in keys {
        if let Some(value) = object.take(&key) {
            repairs.moves.note(here.key(&key).pointer(), at.key(&key).location());
            schema.push(key, value);
        }
    }
    repairs.moves.note(here.pointer(), at.location());
    repairs.say(&at.key("type"), diagnostics::schema_beside_name);
    object.push("schema", Node::Object(schema));
}
