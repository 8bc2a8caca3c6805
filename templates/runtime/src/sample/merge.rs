use serde_json::{Map, Value, json};

use super::Sampler;
use super::condition::{self, CONDITIONS};

/// How many references and members of `allOf` are followed.
const STEPS: usize = 64;

impl Sampler<'_> {
    /// A schema with its references followed and its `allOf` laid together.
    pub(super) fn merged(&self, schema: &Value) -> Map<String, Value> {
        let mut merged = Map::new();
        self.lay(schema, &mut merged, &mut Vec::new(), &mut STEPS.clone());
        merged
    }

    /// Lays a schema on top of others; `names` are the components that it is part of.
    fn lay<'v>(
        &'v self,
        schema: &'v Value,
        merged: &mut Map<String, Value>,
        names: &mut Vec<&'v str>,
        steps: &mut usize,
    ) {
        let Some(object) = schema.as_object() else { return };
        if *steps == 0 {
            return;
        }
        *steps -= 1;
        if let Some(name) = object.get("$ref").and_then(Value::as_str)
            && let Some(target) = self.components.get(name)
        {
            names.push(name);
            self.lay(target, merged, names, steps);
            names.pop();
            return;
        }
        let nullable = object.get("nullable").cloned().unwrap_or(Value::Bool(false));
        for member in object.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            self.lay(member, merged, names, steps);
        }
        let conditions = condition::of(object);
        if !conditions.is_empty()
            && let Value::Array(known) = merged.entry(CONDITIONS).or_insert_with(|| json!([]))
        {
            known.extend(conditions);
        }
        for (key, value) in object {
            match (key.as_str(), merged.get_mut(key), value) {
                ("allOf" | "if" | "then" | "else" | "dependentSchemas", ..) => {}
                // A base is a union of its heirs: one of them has been chosen already.
                ("oneOf" | "anyOf", _, Value::Array(members)) if holds(members, names) => {}
                ("properties", Some(Value::Object(known)), Value::Object(more)) => refine(known, more),
                ("dependentRequired" | "patternProperties", Some(Value::Object(known)), Value::Object(more)) => {
                    known.extend(more.clone());
                }
                ("required", Some(Value::Array(known)), Value::Array(more)) => known.extend(more.iter().cloned()),
                _ => drop(merged.insert(key.clone(), value.clone())),
            }
        }
        // Null is allowed where every schema allows it; the outermost is the one that is asked.
        merged.insert("nullable".to_owned(), nullable);
    }
}

/// Lays properties on top of others: one that says nothing of its type constrains what is there.
fn refine(known: &mut Map<String, Value>, more: &Map<String, Value>) {
    for (name, schema) in more {
        let says_type = ["type", "$ref", "enum", "oneOf", "anyOf", "allOf"].iter().any(|key| schema.get(key).is_some());
        let refined = match known.get(name) {
            Some(before) if !says_type => json!({ "allOf": [before, schema] }),
            _ => schema.clone(),
        };
        known.insert(name.clone(), refined);
    }
}

/// Whether one of the members is a reference to one of the components.
fn holds(members: &[Value], names: &[&str]) -> bool {
    let targets = members.iter().filter_map(|member| member.get("$ref")?.as_str());
    targets.into_iter().any(|target| names.contains(&target))
}
