use super::super::codec::{Decode, DecodeError};
use super::super::stream::{Body, ByteRange};
use super::payload::PayloadReader;
use super::{DecodeLimits, OperationSpec, Payload, RawResponse, ResponseSpec, header, media_type};
use http::StatusCode;

/// Decodes a response of an operation.
#[derive(Debug)]
pub struct ResponseReader<'a> {
    operation: &'static OperationSpec,
    response: &'a mut RawResponse<Body>,
    documented: Option<usize>,
    sample: bool,
    limits: DecodeLimits,
    /// The decode errors of the optional headers that are treated as absent because their values are invalid.
    invalid_headers: Vec<DecodeError>,
}

impl<'a> ResponseReader<'a> {
    /// Creates a reader for a response of the operation.
    pub fn new(operation: &'static OperationSpec, response: &'a mut RawResponse<Body>) -> Self {
        let documented = operation.documented_response(response.status.as_u16());
        Self {
            operation,
            response,
            documented,
            sample: false,
            limits: DecodeLimits::new(),
            invalid_headers: Vec::new(),
        }
    }

    /// Creates a reader for a sample response. The body of a sample is JSON, except for bytes and streams.
    pub fn from_sample(operation: &'static OperationSpec, response: &'a mut RawResponse<Body>) -> Self {
        Self { sample: true, ..Self::new(operation, response) }
    }

    /// Sets the maximum size of one item of a streamed body in bytes.
    #[must_use]
    pub fn limit(self, bytes: usize) -> Self {
        Self { limits: DecodeLimits { item_size: bytes, ..self.limits }, ..self }
    }

    /// Returns the status code.
    pub fn status(&self) -> StatusCode {
        self.response.status
    }

    /// Returns the index of the documented response for the status.
    pub fn documented(&self) -> Option<usize> {
        self.documented
    }

    /// Returns the error for an undocumented status.
    pub fn undocumented(&self) -> DecodeError {
        DecodeError::new(format!("the status {} is not documented", self.response.status))
    }

    /// Decodes the body. A body with an undocumented media type is decoded like the first documented media type with
    /// the same encoding or, if no documented media type has this encoding, like the first documented media type. A
    /// streamed body is moved out of the response.
    ///
    /// # Errors
    ///
    /// Returns an error if the body does not have this type.
    #[inline(always)]
    pub fn body<T: Payload>(&mut self) -> Result<T, DecodeError> {
        T::decode(&mut self.payload()?)
    }

    /// Returns the reader of the body. This function does not depend on the type of the body, so that it is compiled
    /// only once.
    fn payload(&mut self) -> Result<PayloadReader<'_>, DecodeError> {
        let contents = self.spec()?.contents;
        let RawResponse { status, headers, body } = &mut *self.response;
        let (content, received, is_documented) = media_type::content_of_response(contents, headers);
        let spec = contents.get(content).ok_or_else(|| DecodeError::new("the response has no documented body"))?;
        let received = (received.unwrap_or(spec.media_type), is_documented);
        // In other responses, `Content-Range` has no meaning (RFC 9110, 14.4).
        let range = if *status == StatusCode::PARTIAL_CONTENT { ByteRange::from_response(headers) } else { None };
        let payload = PayloadReader::new((content, spec), received, body, self.sample)?;
        Ok(PayloadReader { range, limits: self.limits, ..payload })
    }

    /// Decodes the documented header with this index.
    ///
    /// # Errors
    ///
    /// Returns an error if the header is missing or does not have this type.
    pub fn header<T: Decode>(&self, index: usize) -> Result<T, DecodeError> {
        let missing = |name: &str| DecodeError::new(format!("the header `{name}` is missing"));
        let Some(spec) = self.spec()?.headers.get(index) else { return Err(missing("")) };
        header::read(spec, &self.response.headers)?.ok_or_else(|| missing(spec.name))
    }

    /// Decodes the documented header with this index, if the header is present. An invalid header is treated as absent,
    /// because an error in an optional header does not make a response unusable. A client gets the error of an invalid
    /// header from `ResponseValue::invalid_headers`.
    ///
    /// # Errors
    ///
    /// Returns an error if the status is not documented.
    pub fn optional_header<T: Decode>(&mut self, index: usize) -> Result<Option<T>, DecodeError> {
        let Some(spec) = self.spec()?.headers.get(index) else {
            return Ok(None);
        };
        match header::read(spec, &self.response.headers) {
            // An invalid optional header is ignored, except in a sample.
            Err(error) if !self.sample => {
                self.invalid_headers.push(error);
                Ok(None)
            }
            read => read,
        }
    }

    /// Returns the decode errors of the optional headers that were treated as absent.
    #[cfg(feature = "client")]
    pub(crate) fn into_invalid_headers(self) -> Vec<DecodeError> {
        self.invalid_headers
    }

    fn spec(&self) -> Result<&'static ResponseSpec, DecodeError> {
        let spec = self.documented.and_then(|index| self.operation.responses.get(index));
        spec.ok_or_else(|| self.undocumented())
    }
}
