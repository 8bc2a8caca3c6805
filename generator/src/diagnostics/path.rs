//! Messages about paths.

use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn shadowed(at: Location, (id, path): (&str, &str), first: &str) -> Diagnostic {
    let message = format!(
        "nothing of a request tells `{id}` from `{first}`: a server answers `{path}` with `{first}`, and a client may \
         call either"
    );
    Diagnostic::at(at, Code::SHADOWED, message)
        .help("give one of them another path, or a required parameter that has one value")
}

pub(crate) fn fragment(at: Location, path: &str, sent: &str) -> Diagnostic {
    Diagnostic::at(at, Code::FRAGMENT, format!("what follows `#` never travels: `{path}` is sent as `{sent}`"))
        .help("write what tells it apart as a parameter")
}

pub(crate) fn callback_without_parameter(at: Location, name: &str, path: &str) -> Diagnostic {
    let message = format!("the URL of this callback takes `{name}` from the path `{path}`, which has no `{{{name}}}`");
    Diagnostic::at(at, Code::CALLBACK, message).help("name a parameter of the operation that calls back")
}
