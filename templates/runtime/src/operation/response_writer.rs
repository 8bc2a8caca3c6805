use super::super::codec::{Encode, ParameterValue};
use super::super::stream::{Body, ByteRange};
use super::header::is_set_cookie;
use super::payload::PayloadWriter;
use super::text::{header_value, parameter_text};
#[cfg(feature = "server")]
use super::{Encoding, accept};
use super::{OperationSpec, ParameterSpec, Payload, RawResponse, ResponseSpec};
#[cfg(feature = "server")]
use http::HeaderMap;
use http::header::{ACCEPT_RANGES, CONTENT_RANGE, CONTENT_TYPE};
use http::{HeaderValue, StatusCode};

/// Encodes a response.
#[derive(Debug)]
pub struct ResponseWriter {
    operation: &'static OperationSpec,
    spec: Option<&'static ResponseSpec>,
    response: RawResponse<Body>,
    accept: Option<String>,
    encode_error: Option<String>,
}

impl ResponseWriter {
    /// Creates a writer for a response of the operation.
    pub fn new(operation: &'static OperationSpec) -> Self {
        Self { operation, spec: None, response: RawResponse::default(), accept: None, encode_error: None }
    }

    /// Selects the media type of the body by the header `Accept` of the request, if a value can be sent with several
    /// media types.
    #[cfg(feature = "server")]
    pub(crate) fn accept(&mut self, headers: &HeaderMap) {
        let mut contents = self.operation.responses.iter().flat_map(|spec| spec.contents);
        if contents.any(|spec| spec.same_value || spec.encoding == Encoding::Any) {
            self.accept = accept::accept_header(headers);
        }
    }

    /// Selects the documented response at `index`, and sets the status code.
    pub fn start(&mut self, index: usize, status: u16) -> &mut Self {
        self.spec = self.operation.responses.get(index);
        let fits = self.spec.is_some_and(|spec| spec.status.specificity(status).is_some());
        match StatusCode::from_u16(status) {
            Ok(status) if fits => self.response.status = status,
            _ => self.encode_error(format!("the status {status} does not match the response")),
        }
        self
    }

    /// Encodes the headers, whose values are in the order of `ResponseSpec::headers`. Absent values are skipped.
    pub fn headers(&mut self, values: &[&dyn Encode]) -> &mut Self {
        let specs = self.spec.map_or(&[][..], |spec| spec.headers);
        for (spec, value) in specs.iter().zip(values).filter(|(_, value)| !value.is_absent()) {
            if is_set_cookie(spec.name)
                && let Some(ParameterValue::List(cookies)) = ParameterValue::from_encode(*value)
            {
                self.cookies(spec, &cookies);
                continue;
            }
            match parameter_text(spec, *value).map(|text| header_value(spec.name, &text.unwrap_or_default())) {
                Ok(Some((name, value))) => drop(self.response.headers.append(name, value)),
                Ok(None) => self.encode_error(format!("header `{}`: invalid characters", spec.name)),
                Err(encode_error) => self.encode_error(format!("header `{}`: {}", spec.name, encode_error.0)),
            }
        }
        self
    }

    /// Encodes each cookie as a separate header line.
    fn cookies(&mut self, spec: &ParameterSpec, cookies: &[ParameterValue]) {
        for cookie in cookies {
            let line = match cookie {
                ParameterValue::Text(text) => header_value(spec.name, text),
                _ => None,
            };
            match line {
                Some((name, value)) => drop(self.response.headers.append(name, value)),
                None => self.encode_error(format!("header `{}`: invalid characters", spec.name)),
            }
        }
    }

    /// Encodes the body.
    #[inline(always)]
    pub fn body<T: Payload>(&mut self, value: T) {
        let mut payload = self.payload();
        value.encode(&mut payload);
        self.set_payload(payload);
    }

    fn payload(&mut self) -> PayloadWriter {
        PayloadWriter::new(self.spec.map_or(&[][..], |spec| spec.contents), self.accept.take())
    }

    fn set_payload(&mut self, payload: PayloadWriter) {
        match payload.finish() {
            Ok(None) => {}
            Ok(Some((media_type, body))) => {
                if let Some(range) = body.range() {
                    self.range(range);
                }
                self.response.body = body;
                self.response.headers.insert(CONTENT_TYPE, media_type);
            }
            Err(encode_error) => self.encode_error(format!("body: {}", encode_error.0)),
        }
    }

    /// Sets the headers of a response that supports ranges. A partial response has the status 206. A complete response
    /// keeps its status, and `Accept-Ranges` announces that ranges are supported (RFC 9110, 14.3 and 15.3.7).
    fn range(&mut self, range: ByteRange) {
        self.response.headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
        if let Some(value) = range.header() {
            self.response.status = StatusCode::PARTIAL_CONTENT;
            self.response.headers.insert(CONTENT_RANGE, value);
        }
    }

    /// Sets an empty body.
    pub fn empty(&mut self) {
        self.response.body = Body::empty();
    }

    fn encode_error(&mut self, message: String) {
        self.encode_error.get_or_insert(message);
    }

    /// Returns the response.
    ///
    /// # Errors
    ///
    /// Returns the reason if a value cannot be encoded as documented, or if the status does not match the documented
    /// response.
    pub fn finish(self) -> Result<RawResponse<Body>, String> {
        match self.encode_error {
            None => Ok(self.response),
            Some(message) => Err(message),
        }
    }
}
