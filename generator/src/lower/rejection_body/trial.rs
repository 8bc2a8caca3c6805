use std::fmt::Write as _;

use ecogen_runtime::rejection_body::{
    RejectionBody, RejectionInput, RejectionMember, RejectionValue, ViolationInput, WithoutViolations,
};
use ecogen_runtime::schema::{CompiledSchemas, Direction};
use serde_json::Value as Json;

use super::schema::Components;
use crate::ir::Value;
use crate::lower::status;

/// The part of a rejection body that contains a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BodyLevel {
    /// The part that describes the rejection as a whole.
    Rejection,
    /// An item in a list of violations, which describes one violation.
    Violation,
}

/// Sample rejections for which a body is rendered and validated: with and without violations, with short and long
/// texts.
pub(super) struct Trials {
    schemas: CompiledSchemas,
    pub(super) statuses: Vec<u16>,
    long_text: String,
}

impl Trials {
    /// Creates the sample rejections for a response with this schema and these statuses.
    pub(super) fn new<'v>(components: &Components<'v>, schema: &'v Value, statuses: &[u16]) -> Self {
        let mut text = "{\"components\":{".to_owned();
        for (index, (name, schema)) in components.reachable(schema).into_iter().enumerate() {
            let comma = if index > 0 { "," } else { "" };
            // Writing to a `String` cannot fail.
            let _ = write!(text, "{comma}{}:{schema}", Json::from(name));
        }
        text.push_str("}}");
        let long_text = "A text of a request, which may be long. ".repeat(25);
        Self { schemas: CompiledSchemas::new(&text, 0), statuses: statuses.to_vec(), long_text }
    }

    /// Returns `true` if the value of a property is valid for each sample rejection for which the property is present.
    pub(super) fn accept(&self, schema: &Value, level: BodyLevel, value: &RejectionValue) -> bool {
        let member = RejectionMember { name: "value".to_owned(), required: false, value: value.clone() };
        let object = RejectionValue::Object(vec![member]);
        let value = match level {
            BodyLevel::Rejection => object,
            BodyLevel::Violation => {
                RejectionValue::Violations { item: Box::new(object), otherwise: WithoutViolations::Rejection }
            }
        };
        self.all(&value, |rendered| {
            let objects = rendered.as_array().map_or(std::slice::from_ref(rendered), Vec::as_slice);
            objects.iter().filter_map(|object| object.get("value")).all(|value| self.is_valid(schema, value))
        })
    }

    /// Returns `true` if the value is valid as a whole body for each sample rejection.
    pub(super) fn accept_body(&self, schema: &Value, value: &RejectionValue) -> bool {
        self.all(value, |rendered| self.is_valid(schema, rendered))
    }

    fn is_valid(&self, schema: &Value, value: &Json) -> bool {
        let schema: Json = serde_json::from_str(&schema.to_string()).unwrap_or_default();
        self.schemas.violations(&schema, value, Direction::Response).is_empty()
    }

    fn all(&self, value: &RejectionValue, is_valid: impl Fn(&Json) -> bool) -> bool {
        let body = RejectionBody::new("", value.clone());
        let long = self.long_text.as_str();
        let path = format!("/{}", "a".repeat(200));
        let violation = |location, name, pointer, message| ViolationInput { location, name, pointer, message };
        let violations = [
            violation("body", "", "", "is not an object"),
            violation("body", "", "/items/0/name", long),
            violation("query", "limit", "", "is missing"),
            violation("header", "X-Limits", "/1", "is greater than 9"),
        ];
        let violations: [&[ViolationInput<'_>]; 3] = [&[], &violations, &violations[2..3]];
        let mut trials = self.statuses.iter().flat_map(|status| violations.map(|violations| (*status, violations)));
        trials.all(|(status, violations)| {
            let title = status::reason_phrase(status);
            let input = RejectionInput {
                status,
                title: &title,
                detail: if violations.len() == 1 { "No." } else { long },
                path: &path,
                timestamp: "2026-01-02T03:04:05.678901234Z",
                millis: 1_767_323_045_678,
                violations,
            };
            serde_json::from_str(&body.render(&input)).is_ok_and(|rendered| is_valid(&rendered))
        })
    }
}
