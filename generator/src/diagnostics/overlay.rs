//! Diagnostics about overlays and JSON Patches.

use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn not_an_overlay(at: Location, found: &str) -> Diagnostic {
    let message = format!("expected an OpenAPI Overlay or a JSON Patch, found {found}");
    Diagnostic::at(at, Code::NOT_AN_OVERLAY, message)
        .help("start an Overlay with `overlay: 1.2.0`, or write a JSON Patch as an array of operations")
}

pub(crate) fn malformed_action(at: Location, message: &str) -> Diagnostic {
    Diagnostic::at(at, Code::NOT_AN_OVERLAY, message)
}

pub(crate) fn unknown_overlay_field(at: Location, field: &str, nearest: Option<&str>) -> Diagnostic {
    Diagnostic::at(at, Code::NOT_AN_OVERLAY, format!("unknown field `{field}` in an Overlay"))
        .did_you_mean(nearest, "remove the field, or start its name with `x-`")
}

pub(crate) fn unmatched_action(at: Location, target: &str) -> Diagnostic {
    Diagnostic::at(at, Code::UNMATCHED_ACTION, format!("`{target}` matches nothing in the document"))
        .help("the document may have changed: correct the path, or remove the action or operation with this path")
}

pub(crate) fn ineffective_action(at: Location, target: &str) -> Diagnostic {
    Diagnostic::at(at, Code::INEFFECTIVE_ACTION, format!("`{target}` matches nothing in the document"))
        .help("the document may have changed: correct the path, or remove the action")
}

pub(crate) fn ambiguous_copy(at: Location, path: &str, count: usize) -> Diagnostic {
    Diagnostic::at(at, Code::UNMATCHED_ACTION, format!("`{path}` selects {count} nodes, expected one node to copy"))
        .help("correct the path, so that it selects one node of the document")
}

pub(crate) fn mixed_targets(at: Location, kinds: &[&str]) -> Diagnostic {
    let message = format!("the target selects {}, which cannot have the same update", kinds.join(" and "));
    Diagnostic::at(at, Code::UNMATCHED_ACTION, message).help("write an action for each kind of node")
}

pub(crate) fn incompatible_update(at: Location, found: &str, update: &str) -> Diagnostic {
    let message = format!("cannot merge {update} into {found}");
    Diagnostic::at(at, Code::UNMATCHED_ACTION, message).help(
        "precede the update with an action that has `remove: true` and the path of the value in the document as its \
         `target`",
    )
}

pub(crate) fn unresolved_action(at: Location, reference: Option<&str>) -> Diagnostic {
    let message = format!("unresolved reference `{}`", reference.unwrap_or_default());
    Diagnostic::at(at, Code::NOT_AN_OVERLAY, message)
        .help("refer to an entry of `components.actions` of this overlay, such as `#/components/actions/NAME`")
}

pub(crate) fn failed_test(at: Location) -> Diagnostic {
    Diagnostic::at(at, Code::UNMATCHED_ACTION, "the document has a different value at the path of this `test`").help(
        "the document may have changed: correct the value of the `test`, or remove the `test` and the operations of \
         the JSON Patch that rely on the value",
    )
}

pub(crate) fn invalid_json_path(at: Location, error: &str) -> Diagnostic {
    Diagnostic::at(at, Code::JSON_PATH, format!("invalid JSONPath: {error}")).help(
        "use the syntax of RFC 9535, such as `$.paths['/pets'].get` or \
         `$..parameters[?@.in == 'query']`",
    )
}
