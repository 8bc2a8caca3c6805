//! The keywords that JSON Schema 2020-12 has beyond OpenAPI 3.0, but for those of arrays and objects alone.

use serde_json::{Map, Value};

use super::rules::{Condition, Others, Rules, Schema};
use super::walk::Walk;

impl Walk<'_> {
    /// `if`, `then` and `else`: what the condition describes counts if it holds.
    pub(super) fn check_condition(&mut self, condition: &Condition, value: &Value) {
        let mut aside = self.aside();
        aside.check(&condition.holds, value);
        let branch = if aside.found.is_empty() {
            self.seen.join(aside.seen);
            &condition.then
        } else {
            &condition.otherwise
        };
        if let Some(branch) = branch {
            self.check(branch, value);
        }
    }

    /// `dependentSchemas`.
    pub(super) fn check_dependents(
        &mut self,
        dependents: &[(String, Schema)],
        object: &Map<String, Value>,
        value: &Value,
    ) {
        for (_, schema) in dependents.iter().filter(|(name, _)| object.contains_key(name)) {
            self.check(schema, value);
        }
    }

    /// `unevaluatedProperties` and `unevaluatedItems`: what no schema so far describes.
    pub(super) fn check_unevaluated(&mut self, rules: &Rules, value: &Value) {
        match value {
            Value::Object(object) if !matches!(rules.object.unevaluated, Others::Any) => {
                for (name, value) in object {
                    self.check_rest(name, &rules.object.unevaluated, value);
                }
            }
            Value::Array(items) if !matches!(rules.list.unevaluated, Others::Any) => {
                for (index, item) in items.iter().enumerate() {
                    self.check_rest(&index.to_string(), &rules.list.unevaluated, item);
                }
            }
            _ => {}
        }
    }

    fn check_rest(&mut self, key: &str, rest: &Others, value: &Value) {
        self.within(key, |walk| match rest {
            _ if walk.is_described() => {}
            Others::Any => {}
            Others::None => walk.violation("is not described"),
            Others::Of(schema) => {
                walk.describes();
                walk.check(schema, value);
            }
        });
    }
}
