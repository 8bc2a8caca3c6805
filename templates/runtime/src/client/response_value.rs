use super::super::codec::DecodeError;
use super::super::operation::HeaderNames;
use http::{HeaderMap, StatusCode};
use std::fmt;

/// A documented response with its status and headers.
#[derive(Clone)]
pub struct ResponseValue<T> {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) value: T,
    pub(super) invalid_headers: Vec<DecodeError>,
}

impl<T: fmt::Debug> fmt::Debug for ResponseValue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseValue")
            .field("status", &self.status)
            .field("headers", &HeaderNames(&self.headers))
            .field("value", &self.value)
            .field("unread_headers", &self.invalid_headers)
            .finish()
    }
}

impl<T> ResponseValue<T> {
    /// Returns the status code.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the header fields.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the errors of optional headers whose values do not have their documented types, each with the header's
    /// name. These headers are absent in the value; [`headers`](Self::headers) contains their original values.
    pub fn invalid_headers(&self) -> &[DecodeError] {
        &self.invalid_headers
    }

    /// Returns the decoded response.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Converts to the decoded response.
    pub fn into_value(self) -> T {
        self.value
    }
}
