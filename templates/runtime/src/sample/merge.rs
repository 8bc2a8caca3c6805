use serde_json::{Map, Value};

use super::Sampler;

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
        for (key, value) in object {
            match (key.as_str(), merged.get_mut(key), value) {
                ("allOf", ..) => {}
                // A base is a union of its heirs: one of them has been chosen already.
                ("oneOf" | "anyOf", _, Value::Array(members)) if holds(members, names) => {}
                ("properties", Some(Value::Object(known)), Value::Object(more)) => known.extend(more.clone()),
                ("required", Some(Value::Array(known)), Value::Array(more)) => known.extend(more.iter().cloned()),
                _ => drop(merged.insert(key.clone(), value.clone())),
            }
        }
        // Null is allowed where every schema allows it; the outermost is the one that is asked.
        merged.insert("nullable".to_owned(), nullable);
    }
}

/// Whether one of the members is a reference to one of the components.
fn holds(members: &[Value], names: &[&str]) -> bool {
    let targets = members.iter().filter_map(|member| member.get("$ref")?.as_str());
    targets.into_iter().any(|target| names.contains(&target))
}
