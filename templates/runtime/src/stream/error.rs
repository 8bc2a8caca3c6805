#[cfg(feature = "server")]
use super::super::operation::Refusal;
use super::super::operation::Violation;
use super::BoxError;
#[cfg(feature = "server")]
use http::StatusCode;
use std::fmt;

/// Why a stream ends before its end.
///
/// A handler may pass it on by `?`: what is wrong with a request is told to its caller, anything else is logged.
#[derive(Debug)]
pub struct StreamError(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: Kind,
    /// Whether a request was read that came to a server here: then it is the caller's fault.
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

    /// The transfer broke off, for this reason.
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

    /// The error as it was before a transport forgot its type.
    pub(super) fn from_box(error: BoxError) -> Self {
        match error.downcast::<Self>() {
            Ok(error) => *error,
            Err(other) => Self::broken(other),
        }
    }

    /// Whether the transfer broke off: the rest may still be had by asking again.
    pub fn is_broken(&self) -> bool {
        matches!(self.0.kind, Kind::Broken(_))
    }

    /// What is not as the document describes it. The pointer begins with the index of the item, or the name of the
    /// part.
    pub fn violations(&self) -> &[Violation] {
        match &self.0.kind {
            Kind::Violated(violations) => violations,
            Kind::Broken(_) | Kind::TooLarge(_) => &[],
        }
    }

    /// What the caller is told whose request it was.
    #[cfg(feature = "server")]
    pub(crate) fn refusal(&self) -> Option<Refusal> {
        match &self.0.kind {
            _ if !self.0.of_request => None,
            Kind::Broken(_) => Some(Refusal::new(StatusCode::BAD_REQUEST, "The body broke off.")),
            Kind::TooLarge(_) => Some(Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, format!("The request: {self}."))),
            Kind::Violated(violations) => Some(Refusal::violated(violations.clone())),
        }
    }
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.kind {
            Kind::Broken(_) => f.write_str("the transfer broke off"),
            Kind::TooLarge(limit) => write!(f, "more than {limit} bytes came in one piece"),
            Kind::Violated(violations) => {
                f.write_str("what came is not as the API describes it")?;
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
