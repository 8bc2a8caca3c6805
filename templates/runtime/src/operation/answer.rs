use super::super::stream::Body;
use super::HeaderNames;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;

/// An answer in the parts that travel. Its body is at hand, or a [`Body`] that may still be on its way.
#[derive(Clone, Default)]
pub struct Answer<B = Bytes> {
    /// The status.
    pub status: StatusCode,
    /// The headers.
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
    /// The answer with what is at hand of its body: nothing of one that is on its way.
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
