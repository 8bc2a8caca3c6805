//! Messages about references.

use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn dangling_reference(at: Location, target: &str, nearest: Option<&str>) -> Diagnostic {
    let diagnostic = Diagnostic::at(at, Code::DANGLING_REFERENCE, format!("nothing stands at `{target}`"));
    match nearest {
        Some(nearest) => diagnostic.help(format!("did you mean `{nearest}`?")),
        None => diagnostic.help("define it, or correct the reference"),
    }
}

pub(crate) fn reference_cycle(at: Location, target: &str) -> Diagnostic {
    Diagnostic::at(at, Code::REFERENCE_CYCLE, format!("`{target}` refers back to itself and never to a value"))
        .help("let one of the references be the object itself")
}

pub(crate) fn remote_reference(at: Location, target: &str) -> Diagnostic {
    Diagnostic::at(at, Code::REMOTE_REFERENCE, format!("`{target}` lies outside of this file"))
        .help("bundle the files of the document into one first")
}
