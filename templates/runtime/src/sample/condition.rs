//! Sampling of conditional schemas: `if`, `then` and `else`, and `dependentSchemas`.

use serde_json::{Map, Value, json};

use super::{SampleError, Sampler};

/// An internal keyword of merged schemas. Its value lists the conditions of all schemas that were merged.
pub(super) const CONDITIONS: &str = "conditions";

impl Sampler<'_> {
    /// Returns a value for a schema with conditions. The value satisfies either `if` and `then`, or `else`; the choice
    /// is random for each condition.
    pub(super) fn sample_branches(
        &mut self,
        schema: Map<String, Value>,
        conditions: Vec<Value>,
        depth: usize,
    ) -> Result<Value, SampleError> {
        let mut members = vec![Value::Object(schema)];
        for mut condition in conditions {
            let taken: &[&str] = if self.seed.chance(2) { &["if", "then"] } else { &["else"] };
            members.extend(taken.iter().filter_map(|key| Some(condition.get_mut(*key)?.take())));
        }
        self.value(&json!({ "allOf": members }), depth + 1)
    }
}

/// Returns the conditions of a schema. Each schema in `dependentSchemas` is converted to `if` and `then`.
pub(super) fn conditions_of(schema: &Map<String, Value>) -> Vec<Value> {
    let dependent = schema.get("dependentSchemas").and_then(Value::as_object).into_iter().flatten();
    let mut conditions: Vec<Value> =
        dependent.map(|(name, schema)| json!({ "if": { "required": [name] }, "then": schema })).collect();
    if schema.contains_key("if") {
        let keys =
            ["if", "then", "else"].into_iter().filter_map(|key| Some((key.to_owned(), schema.get(key)?.clone())));
        conditions.push(Value::Object(keys.collect()));
    }
    conditions
}
