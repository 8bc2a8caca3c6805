//! Redaction of values in `Debug`: logs are read by people who must not see credentials.

use http::HeaderMap;
use std::fmt;

/// A placeholder for a value that is not printed.
#[derive(Clone, Copy)]
pub struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// Prints the names of headers without their values, since a document may put a credential into any header.
pub(crate) struct HeaderNames<'h>(pub(crate) &'h HeaderMap);

impl fmt::Debug for HeaderNames<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.keys().map(http::HeaderName::as_str)).finish()
    }
}
