//! Error codes in rejection bodies. An error code is a string that identifies the reason for a rejection, such as
//! `not_found`.

use ecogen_runtime::rejection_body::{CodeNotation, RejectionValue, TextSource};
use serde_json::Value as Json;

use super::schema::FlatSchema;
use crate::ir::Value;

/// The substrings of error codes that documents use for a status, the most specific first.
const NAMES: [(u16, &[&str]); 15] = [
    (400, &["validation", "invalidrequest", "badrequest", "invalidargument", "invalid", "malformed", "request"]),
    (401, &["unauthenticated", "unauthorized", "authentication", "credential", "token", "auth"]),
    (403, &["forbidden", "permission", "accessdenied", "denied", "authorization"]),
    (404, &["notfound", "nosuch", "missing", "unknown"]),
    (405, &["methodnotallowed", "notallowed", "method"]),
    (406, &["notacceptable", "acceptable"]),
    (408, &["timeout"]),
    (409, &["conflict", "alreadyexists", "exists"]),
    (413, &["toolarge", "payload", "size"]),
    (415, &["unsupportedmedia", "media", "contenttype"]),
    (422, &["validation", "unprocessable", "invalid"]),
    (429, &["toomany", "ratelimit", "throttl", "quota"]),
    (500, &["internal", "server", "unexpected", "unknown"]),
    (501, &["notimplemented", "unimplemented"]),
    (503, &["unavailable"]),
];

/// Returns the value of a property that contains an error code. If the schema has an `enum`, the error code is the
/// value of the `enum` that fits the status best, or the first value if no value fits. Otherwise, the error code is
/// derived from the reason for the rejection, and written in the notation of the schema's example or default.
pub(super) fn code(flat: &FlatSchema<'_>, statuses: &[u16]) -> RejectionValue {
    let Some(values) = flat.values else {
        let notation = flat.given.iter().find_map(|given| match given {
            Value::String(text) => notation(text),
            _ => None,
        });
        let source = TextSource::Code(notation.unwrap_or(CodeNotation::Snake));
        return RejectionValue::Text { source, max: flat.max_length };
    };
    let texts: Vec<&str> = values
        .iter()
        .filter_map(|value| match value {
            Value::String(text) => Some(text.as_str()),
            _ => None,
        })
        .collect();
    let of_status = |status: &u16| code_of_status(&texts, *status);
    let first = texts.first().copied().unwrap_or_default();
    if statuses.iter().all(|status| of_status(status).is_none()) {
        return RejectionValue::Constant(first.into());
    }
    let by_status: Vec<(u16, Json)> =
        statuses.iter().map(|status| (*status, of_status(status).unwrap_or(first).into())).collect();
    let other = by_status.last().map_or_else(|| first.into(), |(_, value)| value.clone());
    let is_same = by_status.iter().all(|(_, value)| *value == other);
    match statuses {
        // A value that is the same for all statuses describes none of the statuses.
        [_, _, ..] if is_same => RejectionValue::Constant(other),
        [_, _, ..] => {
            RejectionValue::ByStatus(by_status.into_iter().filter(|(_, value)| *value != other).collect(), other)
        }
        _ => RejectionValue::ByStatus(by_status, other),
    }
}

/// Returns the `enum` value that fits a status best. A value that contains the number of the status or one of its
/// [`NAMES`] is preferred to a value that contains a name of the general status 400 or 500. If there is neither,
/// returns `None`.
fn code_of_status<'v>(values: &[&'v str], status: u16) -> Option<&'v str> {
    let general = if status < 500 { 400 } else { 500 };
    let names = [status, general].into_iter().flat_map(|status| {
        NAMES.iter().filter(move |(known, _)| *known == status).flat_map(|(_, names)| names.iter().copied())
    });
    let number = status.to_string();
    let normalized: Vec<String> = values.iter().map(|value| normalized(value)).collect();
    let mut names = std::iter::once(number.as_str()).chain(names);
    let found = names.find_map(|name| normalized.iter().position(|value| value.contains(name)))?;
    values.get(found).copied()
}

/// Returns a name in lower case without separators.
pub(super) fn normalized(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Returns the notation of an error code, or `None` if the text is not an error code.
fn notation(text: &str) -> Option<CodeNotation> {
    let has = |test: fn(char) -> bool| text.contains(test);
    let (lower, upper) = (has(|c| c.is_ascii_lowercase()), has(|c| c.is_ascii_uppercase()));
    if text.is_empty() || has(|c| !c.is_ascii_alphanumeric() && !matches!(c, '_' | '-')) {
        return None;
    }
    match (lower, upper) {
        (true, false) if text.contains('-') => Some(CodeNotation::Kebab),
        (true, false) => Some(CodeNotation::Snake),
        (false, true) => Some(CodeNotation::UpperSnake),
        (true, true) if text.starts_with(|c: char| c.is_ascii_uppercase()) => Some(CodeNotation::Pascal),
        (true, true) => Some(CodeNotation::Camel),
        (false, false) => None,
    }
}

#[cfg(test)]
mod tests {
    use ecogen_runtime::rejection_body::{CodeNotation, RejectionValue, TextSource};
    use serde_json::json;

    use super::{FlatSchema, Value, code, notation};

    fn enumeration(values: &[&str], statuses: &[u16]) -> RejectionValue {
        let values: Vec<Value> = values.iter().map(|value| Value::String((*value).to_owned())).collect();
        code(&FlatSchema { values: Some(&values), ..FlatSchema::default() }, statuses)
    }

    #[test]
    fn value_of_an_enumeration_is_the_nearest_to_the_status() {
        let by_status = |values: &[(u16, &str)], other: &str| {
            RejectionValue::ByStatus(
                values.iter().map(|(status, value)| (*status, json!(value))).collect(),
                json!(other),
            )
        };
        let names = ["internal_error", "NotFound", "invalid-request"];
        let expected =
            by_status(&[(400, "invalid-request"), (404, "NotFound"), (409, "invalid-request")], "internal_error");
        assert_eq!(enumeration(&names, &[400, 404, 409, 500]), expected);
        assert_eq!(enumeration(&names, &[404]), by_status(&[(404, "NotFound")], "NotFound"));
        assert_eq!(enumeration(&["E401", "E404"], &[401]), by_status(&[(401, "E401")], "E401"));
        // The names of animals do not describe an error, and one name for all statuses does not either.
        assert_eq!(enumeration(&["dog", "cat"], &[400]), RejectionValue::Constant(json!("dog")));
        assert_eq!(enumeration(&["INVALID"], &[400, 404, 500]), RejectionValue::Constant(json!("INVALID")));
    }

    #[test]
    fn notation_is_that_of_the_example() {
        for (example, expected) in [
            ("user_not_found", Some(CodeNotation::Snake)),
            ("USER_NOT_FOUND", Some(CodeNotation::UpperSnake)),
            ("user-not-found", Some(CodeNotation::Kebab)),
            ("UserNotFound", Some(CodeNotation::Pascal)),
            ("userNotFound", Some(CodeNotation::Camel)),
            ("1001", None),
            ("a text", None),
        ] {
            assert_eq!(notation(example), expected, "{example}");
        }
        let example = Value::String("USER_GONE".to_owned());
        let flat = FlatSchema { given: vec![&example], ..FlatSchema::default() };
        assert_eq!(code(&flat, &[404]), RejectionValue::text(TextSource::Code(CodeNotation::UpperSnake)));
    }
}
