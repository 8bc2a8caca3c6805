//! Warnings for fields of OpenAPI 3.1 in older documents. The fields have the same effect as in OpenAPI 3.1.

use super::CheckedObject;
use crate::diagnostics::{self, Diagnostics};
use crate::openapi::shape::ObjectShape;
use crate::source::{Object, Version};

/// Checks the fields that the table of `openapi` declares for OpenAPI 3.1 and later.
pub(super) fn fields(shape: &ObjectShape, subject: CheckedObject<'_>, diagnostics: &mut Diagnostics) {
    for field in shape.fields.iter().filter(|field| field.since == Version::V3_1) {
        report(subject, field.key, diagnostics);
    }
}

pub(super) fn info(subject: CheckedObject<'_>, diagnostics: &mut Diagnostics) {
    let license = subject.object.get("license").and_then(|license| license.as_object());
    let at = subject.at.join("license");
    report(
        CheckedObject { object: license.unwrap_or(&Object::default()), at: &at, ..subject },
        "identifier",
        diagnostics,
    );
}

fn report(subject: CheckedObject<'_>, field: &str, diagnostics: &mut Diagnostics) {
    if !subject.is_openapi_3_1() && subject.object.get(field).is_some() {
        diagnostics.push(diagnostics::keyword_of_later_version(subject.at.join(field), field));
    }
}
