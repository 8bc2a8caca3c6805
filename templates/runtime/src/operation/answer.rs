use super::super::stream::Body;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};

/// An answer in the parts that travel. Its body is at hand, or a [`Body`] that may still be on its way.
#[derive(Clone, Debug, Default)]
pub struct Answer<B = Bytes> {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: B,
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
