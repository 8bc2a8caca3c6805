use super::super::stream::StreamError;
use super::Rejection;
use http::StatusCode;
use std::error::Error;
use std::fmt;

/// The error that a handler returns.
///
/// ```
/// use ecogen_runtime::StatusCode;
/// use ecogen_runtime::server::HandlerError;
///
/// fn page(path: &str, number: &str) -> Result<String, HandlerError> {
///     let number: usize = number.parse()?; // logged, and sent as a 500 without details
///     let text = std::fs::read_to_string(path)?;
///     let line = text.lines().nth(number);
///     Ok(line.ok_or_else(|| HandlerError::new(StatusCode::NOT_FOUND, "There is no such page."))?.to_owned())
/// }
/// ```
///
/// The operator `?` converts any [`std::error::Error`] to a `HandlerError`. The server logs such an error and responds
/// with a 500 that does not contain the error's text. [`HandlerError::new`] or a [`Rejection`] creates a response with
/// another status or message.
pub struct HandlerError(HandlerErrorKind);

#[derive(Debug)]
enum HandlerErrorKind {
    Rejection(Rejection),
    Error(Box<dyn Error + Send + Sync>),
}

impl HandlerError {
    /// Creates an error whose response has this status and contains `message`.
    pub fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Rejection::new(status, message).into()
    }

    pub(super) fn internal(message: String) -> Self {
        Self(HandlerErrorKind::Error(message.into()))
    }

    /// Converts the error to the rejection that the server sends. An internal error is logged, since its rejection does
    /// not contain the cause.
    pub(super) fn into_rejection(self, operation: &'static str) -> Rejection {
        match self.0 {
            HandlerErrorKind::Rejection(rejection) => rejection,
            HandlerErrorKind::Error(error) => {
                if let Some(rejection) = error.downcast_ref().and_then(StreamError::rejection) {
                    return rejection;
                }
                let mut causes = error.to_string();
                let mut cause = error.source();
                while let Some(error) = cause {
                    causes = format!("{causes}: {error}");
                    cause = error.source();
                }
                tracing::error!(operation, error = causes, "the handler failed");
                Rejection::new(StatusCode::INTERNAL_SERVER_ERROR, "Internal error.")
            }
        }
    }
}

impl From<Rejection> for HandlerError {
    fn from(rejection: Rejection) -> Self {
        Self(HandlerErrorKind::Rejection(rejection))
    }
}

impl<E: Error + Send + Sync + 'static> From<E> for HandlerError {
    fn from(error: E) -> Self {
        Self(HandlerErrorKind::Error(Box::new(error)))
    }
}

impl fmt::Debug for HandlerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
