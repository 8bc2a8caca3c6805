//! Messages about how parameters and the properties of forms are written.

use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn nested_in_style(at: Location, name: &str) -> Diagnostic {
    let message = format!(
        "no style but `deepObject` holds a list or object inside another: what is inside `{name}` travels as JSON"
    );
    Diagnostic::at(at, Code::STYLE, message).help(
        "let all of it be JSON: `content: application/json` in place of `schema`, `contentType` in place of `style`",
    )
}

pub(crate) fn query_beside_query_string(at: Location) -> Diagnostic {
    let message = "`in: querystring` is the whole query: the parameters with `in: query` beside it are passed over";
    Diagnostic::at(at, Code::PARAMETER, message).help("make them properties of its schema")
}

pub(crate) fn query_string_without_content(at: Location) -> Diagnostic {
    let message = "`in: querystring` has no `content`; the query is taken for a form of any keys";
    Diagnostic::at(at, Code::PARAMETER, message).help("describe it: content: { application/x-www-form-urlencoded: … }")
}

pub(crate) fn encoding_without_property(at: Location, name: &str) -> Diagnostic {
    let message = format!("the form has no property `{name}`, so that its `encoding` says nothing");
    Diagnostic::at(at, Code::ENCODING, message).help("correct the name, or give the form's schema the property")
}

pub(crate) fn encoding_by_style(at: Location, name: &str, media_type: &str) -> Diagnostic {
    let message = format!(
        "`contentType` of `{name}` goes unread: with a style it is written as a query parameter is, never as {media_type}"
    );
    Diagnostic::at(at, Code::ENCODING, message).help("delete it, or `style`, `explode` and `allowReserved`")
}

pub(crate) fn encoding_as_text(at: Location, name: &str, media_type: &str) -> Diagnostic {
    let message = format!("`contentType` {media_type} of `{name}`: a form holds text, so that it travels as its text");
    Diagnostic::at(at, Code::ENCODING, message).help("bytes and files want `multipart/form-data`")
}

pub(crate) fn style_of_part(at: Location, name: &str, key: &str) -> Diagnostic {
    let message =
        format!("`{key}` of the part `{name}` goes unread: parts are no pairs of a query, each has a media type");
    Diagnostic::at(at, Code::ENCODING, message)
        .help("say `contentType`, or let the form be application/x-www-form-urlencoded")
}

pub(crate) fn parts_undescribed(at: Location, media_type: &str) -> Diagnostic {
    let message = format!("the parts of {media_type} are not described: each is handed over as a file");
    Diagnostic::at(at, Code::CONTENT, message).help("give it a schema: an object with a property for each part")
}

pub(crate) fn encoding_of_map(at: Location, name: &str) -> Diagnostic {
    let message = format!("the keys of `{name}` could not be told from those of the form: it travels as JSON");
    Diagnostic::at(at, Code::ENCODING, message).help("let its style be `deepObject`")
}
