use serde_json::{Map, Value, json};

use super::super::schema::Side;
use super::{DEEP, Place, Sampler};

impl Sampler<'_> {
    pub(super) fn object(&mut self, schema: &Map<String, Value>, depth: usize) -> Option<Value> {
        let empty = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&empty);
        let required = schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        // Nothing asks for a property that is of the other side.
        let elsewhere = if self.side == Side::Request { "readOnly" } else { "writeOnly" };
        let asked = |name: &&str| {
            let property = properties.get(*name).map(|property| self.merged(property));
            property.is_none_or(|property| property.get(elsewhere) != Some(&Value::Bool(true)))
        };
        let required: Vec<&str> = required.filter(asked).collect();
        let least = schema.get("minProperties").and_then(Value::as_u64).unwrap_or(0);
        let mut object = Map::new();
        for (name, property) in properties {
            let wanted = required.contains(&name.as_str())
                || u64::try_from(object.len()).is_ok_and(|len| len < least)
                || ((depth < DEEP || self.place != Place::Json) && !self.seed.one_in(3));
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
        // Text has no empty object.
        if self.place != Place::Json && object.is_empty() {
            let pairs: Vec<_> = properties.iter().collect();
            if let Some((name, property)) = self.seed.pick(&pairs) {
                object.insert((*name).clone(), self.value(property, depth + 1)?);
            }
        }
        self.patterned(schema, &mut object, depth)?;
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

    /// A key that `propertyNames` allows, if it is asked.
    fn name(&mut self, schema: &Map<String, Value>, depth: usize) -> Option<String> {
        let name = self.value(&json!({ "allOf": [{ "type": "string" }, schema.get("propertyNames")?] }), depth + 1)?;
        name.as_str().map(str::to_owned)
    }

    /// Keys that a pattern describes.
    fn patterned(&mut self, schema: &Map<String, Value>, object: &mut Map<String, Value>, depth: usize) -> Option<()> {
        let patterns = schema.get("patternProperties").and_then(Value::as_object).into_iter().flatten();
        for (pattern, values) in patterns {
            let count = if depth >= DEEP { 0 } else { self.seed.below(3) };
            for _ in 0..count {
                let name = Map::from_iter([("pattern".to_owned(), Value::from(pattern.as_str()))]);
                if let (Some(name), Some(value)) = (self.string(&name), self.value(values, depth + 1)) {
                    object.entry(name).or_insert(value);
                }
            }
        }
        Some(())
    }

    /// Keys that the schema does not name, where it says what they hold or names none at all.
    fn others(&mut self, schema: &Map<String, Value>, object: &mut Map<String, Value>, depth: usize) -> Option<()> {
        let anything = Value::Object(Map::new());
        let said = schema.get("additionalProperties").or_else(|| schema.get("unevaluatedProperties"));
        let values = match said {
            Some(Value::Bool(false)) => return Some(()),
            Some(values) if *values == json!({ "not": {} }) => return Some(()),
            Some(Value::Bool(true)) => &anything,
            Some(values) => values,
            None if ["properties", "required", "patternProperties"].iter().any(|key| schema.contains_key(*key)) => {
                return Some(());
            }
            None => &anything,
        };
        let names: &[&str] = if self.place == Place::Json { &["key", "a b/ü", "\"q\""] } else { &["key", "other"] };
        let least = usize::from(self.place != Place::Json);
        let count = if depth >= DEEP { least } else { least.max(self.seed.below(names.len() + 1)) };
        for name in names.iter().take(count) {
            let name = self.name(schema, depth).unwrap_or_else(|| (*name).to_owned());
            if let Some(value) = self.value(values, depth + 1) {
                object.entry(name).or_insert(value);
            }
        }
        Some(())
    }
}
