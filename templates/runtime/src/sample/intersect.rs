//! Intersection of two schemas (`allOf`), keyword by keyword.

use serde_json::{Map, Number, Value, json};

use super::super::schema::equal;
use super::condition::CONDITIONS;

/// An internal keyword of merged schemas that allow no value. The value of the keyword is the reason.
pub(super) const CONTRADICTION: &str = "contradiction";

/// An internal keyword of merged schemas. Its value lists, for each schema with `additionalProperties: false` that was
/// merged, the property names that this schema allows.
pub(super) const CLOSED_OBJECTS: &str = "closed";

/// An internal keyword of merged schemas. Its value lists the second and further values of `pattern`.
pub(super) const PATTERNS: &str = "patterns";

/// An internal keyword of merged schemas. Its value lists the second and further unions, each as a schema with `oneOf`
/// or `anyOf`.
pub(super) const UNIONS: &str = "unions";

/// Merges one keyword of a schema into `merged`. `oneOf`, `anyOf` and the bounds of numbers are merged elsewhere.
pub(super) fn intersect_keyword(merged: &mut Map<String, Value>, key: &str, value: &Value) {
    let Some(existing) = merged.get_mut(key) else {
        merged.insert(key.to_owned(), value.clone());
        return;
    };
    match (key, existing, value) {
        ("properties", Value::Object(existing), Value::Object(more)) => {
            intersect_properties(existing, more);
        }
        ("dependentRequired" | "patternProperties", Value::Object(existing), Value::Object(more)) => {
            existing.extend(more.clone());
        }
        ("required" | CLOSED_OBJECTS | PATTERNS | UNIONS | CONDITIONS, Value::Array(existing), Value::Array(more)) => {
            existing.extend(more.iter().cloned());
        }
        ("type", existing, value) => {
            let existing = existing.clone();
            intersect_types(merged, value, existing);
        }
        ("enum", Value::Array(existing), Value::Array(more)) => {
            existing.retain(|one| more.iter().any(|other| equal(one, other)));
            if existing.is_empty() {
                contradict(merged, "two `enum` have no value in common");
            }
        }
        (
            "additionalProperties" | "unevaluatedProperties" | "items" | "propertyNames" | "contains",
            existing,
            value,
        ) => {
            *existing = intersect_schemas(existing, value);
        }
        ("minLength" | "minItems" | "minProperties" | "minContains", existing, value)
            if value.as_f64() > existing.as_f64() =>
        {
            *existing = value.clone();
        }
        ("maxLength" | "maxItems" | "maxProperties" | "maxContains", existing, value)
            if value.as_f64() < existing.as_f64() =>
        {
            *existing = value.clone();
        }
        ("uniqueItems" | "readOnly" | "writeOnly", existing, Value::Bool(true)) => *existing = Value::Bool(true),
        ("multipleOf", existing, value) => *existing = common_multiple(existing, value),
        ("pattern", existing, value) if existing != value => {
            intersect_keyword(merged, PATTERNS, &json!([value]));
        }
        // The existing value of the keyword is kept. Either this value is the tighter bound, or the second value is not
        // needed here, because every sample is validated against both schemas.
        (
            "minLength" | "minItems" | "minProperties" | "minContains" | "maxLength" | "maxItems" | "maxProperties"
            | "maxContains" | "uniqueItems" | "readOnly" | "writeOnly" | "pattern" | "format" | CONTRADICTION,
            ..,
        ) => {}
        (_, existing, value) => *existing = value.clone(),
    }
}

fn intersect_properties(existing: &mut Map<String, Value>, more: &Map<String, Value>) {
    for (name, schema) in more {
        let both = existing.get(name).map_or_else(|| schema.clone(), |before| intersect_schemas(before, schema));
        existing.insert(name.clone(), both);
    }
}

/// Merges the bounds of a number into `merged`: the tighter bound wins.
pub(super) fn intersect_bounds(merged: &mut Map<String, Value>, object: &Map<String, Value>) {
    for (bound, exclusive, is_lower) in [("minimum", "exclusiveMinimum", true), ("maximum", "exclusiveMaximum", false)]
    {
        let Some(value) = object.get(bound) else { continue };
        let excluded = |of: &Map<String, Value>| of.get(exclusive) == Some(&Value::Bool(true));
        let existing = merged.get(bound).and_then(Value::as_f64);
        let is_tighter = match (existing, value.as_f64()) {
            (Some(existing), Some(value)) if is_lower => value > existing,
            (Some(existing), Some(value)) => value < existing,
            _ => true,
        };
        let is_same = existing.is_some() && existing == value.as_f64();
        if is_tighter || (is_same && excluded(object)) {
            merged.insert(bound.to_owned(), value.clone());
            merged.insert(exclusive.to_owned(), Value::Bool(excluded(object)));
        }
    }
}

/// Returns the declared property names if a schema has `additionalProperties: false` and no `patternProperties`.
pub(super) fn closed_properties(object: &Map<String, Value>) -> Option<Value> {
    let is_closed = object.get("additionalProperties").is_some_and(is_false_schema);
    if !is_closed || object.contains_key("patternProperties") {
        return None;
    }
    let names = object.get("properties").and_then(Value::as_object).into_iter().flat_map(Map::keys);
    Some(json!([names.collect::<Vec<_>>()]))
}

/// Returns `true` if a schema allows no value.
pub(super) fn is_false_schema(schema: &Value) -> bool {
    *schema == Value::Bool(false) || *schema == json!({ "not": {} })
}

pub(super) fn contradict(merged: &mut Map<String, Value>, reason: &str) {
    merged.insert(CONTRADICTION.to_owned(), Value::from(reason));
}

fn intersect_types(merged: &mut Map<String, Value>, value: &Value, existing: Value) {
    let narrower = match (existing.as_str(), value.as_str()) {
        (Some(one), Some(other)) if one == other => existing,
        (Some("number"), Some("integer")) | (Some("integer"), Some("number")) => Value::from("integer"),
        (Some(one), Some(other)) => {
            let reason = format!("contradictory types `{one}` and `{other}`");
            return contradict(merged, &reason);
        }
        _ => value.clone(),
    };
    merged.insert("type".to_owned(), narrower);
}

fn intersect_schemas(one: &Value, other: &Value) -> Value {
    match (one, other) {
        _ if one == other => one.clone(),
        (Value::Bool(true), schema) | (schema, Value::Bool(true)) => schema.clone(),
        _ if is_false_schema(one) || is_false_schema(other) => Value::Bool(false),
        _ => json!({ "allOf": [one, other] }),
    }
}

/// Returns the least common multiple of two positive integers. For other numbers, and if the multiple would overflow,
/// returns the larger number.
fn common_multiple(one: &Value, other: &Value) -> Value {
    if let (Some(one), Some(other)) = (one.as_u64().filter(|one| *one > 0), other.as_u64().filter(|one| *one > 0)) {
        let common = (one / greatest_common_divisor(one, other)).checked_mul(other);
        return common.map_or_else(|| Value::from(one.max(other)), |common| Value::Number(Number::from(common)));
    }
    if other.as_f64() > one.as_f64() { other.clone() } else { one.clone() }
}

fn greatest_common_divisor(mut one: u64, mut other: u64) -> u64 {
    while other > 0 {
        (one, other) = (other, one % other);
    }
    one.max(1)
}
