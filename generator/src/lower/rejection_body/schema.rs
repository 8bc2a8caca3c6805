use std::collections::{BTreeSet, HashMap};

use crate::ir::Value;

/// The maximum nesting depth of references and compositions.
const MAX_DEPTH: usize = 16;

/// The maximum number of alternatives of a schema.
const MAX_ALTERNATIVES: usize = 8;

/// The component schemas of an API, as data.
pub(super) struct Components<'v>(HashMap<&'v str, &'v Value>);

/// The keywords of a schema, together with those of its `allOf` and of one member of its union.
#[derive(Clone, Debug, Default)]
pub(super) struct FlatSchema<'v> {
    /// The `type`, or the type that other keywords imply.
    pub(super) kind: Option<&'v str>,
    /// The properties in the order of the document, without `writeOnly` properties.
    pub(super) properties: Vec<(&'v str, &'v Value)>,
    pub(super) required: Vec<&'v str>,
    /// The schema of undeclared properties.
    pub(super) additional: Option<&'v Value>,
    pub(super) items: Option<&'v Value>,
    /// The values of `enum`.
    pub(super) values: Option<&'v [Value]>,
    pub(super) format: Option<&'v str>,
    /// The values of `example` and `default`.
    pub(super) given: Vec<&'v Value>,
    pub(super) min_length: usize,
    pub(super) max_length: Option<usize>,
    pub(super) min_items: usize,
    pub(super) minimum: Option<&'v Value>,
}

impl<'v> Components<'v> {
    pub(super) fn new(schemas: &'v [(String, Value)]) -> Self {
        Self(schemas.iter().map(|(name, schema)| (name.as_str(), schema)).collect())
    }

    /// Returns the components to which a schema refers, directly or through other components.
    pub(super) fn reachable(&self, schema: &'v Value) -> Vec<(&'v str, &'v Value)> {
        let mut found = BTreeSet::new();
        let mut pending = vec![schema];
        while let Some(value) = pending.pop() {
            match value {
                Value::List(items) => pending.extend(items),
                Value::Object(members) => pending.extend(members.iter().map(|(_, value)| value)),
                // Schema data refers to components by name, in `$ref` and in the table of subtypes.
                Value::String(name) => {
                    if let Some((name, schema)) = self.0.get_key_value(name.as_str())
                        && found.insert(*name)
                    {
                        pending.push(schema);
                    }
                }
                Value::Null | Value::Bool(_) | Value::Number(_) => {}
            }
        }
        found.into_iter().filter_map(|name| Some((name, *self.0.get(name)?))).collect()
    }

    /// Returns the alternatives of a schema: one for each member of its union, or the schema itself.
    pub(super) fn alternatives(&self, schema: &'v Value) -> Vec<FlatSchema<'v>> {
        let mut all = self.combined(vec![FlatSchema::default()], schema, 0);
        for flat in &mut all {
            flat.kind = flat.kind.or_else(|| flat.implied_type());
        }
        all
    }

    /// Adds the keywords of a schema to each alternative in `all`. A union results in several alternatives.
    fn combined(&self, mut all: Vec<FlatSchema<'v>>, schema: &'v Value, depth: usize) -> Vec<FlatSchema<'v>> {
        let Value::Object(pairs) = schema else { return all };
        if depth > MAX_DEPTH {
            return all;
        }
        for (key, value) in pairs {
            all = match (key.as_str(), value) {
                ("$ref", Value::String(name)) => match self.0.get(name.as_str()) {
                    Some(target) => self.combined(all, target, depth + 1),
                    None => all,
                },
                ("allOf", Value::List(members)) => {
                    members.iter().fold(all, |all, member| self.combined(all, member, depth + 1))
                }
                ("oneOf" | "anyOf", Value::List(members)) => {
                    let of_member = |member| self.combined(all.clone(), member, depth + 1);
                    members.iter().flat_map(of_member).take(MAX_ALTERNATIVES).collect()
                }
                (key, value) => {
                    all.iter_mut().for_each(|flat| flat.add_keyword(key, value));
                    all
                }
            };
        }
        all
    }
}

impl<'v> FlatSchema<'v> {
    fn add_keyword(&mut self, key: &str, value: &'v Value) {
        match (key, value) {
            ("type", Value::String(kind)) => self.kind = Some(kind),
            ("format", Value::String(format)) => self.format = Some(format),
            ("enum", Value::List(values)) => self.values = Some(values),
            ("items", items) => self.items = Some(items),
            ("example" | "default", given) => self.given.push(given),
            ("additionalProperties", additional) => self.additional = Some(additional),
            ("minLength", length) => self.min_length = size(length).unwrap_or_default(),
            ("maxLength", length) => self.max_length = size(length),
            ("minItems", count) => self.min_items = size(count).unwrap_or_default(),
            ("minimum", limit) => self.minimum = Some(limit),
            ("required", Value::List(names)) => {
                self.required.extend(names.iter().filter_map(|name| match name {
                    Value::String(name) => Some(name.as_str()),
                    _ => None,
                }));
            }
            ("properties", Value::Object(properties)) => {
                for (name, schema) in properties.iter().filter(|(_, schema)| !is_write_only(schema)) {
                    match self.properties.iter_mut().find(|(known, _)| known == name) {
                        Some((_, known)) => *known = schema,
                        None => self.properties.push((name, schema)),
                    }
                }
            }
            _ => {}
        }
    }

    fn implied_type(&self) -> Option<&'static str> {
        if !self.properties.is_empty() || self.additional.is_some() {
            Some("object")
        } else if self.items.is_some() {
            Some("array")
        } else {
            None
        }
    }

    /// Returns `true` if the schema allows properties that it does not declare.
    pub(super) fn is_open(&self) -> bool {
        self.additional != Some(&Value::Bool(false))
    }
}

fn size(value: &Value) -> Option<usize> {
    match value {
        Value::Number(text) => text.parse().ok(),
        _ => None,
    }
}

fn is_write_only(schema: &Value) -> bool {
    matches!(schema, Value::Object(pairs) if pairs.iter().any(|(key, value)| key == "writeOnly" && *value == Value::Bool(true)))
}
