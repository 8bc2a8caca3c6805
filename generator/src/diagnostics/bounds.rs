//! Diagnostics about documents that exceed a limit of the generator.

use super::options::rename_help;
use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn too_many(at: Location, subject: &str, count: usize, max: usize) -> Diagnostic {
    Diagnostic::at(at, Code::TOO_MUCH, format!("{subject} has {count} entries, which exceeds the limit of {max}"))
        .help("split the document, or remove unused entries with an overlay")
}

pub(crate) fn all_of_too_large(at: Location, max: usize) -> Diagnostic {
    let message = format!("the members of `allOf` have more than {max} properties in total");
    Diagnostic::at(at, Code::TOO_MUCH, message)
        .help("declare a property for each of the larger schemas instead of listing these schemas in `allOf`")
}

pub(crate) fn all_of_too_deep(at: Location, max: usize) -> Diagnostic {
    Diagnostic::at(at, Code::TOO_MUCH, format!("`allOf` is nested more than {max} levels deep"))
        .help("list the members of the nested `allOf` in the outer one")
}

pub(crate) fn name_too_long(at: Location, length: usize, max: usize, tag: &str) -> Diagnostic {
    let message =
        format!("the module of a tag would have a file name of {length} bytes, which exceeds the limit of {max}");
    Diagnostic::at(at, Code::NAME_TOO_LONG, message).help(rename_help(&format!("tag {tag}")))
}
