use super::super::codec::DecodeError;
use super::super::operation::{HeaderNames, OperationSpec, RawResponse, Response, ResponseReader};
use super::super::stream::{BoxError, TimeLimit};
use super::TokenError;
use super::retry::RetryPolicy;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::time::Duration;
use url::Url;

/// The maximum number of bytes of a body that `Display` and `Debug` print.
const MAX_SHOWN_BODY: usize = 1024;

/// The error of a call.
///
/// The text of an error starts with the method, the URL without its query, and the operation:
///
/// ```text
/// GET https://api.example.com/users/u-1: operation `getUser`: the response has the status 503 Service Unavailable,
/// after 3 attempts: application/problem+json: {"title":"down for maintenance"}
/// ```
///
/// Neither the text nor `Debug` contains the query, the headers or the credentials of the request.
pub struct Error(Box<ErrorInner>);

struct ErrorInner {
    operation: &'static OperationSpec,
    kind: ErrorKind,
    message: String,
    /// The URL without user name, password, query and fragment.
    url: Option<String>,
    attempts: u32,
    limit: Option<TimeLimit>,
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
    /// A token source failed. Nothing was sent.
    Token,
    /// The connection could not be established, or not within its limit. Nothing was sent.
    Connect,
    /// A time limit was exceeded.
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
        Self(Box::new(ErrorInner {
            operation,
            kind,
            message,
            url: None,
            attempts: 0,
            limit: None,
            response: None,
            decode_error: None,
            source: None,
        }))
    }

    fn with_response(mut self, response: RawResponse) -> Self {
        self.0.response = Some(response);
        self
    }

    fn with_source(mut self, source: BoxError) -> Self {
        self.0.source = Some(source);
        self
    }

    fn set_limit(&mut self, limit: TimeLimit) {
        self.0.message = limit.to_string();
        self.0.limit = Some(limit);
    }

    /// Adds the URL and the number of attempts.
    pub(super) fn add_request(&mut self, url: Option<Url>, attempts: u32) {
        self.0.url = url.map(|mut url| {
            url.set_query(None);
            url.set_fragment(None);
            // Both fail only for URLs without a host, which contain neither.
            let _ = (url.set_username(""), url.set_password(None));
            url.into()
        });
        self.0.attempts = attempts;
    }

    /// Adds the limit of connecting if it was exceeded.
    pub(super) fn add_connect_limit(&mut self, length: Option<Duration>) {
        if let Some(length) = length
            && self.0.kind == ErrorKind::Connect
            && self.0.source.as_ref().is_some_and(is_timeout)
        {
            self.set_limit(TimeLimit::Connect(length));
        }
    }

    pub(super) fn request(operation: &'static OperationSpec, message: String) -> Self {
        Self::new(operation, ErrorKind::Request, message)
    }

    pub(super) fn token(operation: &'static OperationSpec, error: TokenError) -> Self {
        Self::new(operation, ErrorKind::Token, error.to_string()).with_source(error.into())
    }

    pub(super) fn timed_out(operation: &'static OperationSpec, limit: TimeLimit) -> Self {
        let mut error = Self::new(operation, ErrorKind::Timeout, "");
        error.set_limit(limit);
        error
    }

    pub(super) fn transport(operation: &'static OperationSpec, source: BoxError) -> Self {
        let (kind, message) = if is_connect(&source) {
            (ErrorKind::Connect, "the connection could not be established")
        } else if is_timeout(&source) {
            (ErrorKind::Timeout, "a timeout of the transport expired")
        } else {
            (ErrorKind::Transport, "the transfer failed")
        };
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

    /// Returns the URL of the request without user name, password, query and fragment, or `None` if the request could
    /// not be built.
    pub fn url(&self) -> Option<&str> {
        self.0.url.as_deref()
    }

    /// Returns the number of attempts that were made. It is zero if the request could not be built.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Returns the time limit of the client that was exceeded in the last attempt.
    pub fn time_limit(&self) -> Option<TimeLimit> {
        self.0.limit
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

    /// Returns `true` if the same call may succeed later: the connection or the transfer failed, a time limit was
    /// exceeded, or the status is 408, 425, 429, 500, 502, 503 or 504. The client has already repeated the request as
    /// often as its policy allows. The result does not imply that the operation is safe to repeat.
    pub fn is_retryable(&self) -> bool {
        let is_broken = matches!(self.0.kind, ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport);
        let token_error = self.0.source.as_ref().and_then(|source| source.downcast_ref::<TokenError>());
        is_broken
            || token_error.is_some_and(TokenError::is_retryable)
            || self.status().is_some_and(RetryPolicy::repeats_by_default)
    }

    /// Returns `true` if a time limit of the client, or one of its transport, was exceeded.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout || self.0.limit.is_some()
    }

    /// Returns `true` if the connection could not be established. Nothing was sent in the last attempt.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    /// Returns the media type and the beginning of the received body as text.
    fn shown_body(&self) -> Option<String> {
        let response = self.0.response.as_ref().filter(|response| !response.body.is_empty())?;
        let media_type = response.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let media_type = media_type.map_or_else(String::new, |media_type| format!("{media_type}: "));
        let start = response.body.get(..MAX_SHOWN_BODY).unwrap_or(&response.body);
        let length = response.body.len();
        // The last character may be incomplete, since the body is cut.
        let is_text = |end: usize| start.len() - end < 4;
        let shown = match std::str::from_utf8(start) {
            Err(error) if !is_text(error.valid_up_to()) => return Some(format!("{media_type}{length} bytes")),
            _ => String::from_utf8_lossy(start),
        };
        let cut = if length > start.len() { format!("… ({length} bytes)") } else { String::new() };
        Some(format!("{media_type}{shown}{cut}"))
    }
}

#[cfg(feature = "reqwest")]
fn is_timeout(source: &BoxError) -> bool {
    super::reqwest_service::is_timeout(source)
}

#[cfg(not(feature = "reqwest"))]
fn is_timeout(_: &BoxError) -> bool {
    false
}

/// Returns `true` if the connection could not be established, so that nothing was sent.
fn is_connect(source: &BoxError) -> bool {
    #[cfg(feature = "reqwest")]
    if super::reqwest_service::is_connect(source) {
        return true;
    }
    // Another transport may wrap the error of the operating system.
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(&**source);
    while let Some(error) = cause {
        if error.downcast_ref::<std::io::Error>().is_some_and(|io| io.kind() == std::io::ErrorKind::ConnectionRefused) {
            return true;
        }
        cause = error.source();
    }
    false
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ErrorInner { operation, message, url, attempts, .. } = &*self.0;
        if let Some(url) = url {
            write!(f, "{} {url}: ", operation.method)?;
        }
        write!(f, "operation `{}`: {message}", operation.id)?;
        if *attempts > 1 {
            write!(f, ", after {attempts} attempts")?;
        }
        self.shown_body().map_or(Ok(()), |body| write!(f, ": {body}"))
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ErrorInner { operation, kind, message, url, attempts, limit, response, source, .. } = &*self.0;
        let mut debug = f.debug_struct("Error");
        debug.field("kind", kind).field("operation", &operation.id).field("method", &operation.method.as_str());
        if let Some(url) = url {
            debug.field("url", url);
        }
        debug.field("message", message).field("attempts", attempts);
        if let Some(limit) = limit {
            debug.field("time_limit", limit);
        }
        if let Some(response) = response {
            debug.field("status", &response.status).field("headers", &HeaderNames(&response.headers));
            debug.field("body", &self.shown_body().unwrap_or_default());
        }
        if let Some(source) = source {
            debug.field("source", source);
        }
        debug.finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
