use http::{HeaderMap, StatusCode};

/// A documented answer with its status and headers.
#[derive(Clone, Debug)]
pub struct Answer<T> {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) value: T,
}

impl<T> Answer<T> {
    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The answer as the document describes it.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The answer as the document describes it.
    pub fn into_value(self) -> T {
        self.value
    }
}
