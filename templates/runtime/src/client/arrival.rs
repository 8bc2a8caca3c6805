use super::super::operation::{Answer, Operation, media_type};
use super::super::stream::{Body, Whole};
use super::Error;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};

/// An answer whose body is on its way.
pub(super) struct Arrival {
    operation: &'static Operation,
    /// The most to hold of it, in bytes.
    limit: usize,
    status: StatusCode,
    headers: HeaderMap,
    whole: Whole,
}

impl Arrival {
    pub(super) fn new(operation: &'static Operation, limit: usize, status: StatusCode, headers: HeaderMap) -> Self {
        Self { operation, limit, status, headers, whole: Whole::default() }
    }

    /// Whether the answer is handed over while it is on its way: a success of a media type that streams. Any other is
    /// collected, so that an error keeps what came.
    pub(super) fn streams(&self) -> bool {
        if !self.status.is_success() {
            return false;
        }
        let response = self.operation.documented(self.status.as_u16());
        let response = response.and_then(|index| self.operation.responses.get(index));
        let contents = response.map_or(&[][..], |spec| spec.contents);
        // Few have one that streams, and then it has to be known which came.
        contents.iter().any(|content| content.encoding.streams()) && {
            let (content, ..) = media_type::of_response(contents, &self.headers);
            contents.get(content).is_some_and(|content| content.encoding.streams())
        }
    }

    /// The answer, its body still on its way.
    pub(super) fn stream(self, body: Body) -> Answer<Body> {
        Answer { status: self.status, headers: self.headers, body }
    }

    /// Adds the next bytes of the body.
    ///
    /// # Errors
    ///
    /// If they are more than the limit; with what came before.
    pub(super) fn add(&mut self, data: Bytes) -> Result<(), Error> {
        if self.whole.len() + data.len() <= self.limit {
            self.whole.push(data);
            return Ok(());
        }
        let (headers, body) = (std::mem::take(&mut self.headers), std::mem::take(&mut self.whole).into_bytes());
        Err(Error::too_large(self.operation, Answer { status: self.status, headers, body }))
    }

    /// The answer, all of it.
    pub(super) fn whole(self) -> Answer<Body> {
        Answer { status: self.status, headers: self.headers, body: self.whole.into_bytes().into() }
    }
}
