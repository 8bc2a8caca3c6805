use super::super::stream::Body;
use super::HeaderNames;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;

/// A response: its status, headers and body. The body is buffered, or a [`Body`] that may be streaming.
#[derive(Clone, Default)]
pub struct Answer<B = Bytes> {
    /// The status code.
    pub status: StatusCode,
    /// The header fields.
    pub headers: HeaderMap,
    /// The body.
    pub body: B,
}

impl<B: fmt::Debug> fmt::Debug for Answer<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers = HeaderNames(&self.headers);
        f.debug_struct("Answer")
            .field("status", &self.status)
            .field("headers", &headers)
            .field("body", &self.body)
            .finish()
    }
}

#[cfg(feature = "client")]
impl Answer<Body> {
    /// Returns the response with its buffered body, or with an empty one if the body is streaming.
    pub(crate) fn at_hand(self) -> Answer {
        let body = self.body.bytes().cloned().unwrap_or_default();
        Answer { status: self.status, headers: self.headers, body }
    }
}

impl From<Answer> for Answer<Body> {
    fn from(Answer { status, headers, body }: Answer) -> Self {
        Self { status, headers, body: body.into() }
    }
}
