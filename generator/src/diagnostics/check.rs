//! Messages about what an object says, where its shape is sound.

use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn component_name(at: Location, name: &str) -> Diagnostic {
    let message = format!("`{name}` is no name for a component; it is taken all the same");
    Diagnostic::at(at, Code::COMPONENT_NAME, message).help("names are made of letters, digits, `.`, `-` and `_`")
}

pub(crate) fn schema_and_content(at: Location, name: &str, schema: Location) -> Diagnostic {
    let message = format!(
        "{name} has both `schema` and `content`, which say in different ways how it is written; `content` counts"
    );
    Diagnostic::at(at, Code::SCHEMA_AND_CONTENT, message).related("and this", schema).help("delete one of them")
}

pub(crate) fn one_content(at: Location, name: &str, count: usize) -> Diagnostic {
    let message = format!("the `content` of {name} has to be one media type; these are {count}");
    Diagnostic::at(at, Code::ONE_CONTENT, message).help("keep the one that it is written in, or give it a `schema`")
}

pub(crate) fn media_type(at: Location, name: &str) -> Diagnostic {
    Diagnostic::at(at, Code::MEDIA_TYPE, format!("`{name}` is no media type"))
        .help("media types are such as application/json and image/*")
}

pub(crate) fn count(at: Location, key: &str, value: &str) -> Diagnostic {
    Diagnostic::of_value(
        at,
        Code::LIMIT,
        format!("`{key}` counts: it has to be 0 or a whole number above; this is {value} and passed over"),
    )
    .help("correct or delete it")
}

pub(crate) fn multiple_of(at: Location, value: &str) -> Diagnostic {
    Diagnostic::of_value(at, Code::LIMIT, format!("`multipleOf` has to be above 0; this is {value}"))
        .help("correct or delete it")
}

pub(crate) fn bounds(at: Location, low: (&str, &str), high: (&str, &str), other: Location) -> Diagnostic {
    let ((low, least), (high, most)) = (low, high);
    let message = format!("`{low}` is {least}, above `{high}`, which is {most}: no value keeps both");
    Diagnostic::of_value(at, Code::BOUNDS, message)
        .related_value(format!("`{high}`"), other)
        .help("exchange or correct them")
}

pub(crate) fn empty_enum(at: Location) -> Diagnostic {
    Diagnostic::at(at, Code::EMPTY_ENUM, "this `enum` is empty: no value is allowed")
        .help("list the values, or delete it")
}

pub(crate) fn enum_value_again(at: Location, value: &str, first: Location) -> Diagnostic {
    Diagnostic::at(at, Code::ENUM_VALUE, format!("`{value}` stands twice in this `enum`"))
        .related("the first one", first)
        .help("delete one of them")
}

pub(crate) fn endless_value(at: Location, name: &str) -> Diagnostic {
    let message = format!("no value of `{name}` ever ends: each would have to be or to hold another one");
    Diagnostic::at(at, Code::ENDLESS_VALUE, message)
        .help("let one of the properties that lead back to it be optional, nullable or an array")
}

pub(crate) fn no_token(at: Location, what: &str, name: &str) -> Diagnostic {
    Diagnostic::of_value(at, Code::NO_TOKEN, format!("`{name}` cannot be the name of a {what}: it never travels"))
        .help("names are made of letters, digits and the signs of RFC 9110, section 5.6.2")
}

pub(crate) fn exclude_each_other(at: Location, (field, other): (&str, &str), there: Location) -> Diagnostic {
    Diagnostic::at(at, Code::EXAMPLE_AND_EXAMPLES, format!("`{field}` and `{other}` exclude each other"))
        .related("and this", there)
        .help("delete one of them")
}

pub(crate) fn required_twice(at: Location, name: &str, first: Location) -> Diagnostic {
    Diagnostic::at(at, Code::REQUIRED_TWICE, format!("`{name}` is required twice"))
        .related("the first one", first)
        .help("delete one of them, or require the property that was meant")
}

pub(crate) fn path_without_slash(at: Location, path: &str) -> Diagnostic {
    Diagnostic::at(at, Code::PATH, format!("the path `{path}` does not begin with `/`"))
        .help(format!("write `/{path}`"))
}

pub(crate) fn braces(at: Location, path: &str) -> Diagnostic {
    Diagnostic::at(at, Code::BRACES, format!("the braces of the path `{path}` do not match"))
        .help("a parameter stands in a pair of them: /pets/{petId}")
}

pub(crate) fn no_responses(at: Location) -> Diagnostic {
    Diagnostic::at(at, Code::NO_RESPONSES, "no response is documented; every answer is undocumented")
        .help("document one: 200: { description: … }, or default")
}

pub(crate) fn unknown_word(at: Location, what: &str, word: &str, known: &[&str]) -> Diagnostic {
    let nearest = super::nearest(word, known.iter().copied());
    Diagnostic::of_value(at, Code::UNKNOWN_WORD, format!("{what} cannot be `{word}`"))
        .did_you_mean(nearest, format!("it is one of {}", listed(known)))
}

/// `in` of a parameter as Swagger 2.0 has it: what it describes is the body.
pub(crate) fn body_parameter(at: Location, word: &str) -> Diagnostic {
    Diagnostic::of_value(at, Code::UNKNOWN_WORD, format!("`in` of a parameter cannot be `{word}` since OpenAPI 3.0"))
        .help("describe the body by `requestBody`")
}

pub(crate) fn no_effect(at: Location, field: &str, why: &str) -> Diagnostic {
    Diagnostic::at(at, Code::NO_EFFECT, format!("`{field}` does nothing here: {why}")).help("delete it")
}

pub(crate) fn http_scheme(at: Location, scheme: &str, nearest: Option<&str>) -> Diagnostic {
    let message =
        format!("`{scheme}` is no registered HTTP authentication scheme; `Authorization: {scheme} …` is asked for");
    Diagnostic::of_value(at, Code::HTTP_SCHEME, message).did_you_mean(nearest, "most APIs mean `bearer` or `basic`")
}

fn listed(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
