use serde_json::{Map, Value};

use super::rules::{ObjectRules, Others};
use super::validation::Validation;

impl Validation<'_, '_> {
    pub(super) fn check_object(&mut self, rules: &ObjectRules, object: &Map<String, Value>) {
        let count = u64::try_from(object.len()).unwrap_or(u64::MAX);
        if let Some(least) = rules.least.filter(|least| count < *least) {
            self.violation(format!("fewer than {least} properties"));
        }
        if let Some(most) = rules.most.filter(|most| count > *most) {
            self.violation(format!("more than {most} properties"));
        }
        if !self.spend((rules.required.len() as u64 + count) / 8) {
            return;
        }
        for name in rules.required.iter().filter(|name| !object.contains_key(*name)) {
            if !rules.properties.get(name).is_some_and(|schema| self.judge.is_of_the_other_side(schema, self.side)) {
                self.missing(name);
            }
        }
        for (_, needed) in rules.needs.iter().filter(|(name, _)| object.contains_key(name)) {
            for name in needed.iter().filter(|name| !object.contains_key(*name)) {
                self.missing(name);
            }
        }
        for (name, value) in object {
            if let Some(schema) = &rules.names
                && !self.fits(schema, &Value::from(name.as_str()))
            {
                self.within(name, |validation| validation.violation("is not a name that is allowed"));
            }
            self.check_member(rules, name, value);
        }
    }

    /// A property by `properties`, `patternProperties`, or else `additionalProperties`.
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
            Others::Any => {}
            Others::None => self.within(name, |validation| validation.violation("is not described")),
            Others::Of(schema) => self.part(name, value, |validation| validation.check(schema, value)),
        }
    }

    fn missing(&mut self, name: &str) {
        self.within(name, |validation| validation.violation("is missing"));
    }
}
