use serde_json::{Map, Value, json};

use super::Sampler;
use super::condition::{self, CONDITIONS};
use super::intersect::{self, CLOSED_OBJECTS, UNIONS, closed_properties, intersect_bounds};

/// The maximum number of schemas that are merged into one: referenced schemas and members of `allOf`.
const MAX_STEPS: usize = 64;

impl Sampler<'_> {
    /// Returns a schema merged with its referenced schema and the members of its `allOf`.
    pub(super) fn merged(&self, schema: &Value) -> Map<String, Value> {
        let mut merged = Map::new();
        self.merge_into(schema, &mut merged, &mut Vec::new(), &mut MAX_STEPS.clone());
        merged
    }

    /// Merges a schema into `merged`. `names` contains the names of the components that the schema is nested in.
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
                // The union of a base schema's subtypes is skipped if one of the subtypes has already been selected.
                ("oneOf" | "anyOf", Value::Array(members)) if contains_all(members, names) => {}
                ("oneOf" | "anyOf", _) if merged.contains_key("oneOf") || merged.contains_key("anyOf") => {
                    intersect::intersect_keyword(merged, UNIONS, &json!([{ key: value }]));
                }
                _ => intersect::intersect_keyword(merged, key, value),
            }
        }
        // The outermost schema determines `nullable`: if this schema does not allow null, null is invalid.
        merged.insert("nullable".to_owned(), nullable);
    }
}

/// Returns `true` if at least one member of a union refers to a component whose name is in `names`.
fn contains_all(members: &[Value], names: &[&str]) -> bool {
    let targets = members.iter().filter_map(|member| member.get("$ref")?.as_str());
    targets.into_iter().any(|target| names.contains(&target))
}
