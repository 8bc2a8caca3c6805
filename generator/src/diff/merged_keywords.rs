use std::collections::{BTreeMap, BTreeSet};

use crate::ir::Value;

/// The maximum depth of references that are expanded.
const MAX_DEPTH: usize = 16;

/// The keywords of a schema and of the inline members of its `allOf`.
#[derive(Clone, Debug, Default)]
pub(super) struct MergedKeywords<'v> {
    /// The keywords that constrain the value itself.
    pub(super) keywords: BTreeMap<&'v str, &'v Value>,
    pub(super) properties: Vec<(&'v str, &'v Value)>,
    pub(super) required: BTreeSet<&'v str>,
    /// The component that the schema refers to, and the components in `allOf`.
    pub(super) references: BTreeSet<&'v str>,
}

impl<'v> MergedKeywords<'v> {
    /// Flattens a schema. References are kept.
    pub(super) fn of(schema: &'v Value) -> Self {
        let mut flat = Self::default();
        flat.add(schema, None, 0);
        flat
    }

    /// Flattens a schema together with the components that it refers to.
    pub(super) fn expanded(schema: &'v Value, schemas: &'v BTreeMap<String, Value>) -> Self {
        let mut flat = Self::default();
        flat.add(schema, Some(schemas), 0);
        flat
    }

    fn add(&mut self, schema: &'v Value, schemas: Option<&'v BTreeMap<String, Value>>, depth: usize) {
        for (key, value) in members(schema) {
            match (key.as_str(), value) {
                ("$ref", Value::String(name)) => match schemas.and_then(|schemas| schemas.get(name)) {
                    Some(target) if depth < MAX_DEPTH => self.add(target, schemas, depth + 1),
                    _ => {
                        self.references.insert(name);
                    }
                },
                ("allOf", Value::List(all)) => all.iter().for_each(|one| self.add(one, schemas, depth + 1)),
                ("properties", Value::Object(properties)) => {
                    for (name, schema) in properties {
                        match self.properties.iter_mut().find(|(other, _)| other == name) {
                            Some((_, known)) => *known = schema,
                            None => self.properties.push((name, schema)),
                        }
                    }
                }
                ("required", Value::List(names)) => self.required.extend(names.iter().filter_map(as_str)),
                ("example", _) => {}
                (key, value) => {
                    self.keywords.insert(key, value);
                }
            }
        }
    }

    pub(super) fn flag(&self, key: &str) -> bool {
        self.keywords.get(key) == Some(&&Value::Bool(true))
    }

    pub(super) fn text(&self, key: &str) -> Option<&'v str> {
        as_str(self.keywords.get(key)?)
    }

    pub(super) fn list(&self, key: &str) -> &'v [Value] {
        match self.keywords.get(key) {
            Some(Value::List(items)) => items,
            _ => &[],
        }
    }

    /// Returns the type and the format as text: `integer/int32`, or `any` without a type.
    pub(super) fn type_label(&self) -> String {
        let ty = match self.text("type") {
            Some(ty) => ty,
            None if !self.properties.is_empty() => "object",
            None => "any",
        };
        match self.text("format") {
            Some(format) => format!("{ty}/{format}"),
            None => ty.to_owned(),
        }
    }
}

/// Returns the members of an object, or no members for any other value.
pub(super) fn members(value: &Value) -> &[(String, Value)] {
    match value {
        Value::Object(members) => members,
        _ => &[],
    }
}

/// Returns the value of a member.
pub(super) fn member<'v>(value: &'v Value, key: &str) -> Option<&'v Value> {
    members(value).iter().find(|(other, _)| other == key).map(|(_, value)| value)
}

pub(super) fn as_str(value: &Value) -> Option<&str> {
    match value {
        Value::String(text) => Some(text),
        _ => None,
    }
}

/// Returns the name of the component, if the schema is a reference.
pub(super) fn reference(schema: &Value) -> Option<&str> {
    member(schema, "$ref").and_then(as_str)
}
