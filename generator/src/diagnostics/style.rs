//! Diagnostics about the encoding of parameters and of the properties of forms.

use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn nested_in_style(at: Location, name: &str) -> Diagnostic {
    let message = format!(
        "`{name}` has nested arrays or objects, which only `style: deepObject` encodes; the nested values are sent \
         as JSON"
    );
    Diagnostic::at(at, Code::STYLE, message).help(
        "encode the whole value as JSON: replace `schema` of a parameter with `content: { application/json: … }`, or \
         replace `style` of a property with `contentType: application/json`",
    )
}

pub(crate) fn query_next_to_query_string(at: Location) -> Diagnostic {
    let message = "`in: querystring` describes the whole query; the parameters with `in: query` are ignored";
    Diagnostic::at(at, Code::PARAMETER, message)
        .help("declare these parameters as properties in the schema of the `in: querystring` parameter")
}

pub(crate) fn query_string_without_content(at: Location) -> Diagnostic {
    let message = "`in: querystring` without `content`; treated as a form with arbitrary properties";
    Diagnostic::at(at, Code::PARAMETER, message)
        .help("add `content`, such as `{ application/x-www-form-urlencoded: { schema: { type: object } } }`")
}

pub(crate) fn encoding_without_property(at: Location, name: &str) -> Diagnostic {
    let message =
        format!("`encoding` has an entry for `{name}`, but the form has no such property; the entry is ignored");
    Diagnostic::at(at, Code::ENCODING, message)
        .help("correct the name of the entry, or add the property to the schema of the form")
}

pub(crate) fn encoding_uses_style(at: Location, name: &str, media_type: &str) -> Diagnostic {
    let message = format!(
        "`contentType: {media_type}` of `{name}` is ignored: `style`, `explode` or `allowReserved` determines the \
         encoding"
    );
    Diagnostic::at(at, Code::ENCODING, message)
        .help("remove `contentType`, or remove `style`, `explode` and `allowReserved`")
}

pub(crate) fn encoding_uses_text(at: Location, name: &str, media_type: &str) -> Diagnostic {
    let message =
        format!("`contentType: {media_type}` of `{name}` is not supported in a URL-encoded form; encoded as text");
    Diagnostic::at(at, Code::ENCODING, message)
        .help("to send bytes or a file, use `multipart/form-data` as the media type of the form")
}

pub(crate) fn style_of_part(at: Location, name: &str, key: &str) -> Diagnostic {
    let message = format!("`{key}` of the part `{name}` is ignored: the media type of a part determines its encoding");
    Diagnostic::at(at, Code::ENCODING, message)
        .help("set `contentType` instead, or use `application/x-www-form-urlencoded` as the media type of the form")
}

pub(crate) fn undescribed_parts(at: Location, media_type: &str) -> Diagnostic {
    let message = format!("`{media_type}` without a `schema`; each part is treated as a file");
    Diagnostic::at(at, Code::CONTENT, message).help("add a `schema`: an object with a property for each part")
}

pub(crate) fn encoding_of_map(at: Location, name: &str) -> Diagnostic {
    let message = format!(
        "a receiver cannot distinguish the keys of the map `{name}` from the properties of the form; the map is \
         encoded as JSON"
    );
    Diagnostic::at(at, Code::ENCODING, message).help("add `style: deepObject` to the `encoding` of the property")
}

pub(crate) fn list_in_deep_object(at: Location, name: &str, others: usize) -> Diagnostic {
    let others = match others {
        0 => String::new(),
        1 => " (also in 1 other parameter)".to_owned(),
        count => format!(" (also in {count} other parameters)"),
    };
    let message = format!(
        "OpenAPI does not define `style: deepObject` for arrays, but `{name}` contains an array{others}; the generated \
         client sends each item with its index, as in `[0]`"
    );
    Diagnostic::at(at, Code::DEEP_OBJECT_ARRAY, message)
        .help("set the option `brackets` to the form that the API expects: `indices` (`[0]`), `empty` (`[]`) or `none`")
}
