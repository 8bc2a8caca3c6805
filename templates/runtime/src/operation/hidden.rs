//! Values that `Debug` does not show: logs are read by more people than may know a credential.

use http::HeaderMap;
use std::fmt;

/// Stands for a value that is not shown.
#[derive(Clone, Copy)]
pub struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// Headers by their names: a document may put a credential into any of them.
pub(crate) struct HeaderNames<'h>(pub(crate) &'h HeaderMap);

impl fmt::Debug for HeaderNames<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.keys().map(http::HeaderName::as_str)).finish()
    }
}
