//! Diagnostics about references.

use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn unresolved_reference(at: Location, target: &str, nearest: Option<&str>) -> Diagnostic {
    Diagnostic::at_value(at, Code::DANGLING_REFERENCE, format!("unresolved reference `{target}`"))
        .did_you_mean(nearest, "define the target, or correct the reference")
}

/// Reports a cycle of references, each with its target. The first one is the location of the diagnostic.
pub(crate) fn reference_cycle(cycle: &[(Location, String)]) -> Diagnostic {
    let (first, target) = cycle.first().cloned().unwrap_or_default();
    let message = format!("cyclic reference `{target}`");
    let mut diagnostic = Diagnostic::at_value(first, Code::REFERENCE_CYCLE, message);
    for (at, target) in cycle.iter().skip(1) {
        diagnostic = diagnostic.related_value(format!("refers to `{target}`"), at.clone());
    }
    diagnostic.help("replace one of the references with the object itself")
}

/// Turns a cyclic reference to a schema into a warning. The schema is represented as an untyped value, so that the rest
/// of the document can be generated.
pub(crate) fn infinite_schema(error: Diagnostic) -> Diagnostic {
    match error.code {
        Code::REFERENCE_CYCLE => {
            let message = format!("{}; represented as an untyped JSON value", error.message);
            Diagnostic { code: Code::CYCLIC_REFERENCE, message, ..error }
        }
        _ => error,
    }
}

/// Turns an unresolved reference to an example into a warning.
pub(crate) fn unresolved_example(error: Diagnostic) -> Diagnostic {
    let message = format!("{}; the example is ignored", error.message);
    Diagnostic { code: Code::INVALID_EXAMPLE, message, ..error }
}

pub(crate) fn remote_reference(at: Location, target: &str) -> Diagnostic {
    let message = format!("`{target}` does not refer to a file below the folder of the document");
    Diagnostic::at_value(at, Code::REMOTE_REFERENCE, message)
        .help("download the file to that folder, or set `reference_root = \"..\"`; the network is never used")
}

/// A reference to an object of another kind.
pub(crate) struct WrongReference<'r> {
    /// The location of the reference, and its text.
    pub(crate) reference: (Location, &'r str),
    /// The kind of object that it requires.
    pub(crate) expected: &'static str,
    /// The kind of object that it leads to.
    pub(crate) found: &'static str,
    /// The location of that object.
    pub(crate) definition: Location,
}

impl WrongReference<'_> {
    fn diagnostic(self, code: Code, consequence: &str) -> Diagnostic {
        let (at, target) = self.reference;
        let message = format!("`{target}` is {}, expected {}{consequence}", self.found, self.expected);
        Diagnostic::at_value(at, code, message).related(format!("{} is defined here", self.found), self.definition)
    }

    pub(crate) fn error(self, nearest: Option<&str>) -> Diagnostic {
        let otherwise = format!("refer to {}, or replace the reference with an overlay", self.expected);
        self.diagnostic(Code::WRONG_REFERENCE, "").did_you_mean(nearest, otherwise)
    }

    /// No operation uses the component that the reference is in.
    pub(crate) fn unused(self, nearest: Option<&str>) -> Diagnostic {
        let otherwise = format!("refer to {}, or remove the reference", self.expected);
        self.diagnostic(Code::HARMLESS_REFERENCE, "; ignored, since no operation uses it")
            .did_you_mean(nearest, otherwise)
    }

    /// The reference is to an example or a link.
    pub(crate) fn of_annotation(self) -> Diagnostic {
        let help = format!("refer to {}, or remove the reference", self.expected);
        self.diagnostic(Code::HARMLESS_REFERENCE, "; ignored").help(help)
    }

    /// The target has no field that only objects of its kind have.
    pub(crate) fn with_common_fields(self) -> Diagnostic {
        let help = format!("refer to {}", self.expected);
        let consequence = format!("; treated as {} with a description only", self.expected);
        self.diagnostic(Code::HARMLESS_REFERENCE, &consequence).help(help)
    }

    /// The target is a parameter in a header, which has the fields of a header.
    pub(crate) fn with_header_parameter(self) -> Diagnostic {
        self.diagnostic(Code::HARMLESS_REFERENCE, "; its `name` and `in` are ignored")
            .help("move it to `components.headers`, without `name` and `in`")
    }
}
