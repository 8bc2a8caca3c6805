//! Diagnostics about values whose JSON type is not the type that the specification requires, and about missing and
//! unknown fields.

use super::{Code, Diagnostic};
use crate::source::{Location, NodePart};

pub(crate) fn wrong_node_kind(at: Location, subject: &str, expected: &str, found: &str) -> Diagnostic {
    Diagnostic::at_value(at, Code::WRONG_KIND, format!("{subject} must be {expected}, found {found}"))
        .help(format!("replace the value with {expected}"))
}

pub(crate) fn wrong_node_kind_repaired(at: Location, subject: &str, expected: &str, found: &str) -> Diagnostic {
    let message = format!("{subject} must be {expected}, found {found}; ignored");
    Diagnostic::at_value(at, Code::WRONG_KIND_REPAIRED, message).help("correct or remove the value")
}

pub(crate) fn missing_field(at: Location, subject: &str, field: &str) -> Diagnostic {
    Diagnostic::at(at, Code::MISSING_FIELD, format!("missing field `{field}` in {subject}"))
        .help(format!("add `{field}`"))
}

pub(crate) fn missing_field_repaired(at: Location, subject: &str, field: &str, instead: &str) -> Diagnostic {
    Diagnostic::at(at, Code::MISSING_FIELD_REPAIRED, format!("missing field `{field}` in {subject}; {instead}"))
        .help(format!("add `{field}`"))
}

pub(crate) fn unknown_field(at: Location, subject: &str, field: &str, nearest: Option<&str>) -> Diagnostic {
    Diagnostic::at(at, Code::UNKNOWN_FIELD, format!("unknown field `{field}` in {subject}; ignored"))
        .did_you_mean(nearest, "remove the field, or start its name with `x-`")
}

pub(crate) fn duplicate_key(at: Location, key: &str) -> Diagnostic {
    Diagnostic::at(at.clone(), Code::DUPLICATE_KEY, format!("duplicate key `{key}`; the last value is used"))
        .related_part("ignored", at, NodePart::FirstKey)
        .help("remove or rename one of the duplicate keys")
}

pub(crate) fn untyped_object(at: Location, subject: &str, error: &str) -> Diagnostic {
    Diagnostic::at(at, Code::UNTYPED, format!("cannot read {subject}: {error}"))
}
