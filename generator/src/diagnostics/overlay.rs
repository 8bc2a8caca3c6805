//! Messages about what is laid over a document.

use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn not_an_overlay(at: Location, found: &str) -> Diagnostic {
    let message = format!("this is neither an Overlay nor a JSON Patch, but {found}");
    Diagnostic::at(at, Code::NOT_AN_OVERLAY, message)
        .help("an Overlay is an object that begins with `overlay: 1.0.0`, a JSON Patch is an array of operations")
}

pub(crate) fn malformed_action(at: Location, message: &str) -> Diagnostic {
    Diagnostic::at(at, Code::NOT_AN_OVERLAY, message)
}

pub(crate) fn unknown_overlay_field(at: Location, field: &str, nearest: Option<&str>) -> Diagnostic {
    let diagnostic = Diagnostic::at(at, Code::NOT_AN_OVERLAY, format!("an Overlay has no field `{field}` here"));
    match nearest {
        Some(nearest) => diagnostic.help(format!("did you mean `{nearest}`?")),
        None => diagnostic.help("fields of one's own begin with `x-`"),
    }
}

pub(crate) fn unmatched_action(at: Location, target: &str) -> Diagnostic {
    Diagnostic::at(at, Code::UNMATCHED_ACTION, format!("nothing of the document is at `{target}`"))
        .help("the document may have changed: correct or delete the action")
}

pub(crate) fn failed_test(at: Location) -> Diagnostic {
    Diagnostic::at(at, Code::UNMATCHED_ACTION, "the document has another value there")
        .help("the document may have changed: correct or delete the operations that rely on it")
}

pub(crate) fn unread_path(at: Location, fault: &str) -> Diagnostic {
    Diagnostic::at(at, Code::JSON_PATH, format!("this JSONPath does not read: {fault}")).help(
        "paths are those of RFC 9535 without its functions: $.paths['/pets'].get, $..parameters[?@.in == 'query']",
    )
}
