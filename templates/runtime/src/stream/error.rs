#[cfg(feature = "server")]
use super::super::operation::Refusal;
use super::super::operation::Violation;
use super::BoxError;
#[cfg(feature = "server")]
use http::StatusCode;
use std::fmt;

/// The error of a stream.
///
/// A handler may return it with `?`. An error in a request is sent to the client, any other is logged.
#[derive(Debug)]
pub struct StreamError(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: Kind,
    /// `true` if the error is in a request that a server has received, and therefore caused by the client.
    of_request: bool,
}

#[derive(Debug)]
enum Kind {
    Broken(BoxError),
    TooLarge(usize),
    Violated(Vec<Violation>),
}

impl StreamError {
    fn new(kind: Kind) -> Self {
        Self(Box::new(Inner { kind, of_request: false }))
    }

    /// Creates the error of a failed transfer, with its cause.
    pub fn broken(error: impl Into<BoxError>) -> Self {
        Self::new(Kind::Broken(error.into()))
    }

    pub(crate) fn too_large(limit: usize) -> Self {
        Self::new(Kind::TooLarge(limit))
    }

    pub(crate) fn violated(violations: Vec<Violation>) -> Self {
        Self::new(Kind::Violated(violations))
    }

    pub(crate) fn of_request(mut self) -> Self {
        self.0.of_request = true;
        self
    }

    /// Restores an error that a transport has type-erased.
    pub(super) fn from_box(error: BoxError) -> Self {
        match error.downcast::<Self>() {
            Ok(error) => *error,
            Err(other) => Self::broken(other),
        }
    }

    /// Returns `true` if the transfer failed. Repeating the request may return the remaining data.
    pub fn is_broken(&self) -> bool {
        matches!(self.0.kind, Kind::Broken(_))
    }

    /// Returns the violations of the document. Their pointers start with the index of the item or the name of the
    /// part.
    pub fn violations(&self) -> &[Violation] {
        match &self.0.kind {
            Kind::Violated(violations) => violations,
            Kind::Broken(_) | Kind::TooLarge(_) => &[],
        }
    }

    /// Returns the rejection if the error is in a request.
    #[cfg(feature = "server")]
    pub(crate) fn refusal(&self) -> Option<Refusal> {
        match &self.0.kind {
            _ if !self.0.of_request => None,
            Kind::Broken(_) => Some(Refusal::new(StatusCode::BAD_REQUEST, "The body is incomplete.")),
            Kind::TooLarge(_) => Some(Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, format!("The request: {self}."))),
            Kind::Violated(violations) => Some(Refusal::violated(violations.clone())),
        }
    }
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.kind {
            Kind::Broken(_) => f.write_str("the transfer failed"),
            Kind::TooLarge(limit) => write!(f, "the data exceeds the limit of {limit} bytes"),
            Kind::Violated(violations) => {
                f.write_str("the data violates the API description")?;
                violations.iter().try_for_each(|violation| write!(f, "; {violation}"))
            }
        }
    }
}

impl std::error::Error for StreamError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.kind {
            Kind::Broken(error) => Some(&**error),
            Kind::TooLarge(_) | Kind::Violated(_) => None,
        }
    }
}
