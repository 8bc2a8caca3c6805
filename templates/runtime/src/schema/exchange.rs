//! Validation of parameters, bodies and responses against the schemas of their operation.

use serde_json::Value;

use super::super::codec::{DecodeError, ParameterValue, fill_within_limits};
use super::budget::Budget;
use super::coerce;
use super::compiled::{CompiledSchema, CompiledSchemas, Direction, SchemaViolation};
use super::rules::Schema;
use super::verdict::Verdict;
use super::violations::cut;

impl SchemaViolation {
    /// Converts the decode error of a text to a violation.
    pub(crate) fn of(error: &DecodeError) -> Self {
        Self { pointer: cut(&error.pointer()), message: cut(error.message()), undecided: true }
    }
}

/// The results of validating one text with the fast path and with the full validation.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdicts {
    /// The result of the fast path; `None` if the fast path cannot decide.
    pub fast: Option<bool>,
    /// The result of the full validation.
    pub full: bool,
}

impl CompiledSchemas {
    /// Validates a JSON text against the component at an index, with the fast path and with the full validation,
    /// so that tests can compare the two.
    #[doc(hidden)]
    pub fn verdicts(&self, component: usize, text: &[u8], direction: Direction) -> Verdicts {
        let schema = Schema::Reference(component);
        let fast = match self.fast_path(&schema, text, direction) {
            Verdict::Valid => Some(true),
            Verdict::Invalid => Some(false),
            Verdict::Unknown => None,
        };
        Verdicts { fast, full: self.full(&schema, text, direction).is_empty() }
    }

    pub(crate) fn parameter(&self, operation: usize, index: usize) -> Option<&CompiledSchema> {
        self.operations.get(operation)?.parameters.get(index)
    }

    pub(crate) fn body(&self, operation: usize, content: usize) -> Option<&CompiledSchema> {
        self.operations.get(operation)?.body.get(content)
    }

    /// Returns the violations of the JSON body of a response. The schema is selected by the indices of the operation,
    /// the documented response and the media type.
    pub fn validate_response(
        &self,
        (operation, response, content): (usize, usize, usize),
        text: &[u8],
    ) -> Vec<SchemaViolation> {
        let responses = self.operations.get(operation).map(|operation| operation.responses.as_slice());
        let schema = responses.and_then(|responses| responses.get(response)?.get(content));
        schema.map_or_else(Vec::new, |schema| self.validate_json(schema, text, Direction::Response))
    }

    /// Returns the violations of a JSON text. A text that is invalid JSON or exceeds a limit of the decoder has one
    /// violation.
    pub(crate) fn validate_json(&self, schema: &Schema, text: &[u8], direction: Direction) -> Vec<SchemaViolation> {
        if self.fast_path(schema, text, direction) == Verdict::Valid {
            return Vec::new();
        }
        self.full(schema, text, direction)
    }

    fn full(&self, schema: &Schema, text: &[u8], direction: Direction) -> Vec<SchemaViolation> {
        let mut value = None;
        match fill_within_limits(text, &mut value).map(|()| value.unwrap_or(Value::Null)) {
            Ok(value) => self.report(schema, &value, direction, &Budget::of_text(text.len())),
            Err(error) => vec![SchemaViolation::of(&error)],
        }
    }

    /// Returns the violations of a parameter, which is converted to JSON according to its schema.
    pub(crate) fn validate_text(
        &self,
        schema: &Schema,
        value: &ParameterValue,
        direction: Direction,
    ) -> Vec<SchemaViolation> {
        if let ParameterValue::Text(text) = value
            && self.fast_path_of_text(schema, text) == Verdict::Valid
        {
            return Vec::new();
        }
        let budget = Budget::of_text(value.size());
        self.report(schema, &coerce::value(self, schema, value, &budget), direction, &budget)
    }
}
