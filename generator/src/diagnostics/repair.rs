//! Messages about what is no valid OpenAPI and read as what it plainly means.

use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn value_meant(at: Location, (expected, found): (&str, &str), meant: &str) -> Diagnostic {
    let message = format!("this has to be {expected} and is {found}; it is read as {meant}");
    Diagnostic::of_value(at, Code::REPAIRED, message).help(format!("write {meant}"))
}

pub(crate) fn null_is_absent(at: Location, field: &str) -> Diagnostic {
    Diagnostic::of_value(at, Code::REPAIRED, format!("`{field}` is null, which it cannot be; it counts as absent"))
        .help("delete it, or give it a value")
}

pub(crate) fn word_meant(at: Location, field: &str, found: &str, meant: &str) -> Diagnostic {
    Diagnostic::of_value(at, Code::REPAIRED, format!("`{field}` cannot be `{found}`; it is read as `{meant}`"))
        .help(format!("write `{field}: {meant}`"))
}

pub(crate) fn scheme_told(at: Location, field: &str, kind: &str) -> Diagnostic {
    let message = format!("a Security Scheme Object lacks the field `type`; `{field}` says that it is `{kind}`");
    Diagnostic::at(at, Code::REPAIRED, message).help(format!("add `type: {kind}`"))
}

pub(crate) fn schema_beside_name(at: Location) -> Diagnostic {
    let message = "the keywords of a schema stand beside the name, as in Swagger 2.0; they are read as `schema`";
    Diagnostic::at(at, Code::REPAIRED, message).help("move them into `schema`")
}

pub(crate) fn misplaced_reference(at: Location, target: &str) -> Diagnostic {
    let message = format!("the specification has no reference here; what stands at `{target}` is put in its place");
    Diagnostic::of_value(at, Code::MISPLACED_REFERENCE, message)
        .help("refer to it one level further in, or write it out")
}

pub(crate) fn newer_keyword(at: Location, keyword: &str) -> Diagnostic {
    let message = format!("OpenAPI 3.1 writes `{keyword}` so, the version of this document does not; it is read so");
    Diagnostic::at(at, Code::NEWER_KEYWORD, message).help("change the version, or write it as OpenAPI 3.0 does")
}

pub(crate) fn says_too_little(at: Location, what: &str) -> Diagnostic {
    Diagnostic::at(at, Code::SAYS_TOO_LITTLE, format!("this is too little for {what}; it is passed over"))
        .help("complete it, or delete it")
}
