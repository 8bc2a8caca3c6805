use super::CheckedObject;
use crate::diagnostics::{self, Diagnostics};

/// Checks that an operation documents a response (OpenAPI 3.0, 4.7.16).
pub(super) fn check(subject: CheckedObject<'_>, diagnostics: &mut Diagnostics) {
    if let Some((responses, at)) = subject.inner_object("responses")
        && responses.iter().all(|(key, _)| key.starts_with("x-"))
    {
        diagnostics.push(diagnostics::no_responses(at));
    }
}
