use serde_json::{Map, Value};

use super::{DEEP, Place, Sampler};

impl Sampler<'_> {
    pub(super) fn object(&mut self, schema: &Map<String, Value>, depth: usize) -> Option<Value> {
        let empty = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&empty);
        let required: Vec<&str> =
            schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
        let least = schema.get("minProperties").and_then(Value::as_u64).unwrap_or(0);
        let mut object = Map::new();
        for (name, property) in properties {
            let wanted = required.contains(&name.as_str())
                || u64::try_from(object.len()).is_ok_and(|len| len < least)
                // Text has no empty object: what is in a parameter is all there.
                || self.place != Place::Json
                || (depth < DEEP && !self.seed.one_in(3));
            if !wanted {
                continue;
            }
            match self.value(property, depth + 1) {
                // The null of an optional property that may be null is a value of its own; any other is not written.
                Some(value) => drop(object.insert(name.clone(), value)),
                None if required.contains(&name.as_str()) => return None,
                None => {}
            }
        }
        for name in required {
            if !properties.contains_key(name) {
                object.insert(name.to_owned(), Value::from("word"));
            }
        }
        self.others(schema, &mut object, depth)?;
        for (name, needed) in schema.get("dependentRequired").and_then(Value::as_object).into_iter().flatten() {
            for needed in needed.as_array().into_iter().flatten().filter_map(Value::as_str) {
                if object.contains_key(name) && !object.contains_key(needed) {
                    let value = properties.get(needed).and_then(|property| self.value(property, depth + 1));
                    object.insert(needed.to_owned(), value.unwrap_or_else(|| Value::from("word")));
                }
            }
        }
        Some(Value::Object(object))
    }

    /// Keys that the schema does not name, where it says what they hold or names none at all.
    fn others(&mut self, schema: &Map<String, Value>, object: &mut Map<String, Value>, depth: usize) -> Option<()> {
        let anything = Value::Object(Map::new());
        let values = match schema.get("additionalProperties") {
            Some(Value::Bool(false)) => return Some(()),
            Some(Value::Bool(true)) => &anything,
            Some(values) => values,
            None if schema.contains_key("properties") || schema.contains_key("required") => return Some(()),
            None => &anything,
        };
        let names: &[&str] = if self.place == Place::Json { &["key", "a b/ü", "\"q\""] } else { &["key", "other"] };
        let least = usize::from(self.place != Place::Json);
        let count = if depth >= DEEP { least } else { least.max(self.seed.below(names.len() + 1)) };
        for name in names.iter().take(count) {
            if let Some(value) = self.value(values, depth + 1) {
                object.insert((*name).to_owned(), value);
            }
        }
        Some(())
    }
}
