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

/// The same of a schema, which allows any value then: the fault of the document costs nobody the rest of it.
pub(crate) fn endless_schema(fault: Diagnostic) -> Diagnostic {
    match fault.code {
        Code::REFERENCE_CYCLE => Diagnostic { code: Code::ENDLESS_SCHEMA, ..fault },
        _ => fault,
    }
}

pub(crate) fn remote_reference(at: Location, target: &str) -> Diagnostic {
    Diagnostic::at(at, Code::REMOTE_REFERENCE, format!("`{target}` leads to no file that may be read")).help(
        "files below the document's folder are read, or below `reference_root`; nothing is fetched from the network",
    )
}
