//! Diagnostics about the paths of operations and callbacks.

use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn unreachable_operation(at: Location, (id, path): (&str, &str), first: &str) -> Diagnostic {
    let message = format!("unreachable operation `{id}`: the server routes requests for `{path}` to `{first}`");
    Diagnostic::at(at, Code::UNREACHABLE_OPERATION, message).help(
        "change the path of one of the two operations, or distinguish the operations by a required query or header \
         parameter with a different constant in each",
    )
}

pub(crate) fn fragment_in_path(at: Location, path: &str, sent: &str) -> Diagnostic {
    Diagnostic::at(
        at,
        Code::FRAGMENT,
        format!("path `{path}` has a fragment, which HTTP does not transmit; sent as `{sent}`"),
    )
    .help("use a parameter instead of the fragment")
}

pub(crate) fn callback_without_parameter(at: Location, name: &str, path: &str) -> Diagnostic {
    let message =
        format!("the callback URL uses the path parameter `{name}`, but the path `{path}` has no such parameter");
    Diagnostic::at(at, Code::CALLBACK, message).help("use a path parameter of the operation that declares the callback")
}
