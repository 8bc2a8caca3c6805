use serde_json::{Map, Value, json};

use super::Sampler;
use super::condition::{self, CONDITIONS};
use super::intersect::{self, CLOSED_OBJECTS, UNIONS, closed_properties, intersect_bounds};

/// The maximum number of references and members of `allOf` that are followed.
const MAX_STEPS: usize = 64;

impl Sampler<'_> {
    /// Returns the intersection of a schema with its references and its `allOf`.
    pub(super) fn merged(&self, schema: &Value) -> Map<String, Value> {
        let mut merged = Map::new();
        self.merge_into(schema, &mut merged, &mut Vec::new(), &mut MAX_STEPS.clone());
        merged
    }

    /// Merges a schema into others. `names` are the components that contain it.
    fn merge_into<'v>(
        &'v self,
        schema: &'v Value,
        merged: &mut Map<String, Value>,
        names: &mut Vec<&'v str>,
        steps: &mut usize,
    ) {
        if intersect::is_false_schema(schema) {
            return intersect::contradict(merged, "a schema allows no value");
        }
        let Some(object) = schema.as_object() else { return };
        if *steps == 0 {
            return;
        }
        *steps -= 1;
        if let Some(name) = object.get("$ref").and_then(Value::as_str)
            && let Some(target) = self.components.get(name)
        {
            names.push(name);
            self.merge_into(target, merged, names, steps);
            names.pop();
            return;
        }
        let nullable = object.get("nullable").cloned().unwrap_or(Value::Bool(false));
        for member in object.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            self.merge_into(member, merged, names, steps);
        }
        let conditions = condition::conditions_of(object);
        if !conditions.is_empty() {
            intersect::intersect_keyword(merged, CONDITIONS, &Value::Array(conditions));
        }
        intersect_bounds(merged, object);
        if let Some(allowed) = closed_properties(object) {
            intersect::intersect_keyword(merged, CLOSED_OBJECTS, &allowed);
        }
        for (key, value) in object {
            match (key.as_str(), value) {
                ("allOf" | "if" | "then" | "else" | "dependentSchemas", _) => {}
                ("minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum", _) => {}
                // A base schema is a union of its subtypes, one of which has been selected.
                ("oneOf" | "anyOf", Value::Array(members)) if contains_all(members, names) => {}
                ("oneOf" | "anyOf", _) if merged.contains_key("oneOf") || merged.contains_key("anyOf") => {
                    intersect::intersect_keyword(merged, UNIONS, &json!([{ key: value }]));
                }
                _ => intersect::intersect_keyword(merged, key, value),
            }
        }
        // Null is allowed if every schema allows it. The outermost schema determines it.
        merged.insert("nullable".to_owned(), nullable);
    }
}

/// Returns `true` if a member is a reference to one of the components.
fn contains_all(members: &[Value], names: &[&str]) -> bool {
    let targets = members.iter().filter_map(|member| member.get("$ref")?.as_str());
    targets.into_iter().any(|target| names.contains(&target))
}
