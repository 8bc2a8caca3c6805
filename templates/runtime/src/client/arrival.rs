use super::super::operation::{Answer, Operation, media_type};
use super::super::stream::{Body, Whole};
use super::Error;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};

/// A received response whose body is being read.
pub(super) struct Arrival {
    operation: &'static Operation,
    /// The maximum size of a buffered body in bytes.
    limit: usize,
    status: StatusCode,
    headers: HeaderMap,
    whole: Whole,
}

impl Arrival {
    pub(super) fn new(operation: &'static Operation, limit: usize, status: StatusCode, headers: HeaderMap) -> Self {
        Self { operation, limit, status, headers, whole: Whole::default() }
    }

    /// Returns `true` if the response is returned before its body is complete: a success with a streaming media type.
    /// Other bodies are buffered, so that an error contains the received body.
    pub(super) fn streams(&self) -> bool {
        if !self.status.is_success() {
            return false;
        }
        let response = self.operation.documented(self.status.as_u16());
        let response = response.and_then(|index| self.operation.responses.get(index));
        let contents = response.map_or(&[][..], |spec| spec.contents);
        // Most operations have no streaming content; the header `Content-Type` is parsed for the others only.
        contents.iter().any(|content| content.encoding.streams()) && {
            let (content, ..) = media_type::of_response(contents, &self.headers);
            contents.get(content).is_some_and(|content| content.encoding.streams())
        }
    }

    /// Returns the response with its unread body.
    pub(super) fn stream(self, body: Body) -> Answer<Body> {
        Answer { status: self.status, headers: self.headers, body }
    }

    /// Appends a chunk of the body.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::TooLarge`](super::ErrorKind::TooLarge) with the chunks before this one if the body
    /// exceeds the limit.
    pub(super) fn add(&mut self, data: Bytes) -> Result<(), Error> {
        if self.whole.len() + data.len() <= self.limit {
            self.whole.push(data);
            return Ok(());
        }
        let (headers, body) = (std::mem::take(&mut self.headers), std::mem::take(&mut self.whole).into_bytes());
        Err(Error::too_large(self.operation, Answer { status: self.status, headers, body }))
    }

    /// Returns the response with its buffered body.
    pub(super) fn whole(self) -> Answer<Body> {
        Answer { status: self.status, headers: self.headers, body: self.whole.into_bytes().into() }
    }
}
