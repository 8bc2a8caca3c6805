//! Constraints of schemas as text, for the documentation of fields, parameters and types.

use std::fmt::Write as _;

use super::schema::{annotation_here, unwrapped};
use crate::document::Cursor;
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
    notes.extend(sentence(&limits(at)));
    if let Some(items) = at.get("items").filter(|items| items.reference().is_none()) {
        notes.extend(
            sentence(&limits(&items)).map(|text| format!("Each item: {}{}", text[..1].to_lowercase(), &text[1..])),
        );
    }
    notes.extend(labelled(at, "Format", &["format"]).filter(|_| is_plain_text(at)));
    notes.extend(labelled(at, "Unit", &["x-unit", "x-units"]));
    notes.extend(example(at));
    notes
}

/// Returns the limits of a schema, such as `1 to 50 characters`.
fn limits(at: &Cursor<'_>) -> Vec<String> {
    let mut limits = Vec::new();
    for (min, max, noun) in [
        ("minLength", "maxLength", "character"),
        ("minItems", "maxItems", "item"),
        ("minProperties", "maxProperties", "property"),
    ] {
        limits.extend(count(number(at, min).as_deref(), number(at, max).as_deref(), noun));
    }
    if annotated(at, "uniqueItems").is_some_and(|unique| *unique.node() == Node::Bool(true)) {
        limits.push("unique items".to_owned());
    }
    limits.extend(range(at));
    limits.extend(number(at, "multipleOf").map(|step| format!("a multiple of {step}")));
    let pattern = annotated(at, "pattern").and_then(|pattern| pattern.node().as_str());
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
fn range(at: &Cursor<'_>) -> Option<String> {
    let bound = |key: &str, exclusive: &str| {
        let is_exclusive = annotated(at, exclusive).is_some_and(|flag| *flag.node() == Node::Bool(true));
        // In OpenAPI 3.1, an exclusive bound is a number.
        let bound = number(at, exclusive).map(|bound| (bound, true));
        bound
            .or_else(|| Some((number(at, key)?, is_exclusive)))
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
fn example(at: &Cursor<'_>) -> Option<String> {
    let example = annotated(at, "example").or_else(|| annotated(at, "examples")?.items().into_iter().next())?;
    let text = match example.node() {
        Node::String(text) | Node::Number(text) => text.clone(),
        Node::Bool(flag) => flag.to_string(),
        _ => return None,
    };
    Some(format!("Example: {}.", code(&text).filter(|_| text.len() <= MAX_EXAMPLE)?))
}

/// Returns the text of the first of `keys`, with a label: ``Format: `email`.``
fn labelled(at: &Cursor<'_>, label: &str, keys: &[&str]) -> Option<String> {
    let text = keys.iter().find_map(|key| annotated(at, key)?.node().as_str())?;
    Some(format!("{label}: {}.", code(text)?))
}

/// Returns `true` if the format of a string does not determine its Rust type, which would express the format.
fn is_plain_text(at: &Cursor<'_>) -> bool {
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
    let format = annotated(at, "format").and_then(|format| format.node().as_str());
    annotated(at, "type").is_some_and(|ty| ty.node().as_str() == Some("string"))
        && format.is_some_and(|format| !TYPED.contains(&format))
}

/// Returns a code span in CommonMark, or `None` if the text cannot be in one.
fn code(text: &str) -> Option<String> {
    let is_possible = !text.trim().is_empty() && !text.contains(['`', '\n', '\r']);
    is_possible.then(|| format!("`{text}`"))
}

fn number(at: &Cursor<'_>, key: &str) -> Option<String> {
    match annotated(at, key)?.node() {
        Node::Number(text) => Some(text.clone()),
        _ => None,
    }
}

/// Returns the value of a keyword of a schema, or of the schema that it wraps in an `allOf`.
fn annotated<'s>(at: &Cursor<'s>, key: &str) -> Option<Cursor<'s>> {
    annotation_here(at, key).or_else(|| annotation_here(&unwrapped(at), key))
}

/// Returns the limits as a sentence, or `None` without limits.
fn sentence(limits: &[String]) -> Option<String> {
    let text = limits.join(", ");
    let first = text.chars().next()?;
    Some(format!("{}{}.", first.to_uppercase(), &text[first.len_utf8()..]))
}
