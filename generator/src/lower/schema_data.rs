//! Schemas as data for validation, samples and the mock. Only keywords that constrain a value are kept, and references
//! only if they refer to components.

use super::schema::{is_flagged, is_nullable_without_type, validates_null, values_of_enum};
use super::union::component_name;
use super::value::value;
use crate::document::Cursor;
use crate::ir::Value;
use crate::source::{Node, Pointer};

/// The maximum number of nested schemas, including references that do not refer to components.
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

/// Returns the data of a schema, or the schema that allows any value if there is none.
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
    Value::Object(pairs)
}

/// Returns the flags that a schema has by its composition and that validation expects on the schema itself.
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

/// Returns the schema of null.
fn null() -> Value {
    Value::Object(vec![("enum".to_owned(), Value::List(vec![Value::Null]))])
}

/// Returns the data of a draft 2020-12 keyword, or `None` if it does not constrain values.
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
