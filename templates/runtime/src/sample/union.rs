//! Sampling of unions: a sample is generated from one member and from the sibling keywords of the union. For a base
//! schema with a discriminator, a sample is a value of a subtype.

use serde_json::{Map, Value, json};

use super::super::codec::ParameterValue;
use super::{SampleEncoding, SampleError, Sampler};

/// The sibling keywords of a union that constrain the values of every member.
const CONSTRAINTS: [&str; 13] = [
    "additionalProperties",
    "enum",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "patternProperties",
];

impl Sampler<'_> {
    /// Returns a value of a random member of a union, with the discriminator value of that member.
    pub(super) fn member(
        &mut self,
        schema: &Map<String, Value>,
        members: &[Value],
        depth: usize,
    ) -> Result<Value, SampleError> {
        let start = self.seed.below(members.len());
        let mut failed = None::<SampleError>;
        let mut order: Vec<usize> = (0..members.len()).map(|offset| (start + offset) % members.len()).collect();
        if self.plausible {
            order.sort_by_key(|index| allows_only_null(&members[*index]) || self.is_recursive(&members[*index]));
        }
        for index in order {
            let member = &members[index];
            // A union often allows null by means of a member that has only the keyword `nullable`.
            let is_null = member.as_object().is_some_and(|only| only.len() == 1 && only.contains_key("nullable"));
            let value =
                if is_null { Ok(Value::Null) } else { self.value(&self.distinct(schema, members, index), depth + 1) };
            let error = match value {
                Ok(value) if self.is_ambiguous(&value, members, index) => {
                    SampleError::impossible("as text, the value also matches another member of the union")
                }
                Ok(value) => return Ok(self.with_discriminator(schema, members, member, value)),
                Err(error) => error,
            };
            failed = Some(match failed {
                Some(earlier) => earlier.or(error),
                None => error,
            });
        }
        Err(failed.unwrap_or_else(|| SampleError::impossible("the union has no members")))
    }

    /// Returns a value for a merged schema with several unions. From each union in `unions`, a random member is
    /// selected.
    pub(super) fn unions(
        &mut self,
        schema: Map<String, Value>,
        unions: &[Value],
        depth: usize,
    ) -> Result<Value, SampleError> {
        let mut all = vec![Value::Object(schema)];
        for union in unions {
            let members = union.get("oneOf").or_else(|| union.get("anyOf")).and_then(Value::as_array);
            all.extend(self.seed.pick(members.map_or(&[][..], Vec::as_slice)).cloned());
        }
        self.value(&json!({ "allOf": all }), depth + 1)
    }

    /// Returns `true` if the value, sent as text, is also valid for another member: the text `7` is a string and an
    /// integer.
    fn is_ambiguous(&self, value: &Value, members: &[Value], index: usize) -> bool {
        if self.encoding == SampleEncoding::Json {
            return false;
        }
        match value {
            // In text, an array with a single item cannot be distinguished from the item.
            Value::Array(items) => items.len() == 1,
            Value::String(text) => {
                let (schemas, text) = (self.schemas.compiled, ParameterValue::from(text.as_str()));
                let reads = |member: &Value| {
                    let kind = self.merged(member).get("type").and_then(Value::as_str).map(str::to_owned);
                    matches!(kind.as_deref(), Some("integer" | "number" | "boolean"))
                        && schemas.validate_text(&schemas.read(member), &text, self.direction).is_empty()
                };
                members.iter().enumerate().any(|(other, member)| other != index && reads(member))
            }
            _ => false,
        }
    }

    /// Sets the discriminator property of a value to the discriminator value of the member.
    fn with_discriminator(
        &self,
        schema: &Map<String, Value>,
        members: &[Value],
        member: &Value,
        mut value: Value,
    ) -> Value {
        let (Some(discriminator), Value::Object(object)) = (schema.get("discriminator"), &mut value) else {
            return value;
        };
        let property = discriminator.get("propertyName").and_then(Value::as_str).unwrap_or_default();
        let name = member.get("$ref").and_then(Value::as_str).unwrap_or_default();
        let mapped = discriminator.get("mapping").and_then(Value::as_object).and_then(|mapping| {
            let is_target = |target: &Value| target.as_str().and_then(|target| target.rsplit('/').next()) == Some(name);
            mapping.iter().find(|(_, target)| is_target(target)).map(|(value, _)| value.clone())
        });
        // A member may restrict the discriminator property to values other than the name of the member. The
        // discriminator property is set even if the member does not require the property.
        let merged = self.merged(member);
        let property_schema = merged.get("properties").and_then(|all| all.get(property));
        let first_allowed = property_schema.and_then(|property| self.merged(property).get("enum")?.get(0).cloned());
        let discriminator_value = match (mapped, first_allowed) {
            (Some(text), _) => Some(self.discriminator(members, property, text)),
            (None, Some(first)) => Some(object.get(property).cloned().unwrap_or(first)),
            (None, None) => Some(Value::from(name)).filter(|_| !name.is_empty()),
        };
        if let Some(discriminator_value) = discriminator_value {
            object.insert(property.to_owned(), discriminator_value);
        }
        value
    }

    /// Converts a discriminator value from text to the type of the discriminator property in the members. A mapping
    /// contains text even if the property is a number.
    fn discriminator(&self, members: &[Value], property: &str, text: String) -> Value {
        let mut types = members.iter().filter_map(|member| {
            let member = self.merged(member);
            let schema = self.merged(member.get("properties")?.get(property)?);
            let listed = schema.get("enum").and_then(|values| values.get(0)).is_some_and(|value| !value.is_string());
            Some(listed || matches!(schema.get("type").and_then(Value::as_str), Some("integer" | "number" | "boolean")))
        });
        let is_bare = types.any(|is_bare| is_bare);
        let bare = serde_json::from_str(&text)
            .ok()
            .filter(|value: &Value| is_bare && (value.is_number() || value.is_boolean()));
        bare.unwrap_or(Value::String(text))
    }

    /// Returns a value of a random subtype of a base schema, with the discriminator value of the subtype. Returns
    /// `None` if the schema is not a reference to a base schema with a discriminator, possibly inside an `allOf` with one
    /// member and annotations.
    pub(super) fn subtype(&mut self, schema: &Value, depth: usize) -> Option<Result<Value, SampleError>> {
        let name = referenced_name(schema)?;
        let base = self.components.get(name)?;
        let property = base.get("discriminator")?.get("propertyName")?.as_str()?;
        let property_schema =
            self.merged(base.get("properties").and_then(|all| all.get(property)).unwrap_or(&Value::Null));
        let allowed = property_schema.get("enum").and_then(Value::as_array);
        let is_allowed = |value: &str| {
            let text = |one: &Value| one.as_str().map_or_else(|| one.to_string(), str::to_owned);
            allowed.is_none_or(|values| values.iter().any(|one| text(one) == value))
        };
        let subtypes = base.get("heirs")?.as_object()?.iter().filter(|(value, _)| is_allowed(value.as_str()));
        let subtypes: Vec<_> = subtypes.collect();
        // If the base schema's enum allows no discriminator value of a subtype, a value of the base schema alone is
        // generated.
        let Some((value, subtype)) = self.seed.pick(&subtypes).copied() else { return Some(self.value(base, depth)) };
        let found = match subtype.as_str() {
            Some(heir) if heir != name => self.value(&json!({ "$ref": heir }), depth + 1),
            _ => self.value(base, depth),
        };
        Some(found.map(|mut found| {
            if let Value::Object(object) = &mut found {
                let discriminator_value = self.discriminator(std::slice::from_ref(base), property, value.clone());
                object.insert(property.to_owned(), discriminator_value);
            }
            found
        }))
    }

    /// Returns a schema for the values of one member of a union. The optional properties whose enumerations distinguish
    /// the member from all others are required: without them, the value would match several members. A discriminator is
    /// set later.
    fn distinct(&self, schema: &Map<String, Value>, members: &[Value], index: usize) -> Value {
        let own = self.with_siblings(schema, &members[index]);
        if members.len() < 2 || schema.contains_key("discriminator") {
            return own;
        }
        let merged = self.merged(&own);
        let Some(properties) = merged.get("properties").and_then(Value::as_object) else { return own };
        let allowed = |schema: &Value| self.merged(schema).get("enum").and_then(Value::as_array).cloned();
        let is_elsewhere = |name: &str, values: &[Value]| {
            let mut others = members.iter().enumerate().filter(|(other, _)| *other != index);
            others.any(|(_, other)| {
                let theirs = self.merged(other).get("properties").and_then(|all| all.get(name)).and_then(allowed);
                theirs.is_none_or(|theirs| theirs.iter().any(|value| values.contains(value)))
            })
        };
        let distinguishes = |(name, property): &(&String, &Value)| {
            allowed(property).is_some_and(|values| !values.is_empty() && !is_elsewhere(name, &values))
        };
        let names: Vec<&String> = properties.iter().filter(distinguishes).map(|(name, _)| name).collect();
        if names.is_empty() { own } else { json!({ "allOf": [own, { "required": names }] }) }
    }

    /// Returns a schema that combines a member with the sibling keywords of its union.
    fn with_siblings(&self, schema: &Map<String, Value>, member: &Value) -> Value {
        let has_keys = schema.contains_key("properties") || schema.contains_key("required");
        let types_it = schema.contains_key("type") && !self.merged(member).contains_key("type");
        let constrains = CONSTRAINTS.iter().any(|key| schema.contains_key(*key));
        if !has_keys && !types_it && !constrains {
            return member.clone();
        }
        let excluded = ["oneOf", "anyOf", "discriminator", "nullable", "example", "default"];
        let siblings = schema.iter().filter(|(key, _)| !excluded.contains(&key.as_str()));
        let siblings: Map<String, Value> = siblings.map(|(key, value)| (key.clone(), value.clone())).collect();
        // The member is merged last, since its keywords are narrower.
        json!({ "allOf": [siblings, member] })
    }
}

/// Returns the name of the component to which a schema refers, directly or by an `allOf` whose only member is the
/// reference. The other keywords of the schema must be annotations.
fn referenced_name(schema: &Value) -> Option<&str> {
    const ANNOTATIONS: [&str; 8] =
        ["default", "deprecated", "description", "example", "examples", "readOnly", "title", "writeOnly"];
    let schema = schema.as_object()?;
    if let Some(name) = schema.get("$ref") {
        return name.as_str();
    }
    let is_annotation = |key: &String| key == "allOf" || key.starts_with("x-") || ANNOTATIONS.contains(&key.as_str());
    match schema.get("allOf")?.as_array()?.as_slice() {
        [only] if schema.keys().all(is_annotation) => referenced_name(only),
        _ => None,
    }
}

/// Returns `true` if null is the only valid value of a union's member.
fn allows_only_null(member: &Value) -> bool {
    let Some(member) = member.as_object() else { return false };
    let is_null_enum = member.get("enum").and_then(Value::as_array).is_some_and(|all| all.iter().all(Value::is_null));
    is_null_enum || member.len() == 1 && member.contains_key("nullable")
}
