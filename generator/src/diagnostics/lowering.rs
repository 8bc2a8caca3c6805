//! Diagnostics about schemas, parameters, bodies and responses that the generated code represents only in part.

use super::options::rename_help;
use super::{Code, Diagnostic};
use crate::ir::Ident;
use crate::source::Location;

pub(crate) fn type_name_taken(at: Location, name: &Ident, given: &Ident) -> Diagnostic {
    let message = format!("duplicate type name `{name}`; the type of this schema is named `{given}`");
    let help = rename_help(&at.pointer.to_string());
    Diagnostic::at(at, Code::NAMES_COLLIDE, message).help(help)
}

/// The option or extension with which the user can change a Rust name.
#[derive(Clone, Debug)]
pub(crate) enum Renaming {
    /// The option `rename`, with the key to use.
    Key(String),
    /// The extension `x-enum-varnames` of the schema.
    EnumNames,
    /// The name cannot be changed, as for parameters and union variants.
    Unsupported,
}

pub(crate) fn names_collide(
    at: Location,
    (kept, name): (&str, &Ident),
    (other, given): (&str, &Ident),
    renaming: &Renaming,
) -> Diagnostic {
    let message = format!("`{kept}` and `{other}` result in the same Rust name `{name}`; `{other}` is named `{given}`");
    let diagnostic = Diagnostic::at(at, Code::NAMES_COLLIDE, message);
    match renaming {
        Renaming::Key(key) => diagnostic.help(rename_help(key)),
        Renaming::EnumNames => {
            diagnostic.help("add `x-enum-varnames`, a list with a name for each value, to this schema in an overlay")
        }
        Renaming::Unsupported => diagnostic,
    }
}

pub(crate) fn naming_rule_conflict(
    at: Location,
    name: &str,
    other: &str,
    ruled: &Ident,
    key: Option<&str>,
) -> Diagnostic {
    let message = format!(
        "a rule of the option `naming` gives `{name}` and `{other}` the same Rust name `{ruled}`; `{name}` keeps its name"
    );
    let diagnostic = Diagnostic::at(at, Code::NAMES_COLLIDE, message);
    match key {
        Some(key) => diagnostic.help(rename_help(key)),
        None => diagnostic.help("restrict the rule to other names"),
    }
}

pub(crate) fn anonymous_cycle(at: Location) -> Diagnostic {
    let message = "recursive inline schema; represented as an untyped JSON value";
    Diagnostic::at(at, Code::INLINE_CYCLE, message)
        .help("move the schema to `components.schemas` and refer to it with `$ref`")
}

pub(crate) fn value_not_in_types(at: Location) -> Diagnostic {
    Diagnostic::at(at, Code::APPROXIMATED, "the Rust type does not express `not`; only validation applies this keyword")
}

pub(crate) fn type_depends_on_condition(at: Location, name: &str) -> Diagnostic {
    let message = format!(
        "the type of the property `{name}` depends on a condition (`if` or `dependentSchemas`); represented as an \
         untyped JSON value"
    );
    Diagnostic::at(at, Code::APPROXIMATED, message)
        .help(format!("declare `{name}` in `properties`, with an `anyOf` of all its types"))
}

pub(crate) fn too_many_conditions(at: Location, max: usize) -> Diagnostic {
    let message = format!(
        "the object has more than {max} conditional schemas; properties that only the further schemas declare are \
         treated as undeclared"
    );
    Diagnostic::at(at, Code::APPROXIMATED, message).help("declare these properties in `properties` of the object")
}

pub(crate) fn too_many_variants(at: Location, max: usize) -> Diagnostic {
    let message = format!(
        "the unions of this schema have more than {max} combinations of members; the properties of the members are \
         kept as additional properties"
    );
    Diagnostic::at(at, Code::ALL_OF, message).help("write one `oneOf` with a member for each combination that occurs")
}

pub(crate) fn object_in_text_content(at: Location, media_type: &str) -> Diagnostic {
    let message =
        format!("the schema of `{media_type}` content is not supported; the content is represented as a string");
    Diagnostic::at(at, Code::APPROXIMATED, message).help("replace the schema with `type: string`")
}

pub(crate) fn unknown_type(at: Location, ty: &str) -> Diagnostic {
    Diagnostic::at_value(at, Code::UNKNOWN_TYPE, format!("unknown type `{ty}`; represented as an untyped JSON value"))
        .help("use `boolean`, `integer`, `number`, `string`, `array` or `object`")
}

pub(crate) fn repeated_enum_value(at: Location, value: &str) -> Diagnostic {
    Diagnostic::at(at, Code::ENUM_VALUE, format!("duplicate enum value `{value}`; ignored"))
        .help("remove the duplicate")
}

pub(crate) fn repeated_enum_name(at: Location, name: &str) -> Diagnostic {
    let message = format!(
        "the extension with the names of the enum values contains `{name}` twice; the variants are named after their \
         values"
    );
    Diagnostic::at(at, Code::ENUM_VALUE, message)
        .help("make the names in the extension, such as `x-enum-varnames`, distinct")
}

pub(crate) fn enum_annotation_of_other_length(at: Location, key: &str, texts: usize, values: usize) -> Diagnostic {
    let message = format!("`{key}` contains {texts} texts for {values} enum values; ignored");
    Diagnostic::at(at, Code::ENUM_VALUE, message).help(format!("list one text for each value in `{key}`"))
}

pub(crate) fn enum_value_of_other_type(at: Location, expected: &str, found: &str) -> Diagnostic {
    Diagnostic::at(at, Code::ENUM_VALUE, format!("enum value must be {expected}, found {found}; ignored"))
        .help("correct the value or the `type`, or remove the value")
}

pub(crate) fn enum_of_several_types(at: Location) -> Diagnostic {
    let message = "`enum` contains values of several types; represented as an untyped JSON value";
    Diagnostic::at(at, Code::APPROXIMATED, message)
        .help("declare the `type` of the values, or write a `oneOf` with one `enum` for each type")
}

pub(crate) fn enum_of_composites(at: Location) -> Diagnostic {
    let message = "`enum` contains objects or arrays; represented as an untyped JSON value";
    Diagnostic::at(at, Code::APPROXIMATED, message)
        .help("describe the values with a schema that has `properties` or `items`")
}

pub(crate) fn enum_value_converted(at: Location, (expected, found): (&str, &str), read: &str) -> Diagnostic {
    let message = format!("enum value must be {expected}, found {found}; treated as `{read}`");
    let help = if expected == "a string" { "quote the value" } else { "write the value without quotes" };
    Diagnostic::at(at, Code::ENUM_VALUE, message).help(help)
}

pub(crate) fn all_of_conflict(at: Location, name: &str, other: Location) -> Diagnostic {
    let message = format!(
        "the members of `allOf` declare different types for the property `{name}`; the type declared here is used"
    );
    Diagnostic::at(at, Code::ALL_OF, message)
        .related("ignored", other)
        .help("declare the property in one member of `allOf` only")
}

pub(crate) fn all_of_first_wins(at: Location) -> Diagnostic {
    let message =
        "the members of `allOf` have different types; the Rust type represents only the first member with a type";
    Diagnostic::at(at, Code::ALL_OF, message).help("merge these members into one schema")
}

pub(crate) fn all_of_not_merged(at: Location) -> Diagnostic {
    let message =
        "this member of `allOf` cannot be merged into a struct; its properties are kept as additional properties";
    Diagnostic::at(at, Code::ALL_OF, message)
}

pub(crate) fn all_of_cycle(at: Location) -> Diagnostic {
    Diagnostic::at(at, Code::ALL_OF_CYCLE, "this schema contains itself through `allOf`")
        .help("remove from `allOf` the reference that leads back to this schema")
}

pub(crate) fn ambiguous_union(at: Location, one: &str, other: &str, shared: &str) -> Diagnostic {
    let message = format!("ambiguous union: `{one}` and `{other}` {shared}; the first match is used");
    Diagnostic::at(at, Code::AMBIGUOUS_UNION, message)
        .help("add a `discriminator`, or a required property that only one of the two schemas has")
}

pub(crate) fn mapping_to_unknown_member(at: Location, value: &str, target: &str, nearest: Option<&str>) -> Diagnostic {
    let message = format!(
        "discriminator value `{value}` maps to `{target}`, which is not a member of the union; the mapping is ignored"
    );
    Diagnostic::at_value(at, Code::DISCRIMINATOR, message)
        .did_you_mean(nearest, "add the schema to the union, or remove the mapping")
}

pub(crate) fn member_without_discriminator_value(at: Location, property: &str) -> Diagnostic {
    let message = format!(
        "no value of the discriminator `{property}` selects this member of the union; the member is never decoded"
    );
    Diagnostic::at(at, Code::DISCRIMINATOR, message)
        .help("replace the member with a `$ref` to a component, or restrict the property to one value with `enum`")
}

pub(crate) fn missing_operation_id(at: Location, generated: &Ident) -> Diagnostic {
    Diagnostic::at(at, Code::NO_OPERATION_ID, format!("missing `operationId`; the operation is named `{generated}`"))
        .help("add an `operationId`, so that the Rust name stays the same when the path changes")
}

pub(crate) fn duplicate_operation_id(at: Location, id: &str, generated: &Ident, first: Location) -> Diagnostic {
    let message = format!("duplicate `operationId` `{id}`; this operation is named `{generated}`");
    Diagnostic::at(at, Code::DUPLICATE_OPERATION_ID, message)
        .related("first used here", first)
        .help("make the `operationId` unique")
}

pub(crate) fn duplicate_parameter(at: Location, name: &str, first: Location) -> Diagnostic {
    Diagnostic::at(at, Code::PARAMETER, format!("duplicate parameter `{name}`; ignored"))
        .related("first declared here", first)
        .help("remove the duplicate")
}

/// Reports a second body parameter of an operation in Swagger 2.0.
pub(crate) fn duplicate_body(at: Location, first: Location) -> Diagnostic {
    Diagnostic::at(at, Code::PARAMETER, "duplicate body parameter; ignored")
        .related("used as the body", first)
        .help("keep only one body parameter; to send both values, declare them as properties in its schema")
}

pub(crate) fn duplicate_path_parameter(at: Location, name: &str) -> Diagnostic {
    Diagnostic::at(
        at,
        Code::PARAMETER,
        format!("`{{{name}}}` occurs twice in the path; both occurrences get the same value"),
    )
    .help("use a different parameter name for each occurrence")
}

pub(crate) fn adjacent_path_parameters(at: Location, one: &str, next: &str) -> Diagnostic {
    let message = format!(
        "no separator between `{{{one}}}` and `{{{next}}}`; `{one}` matches as few characters as both schemas allow"
    );
    Diagnostic::at(at, Code::PARAMETER, message)
        .help("separate the two parameters with a character that their values do not contain")
}

pub(crate) fn ignored_header(at: Location, name: &str) -> Diagnostic {
    let message = format!("header parameter `{name}` is ignored, as OpenAPI specifies");
    Diagnostic::at(at, Code::PARAMETER, message).help(
        "describe `Accept` and `Content-Type` with the media types of `content`, and `Authorization` with a security \
         scheme",
    )
}

pub(crate) fn framing_header(at: Location, name: &str) -> Diagnostic {
    let message = format!("header parameter `{name}` is ignored: the HTTP implementation sets this header itself");
    Diagnostic::at(at, Code::PARAMETER, message).help("remove the parameter")
}

pub(crate) fn parameter_not_in_path(at: Location, name: &str, path: &str) -> Diagnostic {
    let message = format!("path parameter `{name}` does not occur in the path `{path}`; ignored");
    Diagnostic::at(at, Code::PARAMETER, message).help("correct the name, or declare the parameter with `in: query`")
}

pub(crate) fn optional_path_parameter(at: Location, name: &str) -> Diagnostic {
    let message = format!("path parameter `{name}` is not marked as required; treated as required");
    Diagnostic::at(at, Code::PARAMETER, message).help("add `required: true`")
}

pub(crate) fn query_name_conflict(at: Location, name: &str, other: &str) -> Diagnostic {
    let message = format!(
        "a property of the parameter `{name}` has the same name in the query as the parameter `{other}`; a server \
         cannot distinguish the two"
    );
    Diagnostic::at(at, Code::PARAMETER, message).help(format!(
        "declare `{name}` with `style: deepObject` or `explode: false`, or rename the property or `{other}`"
    ))
}

pub(crate) fn undeclared_path_parameter(at: Location, name: &str, path: &str) -> Diagnostic {
    let message = format!("undeclared parameter `{name}` of the path `{path}`; treated as a string");
    Diagnostic::at(at, Code::PARAMETER, message).help(format!(
        "declare the parameter: `{{ name: {name}, in: path, required: true, schema: {{ type: string }} }}`"
    ))
}

pub(crate) fn parameter_content(at: Location, media_type: &str) -> Diagnostic {
    let message = format!("media type `{media_type}` is not supported for a parameter; encoded as plain text");
    Diagnostic::at(at, Code::PARAMETER, message).help("use `schema` instead of `content`")
}

pub(crate) fn parameter_without_schema(at: Location) -> Diagnostic {
    Diagnostic::at(at, Code::PARAMETER, "parameter with neither `schema` nor `content`; treated as a string")
        .help("add a `schema`")
}

pub(crate) fn content_without_schema(at: Location, media_type: &str) -> Diagnostic {
    let message = format!("`{media_type}` without a `schema`; every value is accepted");
    Diagnostic::at(at, Code::CONTENT, message).help("add a `schema`")
}

pub(crate) fn unknown_status(at: Location, key: &str) -> Diagnostic {
    Diagnostic::at(at, Code::RESPONSE, format!("invalid status code `{key}`; the response is ignored"))
        .help("use a status code such as `200`, a range such as `4XX`, or `default`")
}

pub(crate) fn unknown_scheme(at: Location, name: &str, nearest: Option<&str>) -> Diagnostic {
    let message =
        format!("undefined security scheme `{name}`; the generated code requires a header `Authorization: {name} …`");
    Diagnostic::at(at, Code::UNKNOWN_SCHEME, message)
        .did_you_mean(nearest, format!("define `{name}` in `components.securitySchemes`"))
}

pub(crate) fn unsupported_construct(at: Location, construct: &str) -> Diagnostic {
    Diagnostic::at(at, Code::NOT_GENERATED, format!("`{construct}` is not supported; ignored"))
}

pub(crate) fn invalid_method(at: Location, name: &str) -> Diagnostic {
    Diagnostic::at(at, Code::NOT_GENERATED, format!("invalid HTTP method `{name}`; the operation is ignored"))
        .help("use only the characters of an HTTP token: letters, digits and ``!#$%&'*+-.^_`|~``")
}

pub(crate) fn encoding_without_form(at: Location, media_type: &str) -> Diagnostic {
    let message = format!("`encoding` applies to multipart and URL-encoded forms only; ignored for `{media_type}`");
    Diagnostic::at(at, Code::NOT_GENERATED, message).help("remove `encoding`")
}

pub(crate) fn informational_response(at: Location, status: &str) -> Diagnostic {
    let message = format!(
        "informational status `{status}` cannot be a final response; if a handler returns this status, the server \
         sends status 500"
    );
    Diagnostic::at(at, Code::RESPONSE, message)
        .help("document the final response instead of the informational response")
}

pub(crate) fn content_for_head(at: Location) -> Diagnostic {
    Diagnostic::at(at, Code::RESPONSE, "a response to a `HEAD` request has no body; its content is ignored")
        .help("remove `content`")
}

pub(crate) fn content_without_body(at: Location, status: &str) -> Diagnostic {
    Diagnostic::at(at, Code::RESPONSE, format!("a response with status {status} has no body; its content is ignored"))
        .help("remove `content`, or move it to a response with another status code")
}

pub(crate) fn default_out_of_range(at: Location, value: &str) -> Diagnostic {
    let message = format!("default `{value}` is out of range for the type of the property; ignored");
    Diagnostic::at(at, Code::DEFAULT_BEYOND_TYPE, message).help("correct the default, or use a wider `format`")
}

pub(crate) fn nothing_selected() -> Diagnostic {
    Diagnostic::for_name(
        "configuration",
        Code::NOTHING_SELECTED,
        "the options `tags`, `operations` and `paths` select no operation",
    )
    .help("correct or remove these options")
}

pub(crate) fn unmatched_option(kind: &str, value: &str, nearest: Option<&str>) -> Diagnostic {
    let option = match kind {
        "tag" | "operation" | "path" | "format" | "schema" | "type" => format!("{kind}s"),
        other => other.to_owned(),
    };
    let message = format!("`{value}` of the option `{option}` matches nothing in the document");
    Diagnostic::for_name("configuration", Code::UNMATCHED_OPTION, message)
        .did_you_mean(nearest, "correct or remove the value")
}

pub(crate) fn tuple_too_long(at: Location, length: usize, max: usize) -> Diagnostic {
    if length > max {
        let message = format!(
            "`prefixItems` has {length} items, but a generated tuple has at most {max}; represented as a list of \
             untyped JSON values"
        );
        return Diagnostic::at(at, Code::TUPLE, message);
    }
    let message =
        "`prefixItems` describes an array without a fixed length; represented as a list of untyped JSON values";
    Diagnostic::at(at, Code::TUPLE, message).help(format!("add `minItems: {length}` and `maxItems: {length}`"))
}
