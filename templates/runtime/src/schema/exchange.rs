//! The judgement of what travels: parameters, bodies and answers by the schemas of their operation.

use serde_json::Value;

use super::super::codec::{ParameterValue, fill_within_limits};
use super::budget::Budget;
use super::coerce;
use super::judge::{Found, Judge, Judged, Side};
use super::rules::Schema;
use super::verdict::Verdict;
use super::violations::cut;

impl Judge {
    pub(crate) fn parameter(&self, operation: usize, index: usize) -> Option<&Judged> {
        self.operations.get(operation)?.parameters.get(index)
    }

    pub(crate) fn body(&self, operation: usize, content: usize) -> Option<&Judged> {
        self.operations.get(operation)?.body.get(content)
    }

    /// Every violation of an answer's JSON, by the schema of one content of one response of an operation.
    pub fn judge_answer(&self, (operation, response, content): (usize, usize, usize), text: &[u8]) -> Vec<Found> {
        let responses = self.operations.get(operation).map(|operation| operation.responses.as_slice());
        let schema = responses.and_then(|responses| responses.get(response)?.get(content));
        schema.map_or_else(Vec::new, |schema| self.judge_json(schema, text, Side::Answer))
    }

    /// Every violation of a JSON text. A text that is not JSON, or not within the limits of the decoder, is one.
    pub(crate) fn judge_json(&self, schema: &Schema, text: &[u8], side: Side) -> Vec<Found> {
        if self.glance(schema, text, side) == Verdict::Valid {
            return Vec::new();
        }
        let mut value = None;
        match fill_within_limits(text, &mut value).map(|()| value.unwrap_or(Value::Null)) {
            Ok(value) => self.report(schema, &value, side, &Budget::of_text(text.len())),
            Err(fault) => {
                vec![Found { pointer: cut(&fault.pointer()), message: fault.message().to_owned(), undecided: true }]
            }
        }
    }

    /// Every violation of a value that came as text.
    pub(crate) fn judge_text(&self, schema: &Schema, value: &ParameterValue, side: Side) -> Vec<Found> {
        if let ParameterValue::Text(text) = value
            && self.glance_at_text(schema, text) == Verdict::Valid
        {
            return Vec::new();
        }
        let budget = Budget::of_text(value.size());
        self.report(schema, &coerce::value(self, schema, value, &budget), side, &budget)
    }
}
