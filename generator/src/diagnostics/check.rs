//! Diagnostics about objects whose fields have the required types but invalid values.

use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn invalid_component_name(at: Location, name: &str) -> Diagnostic {
    let message = format!("invalid component name `{name}`; the Rust name is derived from its valid characters");
    Diagnostic::at(at, Code::COMPONENT_NAME, message).help("use only letters, digits, `.`, `-` and `_` in the name")
}

pub(crate) fn parameter_schema_and_content(at: Location, name: &str, schema: Location) -> Diagnostic {
    let message = format!("{name} has both `schema` and `content`; `schema` is ignored");
    Diagnostic::at(at, Code::SCHEMA_AND_CONTENT, message)
        .related("ignored", schema)
        .help("remove `schema` or `content`")
}

pub(crate) fn multiple_contents(at: Location, name: &str, count: usize) -> Diagnostic {
    let message = format!("`content` of {name} must have exactly one media type, found {count}");
    Diagnostic::at(at, Code::ONE_CONTENT, message).help("keep one media type, or use `schema` instead of `content`")
}

pub(crate) fn invalid_media_type(at: Location, name: &str) -> Diagnostic {
    Diagnostic::at(at, Code::MEDIA_TYPE, format!("invalid media type `{name}`; treated as bytes"))
        .help("use a media type such as `application/json`, or a range such as `image/*`")
}

pub(crate) fn invalid_count(at: Location, key: &str, value: &str) -> Diagnostic {
    let message = format!("`{key}` must be a non-negative integer, found `{value}`; ignored");
    Diagnostic::at_value(at, Code::LIMIT, message).help(format!("correct or remove `{key}`"))
}

pub(crate) fn invalid_multiple_of(at: Location, value: &str) -> Diagnostic {
    let treated = if value.parse() == Ok(0.0) { "ignored" } else { "the sign of the value is ignored" };
    let message = format!("`multipleOf` must be greater than 0, found `{value}`; {treated}");
    Diagnostic::at_value(at, Code::LIMIT, message).help("correct or remove `multipleOf`")
}

pub(crate) fn contradictory_bounds(at: Location, low: (&str, &str), high: (&str, &str), other: Location) -> Diagnostic {
    let ((low, min), (high, max)) = (low, high);
    let message = format!("`{low}` is {min}, but `{high}` is {max}: no value is valid");
    Diagnostic::at_value(at, Code::BOUNDS, message)
        .related_value(format!("`{high}`"), other)
        .help("swap or correct the bounds")
}

pub(crate) fn empty_enum(at: Location) -> Diagnostic {
    Diagnostic::at(at, Code::EMPTY_ENUM, "`enum` is empty: no value is valid").help("list the values, or remove `enum`")
}

pub(crate) fn duplicate_enum_value(at: Location, value: &str, first: Location) -> Diagnostic {
    Diagnostic::at(at, Code::ENUM_VALUE, format!("duplicate enum value `{value}`; ignored"))
        .related("first occurrence", first)
        .help("remove the duplicate")
}

pub(crate) fn infinite_value(at: Location, name: &str) -> Diagnostic {
    let message =
        format!("the schema `{name}` has no finite value: each value must contain another value of the same schema");
    Diagnostic::at(at, Code::INFINITE_VALUE, message)
        .help("in the cycle of schemas, make one property optional, nullable or an array")
}

pub(crate) fn invalid_token(at: Location, subject: &str, name: &str) -> Diagnostic {
    Diagnostic::at_value(at, Code::NO_TOKEN, format!("invalid {subject} name `{name}`; the parameter cannot be sent"))
        .help("use only the characters of an HTTP token: letters, digits and ``!#$%&'*+-.^_`|~``")
}

pub(crate) fn mutually_exclusive_fields(at: Location, (field, other): (&str, &str), there: Location) -> Diagnostic {
    Diagnostic::at(at, Code::EXAMPLE_AND_EXAMPLES, format!("`{field}` and `{other}` are mutually exclusive"))
        .related("conflicts with this", there)
        .help(format!("remove `{field}` or `{other}`"))
}

pub(crate) fn duplicate_required(at: Location, name: &str, first: Location) -> Diagnostic {
    Diagnostic::at(at, Code::REQUIRED_TWICE, format!("duplicate property `{name}` in `required`; ignored"))
        .related("first occurrence", first)
        .help("remove the duplicate, or replace it with the name of the intended property")
}

pub(crate) fn path_without_slash(at: Location, path: &str) -> Diagnostic {
    let message = format!("path `{path}` does not start with `/`; appended to the server URL without a separator");
    Diagnostic::at(at, Code::PATH, message).help(format!("rename it to `/{path}`"))
}

pub(crate) fn unbalanced_braces(at: Location, path: &str) -> Diagnostic {
    Diagnostic::at(at, Code::BRACES, format!("unbalanced braces in path `{path}`"))
        .help("enclose each parameter in one pair of braces, as in `/pets/{petId}`")
}

pub(crate) fn no_responses(at: Location) -> Diagnostic {
    Diagnostic::at(
        at,
        Code::NO_RESPONSES,
        "operation without responses; the client treats every response as undocumented",
    )
    .help("add a response, such as `200: { description: OK }`")
}

pub(crate) fn unknown_enum_word(at: Location, subject: &str, word: &str, allowed: &[&str]) -> Diagnostic {
    let nearest = super::nearest(word, allowed.iter().copied());
    let expected = match allowed {
        [only] => format!("use `{only}`"),
        _ => format!("use one of {}", word_list(allowed)),
    };
    Diagnostic::at_value(at, Code::UNKNOWN_WORD, format!("invalid value `{word}` for {subject}"))
        .did_you_mean(nearest, expected)
}

/// Reports a value of `in` that only Swagger 2.0 has: `body` or `formData`, which mark a parameter as the body or a
/// field of a form.
pub(crate) fn body_parameter_field(at: Location, word: &str) -> Diagnostic {
    Diagnostic::at_value(at, Code::UNKNOWN_WORD, format!("`in: {word}` is defined in Swagger 2.0 only"))
        .help("describe the body with `requestBody`")
}

pub(crate) fn no_effect(at: Location, field: &str, reason: &str) -> Diagnostic {
    Diagnostic::at(at, Code::NO_EFFECT, format!("`{field}` is ignored: {reason}")).help(format!("remove `{field}`"))
}

pub(crate) fn unknown_http_scheme(at: Location, scheme: &str, nearest: Option<&str>) -> Diagnostic {
    let message = format!("unregistered HTTP authentication scheme `{scheme}`; sent as `Authorization: {scheme} …`");
    Diagnostic::at_value(at, Code::HTTP_SCHEME, message)
        .did_you_mean(nearest, "use a registered scheme, such as `bearer` or `basic`")
}

fn word_list(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
