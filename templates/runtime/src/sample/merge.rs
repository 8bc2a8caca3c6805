use serde_json::{Map, Value};

use super::Sampler;

/// How many references and members of `allOf` are followed.
const STEPS: usize = 64;

impl Sampler<'_> {
    /// A schema with its references followed and its `allOf` laid together.
    pub(super) fn merged(&self, schema: &Value) -> Map<String, Value> {
        let mut merged = Map::new();
        self.lay(schema, &mut merged, &mut STEPS.clone());
        merged
    }

    fn lay(&self, schema: &Value, merged: &mut Map<String, Value>, steps: &mut usize) {
        let Some(object) = schema.as_object() else { return };
        if *steps == 0 {
            return;
        }
        *steps -= 1;
        if let Some(target) = object.get("$ref").and_then(Value::as_str).and_then(|name| self.components.get(name)) {
            return self.lay(target, merged, steps);
        }
        let nullable = object.get("nullable").cloned().unwrap_or(Value::Bool(false));
        for member in object.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            self.lay(member, merged, steps);
        }
        for (key, value) in object {
            match (key.as_str(), merged.get_mut(key), value) {
                ("allOf", ..) => {}
                ("properties", Some(Value::Object(known)), Value::Object(more)) => known.extend(more.clone()),
                ("required", Some(Value::Array(known)), Value::Array(more)) => known.extend(more.iter().cloned()),
                _ => drop(merged.insert(key.clone(), value.clone())),
            }
        }
        // Null is allowed where every schema allows it; the outermost is the one that is asked.
        merged.insert("nullable".to_owned(), nullable);
    }
}
