//! Diagnostics about servers.

use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn duplicate_server(at: Location, first: Location) -> Diagnostic {
    Diagnostic::at(at, Code::SERVER, "duplicate server; ignored")
        .related("first occurrence", first)
        .help("remove one of the two servers, or give them different descriptions")
}

pub(crate) fn unknown_server_variable(at: Location, name: &str, nearest: Option<&str>) -> Diagnostic {
    let message = format!("undeclared server variable `{name}`; `{{{name}}}` remains in the URL");
    Diagnostic::at(at, Code::SERVER, message)
        .did_you_mean(nearest, format!("add `{name}` with a `default` to `variables`"))
}

pub(crate) fn unused_server_variable(at: Location, name: &str, url: &str) -> Diagnostic {
    let message = format!("server variable `{name}` does not occur in the URL `{url}`; the variable has no effect");
    Diagnostic::at(at, Code::SERVER, message).help("correct the name of the variable, or remove the variable")
}

pub(crate) fn server_default_not_listed(at: Location, name: &str, default: &str) -> Diagnostic {
    let message = format!(
        "default `{default}` of server variable `{name}` is not listed in the `enum` of the variable; used nevertheless"
    );
    Diagnostic::at(at, Code::SERVER, message).help("correct the default, or add it to `enum`")
}
