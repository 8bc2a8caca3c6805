//! Diagnostics about references.

use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn dangling_reference(at: Location, target: &str, nearest: Option<&str>) -> Diagnostic {
    Diagnostic::of_value(at, Code::DANGLING_REFERENCE, format!("unresolved reference `{target}`"))
        .did_you_mean(nearest, "define the target, or correct the reference")
}

/// Reports a cycle of references, each with its target. The first one is the location of the diagnostic.
pub(crate) fn reference_cycle(circle: &[(Location, String)]) -> Diagnostic {
    let (first, target) = circle.first().cloned().unwrap_or_default();
    let message = format!("cyclic reference `{target}`");
    let mut diagnostic = Diagnostic::of_value(first, Code::REFERENCE_CYCLE, message);
    for (at, target) in circle.iter().skip(1) {
        diagnostic = diagnostic.related_value(format!("refers to `{target}`"), at.clone());
    }
    diagnostic.help("replace one of the references with the object itself")
}

/// Turns a cyclic reference to a schema into a warning. The schema is represented as an untyped value, so that the rest
/// of the document can be generated.
pub(crate) fn endless_schema(fault: Diagnostic) -> Diagnostic {
    match fault.code {
        Code::REFERENCE_CYCLE => {
            let message = format!("{}; represented as an untyped JSON value", fault.message);
            Diagnostic { code: Code::ENDLESS_SCHEMA, message, ..fault }
        }
        _ => fault,
    }
}

/// Turns an unresolved reference to an example into a warning.
pub(crate) fn lost_example(fault: Diagnostic) -> Diagnostic {
    let message = format!("{}; the example is ignored", fault.message);
    Diagnostic { code: Code::UNFIT_EXAMPLE, message, ..fault }
}

pub(crate) fn remote_reference(at: Location, target: &str) -> Diagnostic {
    let message = format!("`{target}` does not refer to a file below the folder of the document");
    Diagnostic::of_value(at, Code::REMOTE_REFERENCE, message)
        .help("download the file to that folder, or set `reference_root = \"..\"`; the network is never used")
}
