use super::super::stream::StreamError;
use super::Refusal;
use http::StatusCode;
use std::error::Error;
use std::fmt;

/// The error of a handler.
///
/// The operator `?` converts any [`std::error::Error`] to it. The server logs such an error and responds with a 500
/// that does not contain it. A response with another status or message is created by [`Failure::new`] or from a
/// [`Refusal`].
pub struct Failure(Kind);

#[derive(Debug)]
enum Kind {
    Refusal(Refusal),
    Error(Box<dyn Error + Send + Sync>),
}

impl Failure {
    /// Creates an error whose response has this status. The response contains `message`.
    pub fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Refusal::new(status, message).into()
    }

    pub(super) fn internal(message: String) -> Self {
        Self(Kind::Error(message.into()))
    }

    /// Converts to the rejection that is sent. An internal error is logged here, since the rejection does not contain
    /// it.
    pub(super) fn into_refusal(self, operation: &'static str) -> Refusal {
        match self.0 {
            Kind::Refusal(refusal) => refusal,
            Kind::Error(error) => {
                if let Some(refusal) = error.downcast_ref().and_then(StreamError::refusal) {
                    return refusal;
                }
                let mut causes = error.to_string();
                let mut cause = error.source();
                while let Some(error) = cause {
                    causes = format!("{causes}: {error}");
                    cause = error.source();
                }
                tracing::error!(operation, error = causes, "the handler failed");
                Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, "Internal error.")
            }
        }
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self(Kind::Refusal(refusal))
    }
}

impl<E: Error + Send + Sync + 'static> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(Kind::Error(Box::new(error)))
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
