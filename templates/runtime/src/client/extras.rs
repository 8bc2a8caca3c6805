use super::super::operation::HeaderNames;
use super::target::Target;
use http::{HeaderMap, HeaderName, HeaderValue};
use std::fmt;
use std::time::Duration;

/// What few calls say: where they go, headers, how long they may take.
#[derive(Clone, Default)]
pub(super) struct Extras {
    pub(super) target: Target,
    /// A URL of an earlier response, which takes the place of the operation's path and query.
    pub(super) link: Option<String>,
    pub(super) headers: HeaderMap,
    pub(super) timeout: Option<Duration>,
    /// Why it cannot be sent.
    pub(super) fault: Option<String>,
}

// A URL that a response or a receiver gave may hold a credential, as headers may.
impl fmt::Debug for Extras {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Extras")
            .field("headers", &HeaderNames(&self.headers))
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

impl Extras {
    /// Adds a header; one that cannot be is a fault.
    pub(super) fn header(&mut self, name: &str, value: &str) {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => drop(self.headers.insert(name, value)),
            _ => drop(self.fault.get_or_insert_with(|| format!("`{name}` is no header or its value cannot be one"))),
        }
    }
}
