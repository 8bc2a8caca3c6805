use super::super::codec::Fault;
use super::super::operation::{Answer, AnswerReader, Operation, Response};
use super::super::stream::BoxError;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;

/// The maximum number of bytes of a body that `Display` prints.
const SHOWN: usize = 1024;

/// The error of a call.
#[derive(Debug)]
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    operation: &'static Operation,
    kind: ErrorKind,
    message: String,
    answer: Option<Answer>,
    fault: Option<Fault>,
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
    /// The response exceeds the client's limit. The kept body is truncated.
    TooLarge,
}

impl Error {
    fn new(operation: &'static Operation, kind: ErrorKind, message: impl Into<String>) -> Self {
        let message = message.into();
        Self(Box::new(Inner { operation, kind, message, answer: None, fault: None, source: None }))
    }

    fn answered(mut self, answer: Answer) -> Self {
        self.0.answer = Some(answer);
        self
    }

    fn caused(mut self, source: BoxError) -> Self {
        self.0.source = Some(source);
        self
    }

    pub(super) fn request(operation: &'static Operation, message: String) -> Self {
        Self::new(operation, ErrorKind::Request, message)
    }

    pub(super) fn timeout(operation: &'static Operation, source: BoxError) -> Self {
        Self::new(operation, ErrorKind::Timeout, "the timeout expired").caused(source)
    }

    pub(super) fn transport(operation: &'static Operation, source: BoxError) -> Self {
        let (kind, message) = transport_kind(&source);
        Self::new(operation, kind, message).caused(source)
    }

    pub(super) fn too_large(operation: &'static Operation, answer: Answer) -> Self {
        Self::new(operation, ErrorKind::TooLarge, "the response exceeds the size limit").answered(answer)
    }

    pub(super) fn refused(operation: &'static Operation, answer: Answer) -> Self {
        Self::new(operation, ErrorKind::Status, format!("the response has the status {}", answer.status))
            .answered(answer)
    }

    pub(super) fn undocumented(operation: &'static Operation, answer: Answer) -> Self {
        let message = format!("the response has the undocumented status {}", answer.status);
        Self::new(operation, ErrorKind::Undocumented, message).answered(answer)
    }

    pub(super) fn decode(operation: &'static Operation, answer: Answer, fault: Fault) -> Self {
        let message = format!("invalid response ({}): {fault}", answer.status);
        let mut error = Self::new(operation, ErrorKind::Decode, message).answered(answer);
        error.0.fault = Some(fault);
        error
    }

    /// Returns the operation that was called.
    pub fn operation(&self) -> &'static Operation {
        self.0.operation
    }

    /// Returns the category of the error.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the status of the response, if one was received.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.answer.as_ref().map(|answer| answer.status)
    }

    /// Returns the headers of the response, if one was received.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.answer.as_ref().map(|answer| &answer.headers)
    }

    /// Returns the buffered body of the response, if one was received.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.answer.as_ref().map(|answer| &answer.body)
    }

    /// Returns the location and reason of a decode error.
    pub fn fault(&self) -> Option<&Fault> {
        self.0.fault.as_ref()
    }

    /// Decodes the received response as one of the operation's documented responses.
    pub fn documented<R: Response>(&self) -> Option<R> {
        let answer = self.0.answer.as_ref()?;
        R::decode(&mut AnswerReader::new(self.0.operation, &mut answer.clone().into())).ok()
    }

    /// Returns `true` if a later call may succeed: connecting or the exchange failed, the timeout expired, or the
    /// status is 408, 425, 429, 502, 503 or 504. It does not tell whether the operation is safe to repeat.
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
    if super::over_reqwest::is_timeout(source) {
        return (ErrorKind::Timeout, "the timeout expired");
    }
    if super::over_reqwest::is_connect(source) {
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
        let shown = body.get(..SHOWN).unwrap_or(body);
        write!(f, ": {}", String::from_utf8_lossy(shown))?;
        if body.len() > SHOWN { write!(f, "… ({} bytes)", body.len()) } else { Ok(()) }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
