use super::super::operation::HeaderNames;
use http::header::{CONTENT_LENGTH, SET_COOKIE, TRANSFER_ENCODING};
use http::{HeaderMap, HeaderName, HeaderValue};
use std::fmt;
use std::sync::{Mutex, PoisonError};

/// The headers that a handler adds to its response. No memory is allocated for handlers that add no headers.
#[derive(Default)]
pub(super) struct ExtraHeaders(Mutex<Option<Box<HeaderMap>>>);

impl ExtraHeaders {
    /// Adds a header.
    pub(super) fn add(&self, name: HeaderName, value: HeaderValue) {
        let mut headers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        headers.get_or_insert_default().append(name, value);
    }

    /// Returns the added headers.
    pub(super) fn get(&self) -> HeaderMap {
        let headers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        headers.as_deref().cloned().unwrap_or_default()
    }

    /// Adds the headers of this collection to the headers of a response. The headers of the response take precedence.
    pub(super) fn add_to(&self, headers: &mut HeaderMap) {
        let Some(added) = self.0.lock().unwrap_or_else(PoisonError::into_inner).take() else { return };
        for name in added.keys() {
            let describes_body = *name == CONTENT_LENGTH || *name == TRANSFER_ENCODING;
            if describes_body || headers.contains_key(name) && *name != SET_COOKIE {
                tracing::warn!(
                    header = name.as_str(),
                    "ignored a header that a handler added: the response determines it"
                );
                continue;
            }
            for value in added.get_all(name) {
                headers.append(name, value.clone());
            }
        }
    }
}

impl fmt::Debug for ExtraHeaders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ExtraHeaders").field(&HeaderNames(&self.get())).finish()
    }
}
