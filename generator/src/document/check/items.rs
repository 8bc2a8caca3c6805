use super::CheckedObject;
use crate::diagnostics::{self, Diagnostics};

/// Checks that an array has `items`, which versions before OpenAPI 3.1 require (OpenAPI 3.0, 4.7.24.1).
pub(super) fn check(subject: CheckedObject<'_>, diagnostics: &mut Diagnostics) {
    let has_items = ["items", "prefixItems"].iter().any(|key| subject.object.get(key).is_some());
    if !subject.is_openapi_3_1() && subject.text("type") == Some("array") && !has_items {
        let label = "a Schema Object of type `array`";
        let instead = "the items are untyped JSON values";
        diagnostics.push(diagnostics::missing_field_repaired(subject.at.clone(), label, "items", instead));
    }
}
