use super::CheckedObject;
use crate::diagnostics::{self, Diagnostics};

const TYPES: [&str; 6] = ["boolean", "integer", "number", "string", "array", "object"];

/// Checks that `type` is a type of the specification (OpenAPI 3.0, 4.7.24.1).
pub(super) fn check(subject: CheckedObject<'_>, diagnostics: &mut Diagnostics) {
    if let Some(ty) = subject.text("type").filter(|ty| !TYPES.contains(ty)) {
        diagnostics.push(diagnostics::unknown_type(subject.at.join("type"), ty));
    }
}
