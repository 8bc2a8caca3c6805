use super::super::stream::StreamError;
use super::Refusal;
use http::StatusCode;
use std::error::Error;
use std::fmt;

/// Why a handler gives no documented answer.
///
/// Every [`std::error::Error`] becomes one by `?`: the caller sees a bare 500, the log sees the error. What the caller
/// may see is said with [`Failure::new`] or a [`Refusal`].
pub struct Failure(Kind);

#[derive(Debug)]
enum Kind {
    Refusal(Refusal),
    Error(Box<dyn Error + Send + Sync>),
}

impl Failure {
    /// A refusal with this status; `message` is shown to the caller.
    pub fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Refusal::new(status, message).into()
    }

    pub(super) fn internal(message: String) -> Self {
        Self(Kind::Error(message.into()))
    }

    /// What the caller is told; an error is logged here, for it is not told.
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
                Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, "The server failed.")
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
