use super::super::codec::{Decode, Fault};
use super::super::stream::{Body, ByteRange};
use super::payload::PayloadReader;
use super::{Answer, Operation, Payload, ResponseSpec, header, media_type};
use http::StatusCode;

/// Decodes the response to a call.
#[derive(Debug)]
pub struct AnswerReader<'a> {
    operation: &'static Operation,
    answer: &'a mut Answer<Body>,
    documented: Option<usize>,
    sample: bool,
    limit: usize,
    /// The errors of optional headers that are absent because their values are invalid.
    unread: Vec<Fault>,
}

impl<'a> AnswerReader<'a> {
    /// Creates a reader of a response to a call of the operation.
    pub fn new(operation: &'static Operation, answer: &'a mut Answer<Body>) -> Self {
        let documented = operation.documented(answer.status.as_u16());
        Self { operation, answer, documented, sample: false, limit: usize::MAX, unread: Vec::new() }
    }

    /// Creates a reader of a sample, whose body is JSON unless it has the media type of bytes or a stream.
    pub fn of_sample(operation: &'static Operation, answer: &'a mut Answer<Body>) -> Self {
        Self { sample: true, ..Self::new(operation, answer) }
    }

    /// Sets the maximum size of a buffered frame of a stream in bytes.
    #[must_use]
    pub fn limit(self, bytes: usize) -> Self {
        Self { limit: bytes, ..self }
    }

    /// Returns the status code.
    pub fn status(&self) -> StatusCode {
        self.answer.status
    }

    /// Returns the index of the documented response for the status.
    pub fn documented(&self) -> Option<usize> {
        self.documented
    }

    /// Returns the error for an undocumented status.
    pub fn undocumented(&self) -> Fault {
        Fault::new(format!("the status {} is not documented", self.answer.status))
    }

    /// Decodes the body. A body with an undocumented media type is decoded as the documented content with the same
    /// encoding, or as the first. A stream is moved out of the response.
    ///
    /// # Errors
    ///
    /// Returns an error if the body does not have this type.
    #[inline(always)]
    pub fn body<T: Payload>(&mut self) -> Result<T, Fault> {
        T::decode(&mut self.payload()?)
    }

    /// Returns the reader of the body. It does not depend on the type, so that it is compiled once.
    fn payload(&mut self) -> Result<PayloadReader<'_>, Fault> {
        let contents = self.spec()?.contents;
        let Answer { headers, body, .. } = &mut *self.answer;
        let (content, came, is_documented) = media_type::of_response(contents, headers);
        let spec = contents.get(content).ok_or_else(|| Fault::new("the response has no documented body"))?;
        let came = (came.unwrap_or(spec.media_type), is_documented);
        let range = ByteRange::came(headers);
        let payload = PayloadReader::new((content, spec), came, body, self.sample)?;
        Ok(PayloadReader { range, limit: self.limit, ..payload })
    }

    /// Decodes the documented header with this index.
    ///
    /// # Errors
    ///
    /// Returns an error if the header is missing or does not have this type.
    pub fn header<T: Decode>(&self, index: usize) -> Result<T, Fault> {
        let missing = |name: &str| Fault::new(format!("the header `{name}` is missing"));
        let Some(spec) = self.spec()?.headers.get(index) else { return Err(missing("")) };
        header::read(spec, &self.answer.headers)?.ok_or_else(|| missing(spec.name))
    }

    /// Decodes the documented header with this index, if it is present. A header whose value does not have this type
    /// is absent: an error in an optional header does not make a response unusable. The client's `Answer` contains
    /// the error.
    ///
    /// # Errors
    ///
    /// Returns an error if the status is not documented.
    pub fn optional_header<T: Decode>(&mut self, index: usize) -> Result<Option<T>, Fault> {
        let Some(spec) = self.spec()?.headers.get(index) else {
            return Ok(None);
        };
        match header::read(spec, &self.answer.headers) {
            // A sample is checked without tolerance.
            Err(fault) if !self.sample => {
                self.unread.push(fault);
                Ok(None)
            }
            read => read,
        }
    }

    /// Returns the errors of optional headers that are absent because of them.
    #[cfg(feature = "client")]
    pub(crate) fn unread_headers(self) -> Vec<Fault> {
        self.unread
    }

    fn spec(&self) -> Result<&'static ResponseSpec, Fault> {
        let spec = self.documented.and_then(|index| self.operation.responses.get(index));
        spec.ok_or_else(|| self.undocumented())
    }
}
