//! Diagnostics about the encoding of parameters and of the properties of forms.

use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn nested_in_style(at: Location, name: &str) -> Diagnostic {
    let message = format!(
        "`{name}` has nested arrays or objects, which only `style: deepObject` encodes; the nested values are sent \
         as JSON"
    );
    Diagnostic::at(at, Code::STYLE, message).help(
        "encode the whole value as JSON: `content: application/json` instead of `schema`, or `contentType` instead of \
         `style`",
    )
}

pub(crate) fn query_next_to_query_string(at: Location) -> Diagnostic {
    let message = "`in: querystring` describes the whole query; the parameters with `in: query` are ignored";
    Diagnostic::at(at, Code::PARAMETER, message)
        .help("declare them as properties in the schema of the `in: querystring` parameter")
}

pub(crate) fn query_string_without_content(at: Location) -> Diagnostic {
    let message = "`in: querystring` without `content`; treated as a form with arbitrary properties";
    Diagnostic::at(at, Code::PARAMETER, message)
        .help("add `content`, such as `{ application/x-www-form-urlencoded: { schema: { type: object } } }`")
}

pub(crate) fn encoding_without_property(at: Location, name: &str) -> Diagnostic {
    let message = format!("`encoding` of `{name}` is ignored: the form does not have this property");
    Diagnostic::at(at, Code::ENCODING, message).help("correct the name, or add the property to the schema of the form")
}

pub(crate) fn encoding_uses_style(at: Location, name: &str, media_type: &str) -> Diagnostic {
    let message = format!(
        "`contentType: {media_type}` of `{name}` is ignored: `style`, `explode` or `allowReserved` determines the \
         encoding"
    );
    Diagnostic::at(at, Code::ENCODING, message).help("remove `contentType`, or `style`, `explode` and `allowReserved`")
}

pub(crate) fn encoding_uses_text(at: Location, name: &str, media_type: &str) -> Diagnostic {
    let message =
        format!("`contentType: {media_type}` of `{name}` is not supported in a URL-encoded form; encoded as text");
    Diagnostic::at(at, Code::ENCODING, message).help("use `multipart/form-data` for bytes and files")
}

pub(crate) fn style_of_part(at: Location, name: &str, key: &str) -> Diagnostic {
    let message = format!("`{key}` of the part `{name}` is ignored: a part is encoded by its media type");
    Diagnostic::at(at, Code::ENCODING, message)
        .help("use `contentType`, or `application/x-www-form-urlencoded` for the form")
}

pub(crate) fn undescribed_parts(at: Location, media_type: &str) -> Diagnostic {
    let message = format!("`{media_type}` without a `schema`; each part is treated as a file");
    Diagnostic::at(at, Code::CONTENT, message).help("add a `schema`: an object with a property for each part")
}

pub(crate) fn encoding_of_map(at: Location, name: &str) -> Diagnostic {
    let message =
        format!("a receiver cannot distinguish keys of `{name}` from properties of the form; encoded as JSON");
    Diagnostic::at(at, Code::ENCODING, message).help("use `style: deepObject`")
}

pub(crate) fn list_in_deep_object(at: Location, name: &str, others: usize) -> Diagnostic {
    let others = match others {
        0 => String::new(),
        1 => " (also in 1 other parameter)".to_owned(),
        count => format!(" (also in {count} other parameters)"),
    };
    let message = format!(
        "`deepObject` is not defined for the array in `{name}`{others}; clients send each item with an index, `[0]`"
    );
    Diagnostic::at(at, Code::DEEP_OBJECT_ARRAY, message)
        .help("set the option `brackets` to `indices`, `empty` (`[]`) or `none`, as the API reads arrays")
}
