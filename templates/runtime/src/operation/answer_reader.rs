use super::super::codec::{Decode, Fault};
use super::super::stream::{Body, ByteRange};
use super::payload::PayloadReader;
use super::{Answer, Operation, Payload, ResponseSpec, header, media_type};
use http::StatusCode;

/// An answer that came, for the operation that was called.
#[derive(Debug)]
pub struct AnswerReader<'a> {
    operation: &'static Operation,
    answer: &'a mut Answer<Body>,
    documented: Option<usize>,
    sample: bool,
    limit: usize,
    /// Optional headers that are absent because they are not of their types.
    unread: Vec<Fault>,
}

impl<'a> AnswerReader<'a> {
    /// An answer to a call of the operation.
    pub fn new(operation: &'static Operation, answer: &'a mut Answer<Body>) -> Self {
        let documented = operation.documented(answer.status.as_u16());
        Self { operation, answer, documented, sample: false, limit: usize::MAX, unread: Vec::new() }
    }

    /// A sample, whose body is JSON unless its media type is that of bytes or a stream.
    pub fn of_sample(operation: &'static Operation, answer: &'a mut Answer<Body>) -> Self {
        Self { sample: true, ..Self::new(operation, answer) }
    }

    /// With a limit for each piece of a stream that has to be held at once, in bytes.
    #[must_use]
    pub fn limit(self, bytes: usize) -> Self {
        Self { limit: bytes, ..self }
    }

    /// The status that came.
    pub fn status(&self) -> StatusCode {
        self.answer.status
    }

    /// Index of the documented response that stands for the status.
    pub fn documented(&self) -> Option<usize> {
        self.documented
    }

    /// The fault of a status that is not documented.
    pub fn undocumented(&self) -> Fault {
        Fault::new(format!("the status {} is not documented", self.answer.status))
    }

    /// The body. One of another media type than documented is read as the documented content that is nearest to it. A
    /// stream is taken, and is empty from then on.
    ///
    /// # Errors
    ///
    /// If it is not of this type.
    #[inline(always)]
    pub fn body<T: Payload>(&mut self) -> Result<T, Fault> {
        T::decode(&mut self.payload()?)
    }

    /// The body, and how it is to be read. Apart from the type that is read, so that it is compiled once.
    fn payload(&mut self) -> Result<PayloadReader<'_>, Fault> {
        let contents = self.spec()?.contents;
        let Answer { headers, body, .. } = &mut *self.answer;
        let (content, came, is_documented) = media_type::of_response(contents, headers);
        let spec = contents.get(content).ok_or_else(|| Fault::new("the answer has no documented body"))?;
        let came = (came.unwrap_or(spec.media_type), is_documented);
        let range = ByteRange::came(headers);
        let payload = PayloadReader::new((content, spec), came, body, self.sample)?;
        Ok(PayloadReader { range, limit: self.limit, ..payload })
    }

    /// The header of this index among the documented ones.
    ///
    /// # Errors
    ///
    /// If it is missing or not of this type.
    pub fn header<T: Decode>(&self, index: usize) -> Result<T, Fault> {
        let missing = |name: &str| Fault::new(format!("the header `{name}` is missing"));
        let Some(spec) = self.spec()?.headers.get(index) else { return Err(missing("")) };
        header::read(spec, &self.answer.headers)?.ok_or_else(|| missing(spec.name))
    }

    /// The header of this index among the documented ones, if it came. One that is not of its type is absent, for a
    /// header that the document does not require does not make a response unreadable; the client's `Answer` tells which.
    ///
    /// # Errors
    ///
    /// If the status is not documented.
    pub fn optional_header<T: Decode>(&mut self, index: usize) -> Result<Option<T>, Fault> {
        let Some(spec) = self.spec()?.headers.get(index) else {
            return Ok(None);
        };
        match header::read(spec, &self.answer.headers) {
            // A sample has to be proven as it is.
            Err(fault) if !self.sample => {
                self.unread.push(fault);
                Ok(None)
            }
            read => read,
        }
    }

    /// Takes the errors of optional headers that are absent because of them.
    #[cfg(feature = "client")]
    pub(crate) fn unread_headers(self) -> Vec<Fault> {
        self.unread
    }

    fn spec(&self) -> Result<&'static ResponseSpec, Fault> {
        let spec = self.documented.and_then(|index| self.operation.responses.get(index));
        spec.ok_or_else(|| self.undocumented())
    }
}
