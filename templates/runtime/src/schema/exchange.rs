//! The judgement of what travels: parameters, bodies and answers by the schemas of their operation.

use super::super::codec::ParameterValue;
use super::coerce;
use super::glance::Verdict;
use super::judge::{Found, Judge, Judged, Side};
use super::rules::Schema;

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

    /// Every violation of a JSON text; none if it is no JSON, which is for the decoder to say.
    pub(crate) fn judge_json(&self, schema: &Schema, text: &[u8], side: Side) -> Vec<Found> {
        if self.glance(schema, text, side) == Verdict::Fits {
            return Vec::new();
        }
        serde_json::from_slice(text).map_or_else(|_| Vec::new(), |value| self.judge(schema, &value, side))
    }

    /// Every violation of a value that came as text.
    pub(crate) fn judge_text(&self, schema: &Schema, value: &ParameterValue, side: Side) -> Vec<Found> {
        if let ParameterValue::Text(text) = value
            && self.glance_at_text(schema, text) == Verdict::Fits
        {
            return Vec::new();
        }
        self.judge(schema, &coerce::value(self, schema, value), side)
    }
}
