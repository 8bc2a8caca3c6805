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
/// value of the `enum` that fits the status best. Otherwise, the error code is derived from the reason for the
/// rejection, and written in the notation of the schema's example or default.
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
    let of_status = |status: u16| Json::from(code_of_status(&texts, status));
    let other = of_status(statuses.last().copied().unwrap_or(500));
    let by_status: Vec<(u16, Json)> = statuses.iter().map(|status| (*status, of_status(*status))).collect();
    if by_status.iter().all(|(_, value)| *value == other) {
        return RejectionValue::Constant(other);
    }
    RejectionValue::ByStatus(by_status.into_iter().filter(|(_, value)| *value != other).collect(), other)
}

/// Returns the `enum` value that fits a status best. A value that contains the number of the status or one of its
/// [`NAMES`] is preferred to a value that contains a name of the general status 400 or 500. If no such value exists,
/// returns the first value.
fn code_of_status<'v>(values: &[&'v str], status: u16) -> &'v str {
    let general = if status < 500 { 400 } else { 500 };
    let names = [status, general].into_iter().flat_map(|status| {
        NAMES.iter().filter(move |(known, _)| *known == status).flat_map(|(_, names)| names.iter().copied())
    });
    let number = status.to_string();
    let normalized: Vec<String> = values.iter().map(|value| normalized(value)).collect();
    let mut names = std::iter::once(number.as_str()).chain(names);
    let found = names.find_map(|name| normalized.iter().position(|value| value.contains(name)));
    values.get(found.unwrap_or_default()).copied().unwrap_or_default()
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
