//! Messages about references.

use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn dangling_reference(at: Location, target: &str, nearest: Option<&str>) -> Diagnostic {
    Diagnostic::of_value(at, Code::DANGLING_REFERENCE, format!("nothing stands at `{target}`"))
        .did_you_mean(nearest, "define it, or correct the reference")
}

/// References that lead in a circle, each with what it refers to, from the one that the message is about.
pub(crate) fn reference_cycle(circle: &[(Location, String)]) -> Diagnostic {
    let (first, target) = circle.first().cloned().unwrap_or_default();
    let message = format!("`{target}` refers back to itself and never to a value");
    let mut diagnostic = Diagnostic::of_value(first, Code::REFERENCE_CYCLE, message);
    for (at, target) in circle.iter().skip(1) {
        diagnostic = diagnostic.related_value(format!("and this to `{target}`"), at.clone());
    }
    diagnostic.help("let one of the references be the object itself")
}

/// The same of a schema, which allows any value then: the fault of the document costs nobody the rest of it.
pub(crate) fn endless_schema(fault: Diagnostic) -> Diagnostic {
    match fault.code {
        Code::REFERENCE_CYCLE => Diagnostic { code: Code::ENDLESS_SCHEMA, ..fault },
        _ => fault,
    }
}

/// A wrong example stops nobody, be it one that is not there.
pub(crate) fn lost_example(fault: Diagnostic) -> Diagnostic {
    Diagnostic { code: Code::UNFIT_EXAMPLE, ..fault }
}

pub(crate) fn remote_reference(at: Location, target: &str) -> Diagnostic {
    Diagnostic::of_value(at, Code::REMOTE_REFERENCE, format!("`{target}` leads to no file that may be read")).help(
        "files below the document's folder are read, or below `reference_root`; nothing is fetched from the network",
    )
}
