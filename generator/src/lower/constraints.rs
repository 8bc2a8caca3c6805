//! Constraints of schemas as text, for the documentation of fields, parameters and types.

use std::fmt::Write as _;

use super::analysis::{annotation_here, unwrapped};
use crate::openapi::Cursor;
use crate::source::Node;

/// The bounds of 32-bit and 64-bit integers, which the Rust type already expresses.
const BOUNDS_OF_TYPES: [&str; 6] =
    ["-2147483648", "2147483647", "4294967295", "-9223372036854775808", "9223372036854775807", "18446744073709551615"];

/// The maximum length in bytes of an example in documentation.
const MAX_EXAMPLE: usize = 80;

/// Returns the constraints and examples of a schema as sentences in CommonMark. References are not followed, because
/// the type that a reference names has its own documentation.
pub(super) fn constraints(at: &Cursor<'_>) -> Vec<String> {
    let mut notes = Vec::new();
    let schema = &WrappedSchema::new(at);
    notes.extend(sentence(&limits(schema)));
    if let Some(items) = at.get("items").filter(|items| items.reference().is_none()) {
        notes.extend(
            sentence(&limits(&WrappedSchema::new(&items)))
                .map(|text| format!("Each item: {}{}", text[..1].to_lowercase(), &text[1..])),
        );
    }
    notes.extend(labelled(schema, "Format", &["format"]).filter(|_| is_plain_text(schema)));
    notes.extend(labelled(schema, "Unit", &["x-unit", "x-units"]));
    notes.extend(example(schema));
    notes
}

/// A schema, and the schema that it wraps in an `allOf`.
struct WrappedSchema<'s> {
    outer: Cursor<'s>,
    inner: Cursor<'s>,
}

impl<'s> WrappedSchema<'s> {
    fn new(at: &Cursor<'s>) -> Self {
        Self { outer: at.clone(), inner: unwrapped(at) }
    }

    /// Returns the value of a keyword of the outer or the inner schema.
    fn get(&self, key: &str) -> Option<Cursor<'s>> {
        annotation_here(&self.outer, key).or_else(|| annotation_here(&self.inner, key))
    }
}

/// Returns the limits of a schema, such as `1 to 50 characters`.
fn limits(schema: &WrappedSchema<'_>) -> Vec<String> {
    let mut limits = Vec::new();
    for (min, max, noun) in [
        ("minLength", "maxLength", "character"),
        ("minItems", "maxItems", "item"),
        ("minProperties", "maxProperties", "property"),
    ] {
        limits.extend(count(number(schema, min).as_deref(), number(schema, max).as_deref(), noun));
    }
    if schema.get("uniqueItems").is_some_and(|unique| *unique.node() == Node::Bool(true)) {
        limits.push("unique items".to_owned());
    }
    limits.extend(range(schema));
    limits.extend(number(schema, "multipleOf").map(|step| format!("a multiple of {step}")));
    let pattern = schema.get("pattern").and_then(|pattern| pattern.node().as_str());
    limits.extend(pattern.and_then(code).map(|pattern| format!("pattern {pattern}")));
    limits
}

fn count(min: Option<&str>, max: Option<&str>, noun: &str) -> Option<String> {
    let nouns = |count: &str| match (count, noun) {
        ("1", _) => format!("1 {noun}"),
        (_, "property") => format!("{count} properties"),
        _ => format!("{count} {noun}s"),
    };
    match (min.filter(|min| *min != "0"), max) {
        (None, None) => None,
        (Some(min), Some(max)) if min == max => Some(nouns(min)),
        (Some(min), Some(max)) => Some(format!("{min} to {}", nouns(max))),
        (Some(min), None) => Some(format!("at least {}", nouns(min))),
        (None, Some(max)) => Some(format!("at most {}", nouns(max))),
    }
}

/// Returns the range of a number, such as `between 1 and 100` or `greater than 0`.
fn range(schema: &WrappedSchema<'_>) -> Option<String> {
    let bound = |key: &str, exclusive: &str| {
        let is_exclusive = schema.get(exclusive).is_some_and(|flag| *flag.node() == Node::Bool(true));
        // In OpenAPI 3.1, an exclusive bound is a number.
        let bound = number(schema, exclusive).map(|bound| (bound, true));
        bound
            .or_else(|| Some((number(schema, key)?, is_exclusive)))
            .filter(|(bound, _)| !BOUNDS_OF_TYPES.contains(&bound.as_str()))
    };
    match (bound("minimum", "exclusiveMinimum"), bound("maximum", "exclusiveMaximum")) {
        (None, None) => None,
        (Some((min, false)), Some((max, false))) => Some(format!("between {min} and {max}")),
        (min, max) => {
            let mut text = String::new();
            if let Some((min, is_exclusive)) = &min {
                // Writing to a `String` cannot fail.
                let _ = write!(text, "{} {min}", if *is_exclusive { "greater than" } else { "at least" });
            }
            if let Some((max, is_exclusive)) = &max {
                let and = if min.is_some() { " and " } else { "" };
                let _ = write!(text, "{and}{} {max}", if *is_exclusive { "less than" } else { "at most" });
            }
            Some(text)
        }
    }
}

/// Returns the first example, if it is a scalar.
fn example(schema: &WrappedSchema<'_>) -> Option<String> {
    let example = schema.get("example").or_else(|| schema.get("examples")?.items().into_iter().next())?;
    let text = match example.node() {
        Node::String(text) | Node::Number(text) => text.clone(),
        Node::Bool(flag) => flag.to_string(),
        _ => return None,
    };
    Some(format!("Example: {}.", code(&text).filter(|_| text.len() <= MAX_EXAMPLE)?))
}

/// Returns the text of the first of `keys`, with a label: ``Format: `email`.``
fn labelled(schema: &WrappedSchema<'_>, label: &str, keys: &[&str]) -> Option<String> {
    let text = keys.iter().find_map(|key| schema.get(key)?.node().as_str())?;
    Some(format!("{label}: {}.", code(text)?))
}

/// Returns `true` if the format of a string does not determine its Rust type, which would express the format.
fn is_plain_text(schema: &WrappedSchema<'_>) -> bool {
    const TYPED: [&str; 14] = [
        "base64",
        "base64url",
        "binary",
        "byte",
        "date",
        "date-time",
        "date-time-http",
        "duration",
        "http-date",
        "ipv4",
        "ipv6",
        "time",
        "uri",
        "uuid",
    ];
    let format = schema.get("format").and_then(|format| format.node().as_str());
    schema.get("type").is_some_and(|ty| ty.node().as_str() == Some("string"))
        && format.is_some_and(|format| !TYPED.contains(&format))
}

/// Returns a code span in CommonMark, or `None` if the text cannot be in one.
fn code(text: &str) -> Option<String> {
    let is_possible = !text.trim().is_empty() && !text.contains(['`', '\n', '\r']);
    is_possible.then(|| format!("`{text}`"))
}

fn number(schema: &WrappedSchema<'_>, key: &str) -> Option<String> {
    match schema.get(key)?.node() {
        Node::Number(text) => Some(text.clone()),
        _ => None,
    }
}

/// Returns the limits as a sentence, or `None` without limits.
fn sentence(limits: &[String]) -> Option<String> {
    let text = limits.join(", ");
    let first = text.chars().next()?;
    Some(format!("{}{}.", first.to_uppercase(), &text[first.len_utf8()..]))
}
