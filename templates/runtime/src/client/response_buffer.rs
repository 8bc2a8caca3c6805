use super::super::operation::{OperationSpec, RawResponse, media_type};
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

    /// Returns `true` if the response is a success with a streaming media type. Such a response is returned before its
    /// body is complete. The bodies of other responses are buffered, so that an error contains the received body.
    pub(super) fn is_streaming(&self) -> bool {
        if !self.status.is_success() {
            return false;
        }
        let response = self.operation.documented_response(self.status.as_u16());
        let response = response.and_then(|index| self.operation.responses.get(index));
        let contents = response.map_or(&[][..], |spec| spec.contents);
        // Few responses can be streamed. The header `Content-Type` is therefore parsed only if the document lists a
        // streaming media type for the response.
        contents.iter().any(|content| content.encoding.streams()) && {
            let (content, ..) = media_type::content_of_response(contents, &self.headers);
            contents.get(content).is_some_and(|content| content.encoding.streams())
        }
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
