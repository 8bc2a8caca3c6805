//! Schemas as data for validation, samples and the mock. Only keywords that constrain a value are kept. A reference is
//! kept if it refers to a component, and is otherwise replaced by its target.

use std::cell::LazyCell;

use super::analysis::{FlattenedObject, component_name, is_flagged, is_nullable_without_type, validates_null};
use super::schema::values_of_enum;
use super::value::value;
use crate::ir::Value;
use crate::openapi::Cursor;
use crate::source::{Node, Pointer};

/// The maximum depth of nested schemas. References that do not refer to components add to the depth.
const DEPTH: usize = 60;

/// The keywords whose values are copied unchanged.
const PLAIN_KEYWORDS: [&str; 21] = [
    "type",
    "nullable",
    "format",
    "multipleOf",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "required",
    "minProperties",
    "maxProperties",
    "default",
    "example",
    "readOnly",
    "writeOnly",
];

/// Returns the data of a schema. Without a schema, returns the data of the empty schema, which allows any value.
pub(super) fn schema(at: Option<&Cursor<'_>>) -> Value {
    at.map_or_else(|| Value::Object(Vec::new()), |at| schema_data(at, DEPTH))
}

fn schema_data(at: &Cursor<'_>, depth: usize) -> Value {
    let target = at.reference().and_then(|reference| Pointer::parse(reference.strip_prefix('#')?));
    if let Some(name) = target.as_ref().and_then(component_name) {
        return Value::Object(vec![("$ref".to_owned(), Value::String(name))]);
    }
    let Ok(at) = at.follow() else { return Value::Object(Vec::new()) };
    if depth == 0 {
        return Value::Object(Vec::new());
    }
    let inner = |at: &Cursor<'_>| schema_data(at, depth - 1);
    let mut pairs = Vec::new();
    let values = values_of_enum(&at);
    for (key, found) in at.entries() {
        let kept = match key {
            "enum" => match &values {
                Some(values) => Value::List(values.clone()),
                // No value is valid for an empty enum (JSON Schema 2020-12 Validation, 6.1.2).
                None if found.items().is_empty() => Value::List(Vec::new()),
                None => continue,
            },
            _ if PLAIN_KEYWORDS.contains(&key) => value(found.node()),
            "items" | "not" => inner(&found),
            "additionalProperties" if matches!(found.node(), Node::Bool(_)) => value(found.node()),
            "additionalProperties" => inner(&found),
            "allOf" => Value::List(found.items().iter().map(inner).collect()),
            "oneOf" | "anyOf" => Value::List(
                found.items().iter().map(|at| if is_nullable_without_type(at) { null() } else { inner(at) }).collect(),
            ),
            "properties" => {
                Value::Object(found.entries().iter().map(|(key, at)| ((*key).to_owned(), inner(at))).collect())
            }
            "discriminator" => value(found.node()),
            _ if at.later_keyword(key).is_some() => match later_keyword(key, &found, &inner) {
                Some(kept) => kept,
                None => continue,
            },
            _ => continue,
        };
        pairs.push((key.to_owned(), kept));
    }
    pairs.extend(effective_keywords(&at));
    if at.get("allOf").is_some() {
        let object = LazyCell::new(|| FlattenedObject::new(&at));
        repeat_flags(&mut pairs, &|name| object.property(name).and_then(direction_flag));
    }
    Value::Object(pairs)
}

/// Returns the flags (`nullable`, `readOnly`, `writeOnly`) that a schema does not set itself, but that its `enum` or
/// the members of its composition imply. Validation reads these flags only from the schema itself.
fn effective_keywords(at: &Cursor<'_>) -> Vec<(String, Value)> {
    let is_composed = ["allOf", "oneOf", "anyOf"].into_iter().any(|key| at.get(key).is_some());
    let mut flags = Vec::new();
    if (is_composed || at.get("enum").is_some()) && at.get("nullable").is_none() && validates_null(at) {
        flags.push("nullable");
    }
    if at.get("allOf").is_some() {
        flags.extend(["readOnly", "writeOnly"].into_iter().filter(|key| at.get(key).is_none() && is_flagged(at, key)));
    }
    flags.into_iter().map(|flag| (flag.to_owned(), Value::Bool(true))).collect()
}

/// Returns the keyword that limits a property to one direction: `readOnly` or `writeOnly`.
fn direction_flag(property: &Cursor<'_>) -> Option<&'static str> {
    match (is_flagged(property, "readOnly"), is_flagged(property, "writeOnly")) {
        (true, false) => Some("readOnly"),
        (false, true) => Some("writeOnly"),
        _ => None,
    }
}

/// If the schema or an inline member of its `allOf` requires a `readOnly` or `writeOnly` property without declaring it,
/// declares the property there with this flag. Validation applies each of these schemas separately, and without the
/// flag, `required` would apply in both directions (OpenAPI 3.0.4, Schema Object).
fn repeat_flags(schema: &mut Vec<(String, Value)>, flag_of: &dyn Fn(&str) -> Option<&'static str>) {
    let mut required = Vec::new();
    let mut may_declare = true;
    for (key, value) in schema.iter_mut() {
        match (key.as_str(), value) {
            ("allOf", Value::List(members)) => {
                for member in members {
                    let Value::Object(member) = member else { continue };
                    repeat_flags(member, flag_of);
                }
            }
            ("required", Value::List(names)) => required.clone_from(names),
            // These keywords apply only to undeclared properties, so declaring a property would change the effect of
            // the keywords.
            ("additionalProperties" | "unevaluatedProperties", _) => may_declare = false,
            _ => {}
        }
    }
    let declared = schema.iter().position(|(key, _)| key == "properties");
    let is_declared = |name: &str| match declared.map(|index| &schema[index].1) {
        Some(Value::Object(properties)) => properties.iter().any(|(key, _)| key == name),
        _ => false,
    };
    let flagged = required.into_iter().filter_map(|name| match name {
        Value::String(name) if may_declare && !is_declared(&name) => {
            let flag = flag_of(&name)?;
            Some((name, Value::Object(vec![(flag.to_owned(), Value::Bool(true))])))
        }
        _ => None,
    });
    let flagged: Vec<_> = flagged.collect();
    match declared.map(|index| &mut schema[index].1) {
        Some(Value::Object(properties)) => properties.extend(flagged),
        _ if flagged.is_empty() => {}
        _ => schema.push(("properties".to_owned(), Value::Object(flagged))),
    }
}

/// Returns the data of a schema that allows only null.
fn null() -> Value {
    Value::Object(vec![("enum".to_owned(), Value::List(vec![Value::Null]))])
}

/// Returns the data of a draft 2020-12 keyword, or `None` if the keyword does not constrain values.
fn later_keyword(key: &str, at: &Cursor<'_>, inner: &dyn Fn(&Cursor<'_>) -> Value) -> Option<Value> {
    Some(match key {
        "if" | "then" | "else" | "contains" | "propertyNames" | "unevaluatedProperties" | "unevaluatedItems" => {
            inner(at)
        }
        "prefixItems" => Value::List(at.items().iter().map(inner).collect()),
        "patternProperties" | "dependentSchemas" => {
            Value::Object(at.entries().iter().map(|(key, at)| ((*key).to_owned(), inner(at))).collect())
        }
        "minContains" | "maxContains" | "dependentRequired" => value(at.node()),
        _ => return None,
    })
}
