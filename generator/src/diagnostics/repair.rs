//! Diagnostics about unambiguous mistakes that are repaired.

use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn value_repaired(at: Location, (expected, found): (&str, &str), repaired: &str) -> Diagnostic {
    Diagnostic::at_value(at, Code::REPAIRED, format!("expected {expected}, found {found}; read as `{repaired}`"))
        .help(format!("write `{repaired}`"))
}

pub(crate) fn null_treated_as_absent(at: Location, field: &str) -> Diagnostic {
    Diagnostic::at_value(at, Code::REPAIRED, format!("`{field}` must not be null; treated as absent"))
        .help(format!("remove `{field}`, or give it a value"))
}

pub(crate) fn null_repaired(at: Location) -> Diagnostic {
    let message = "`type` is null instead of the string `\"null\"`; read as `\"null\"`";
    Diagnostic::at_value(at, Code::REPAIRED, message)
        .help("write `\"null\"` with quotes: YAML reads the word without quotes as a null value")
}

pub(crate) fn null_beside_all_of(at: Location) -> Diagnostic {
    let message = "`type: 'null'` excludes every value that the `allOf` next to it describes; read as `allOf` or null";
    Diagnostic::at_value(at, Code::REPAIRED, message).help("write `anyOf: [{allOf: …}, {type: 'null'}]`")
}

pub(crate) fn tuple_meant(at: Location) -> Diagnostic {
    let message =
        "the value of `items` is an array of schemas, as in earlier drafts of JSON Schema; read as `prefixItems`";
    Diagnostic::at(at, Code::REPAIRED, message).help(
        "write `prefixItems` instead, as in OpenAPI 3.1; if all items have the same schema, write this schema in \
         `items`",
    )
}

pub(crate) fn word_repaired(at: Location, field: &str, found: &str, corrected: &str) -> Diagnostic {
    Diagnostic::at_value(at, Code::REPAIRED, format!("invalid value `{found}` for `{field}`; read as `{corrected}`"))
        .help(format!("write `{field}: {corrected}`"))
}

pub(crate) fn integer_or_string(at: Location, ty: &str) -> Diagnostic {
    let message =
        format!("`type: {ty}` contradicts the format or extension `int-or-string`; read as an integer or a string");
    Diagnostic::at_value(at, Code::REPAIRED, message)
        .help("write `anyOf: [{type: integer}, {type: string}]` instead of `type` and `int-or-string`")
}

pub(crate) fn number_without_type(at: Location, ty: &str) -> Diagnostic {
    let message =
        "missing `type`, although `format` and `pattern` describe a number; read as a number or a numeric string";
    Diagnostic::at(at, Code::REPAIRED, message).help(format!("add `type: {ty}`"))
}

pub(crate) fn inherited_discriminator(at: Location, keyword: &str, base: &str, property: &str) -> Diagnostic {
    let message = format!(
        "`{keyword}` without a `discriminator`; its members extend `{base}`, whose discriminator `{property}` is used"
    );
    Diagnostic::at(at, Code::REPAIRED, message).help(format!(
        "add `discriminator: {{propertyName: {property}}}` next to `{keyword}`, with the values in `mapping`"
    ))
}

pub(crate) fn scheme_type_inferred(at: Location, field: &str, kind: &str) -> Diagnostic {
    let message = format!("missing field `type` in a Security Scheme Object; `{field}` implies `type: {kind}`");
    Diagnostic::at(at, Code::REPAIRED, message).help(format!("add `type: {kind}`"))
}

pub(crate) fn schema_next_to_name(at: Location) -> Diagnostic {
    let message =
        "the parameter has schema keywords next to `name`, as in Swagger 2.0; read as the `schema` of the parameter";
    Diagnostic::at(at, Code::REPAIRED, message).help("move `type` and the other keywords to `schema`")
}

pub(crate) fn misplaced_reference(at: Location, target: &str) -> Diagnostic {
    let message = format!("a reference is not allowed here; replaced by a copy of `{target}`");
    Diagnostic::at_value(at, Code::MISPLACED_REFERENCE, message)
        .help("replace the reference with a copy of its target, or refer to each object inside the target separately")
}

pub(crate) fn keyword_of_later_version(at: Location, keyword: &str) -> Diagnostic {
    let message = format!(
        "`{keyword}` is written as in OpenAPI 3.1, but the document declares an earlier version; read as in 3.1"
    );
    Diagnostic::at(at, Code::LATER_VERSION_KEYWORD, message)
        .help(format!("declare `openapi: 3.1.0`, or write `{keyword}` as in OpenAPI 3.0"))
}

pub(crate) fn keyword_next_to_reference(at: Location, keyword: &str) -> Diagnostic {
    let message =
        format!("this version of OpenAPI ignores `{keyword}` next to `$ref`; applied nevertheless, as in OpenAPI 3.1");
    Diagnostic::at(at, Code::LATER_VERSION_KEYWORD, message)
        .help(format!("write `allOf` with the reference as its only member, and `{keyword}` next to `allOf`"))
}

pub(crate) fn insufficient_object(at: Location, object_kind: &str) -> Diagnostic {
    let object_kind = object_kind.trim_start_matches("a ").trim_start_matches("an ");
    Diagnostic::at(at, Code::SAYS_TOO_LITTLE, format!("incomplete {object_kind}; ignored"))
        .help("add the missing required fields, or remove the object")
}
