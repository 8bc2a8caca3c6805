use serde_json::{Map, Value, json};

use super::super::schema::Direction;
use super::intersect::{CLOSED_OBJECTS, is_false_schema};
use super::{DEEP_LEVEL, SampleEncoding, SampleError, Sampler};

impl Sampler<'_> {
    pub(super) fn object(&mut self, schema: &Map<String, Value>, depth: usize) -> Result<Value, SampleError> {
        let empty = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&empty);
        let required = self.required(schema, properties);
        let bound = |key: &str| schema.get(key).and_then(Value::as_u64).and_then(|bound| usize::try_from(bound).ok());
        let (min, max) = (bound("minProperties").unwrap_or(0), bound("maxProperties").unwrap_or(usize::MAX));
        if let Some(name) = required.iter().find(|name| !is_allowed(schema, name)) {
            return Err(SampleError::impossible(format!("`{name}` is required and not allowed")));
        }
        let mut object = Map::new();
        // `remaining` is the number of optional properties that `maxProperties` allows in addition to the required
        // properties.
        let mut remaining = max.saturating_sub(required.len());
        let start = if max == usize::MAX { 0 } else { self.seed.below(properties.len().max(1)) };
        for (name, property) in properties.iter().skip(start).chain(properties.iter().take(start)) {
            let is_required = required.contains(&name.as_str());
            let is_wanted = is_required
                || (remaining > 0 && is_allowed(schema, name)) && self.is_chosen(property, depth, object.len() < min);
            if !is_wanted {
                continue;
            }
            match self.property(name, property, depth) {
                Ok(value) => {
                    object.insert(name.clone(), value);
                    remaining = remaining.saturating_sub(usize::from(!is_required));
                }
                Err(error) if is_required => return Err(error.in_part(&format!("`{name}`"))),
                Err(_) => {}
            }
        }
        for name in required {
            if !properties.contains_key(name) {
                let value =
                    self.additional_property(schema, depth).map_err(|error| error.in_part(&format!("`{name}`")))?;
                object.insert(name.to_owned(), value);
            }
        }
        // An empty object cannot be sent as text, so one property is added.
        if self.encoding != SampleEncoding::Json && object.is_empty() && max > 0 {
            let mut pairs: Vec<_> = properties.iter().filter(|(name, _)| is_allowed(schema, name)).collect();
            if pairs.iter().any(|(_, property)| !self.is_of_other_direction(property)) {
                pairs.retain(|(_, property)| !self.is_of_other_direction(property));
            }
            if let Some((name, property)) = self.seed.pick(&pairs) {
                object.insert((*name).clone(), self.property(name, property, depth)?);
            }
        }
        self.add_pattern_properties(schema, &mut object, depth, max);
        self.add_additional_properties(schema, &mut object, depth, (min, max));
        for (name, needed) in schema.get("dependentRequired").and_then(Value::as_object).into_iter().flatten() {
            for needed in needed.as_array().into_iter().flatten().filter_map(Value::as_str) {
                if object.contains_key(name) && !object.contains_key(needed) {
                    let value = properties.get(needed).and_then(|property| self.property(needed, property, depth).ok());
                    object.insert(needed.to_owned(), value.unwrap_or_else(|| Value::from("word")));
                }
            }
        }
        Ok(Value::Object(object))
    }

    /// Returns a value for a property. In a plausible sample, the name of the property determines the kind of the
    /// value.
    fn property(&mut self, name: &str, schema: &Value, depth: usize) -> Result<Value, SampleError> {
        if !self.plausible {
            return self.value(schema, depth + 1);
        }
        self.context.enter_property(name);
        let starts_entity = self.context.starts_entity() && self.merged(schema).contains_key("properties");
        let outer = if starts_entity { Some(self.context.switch_entity(PERSON_DISTANCE)) } else { None };
        let value = self.value(schema, depth + 1);
        if let Some(outer) = outer {
            self.context.resume(outer);
        }
        self.context.leave();
        value
    }

    /// Decides at random whether an optional property is part of the sample. `is_needed` is `true` if the object has
    /// fewer properties than `minProperties`.
    fn is_chosen(&mut self, property: &Value, depth: usize, is_needed: bool) -> bool {
        if self.fills {
            return !self.is_of_other_direction(property) && (is_needed || self.is_filled(property, depth));
        }
        let is_deep = depth >= DEEP_LEVEL && self.encoding == SampleEncoding::Json;
        !self.is_of_other_direction(property) && (is_needed || !is_deep && !self.seed.chance(3))
    }

    /// Returns `true` for a `readOnly` property in a request and a `writeOnly` property in a response. A property of
    /// the other direction should not be sent (OpenAPI 3.0.4, Schema Object).
    fn is_of_other_direction(&self, property: &Value) -> bool {
        let other = if self.direction == Direction::Request { "readOnly" } else { "writeOnly" };
        !self.any_direction && self.merged(property).get(other) == Some(&Value::Bool(true))
    }

    /// Removes the properties that should not be sent in this direction (`readOnly`, `writeOnly`) from an example,
    /// since a schema has the same example for requests and for responses.
    pub(super) fn remove_other_direction(&self, schema: &Map<String, Value>, example: &mut Value) {
        match example {
            Value::Object(object) => {
                let properties = schema.get("properties").and_then(Value::as_object);
                for (name, property) in properties.into_iter().flatten() {
                    if self.is_of_other_direction(property) {
                        object.remove(name);
                    } else if let Some(value) = object.get_mut(name) {
                        self.remove_other_direction(&self.merged(property), value);
                    }
                }
            }
            Value::Array(items) => {
                let Some(schema) = schema.get("items").map(|schema| self.merged(schema)) else { return };
                items.iter_mut().for_each(|item| self.remove_other_direction(&schema, item));
            }
            _ => {}
        }
    }

    /// Returns the names of the required properties, except those that should not be sent in this direction
    /// (`readOnly`, `writeOnly`).
    fn required<'s>(&self, schema: &'s Map<String, Value>, properties: &Map<String, Value>) -> Vec<&'s str> {
        let is_sent = |name: &&str| properties.get(*name).is_none_or(|property| !self.is_of_other_direction(property));
        let required = schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        let mut required: Vec<&str> = required.filter(is_sent).collect();
        required.sort_unstable();
        required.dedup();
        required
    }

    /// Returns a value for a property that `properties` does not declare, according to `additionalProperties` or
    /// `unevaluatedProperties`.
    fn additional_property(&mut self, schema: &Map<String, Value>, depth: usize) -> Result<Value, SampleError> {
        match schema.get("additionalProperties").or_else(|| schema.get("unevaluatedProperties")) {
            Some(values @ Value::Object(keywords)) if !keywords.is_empty() && !is_false_schema(values) => {
                let values = values.clone();
                self.value(&values, depth + 1)
            }
            _ => Ok(Value::from("word")),
        }
    }

    /// Returns a property name that `propertyNames` allows, or `None` if the schema does not have this keyword.
    fn property_name(&mut self, schema: &Map<String, Value>, depth: usize) -> Option<String> {
        let names = json!({ "allOf": [{ "type": "string" }, schema.get("propertyNames")?] });
        self.value(&names, depth + 1).ok()?.as_str().map(str::to_owned)
    }

    /// Adds properties whose names match the patterns of `patternProperties`.
    fn add_pattern_properties(
        &mut self,
        schema: &Map<String, Value>,
        object: &mut Map<String, Value>,
        depth: usize,
        max: usize,
    ) {
        let patterns = schema.get("patternProperties").and_then(Value::as_object).into_iter().flatten();
        for (pattern, values) in patterns {
            let count = match (depth, self.fills) {
                (DEEP_LEVEL.., _) => 0,
                (_, true) => 1,
                (_, false) => self.seed.below(3),
            };
            for _ in 0..count.min(max.saturating_sub(object.len())) {
                let name = Map::from_iter([("pattern".to_owned(), Value::from(pattern.as_str()))]);
                if let (Ok(name), Ok(value)) = (self.string(&name), self.value(values, depth + 1)) {
                    object.entry(name).or_insert(value);
                }
            }
        }
    }

    /// Adds properties that `properties` does not declare, if the schema describes such properties, requires more
    /// properties than it declares, or declares none.
    fn add_additional_properties(
        &mut self,
        schema: &Map<String, Value>,
        object: &mut Map<String, Value>,
        depth: usize,
        (fewest, max): (usize, usize),
    ) {
        let anything = Value::Object(Map::new());
        let declared = schema.get("additionalProperties").or_else(|| schema.get("unevaluatedProperties"));
        let values = match declared {
            Some(values) if is_false_schema(values) => return,
            Some(Value::Bool(true)) => &anything,
            Some(values) => values,
            None if object.len() < fewest => &anything,
            None if ["properties", "required", "patternProperties"].iter().any(|key| schema.contains_key(*key)) => {
                return;
            }
            None => &anything,
        };
        let names: &[&str] = match self.encoding {
            _ if self.plausible => self.plausible_keys(*values != anything),
            SampleEncoding::Json => &["key", "a b/ü", "\"q\""],
            SampleEncoding::Text | SampleEncoding::Header => &["key", "other"],
        };
        let min = usize::from(self.encoding != SampleEncoding::Json).max(fewest.saturating_sub(object.len()));
        let count = match (depth, self.fills) {
            (DEEP_LEVEL.., _) => min,
            (_, true) if schema.contains_key("properties") => min,
            (_, true) => min.max(names.len()),
            (_, false) => min.max(self.seed.below(names.len() + 1)),
        };
        let numbered = (names.len()..count.min(MANY_PROPERTIES)).map(|number| format!("key{number}"));
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).chain(numbered).collect();
        for name in names.into_iter().take(count.min(max.saturating_sub(object.len()))) {
            let name = self.property_name(schema, depth).unwrap_or(name);
            if !is_allowed(schema, &name) {
                continue;
            }
            if let Ok(value) = self.property(&name, values, depth) {
                object.entry(name).or_insert(value);
            }
        }
    }
}

/// Each person or thing in a sample has a number. If a property describes another person or thing than the enclosing
/// object, the number of that person or thing is the number of the object plus this constant. The constant exceeds the
/// usual number of array items, so that the next items do not describe the same person or thing as the property.
const PERSON_DISTANCE: usize = 11;

/// The maximum number of generated properties that `properties` does not declare.
const MANY_PROPERTIES: usize = 100;

/// Returns `true` if a property name is allowed by each merged schema that has `additionalProperties: false`.
fn is_allowed(schema: &Map<String, Value>, name: &str) -> bool {
    let closed = schema.get(CLOSED_OBJECTS).and_then(Value::as_array).into_iter().flatten();
    closed.filter_map(Value::as_array).all(|names| names.iter().any(|one| one == name))
}
