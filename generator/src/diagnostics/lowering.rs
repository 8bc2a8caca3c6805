//! Messages about what a document means.

use super::{Code, Diagnostic};
use crate::ir::Ident;
use crate::source::Location;

pub(crate) fn type_name_taken(at: Location, wanted: &Ident, given: &Ident) -> Diagnostic {
    let message = format!("two types would be called `{wanted}`; the one that stands here is called `{given}`");
    let help = format!("name it: rename = {{ \"{}\" = \"…\" }}", at.pointer);
    Diagnostic::at(at, Code::NAMES_COLLIDE, message).help(help)
}

pub(crate) fn names_collide(at: Location, (kept, name): (&str, &Ident), (other, given): (&str, &Ident)) -> Diagnostic {
    let message = format!("`{kept}` and `{other}` would both be `{name}`; `{other}` is called `{given}`");
    Diagnostic::at(at, Code::NAMES_COLLIDE, message)
        .help(format!("name one of them: rename = {{ \"{other}\" = \"…\" }}"))
}

pub(crate) fn nameless_circle(at: Location) -> Diagnostic {
    Diagnostic::at(
        at,
        Code::NAMELESS_CIRCLE,
        "this schema holds itself and has no name; it is any JSON value from here on",
    )
    .help("move it to `components.schemas` and refer to it there")
}

pub(crate) fn not_in_types(at: Location) -> Diagnostic {
    Diagnostic::at(at, Code::APPROXIMATED, "no Rust type excludes what `not` excludes; validation does")
}

pub(crate) fn object_as_text(at: Location, media_type: &str) -> Diagnostic {
    let message = format!("nothing here reads a schema in {media_type}: the content is text, as it travels");
    Diagnostic::at(at, Code::APPROXIMATED, message)
}

pub(crate) fn unknown_type(at: Location, ty: &str) -> Diagnostic {
    Diagnostic::of_value(at, Code::UNKNOWN_TYPE, format!("`{ty}` is not a type of JSON Schema; it is any JSON value"))
        .help("the types are boolean, integer, number, string, array and object")
}

pub(crate) fn enum_value_twice(at: Location, value: &str) -> Diagnostic {
    Diagnostic::at(at, Code::ENUM_VALUE, format!("`{value}` stands twice in this enum")).help("delete one of them")
}

pub(crate) fn enum_name_twice(at: Location, name: &str) -> Diagnostic {
    Diagnostic::at(
        at,
        Code::ENUM_VALUE,
        format!("`{name}` names two values of this enum; they are named after their texts"),
    )
    .help("give each value a name of its own")
}

pub(crate) fn enum_value_of_other_type(at: Location, expected: &str, found: &str) -> Diagnostic {
    Diagnostic::at(
        at,
        Code::ENUM_VALUE,
        format!("a value of this enum has to be {expected}; this is {found} and passed over"),
    )
    .help("words such as yes, no, on and off may have become booleans: quote them")
}

pub(crate) fn all_of_conflict(at: Location, name: &str, other: Location) -> Diagnostic {
    Diagnostic::at(at, Code::ALL_OF, format!("two members of `allOf` give `{name}` different types; this one counts"))
        .related("the other one", other)
}

pub(crate) fn all_of_first_counts(at: Location) -> Diagnostic {
    Diagnostic::at(at, Code::ALL_OF, "several members of this `allOf` are not objects; the type is that of the first")
}

pub(crate) fn all_of_not_merged(at: Location) -> Diagnostic {
    let message = "this member of `allOf` does not merge into a struct; its keys are kept as additional properties";
    Diagnostic::at(at, Code::ALL_OF, message)
}

pub(crate) fn all_of_circle(at: Location) -> Diagnostic {
    Diagnostic::at(at, Code::ALL_OF_CIRCLE, "this schema is a member of its own `allOf`")
        .help("no value can be built like that: break the circle")
}

pub(crate) fn union_in_doubt(at: Location, one: &str, other: &str, shared: &str) -> Diagnostic {
    let message = format!("nothing tells `{one}` from `{other}` for certain: both have {shared}");
    Diagnostic::at(at, Code::UNION_IN_DOUBT, message)
        .help("give them a discriminator, or a required key that only one has")
}

pub(crate) fn mapping_to_no_member(at: Location, value: &str, target: &str, nearest: Option<&str>) -> Diagnostic {
    Diagnostic::of_value(
        at,
        Code::DISCRIMINATOR,
        format!("`{value}` maps to `{target}`, which is no member of this union"),
    )
    .did_you_mean(nearest, "add it to the union, or drop it from the mapping")
}

pub(crate) fn member_without_value(at: Location, property: &str) -> Diagnostic {
    Diagnostic::at(
        at,
        Code::DISCRIMINATOR,
        format!("no value of `{property}` stands for this member; it is never read"),
    )
    .help("refer to a component, or confine the property to one value")
}

pub(crate) fn no_operation_id(at: Location, made: &Ident) -> Diagnostic {
    Diagnostic::at(at, Code::NO_OPERATION_ID, format!("this operation has no `operationId`; it is called `{made}`"))
        .help("give it one: names made of paths change with them")
}

pub(crate) fn duplicate_operation_id(at: Location, id: &str, made: &Ident, first: Location) -> Diagnostic {
    Diagnostic::at(
        at,
        Code::DUPLICATE_OPERATION_ID,
        format!("another operation has the id `{id}`; this one is called `{made}`"),
    )
    .related("the other one", first)
    .help("give it an id of its own")
}

pub(crate) fn parameter_twice(at: Location, name: &str, first: Location) -> Diagnostic {
    Diagnostic::at(at, Code::PARAMETER, format!("the parameter `{name}` stands twice; the first one counts"))
        .related("the first one", first)
}

/// Of Swagger 2.0, where parameters describe the body.
pub(crate) fn body_twice(at: Location, first: Location) -> Diagnostic {
    Diagnostic::at(at, Code::PARAMETER, "a request has one body, and another parameter is it: this one is passed over")
        .related("the body", first)
        .help("delete one of them, or make both properties of one schema")
}

pub(crate) fn twice_in_the_path(at: Location, name: &str) -> Diagnostic {
    Diagnostic::at(at, Code::PARAMETER, format!("`{{{name}}}` stands twice in this path, with one value for both"))
        .help("give each place a parameter of its own")
}

pub(crate) fn nothing_between(at: Location, one: &str, next: &str) -> Diagnostic {
    let message = format!("nothing stands between `{{{one}}}` and `{{{next}}}`: `{one}` is taken for one character");
    Diagnostic::at(at, Code::PARAMETER, message).help("put a character between them that neither has")
}

pub(crate) fn ignored_header(at: Location, name: &str) -> Diagnostic {
    Diagnostic::at(
        at,
        Code::PARAMETER,
        format!("the specification has the header parameter `{name}` ignored; so it is"),
    )
    .help("describe it by content types or security schemes")
}

pub(crate) fn framing_header(at: Location, name: &str) -> Diagnostic {
    Diagnostic::at(at, Code::PARAMETER, format!("HTTP itself sets `{name}` by the message; it is no parameter"))
        .help("delete it: it travels with each message as it should")
}

pub(crate) fn not_in_the_path(at: Location, name: &str, path: &str) -> Diagnostic {
    Diagnostic::at(at, Code::PARAMETER, format!("the path `{path}` has no `{{{name}}}`; the parameter is passed over"))
        .help("correct the name, or let it be a query parameter")
}

pub(crate) fn optional_path_parameter(at: Location, name: &str) -> Diagnostic {
    Diagnostic::at(
        at,
        Code::PARAMETER,
        format!("the path parameter `{name}` is not required; no path is without it, so it is"),
    )
    .help("add `required: true`")
}

pub(crate) fn one_name_for_two(at: Location, name: &str, other: &str) -> Diagnostic {
    let message = format!("a property of `{name}` travels as `{other}`, and so does the parameter of that name");
    Diagnostic::at(at, Code::PARAMETER, message)
        .help("give it `style: deepObject` or `explode: false`, which send its own name, or rename one of them")
}

pub(crate) fn undeclared_path_parameter(at: Location, name: &str, path: &str) -> Diagnostic {
    let message = format!("the parameter `{name}` of the path `{path}` is not declared; it is taken for any text");
    Diagnostic::at(at, Code::PARAMETER, message)
        .help(format!("declare it: {{ name: {name}, in: path, required: true, schema: … }}"))
}

pub(crate) fn parameter_content(at: Location, media_type: &str) -> Diagnostic {
    Diagnostic::at(
        at,
        Code::PARAMETER,
        format!("a parameter of the media type `{media_type}` is written as plain text"),
    )
}

pub(crate) fn parameter_without_schema(at: Location) -> Diagnostic {
    Diagnostic::at(at, Code::PARAMETER, "this parameter has neither `schema` nor `content`; it is taken for any text")
        .help("give it a schema")
}

pub(crate) fn content_without_schema(at: Location, media_type: &str) -> Diagnostic {
    Diagnostic::at(at, Code::CONTENT, format!("this content has no `schema`; it is any value of `{media_type}`"))
        .help("give it a schema")
}

pub(crate) fn unknown_status(at: Location, key: &str) -> Diagnostic {
    Diagnostic::at(at, Code::RESPONSE, format!("`{key}` is no status; the answer is passed over"))
        .help("keys are statuses such as 200, ranges such as 4XX, or `default`")
}

pub(crate) fn unknown_scheme(at: Location, name: &str, nearest: Option<&str>) -> Diagnostic {
    Diagnostic::at(
        at,
        Code::UNKNOWN_SCHEME,
        format!("there is no security scheme `{name}`; `Authorization: {name} …` is asked for"),
    )
    .did_you_mean(nearest, "define it in `components.securitySchemes`")
}

pub(crate) fn not_generated(at: Location, what: &str) -> Diagnostic {
    Diagnostic::at(at, Code::NOT_GENERATED, format!("`{what}` has no counterpart in the output"))
}

pub(crate) fn content_without_body(at: Location, status: &str) -> Diagnostic {
    Diagnostic::at(at, Code::RESPONSE, format!("an answer {status} travels without a body: its content is left out"))
        .help("delete the content, or document the status that really comes with it")
}

pub(crate) fn default_beyond_type(at: Location, value: &str) -> Diagnostic {
    Diagnostic::at(
        at,
        Code::DEFAULT_BEYOND_TYPE,
        format!("the type of the property does not hold `{value}`; it goes without a default"),
    )
    .help("correct the default, or give the property a wider format")
}

pub(crate) fn nothing_selected() -> Diagnostic {
    Diagnostic::about("configuration", Code::NOTHING_SELECTED, "no operation is left")
}

pub(crate) fn unmatched_option(option: &str, nearest: Option<&str>) -> Diagnostic {
    let message = format!("the option `{option}` matches nothing in the document");
    Diagnostic::about("configuration", Code::UNMATCHED_OPTION, message).did_you_mean(nearest, "correct or delete it")
}

pub(crate) fn tuple_of_values(at: Location, places: usize, most: usize) -> Diagnostic {
    if places > most {
        let message = format!(
            "`prefixItems` gives {places} places, of which tuples have at most {most}: the type is a list of any values"
        );
        return Diagnostic::at(at, Code::TUPLE, message);
    }
    let message =
        "`prefixItems` gives places that may be missing or be followed by more: the type is a list of any values";
    Diagnostic::at(at, Code::TUPLE, message).help("add `minItems`, the number of places, and `items: false`")
}
