//! Diagnostics about references (`$ref`).

use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn unresolved_reference(at: Location, target: &str, nearest: Option<&str>) -> Diagnostic {
    Diagnostic::at_value(at, Code::DANGLING_REFERENCE, format!("unresolved reference `{target}`"))
        .did_you_mean(nearest, "define the target, or correct the reference")
}

/// Reports a cycle of references. `cycle` contains the location and the target of each reference; the diagnostic is at
/// the first location.
pub(crate) fn reference_cycle(cycle: &[(Location, String)]) -> Diagnostic {
    let (first, target) = cycle.first().cloned().unwrap_or_default();
    let message = format!("cyclic reference `{target}`");
    let mut diagnostic = Diagnostic::at_value(first, Code::REFERENCE_CYCLE, message);
    for (at, target) in cycle.iter().skip(1) {
        diagnostic = diagnostic.related_value(format!("refers to `{target}`"), at.clone());
    }
    diagnostic.help("replace one of these references with a copy of the object that it should refer to")
}

/// Turns the error that a reference to a schema is cyclic into a warning. The schema is represented as an untyped
/// value, so that code can be generated for the rest of the document.
pub(crate) fn infinite_schema(error: Diagnostic) -> Diagnostic {
    match error.code {
        Code::REFERENCE_CYCLE => {
            let message = format!("{}; represented as an untyped JSON value", error.message);
            Diagnostic { code: Code::CYCLIC_REFERENCE, message, ..error }
        }
        _ => error,
    }
}

/// Turns the error that a reference to an example is unresolved into a warning.
pub(crate) fn unresolved_example(error: Diagnostic) -> Diagnostic {
    let message = format!("{}; the example is ignored", error.message);
    Diagnostic { code: Code::INVALID_EXAMPLE, message, ..error }
}

pub(crate) fn remote_reference(at: Location, target: &str) -> Diagnostic {
    let message = format!("`{target}` is not read: the target is not a file below the folder of the document");
    Diagnostic::at_value(at, Code::REMOTE_REFERENCE, message).help(
        "for a URL, download the file to the folder of the document and refer to it there; for a file in a parent \
             folder, set `reference_root = \"..\"`, which allows references to files below that folder",
    )
}

/// A reference whose target is not an object of the required kind, such as a reference to a parameter in place of a
/// response.
pub(crate) struct WrongReference<'r> {
    /// The location and the text of the reference.
    pub(crate) reference: (Location, &'r str),
    /// The kind of object that the reference has to refer to.
    pub(crate) expected: &'static str,
    /// The kind of object that the reference refers to.
    pub(crate) found: &'static str,
    /// The location of the object that the reference refers to.
    pub(crate) definition: Location,
}

impl WrongReference<'_> {
    fn diagnostic(self, code: Code, consequence: &str) -> Diagnostic {
        let (at, target) = self.reference;
        let message = format!("`{target}` is {}, expected {}{consequence}", self.found, self.expected);
        Diagnostic::at_value(at, code, message).related(format!("{} is defined here", self.found), self.definition)
    }

    pub(crate) fn error(self, nearest: Option<&str>) -> Diagnostic {
        let otherwise = format!("refer to {}, or correct the reference in an overlay", self.expected);
        self.diagnostic(Code::WRONG_REFERENCE, "").did_you_mean(nearest, otherwise)
    }

    /// Creates a warning about a reference inside a component that no operation uses.
    pub(crate) fn unused(self, nearest: Option<&str>) -> Diagnostic {
        let otherwise = format!("refer to {}, or remove the reference", self.expected);
        self.diagnostic(Code::HARMLESS_REFERENCE, "; ignored, since no operation uses this reference")
            .did_you_mean(nearest, otherwise)
    }

    /// Creates a warning about a reference to another object where an example or a link is required. Such a reference
    /// does not affect the generated code.
    pub(crate) fn of_annotation(self) -> Diagnostic {
        let help = format!("refer to {}, or remove the reference", self.expected);
        self.diagnostic(Code::HARMLESS_REFERENCE, "; ignored").help(help)
    }

    /// Creates a warning about a reference to an object whose fields are also valid for the required kind.
    pub(crate) fn with_common_fields(self) -> Diagnostic {
        let help = format!("refer to {}", self.expected);
        let consequence = format!("; treated as {} with a description only", self.expected);
        self.diagnostic(Code::HARMLESS_REFERENCE, &consequence).help(help)
    }

    /// Creates a warning about a reference to a header parameter in place of a header. A header parameter has all
    /// fields of a header.
    pub(crate) fn with_header_parameter(self) -> Diagnostic {
        self.diagnostic(Code::HARMLESS_REFERENCE, "; the `name` and `in` of the parameter are ignored")
            .help("move the parameter to `components.headers`, without `name` and `in`")
    }
}
