use super::super::operation::{Encoding, OperationSpec, RawResponse, media_type};
use super::super::stream::{Body, ChunkBuffer};
use super::Error;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};

/// A received response whose body is being read.
pub(super) struct ResponseBuffer {
    operation: &'static OperationSpec,
    /// The maximum size of a buffered body in bytes.
    limit: usize,
    status: StatusCode,
    headers: HeaderMap,
    buffer: ChunkBuffer,
}

impl ResponseBuffer {
    pub(super) fn new(operation: &'static OperationSpec, limit: usize, status: StatusCode, headers: HeaderMap) -> Self {
        Self { operation, limit, status, headers, buffer: ChunkBuffer::default() }
    }

    /// Returns the encoding of a successful response with a streaming media type. Such a response is returned before
    /// its body is complete. The bodies of other responses are buffered, so that an error contains the received body.
    pub(super) fn streaming_encoding(&self) -> Option<Encoding> {
        if !self.status.is_success() {
            return None;
        }
        let response = self.operation.documented_response(self.status.as_u16());
        let response = response.and_then(|index| self.operation.responses.get(index));
        let contents = response.map_or(&[][..], |spec| spec.contents);
        // Few responses can be streamed. The header `Content-Type` is therefore parsed only if the document lists a
        // streaming media type for the response.
        if !contents.iter().any(|content| content.encoding.streams()) {
            return None;
        }
        let (content, ..) = media_type::content_of_response(contents, &self.headers);
        contents.get(content).map(|content| content.encoding).filter(|encoding| encoding.streams())
    }

    /// Returns the response with its unread body.
    pub(super) fn into_streaming(self, body: Body) -> RawResponse<Body> {
        RawResponse { status: self.status, headers: self.headers, body }
    }

    /// Appends a chunk of the body.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::TooLarge`](super::ErrorKind::TooLarge) with the preceding chunks if the body exceeds the
    /// limit.
    pub(super) fn push(&mut self, data: Bytes) -> Result<(), Error> {
        if self.buffer.len() + data.len() <= self.limit {
            self.buffer.push(data);
            return Ok(());
        }
        let (headers, body) = (std::mem::take(&mut self.headers), std::mem::take(&mut self.buffer).into_bytes());
        Err(Error::too_large(self.operation, RawResponse { status: self.status, headers, body }))
    }

    /// Returns the response with its buffered body.
    pub(super) fn into_buffered(self) -> RawResponse<Body> {
        RawResponse { status: self.status, headers: self.headers, body: self.buffer.into_bytes().into() }
    }
}
