//! Messages about servers.

use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn server_again(at: Location, first: Location) -> Diagnostic {
    Diagnostic::at(at, Code::SERVER, "duplicate server; ignored")
        .related("the first one", first)
        .help("delete one of them, or give each a description of its own")
}

pub(crate) fn unknown_server_variable(at: Location, name: &str, nearest: Option<&str>) -> Diagnostic {
    let message = format!("the server has no variable `{name}`; the URL keeps it as it stands");
    Diagnostic::at(at, Code::SERVER, message)
        .did_you_mean(nearest, format!("add `{name}` to `variables`, with its default"))
}

pub(crate) fn unused_server_variable(at: Location, name: &str, url: &str) -> Diagnostic {
    Diagnostic::at(at, Code::SERVER, format!("the URL `{url}` has no `{{{name}}}`: the variable changes nothing"))
        .help("correct its name, or delete it")
}

pub(crate) fn server_default_not_listed(at: Location, name: &str, default: &str) -> Diagnostic {
    let message = format!("the default `{default}` of `{name}` is not among its values; it is used all the same");
    Diagnostic::at(at, Code::SERVER, message).help("correct the default, or add it to `enum`")
}
