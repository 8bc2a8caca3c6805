//! Diagnostics about documents that exceed a limit of the generator.

use super::option::rename_help;
use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn too_many(at: Location, what: &str, count: usize, most: usize) -> Diagnostic {
    Diagnostic::at(at, Code::TOO_MUCH, format!("{what} has {count} entries, which exceeds the limit of {most}"))
        .help("split the document")
}

pub(crate) fn all_of_too_big(at: Location, most: usize) -> Diagnostic {
    let message = format!("the members of `allOf` have more than {most} properties in total");
    Diagnostic::at(at, Code::TOO_MUCH, message)
        .help("refer to the larger schemas from properties instead of from `allOf`")
}

pub(crate) fn all_of_too_deep(at: Location, most: usize) -> Diagnostic {
    Diagnostic::at(at, Code::TOO_MUCH, format!("`allOf` is nested more than {most} levels deep"))
        .help("list the members in one `allOf`")
}

pub(crate) fn name_too_long(at: Location, length: usize, most: usize, tag: &str) -> Diagnostic {
    let message =
        format!("the module of a tag would have a file name of {length} bytes, which exceeds the limit of {most}");
    Diagnostic::at(at, Code::NAME_TOO_LONG, message).help(rename_help(&format!("tag {tag}")))
}
