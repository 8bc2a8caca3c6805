use super::Subject;
use crate::diagnostics::{self, Diagnostics};

/// Checks that an operation documents a response (OpenAPI 3.0, 4.7.16).
pub(super) fn check(subject: Subject<'_>, found: &mut Diagnostics) {
    if let Some((responses, at)) = subject.inner("responses")
        && responses.iter().all(|(key, _)| key.starts_with("x-"))
    {
        found.push(diagnostics::no_responses(at));
    }
}
