use super::super::stream::Body;
use super::HeaderNames;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;

/// A response with its status, headers and body. The body is buffered as [`Bytes`], or is a [`Body`] that may be
/// streamed.
#[derive(Clone, Default)]
pub struct RawResponse<B = Bytes> {
    /// The status code.
    pub status: StatusCode,
    /// The header fields.
    pub headers: HeaderMap,
    /// The body.
    pub body: B,
}

impl<B: fmt::Debug> fmt::Debug for RawResponse<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers = HeaderNames(&self.headers);
        f.debug_struct("RawResponse")
            .field("status", &self.status)
            .field("headers", &headers)
            .field("body", &self.body)
            .finish()
    }
}

#[cfg(feature = "client")]
impl RawResponse<Body> {
    /// Returns the response with its buffered body, or with an empty body if the body is streamed.
    pub(crate) fn into_buffered(self) -> RawResponse {
        let body = self.body.bytes().cloned().unwrap_or_default();
        RawResponse { status: self.status, headers: self.headers, body }
    }
}

impl From<RawResponse> for RawResponse<Body> {
    fn from(RawResponse { status, headers, body }: RawResponse) -> Self {
        Self { status, headers, body: body.into() }
    }
}
