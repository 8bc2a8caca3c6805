use super::CheckedObject;
use crate::diagnostics::{self, Diagnostics};
use crate::openapi;
use crate::source::Node;

/// Pairs of keywords: the value of the first must not be greater than the value of the second.
const RANGES: [(&str, &str); 4] =
    [("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems"), ("minProperties", "maxProperties")];

/// Checks that the limits of a schema can be satisfied (JSON Schema Validation, sections 6.2 to 6.5).
pub(super) fn check(subject: CheckedObject<'_>, diagnostics: &mut Diagnostics) {
    let number = |key: &str| match subject.object.get(key) {
        Some(Node::Number(text)) => text.parse::<f64>().ok().map(|value| (value, text.as_str())),
        _ => None,
    };
    for (low, high) in RANGES {
        let is_count = low != "minimum";
        for key in [low, high].into_iter().filter(|_| is_count) {
            if let Some((_, text)) = number(key).filter(|(_, text)| openapi::count(text).is_none()) {
                diagnostics.push(diagnostics::invalid_count(subject.at.join(key), key, text));
            }
        }
        if let (Some((min, one)), Some((max, other))) = (number(low), number(high))
            && min > max
        {
            let bounds = diagnostics::contradictory_bounds(
                subject.at.join(low),
                (low, one),
                (high, other),
                subject.at.join(high),
            );
            diagnostics.push(bounds);
        }
    }
    if let Some((_, text)) = number("multipleOf").filter(|(value, _)| *value <= 0.0) {
        diagnostics.push(diagnostics::invalid_multiple_of(subject.at.join("multipleOf"), text));
    }
}
