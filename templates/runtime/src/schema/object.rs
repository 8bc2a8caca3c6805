use serde_json::{Map, Value};

use super::rules::{AdditionalSchema, ObjectRules};
use super::validation::Validation;
use super::violations::counted;

impl Validation<'_, '_> {
    pub(super) fn check_object(&mut self, rules: &ObjectRules, object: &Map<String, Value>) {
        let count = u64::try_from(object.len()).unwrap_or(u64::MAX);
        if let Some(min) = rules.min.filter(|min| count < *min) {
            self.violation(format!("fewer than {}", counted(min, "property", "properties")));
        }
        if let Some(max) = rules.max.filter(|max| count > *max) {
            self.violation(format!("more than {}", counted(max, "property", "properties")));
        }
        if !self.spend((rules.required.len() as u64 + count) / 8) {
            return;
        }
        for name in rules.required.iter().filter(|name| !object.contains_key(*name)) {
            if !rules.properties.get(name).is_some_and(|schema| self.schemas.is_omitted(schema, self.direction)) {
                self.missing(name);
            }
        }
        for (_, needed) in rules.dependent_required.iter().filter(|(name, _)| object.contains_key(name)) {
            for name in needed.iter().filter(|name| !object.contains_key(*name)) {
                self.missing(name);
            }
        }
        for (name, value) in object {
            if let Some(schema) = &rules.names
                && !self.fits(schema, &Value::from(name.as_str()))
            {
                self.within(name, |validation| validation.violation("is not an allowed property name"));
            }
            self.check_member(rules, name, value);
        }
    }

    /// Validates a property against `properties` and `patternProperties` or, if neither describes the property, against
    /// `additionalProperties`.
    fn check_member(&mut self, rules: &ObjectRules, name: &str, value: &Value) {
        let mut described = false;
        if let Some(schema) = rules.properties.get(name) {
            described = true;
            self.part(name, value, |validation| validation.check(schema, value));
        }
        for (pattern, schema) in &rules.patterns {
            if self.matches(pattern, name) {
                described = true;
                self.part(name, value, |validation| validation.check(schema, value));
            }
        }
        match &rules.others {
            _ if described => {}
            AdditionalSchema::Any => {}
            AdditionalSchema::None => {
                self.within(name, |validation| validation.violation("is not allowed by the schema"))
            }
            AdditionalSchema::Of(schema) => self.part(name, value, |validation| validation.check(schema, value)),
        }
    }

    fn missing(&mut self, name: &str) {
        self.within(name, |validation| validation.violation("is missing"));
    }
}
