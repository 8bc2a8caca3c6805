use std::fmt::Write as _;

use serde_json::Value;

use super::{CodeNotation, RejectionBody, RejectionMember, RejectionValue, TextSource, WithoutViolations};

/// The data of a rejection with which [`RejectionBody::render`] fills the body.
#[derive(Clone, Copy, Debug)]
pub struct RejectionInput<'r> {
    /// The status code.
    pub status: u16,
    /// The reason phrase of the status.
    pub title: &'r str,
    /// The explanation of the rejection.
    pub detail: &'r str,
    /// The path of the request.
    pub path: &'r str,
    /// The time in the format of RFC 3339.
    pub timestamp: &'r str,
    /// The time as the number of milliseconds since the Unix epoch.
    pub millis: i64,
    /// The violations of the request.
    pub violations: &'r [ViolationInput<'r>],
}

/// A violation of a request.
#[derive(Clone, Copy, Debug)]
pub struct ViolationInput<'r> {
    /// The part of the request that contains the invalid value: `path`, `query`, `header`, `cookie` or `body`.
    pub location: &'r str,
    /// The name of the parameter. Empty for the body.
    pub name: &'r str,
    /// The JSON Pointer to the invalid value inside the body or the parameter's value.
    pub pointer: &'r str,
    /// The description of the violation.
    pub message: &'r str,
}

impl RejectionBody {
    /// Renders the body as JSON text.
    pub fn render(&self, input: &RejectionInput<'_>) -> String {
        let mut out = String::new();
        if !self.value.write(&mut out, input, None) {
            out.push_str("{}");
        }
        out
    }
}

impl RejectionValue {
    /// Writes the value as JSON. If the value is part of an item for a violation, `item` is that violation. Returns
    /// `false` and writes nothing if the rejection lacks the data of the value.
    fn write(&self, out: &mut String, input: &RejectionInput<'_>, item: Option<&ViolationInput<'_>>) -> bool {
        match self {
            Self::Constant(value) => write_json(out, value),
            Self::Text { source, max } => {
                let Some(mut text) = source.text(input, item) else { return false };
                if let Some((end, _)) = max.and_then(|max| text.char_indices().nth(max)) {
                    text.truncate(end);
                }
                write_json(out, &text.into());
            }
            Self::Status => write_json(out, &input.status.into()),
            Self::Millis => write_json(out, &input.millis.into()),
            Self::ByStatus(values, other) => {
                let value = values.iter().find(|(status, _)| *status == input.status);
                write_json(out, value.map_or(other, |(_, value)| value));
            }
            Self::Object(members) => return write_object(out, members, input, item),
            Self::Violations { item, otherwise } => return write_violations(out, item, *otherwise, input),
            Self::FieldMessages { lists, otherwise } => return write_fields(out, *lists, *otherwise, input),
            Self::Location { integers } => {
                write_json(out, &Value::Array(item.map_or_else(Vec::new, |item| location(item, *integers))));
            }
        }
        true
    }
}

fn write_json(out: &mut String, value: &Value) {
    // Writing to a `String` cannot fail.
    let _ = write!(out, "{value}");
}

/// Writes an object. Returns `false` and writes nothing if none of its members has a value.
fn write_object(
    out: &mut String,
    members: &[RejectionMember],
    input: &RejectionInput<'_>,
    item: Option<&ViolationInput<'_>>,
) -> bool {
    let start_of_object = out.len();
    out.push('{');
    let mut is_first = true;
    for RejectionMember { name, required, value } in members {
        let start = out.len();
        if !is_first {
            out.push(',');
        }
        write_json(out, &name.as_str().into());
        out.push(':');
        if value.write(out, input, item) {
            is_first = false;
        } else if *required {
            out.push_str(if matches!(value, RejectionValue::Object(_)) { "{}" } else { "\"\"" });
            is_first = false;
        } else {
            out.truncate(start);
        }
    }
    if is_first {
        out.truncate(start_of_object);
        return false;
    }
    out.push('}');
    true
}

fn write_violations(
    out: &mut String,
    item: &RejectionValue,
    otherwise: WithoutViolations,
    input: &RejectionInput<'_>,
) -> bool {
    let violations: Vec<Option<&ViolationInput<'_>>> = match otherwise {
        _ if !input.violations.is_empty() => input.violations.iter().map(Some).collect(),
        WithoutViolations::Omitted => return false,
        WithoutViolations::Empty => Vec::new(),
        WithoutViolations::Rejection => vec![None],
    };
    out.push('[');
    let mut is_first = true;
    for violation in violations {
        let start = out.len();
        if !is_first {
            out.push(',');
        }
        if item.write(out, input, violation) {
            is_first = false;
        } else {
            out.truncate(start);
        }
    }
    out.push(']');
    true
}

fn write_fields(out: &mut String, lists: bool, otherwise: WithoutViolations, input: &RejectionInput<'_>) -> bool {
    if input.violations.is_empty() && otherwise == WithoutViolations::Omitted {
        return false;
    }
    let mut fields: Vec<(String, Vec<String>)> = Vec::new();
    for violation in input.violations {
        let field = field(violation).unwrap_or_else(|| violation.location.to_owned());
        match fields.iter_mut().find(|(known, _)| *known == field) {
            Some((_, messages)) => messages.push(violation.message.to_owned()),
            None => fields.push((field, vec![violation.message.to_owned()])),
        }
    }
    let member = |(field, messages): &(String, Vec<String>)| {
        let messages = if lists { Value::from(messages.clone()) } else { messages.join("; ").into() };
        format!("{}:{messages}", Value::from(field.as_str()))
    };
    // Writing to a `String` cannot fail.
    let _ = write!(out, "{{{}}}", fields.iter().map(member).collect::<Vec<_>>().join(","));
    true
}

impl TextSource {
    /// Returns the text of this source, or `None` if the rejection lacks the data.
    fn text(self, input: &RejectionInput<'_>, item: Option<&ViolationInput<'_>>) -> Option<String> {
        Some(match self {
            Self::Detail => input.detail.to_owned(),
            Self::DetailWithViolations if input.violations.is_empty() => input.detail.to_owned(),
            Self::DetailWithViolations => {
                let violations: Vec<String> = input.violations.iter().map(located_message).collect();
                format!("{}: {}", input.detail.trim_end_matches('.'), violations.join("; "))
            }
            Self::Title => input.title.to_owned(),
            Self::Status => input.status.to_string(),
            Self::Code(notation) if item.is_some() => notation.name("invalid"),
            Self::Code(notation) if input.violations.is_empty() => notation.name(input.title),
            Self::Code(notation) => notation.name("validation failed"),
            Self::GoogleStatus => google_status(input.status).to_owned(),
            Self::Path => input.path.to_owned(),
            Self::Timestamp => input.timestamp.to_owned(),
            Self::Message => item.map_or(input.detail, |item| item.message).to_owned(),
            Self::LocatedMessage => item.map_or_else(|| input.detail.to_owned(), located_message),
            Self::Field => field(item?)?,
            Self::Pointer => item.filter(|item| item.name.is_empty())?.pointer.to_owned(),
            Self::Parameter => item.map(|item| item.name).filter(|name| !name.is_empty())?.to_owned(),
            Self::In => item?.location.to_owned(),
        })
    }
}

impl CodeNotation {
    /// Joins the words of a text to an error code in this notation.
    fn name(self, words: &str) -> String {
        let words = words.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        let capitalized = |word: &str| {
            let (first, rest) = word.split_at(1);
            first.to_ascii_uppercase() + &rest.to_ascii_lowercase()
        };
        match self {
            Self::Snake => words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("_"),
            Self::UpperSnake => words.map(str::to_ascii_uppercase).collect::<Vec<_>>().join("_"),
            Self::Kebab => words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-"),
            Self::Pascal => words.map(capitalized).collect(),
            Self::Camel => {
                let mut words = words;
                let first = words.next().map(str::to_ascii_lowercase).unwrap_or_default();
                words.map(capitalized).fold(first, |name, word| name + &word)
            }
        }
    }
}

/// Returns the location and the message of a violation, in the format of the runtime's `Violation`.
fn located_message(violation: &ViolationInput<'_>) -> String {
    let ViolationInput { location, name, pointer, message } = violation;
    let name = if name.is_empty() { String::new() } else { format!(" `{name}`") };
    let space = if pointer.is_empty() { "" } else { " " };
    format!("{location}{name}{space}{pointer}: {message}")
}

/// Returns the field that a violation concerns. For a parameter, the field is the name of the parameter, followed by
/// the path of the property inside the parameter; for the body, the field is the path of the property. Returns `None`
/// if the body as a whole is invalid.
fn field(violation: &ViolationInput<'_>) -> Option<String> {
    let mut field = violation.name.to_owned();
    for token in tokens(violation.pointer) {
        if is_index(&token) && !field.is_empty() {
            // Writing to a `String` cannot fail.
            let _ = write!(field, "[{token}]");
        } else {
            field.push_str(if field.is_empty() { "" } else { "." });
            field.push_str(&token);
        }
    }
    Some(field).filter(|field| !field.is_empty())
}

/// Returns the location of a violation as the items of a JSON array.
fn location(violation: &ViolationInput<'_>, integers: bool) -> Vec<Value> {
    let names = [violation.location, violation.name].into_iter().filter(|name| !name.is_empty()).map(Value::from);
    let inside = tokens(violation.pointer).map(|token| match token.parse::<u64>() {
        Ok(index) if integers && is_index(&token) => index.into(),
        _ => token.into(),
    });
    names.chain(inside).collect()
}

/// Returns the reference tokens of a JSON Pointer (RFC 6901, 4).
fn tokens(pointer: &str) -> impl Iterator<Item = String> {
    pointer.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~"))
}

fn is_index(token: &str) -> bool {
    !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns the canonical error code of Google's APIs for a status (`google/rpc/code.proto`).
fn google_status(status: u16) -> &'static str {
    match status {
        401 => "UNAUTHENTICATED",
        403 => "PERMISSION_DENIED",
        404 => "NOT_FOUND",
        409 => "ABORTED",
        416 => "OUT_OF_RANGE",
        429 => "RESOURCE_EXHAUSTED",
        499 => "CANCELLED",
        400..=498 => "INVALID_ARGUMENT",
        501 => "UNIMPLEMENTED",
        503 => "UNAVAILABLE",
        504 => "DEADLINE_EXCEEDED",
        _ => "INTERNAL",
    }
}
