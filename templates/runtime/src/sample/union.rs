//! Values of unions: of one of the members, together with what stands beside them; of a base, one of its heirs.

use serde_json::{Map, Value, json};

use super::{Place, Sampler};

impl Sampler<'_> {
    /// A value of one of a union's members, with the discriminator's value for it.
    pub(super) fn member(&mut self, schema: &Map<String, Value>, members: &[Value], depth: usize) -> Option<Value> {
        let start = self.seed.below(members.len());
        for offset in 0..members.len() {
            let member = &members[(start + offset) % members.len()];
            // Documents write null as a member that says nothing else.
            let is_null = member.as_object().is_some_and(|only| only.len() == 1 && only.contains_key("nullable"));
            let value = if is_null { Some(Value::Null) } else { self.value(&self.beside(schema, member), depth + 1) };
            let Some(mut value) = value else { continue };
            // As text, a list of one looks like the item.
            if self.place != Place::Json && value.as_array().is_some_and(|items| items.len() == 1) {
                continue;
            }
            if let (Some(discriminator), Value::Object(object)) = (schema.get("discriminator"), &mut value) {
                let property = discriminator.get("propertyName").and_then(Value::as_str).unwrap_or_default();
                let name = member.get("$ref").and_then(Value::as_str).unwrap_or_default();
                let mapped = discriminator.get("mapping").and_then(Value::as_object).and_then(|mapping| {
                    let leads =
                        |target: &Value| target.as_str().and_then(|target| target.rsplit('/').next()) == Some(name);
                    mapping.iter().find(|(_, target)| leads(target)).map(|(value, _)| value.clone())
                });
                // A member may confine the property to a value that is not its name; it has to be there even where
                // the member does not require it.
                let confined = self
                    .merged(member)
                    .get("properties")
                    .and_then(|all| all.get(property)?.get("enum")?.get(0))
                    .cloned();
                let told = match (mapped, confined) {
                    (Some(value), _) => Some(self.discriminator(members, property, value)),
                    (None, Some(value)) => Some(object.get(property).cloned().unwrap_or(value)),
                    (None, None) => Some(Value::from(name)).filter(|_| !name.is_empty()),
                };
                if let Some(value) = told {
                    object.insert(property.to_owned(), value);
                }
            }
            return Some(value);
        }
        None
    }

    /// A value of a discriminator, which a mapping gives as text, in the type that members give the property.
    fn discriminator(&self, members: &[Value], property: &str, text: String) -> Value {
        let types = members.iter().filter_map(|member| {
            let member = self.merged(member);
            let schema = self.merged(member.get("properties")?.get(property)?);
            let listed = schema.get("enum").and_then(|values| values.get(0)).is_some_and(|value| !value.is_string());
            Some(listed || matches!(schema.get("type").and_then(Value::as_str), Some("integer" | "number" | "boolean")))
        });
        let is_bare = types.fold(false, |bare, member| bare || member);
        let bare = serde_json::from_str(&text)
            .ok()
            .filter(|value: &Value| is_bare && (value.is_number() || value.is_boolean()));
        bare.unwrap_or(Value::String(text))
    }

    /// A value of a base that others inherit from: one of them, called by the value that stands for it.
    pub(super) fn heir(&mut self, schema: &Value, depth: usize) -> Option<Value> {
        let name = schema.get("$ref").and_then(Value::as_str)?;
        let base = self.components.get(name)?;
        let property = base.get("discriminator")?.get("propertyName")?.as_str()?;
        let heirs: Vec<_> = base.get("heirs")?.as_object()?.iter().collect();
        let (value, heir) = *self.seed.pick(&heirs)?;
        let mut found = match heir.as_str() {
            Some(heir) if heir != name => self.value(&json!({ "$ref": heir }), depth + 1)?,
            _ => self.value(base, depth)?,
        };
        if let Value::Object(object) = &mut found {
            let told = self.discriminator(std::slice::from_ref(base), property, value.clone());
            object.insert(property.to_owned(), told);
        }
        Some(found)
    }

    /// A member together with what its union's schema says beside it, which a member without a type is about, too.
    fn beside(&self, schema: &Map<String, Value>, member: &Value) -> Value {
        let has_keys = schema.contains_key("properties") || schema.contains_key("required");
        let types_it = schema.contains_key("type") && !self.merged(member).contains_key("type");
        if !has_keys && !types_it {
            return member.clone();
        }
        let aside = ["oneOf", "anyOf", "discriminator", "nullable", "example", "default"];
        let said = schema.iter().filter(|(key, _)| !aside.contains(&key.as_str()));
        let said: Map<String, Value> = said.map(|(key, value)| (key.clone(), value.clone())).collect();
        // What the member says of a key is the narrower.
        json!({ "allOf": [said, member] })
    }
}
