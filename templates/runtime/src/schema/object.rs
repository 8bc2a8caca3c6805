use serde_json::{Map, Value};

use super::rules::{ObjectRules, Others, Schema};
use super::walk::Walk;

impl Walk<'_> {
    pub(super) fn check_object(&mut self, rules: &ObjectRules, object: &Map<String, Value>) {
        let count = u64::try_from(object.len()).unwrap_or(u64::MAX);
        if let Some(least) = rules.least.filter(|least| count < *least) {
            self.violation(format!("fewer than {least} properties"));
        }
        if let Some(most) = rules.most.filter(|most| count > *most) {
            self.violation(format!("more than {most} properties"));
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
            if rules.names.as_ref().is_some_and(|schema| !self.fits(schema, &Value::from(name.as_str()))) {
                self.within(name, |walk| walk.violation("is not a name that is allowed"));
            }
            let matched = rules.patterns.iter().filter(|(pattern, _)| pattern.matches(name)).map(|(_, schema)| schema);
            let mut described = rules.properties.get(name).into_iter().chain(matched).peekable();
            match &rules.others {
                Others::None if described.peek().is_none() => {
                    self.within(name, |walk| walk.violation("is not described"));
                }
                Others::Of(schema) if described.peek().is_none() => self.check_property(name, schema, value),
                _ => described.for_each(|schema| self.check_property(name, schema, value)),
            }
        }
    }

    fn missing(&mut self, name: &str) {
        self.within(name, |walk| walk.violation("is missing"));
    }

    fn check_property(&mut self, name: &str, schema: &Schema, value: &Value) {
        self.within(name, |walk| {
            walk.describes();
            walk.check(schema, value);
        });
    }
}
