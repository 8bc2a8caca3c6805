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
