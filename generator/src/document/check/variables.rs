use super::CheckedObject;
use crate::diagnostics::{self, Diagnostics};

/// Checks that the `enum` of a server variable, if present, is not empty (OpenAPI 3.0, 4.7.6).
pub(super) fn check(subject: CheckedObject<'_>, diagnostics: &mut Diagnostics) {
    let values = subject.object.get("enum").and_then(|values| values.as_list());
    if values.is_some_and(|values| values.is_empty()) {
        diagnostics.push(diagnostics::empty_enum(subject.at.join("enum")));
    }
}
