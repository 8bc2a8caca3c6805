use bytes::Bytes;
use http::{HeaderMap, StatusCode};

/// An answer in the parts that travel.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}
