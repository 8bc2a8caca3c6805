use super::super::codec::DecodeError;
use super::super::operation::{OperationSpec, RawResponse, Response, ResponseReader};
use super::super::stream::BoxError;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;

/// The maximum number of bytes of a body that `Display` prints.
const MAX_SHOWN_BODY: usize = 1024;

/// The error of a call.
#[derive(Debug)]
pub struct Error(Box<ErrorInner>);

#[derive(Debug)]
struct ErrorInner {
    operation: &'static OperationSpec,
    kind: ErrorKind,
    message: String,
    response: Option<RawResponse>,
    decode_error: Option<DecodeError>,
    source: Option<BoxError>,
}

/// The category of an [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request could not be built: a value is invalid or a credential is missing. Nothing was sent.
    Request,
    /// The connection could not be established. Nothing was sent.
    Connect,
    /// The timeout expired.
    Timeout,
    /// Sending the request or receiving the response failed.
    Transport,
    /// The response is documented and not a success.
    Status,
    /// The status of the response is not documented.
    Undocumented,
    /// The response does not have its documented type.
    Decode,
    /// The response exceeds the client's size limit. The error contains only the beginning of the body.
    TooLarge,
}

impl Error {
    fn new(operation: &'static OperationSpec, kind: ErrorKind, message: impl Into<String>) -> Self {
        let message = message.into();
        Self(Box::new(ErrorInner { operation, kind, message, response: None, decode_error: None, source: None }))
    }

    fn with_response(mut self, response: RawResponse) -> Self {
        self.0.response = Some(response);
        self
    }

    fn with_source(mut self, source: BoxError) -> Self {
        self.0.source = Some(source);
        self
    }

    pub(super) fn request(operation: &'static OperationSpec, message: String) -> Self {
        Self::new(operation, ErrorKind::Request, message)
    }

    pub(super) fn timeout(operation: &'static OperationSpec, source: BoxError) -> Self {
        Self::new(operation, ErrorKind::Timeout, "the timeout expired").with_source(source)
    }

    pub(super) fn transport(operation: &'static OperationSpec, source: BoxError) -> Self {
        let (kind, message) = transport_kind(&source);
        Self::new(operation, kind, message).with_source(source)
    }

    pub(super) fn too_large(operation: &'static OperationSpec, response: RawResponse) -> Self {
        Self::new(operation, ErrorKind::TooLarge, "the response exceeds the size limit").with_response(response)
    }

    pub(super) fn error_status(operation: &'static OperationSpec, response: RawResponse) -> Self {
        Self::new(operation, ErrorKind::Status, format!("the response has the status {}", response.status))
            .with_response(response)
    }

    pub(super) fn undocumented(operation: &'static OperationSpec, response: RawResponse) -> Self {
        let message = format!("the response has the undocumented status {}", response.status);
        Self::new(operation, ErrorKind::Undocumented, message).with_response(response)
    }

    pub(super) fn decode(operation: &'static OperationSpec, response: RawResponse, decode_error: DecodeError) -> Self {
        let message = format!("invalid response ({}): {decode_error}", response.status);
        let mut error = Self::new(operation, ErrorKind::Decode, message).with_response(response);
        error.0.decode_error = Some(decode_error);
        error
    }

    /// Returns the operation that was called.
    pub fn operation(&self) -> &'static OperationSpec {
        self.0.operation
    }

    /// Returns the category of the error.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the status of the response, if one was received.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.response.as_ref().map(|response| response.status)
    }

    /// Returns the headers of the response, if one was received.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.response.as_ref().map(|response| &response.headers)
    }

    /// Returns the buffered body of the response, if one was received.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.response.as_ref().map(|response| &response.body)
    }

    /// Returns the location and reason of a decode error.
    pub fn decode_error(&self) -> Option<&DecodeError> {
        self.0.decode_error.as_ref()
    }

    /// Decodes the received response as one of the operation's documented responses.
    pub fn documented<R: Response>(&self) -> Option<R> {
        let response = self.0.response.as_ref()?;
        R::decode(&mut ResponseReader::new(self.0.operation, &mut response.clone().into())).ok()
    }

    /// Returns `true` if repeating the call may succeed: the connection or the transfer failed, the timeout expired, or
    /// the status is 408, 425, 429, 502, 503 or 504. The result does not imply that the operation is safe to repeat.
    pub fn is_transient(&self) -> bool {
        let status = self.status().map_or(0, |status| status.as_u16());
        let broken = matches!(self.0.kind, ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport);
        broken || matches!(status, 408 | 425 | 429 | 502..=504)
    }

    /// Returns `true` if the timeout expired.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }
}

#[cfg(feature = "reqwest")]
fn transport_kind(source: &BoxError) -> (ErrorKind, &'static str) {
    if super::reqwest_service::is_timeout(source) {
        return (ErrorKind::Timeout, "the timeout expired");
    }
    if super::reqwest_service::is_connect(source) {
        return (ErrorKind::Connect, "the connection could not be established");
    }
    (ErrorKind::Transport, "the transfer failed")
}

#[cfg(not(feature = "reqwest"))]
fn transport_kind(_: &BoxError) -> (ErrorKind, &'static str) {
    (ErrorKind::Transport, "the transfer failed")
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.0.operation.id, self.0.message)?;
        let Some(body) = self.body().filter(|body| !body.is_empty()) else {
            return Ok(());
        };
        let shown = body.get(..MAX_SHOWN_BODY).unwrap_or(body);
        write!(f, ": {}", String::from_utf8_lossy(shown))?;
        if body.len() > MAX_SHOWN_BODY { write!(f, "… ({} bytes)", body.len()) } else { Ok(()) }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
