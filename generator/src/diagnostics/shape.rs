//! Messages about objects that are not built as the specification has them.

use super::{Code, Diagnostic};
use crate::source::{Location, Part};

pub(crate) fn wrong_kind(at: Location, what: &str, expected: &str, found: &str) -> Diagnostic {
    Diagnostic::of_value(at, Code::WRONG_KIND, format!("{what} has to be {expected}; this is {found}"))
}

pub(crate) fn wrong_kind_repaired(at: Location, what: &str, expected: &str, found: &str) -> Diagnostic {
    Diagnostic::of_value(
        at,
        Code::WRONG_KIND_REPAIRED,
        format!("{what} has to be {expected}; this is {found} and passed over"),
    )
}

pub(crate) fn missing_field(at: Location, what: &str, field: &str) -> Diagnostic {
    Diagnostic::at(at, Code::MISSING_FIELD, format!("{what} lacks the field `{field}`"))
        .help(format!("add `{field}`; the specification asks for it"))
}

pub(crate) fn missing_field_repaired(at: Location, what: &str, field: &str, instead: &str) -> Diagnostic {
    Diagnostic::at(at, Code::MISSING_FIELD_REPAIRED, format!("{what} lacks the field `{field}`; {instead}"))
        .help(format!("add `{field}`; the specification asks for it"))
}

pub(crate) fn unknown_field(at: Location, what: &str, field: &str, nearest: Option<&str>) -> Diagnostic {
    Diagnostic::at(at, Code::UNKNOWN_FIELD, format!("{what} has no field `{field}`; it is passed over"))
        .did_you_mean(nearest, "fields of one's own begin with `x-`")
}

pub(crate) fn duplicate_key(at: Location, key: &str) -> Diagnostic {
    Diagnostic::at(at.clone(), Code::DUPLICATE_KEY, format!("the key `{key}` stands twice; the last one counts"))
        .related_part("the first one", at, Part::FirstKey)
        .help("delete or rename one of them")
}

pub(crate) fn untyped(at: Location, what: &str, error: &str) -> Diagnostic {
    Diagnostic::at(at, Code::UNTYPED, format!("this does not read as {what}: {error}"))
}
