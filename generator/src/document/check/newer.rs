//! Warnings for fields of OpenAPI 3.1 in older documents, which have the same effect as in 3.1.

use super::Subject;
use crate::diagnostics::{self, Diagnostics};
use crate::source::Object;

pub(super) fn document(subject: Subject<'_>, found: &mut Diagnostics) {
    say(subject, "webhooks", found);
}

pub(super) fn components(subject: Subject<'_>, found: &mut Diagnostics) {
    say(subject, "pathItems", found);
}

pub(super) fn info(subject: Subject<'_>, found: &mut Diagnostics) {
    let license = subject.object.get("license").and_then(|license| license.as_object());
    let at = subject.at.join("license");
    say(Subject { object: license.unwrap_or(&Object::default()), at: &at, ..subject }, "identifier", found);
}

fn say(subject: Subject<'_>, field: &str, found: &mut Diagnostics) {
    if !subject.is_newer() && subject.object.get(field).is_some() {
        found.push(diagnostics::newer_keyword(subject.at.join(field), field));
    }
}
