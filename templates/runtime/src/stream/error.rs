/// A type-erased error.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

#[cfg(feature = "server")]
use super::super::operation::Rejection;
use super::super::operation::Violation;
#[cfg(feature = "client")]
use super::TimeLimit;
#[cfg(feature = "server")]
use http::StatusCode;
use std::fmt;

/// An error that occurs while a streamed body is read or written.
///
/// A handler may return this error with `?`. If the error is in the request, the server responds with a rejection that
/// describes the error. The server logs any other error.
#[derive(Debug)]
pub struct StreamError(Box<StreamErrorInner>);

#[derive(Debug)]
struct StreamErrorInner {
    kind: StreamErrorKind,
    /// `true` if the error is in a request that a server has received. In this case, the client has caused the error.
    in_request: bool,
}

#[derive(Debug)]
enum StreamErrorKind {
    Broken(BoxError),
    #[cfg(feature = "client")]
    TimedOut(TimeLimit),
    TooLarge(usize),
    #[cfg(feature = "server")]
    Idle,
    Invalid(Vec<Violation>),
}

impl StreamError {
    fn new(kind: StreamErrorKind) -> Self {
        Self(Box::new(StreamErrorInner { kind, in_request: false }))
    }

    /// Creates an error for a failed transfer from the cause of the failure.
    pub fn broken(error: impl Into<BoxError>) -> Self {
        Self::new(StreamErrorKind::Broken(error.into()))
    }

    /// Creates an error for a transfer that exceeded a time limit.
    #[cfg(feature = "client")]
    pub(crate) fn timed_out(limit: TimeLimit) -> Self {
        Self::new(StreamErrorKind::TimedOut(limit))
    }

    pub(crate) fn too_large(limit: usize) -> Self {
        Self::new(StreamErrorKind::TooLarge(limit))
    }

    /// Creates an error for a request whose sender stalls.
    #[cfg(feature = "server")]
    pub(crate) fn idle() -> Self {
        Self::new(StreamErrorKind::Idle).in_request()
    }

    pub(crate) fn invalid(violations: Vec<Violation>) -> Self {
        Self::new(StreamErrorKind::Invalid(violations))
    }

    pub(crate) fn in_request(mut self) -> Self {
        self.0.in_request = true;
        self
    }

    /// Converts a type-erased error, which may be a `StreamError` that a transport has boxed.
    pub(crate) fn from_box(error: BoxError) -> Self {
        match error.downcast::<Self>() {
            Ok(error) => *error,
            Err(other) => Self::broken(other),
        }
    }

    /// Returns `true` if the transfer failed. In this case, repeating the request may succeed.
    pub fn is_broken(&self) -> bool {
        matches!(self.0.kind, StreamErrorKind::Broken(_)) || self.is_timeout()
    }

    /// Returns `true` if the transfer exceeded a time limit of the client.
    pub fn is_timeout(&self) -> bool {
        #[cfg(feature = "client")]
        return self.time_limit().is_some();
        #[cfg(not(feature = "client"))]
        return false;
    }

    /// Returns the time limit of the client that the transfer exceeded.
    #[cfg(feature = "client")]
    pub fn time_limit(&self) -> Option<TimeLimit> {
        match self.0.kind {
            StreamErrorKind::TimedOut(limit) => Some(limit),
            _ => None,
        }
    }

    /// Returns the constraints of the document that an item or part violates. The JSON Pointer of a violation starts
    /// with the index of the item or the name of the part.
    pub fn violations(&self) -> &[Violation] {
        match &self.0.kind {
            StreamErrorKind::Invalid(violations) => violations,
            _ => &[],
        }
    }

    /// Returns the rejection with which a server responds, or `None` if the error is not in a request.
    #[cfg(feature = "server")]
    pub(crate) fn rejection(&self) -> Option<Rejection> {
        match &self.0.kind {
            _ if !self.0.in_request => None,
            StreamErrorKind::Broken(_) => Some(Rejection::new(StatusCode::BAD_REQUEST, "The body is incomplete.")),
            // A server has other limits.
            #[cfg(feature = "client")]
            StreamErrorKind::TimedOut(_) => None,
            StreamErrorKind::Idle => Some(Rejection::new(StatusCode::REQUEST_TIMEOUT, "Receiving the body timed out.")),
            StreamErrorKind::TooLarge(_) => {
                Some(Rejection::new(StatusCode::PAYLOAD_TOO_LARGE, format!("The request: {self}.")))
            }
            StreamErrorKind::Invalid(violations) => Some(Rejection::from_violations(violations.clone())),
        }
    }
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.kind {
            StreamErrorKind::Broken(_) => f.write_str("the transfer failed"),
            #[cfg(feature = "client")]
            StreamErrorKind::TimedOut(limit) => write!(f, "the transfer failed: {limit}"),
            #[cfg(feature = "server")]
            StreamErrorKind::Idle => f.write_str("receiving the data timed out"),
            StreamErrorKind::TooLarge(limit) => write!(f, "the data exceeds the limit of {limit} bytes"),
            StreamErrorKind::Invalid(violations) => {
                f.write_str("the data violates the API description")?;
                violations.iter().try_for_each(|violation| write!(f, "; {violation}"))
            }
        }
    }
}

impl std::error::Error for StreamError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.kind {
            StreamErrorKind::Broken(error) => Some(&**error),
            _ => None,
        }
    }
}
