//! Validation of the keywords of JSON Schema 2020-12 that OpenAPI 3.0 does not have, apart from those of arrays and
//! objects.

use serde_json::{Map, Value};

use super::rules::{AdditionalSchema, Condition, Rules, Schema};
use super::validation::Validation;
use super::violations::Goal;

impl Validation<'_, '_> {
    /// Validates `if`, `then` and `else`. If the condition holds, the properties and items that the condition describes
    /// are evaluated (for `unevaluatedProperties` and `unevaluatedItems`).
    pub(super) fn check_condition(&mut self, condition: &Condition, value: &Value) {
        let found = self.aside(&condition.holds, value, Goal::Validity);
        let branch = if found.valid {
            self.evaluated.join(found.evaluated);
            &condition.then
        } else {
            &condition.otherwise
        };
        if let Some(branch) = branch {
            self.check(branch, value);
        }
    }

    /// Validates `dependentSchemas`.
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

    /// Validates `unevaluatedProperties` and `unevaluatedItems`, which apply to the properties and items that no other
    /// keyword describes.
    pub(super) fn check_unevaluated(&mut self, rules: &Rules, value: &Value) {
        match value {
            Value::Object(object) if !matches!(rules.object.unevaluated, AdditionalSchema::Any) => {
                for (name, value) in object {
                    self.check_rest(name, &rules.object.unevaluated, value);
                }
            }
            Value::Array(items) if !matches!(rules.list.unevaluated, AdditionalSchema::Any) => {
                for (index, item) in items.iter().enumerate() {
                    self.check_rest(&index.to_string(), &rules.list.unevaluated, item);
                }
            }
            _ => {}
        }
    }

    fn check_rest(&mut self, key: &str, rest: &AdditionalSchema, value: &Value) {
        match rest {
            _ if self.evaluated.contains(value) => {}
            AdditionalSchema::Any => {}
            AdditionalSchema::None => {
                self.within(key, |validation| validation.violation("is not allowed by the schema"))
            }
            AdditionalSchema::Of(schema) => self.part(key, value, |validation| validation.check(schema, value)),
        }
    }
}
