use super::super::operation::{Body, BoxError, OperationSpec, Payload, RawResponse, Response};
use super::super::stream::StreamError;
use super::Rejection;
use super::documented_error::{DocumentedError, ResponseTypes};
use super::error_mapper::ErrorMapper;
use http::{HeaderMap, StatusCode};
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
/// A `HandlerError` is created from one of these values:
///
/// * Any error: the operator `?` converts every [`std::error::Error`], boxed errors, `anyhow::Error`, `eyre::Report`,
///   and strings. The server logs such an error with its causes and responds with a 500 that contains neither. The
///   method `on_error` of a generated router maps errors of a type to responses.
/// * A documented response of the operation: `Err(GetPetResponse::NotFound(problem).into())`, or
///   [`HandlerError::documented`] for code that several operations share.
/// * [`HandlerError::new`] or a [`Rejection`], for a response with any status and a message.
pub struct HandlerError(HandlerErrorKind);

#[derive(Debug)]
enum HandlerErrorKind {
    Rejection(Rejection),
    Error(BoxError),
    Documented(Box<DocumentedError>),
}

impl HandlerError {
    /// Creates an error whose response has this status and contains `message`.
    pub fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Rejection::new(status, message).into()
    }

    /// Creates an error from the status and the body of a documented response. Use this function in code that several
    /// operations share. Otherwise, use the response enum of the operation.
    ///
    /// If the operation does not document a response with this status and a body of the type `T`, the server logs an
    /// error and responds with a 500. For a response without a body, `T` is `()`.
    pub fn documented<T: Payload + Send + 'static>(status: StatusCode, body: T) -> Self {
        Self(HandlerErrorKind::Documented(Box::new(DocumentedError::body(status, body))))
    }

    /// Creates an error from a response of the operation. If the type of the response belongs to another operation, the
    /// server logs an error and responds with a 500.
    #[doc(hidden)]
    pub fn response<R: Response>(response: R) -> Self {
        Self(HandlerErrorKind::Documented(Box::new(DocumentedError::response(response))))
    }

    pub(super) fn internal(message: String) -> Self {
        Self(HandlerErrorKind::Error(message.into()))
    }

    /// Encodes the documented response that this error contains. An internal error is first mapped by the functions
    /// that the user has registered with `on_error`. If the result does not contain a documented response, returns the
    /// result as an error.
    pub(super) fn encode(
        self,
        operation: &'static OperationSpec,
        types: ResponseTypes,
        headers: &HeaderMap,
        mapper: Option<&ErrorMapper>,
    ) -> Result<RawResponse<Body>, Self> {
        let mapped = match (&self.0, mapper) {
            (HandlerErrorKind::Error(error), Some(mapper)) => mapper.map(error),
            _ => None,
        };
        match mapped.unwrap_or(self).0 {
            HandlerErrorKind::Documented(response) => {
                response.encode(operation, types, headers).map_err(Self::internal)
            }
            other => Err(Self(other)),
        }
    }

    /// Returns `true` unless the error is a rejection.
    pub(super) fn is_internal(&self) -> bool {
        !matches!(self.0, HandlerErrorKind::Rejection(_))
    }

    /// Converts the error to the rejection that the server sends. An internal error is logged, since its rejection does
    /// not contain the cause.
    pub(super) fn into_rejection(self, operation: &'static str) -> Rejection {
        match self.0 {
            HandlerErrorKind::Rejection(rejection) => rejection,
            HandlerErrorKind::Error(error) => {
                if let Some(rejection) = rejection_of_stream(&*error) {
                    return rejection;
                }
                internal_error(operation, &causes(&*error))
            }
            // The response cannot be encoded here, since the types of the operation's responses are known only where
            // its handler is called.
            HandlerErrorKind::Documented(response) => {
                internal_error(operation, &format!("a response of type `{response:?}` outside of a handler"))
            }
        }
    }
}

/// Logs an internal error and returns the rejection for it.
fn internal_error(operation: &'static str, error: &str) -> Rejection {
    tracing::error!(operation, error, "the handler failed");
    Rejection::new(StatusCode::INTERNAL_SERVER_ERROR, "Internal error.")
}

/// Returns the rejection of an invalid request body, if the error or one of its causes occurred while the body was
/// read.
fn rejection_of_stream(error: &(dyn Error + 'static)) -> Option<Rejection> {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if let Some(rejection) = error.downcast_ref().and_then(StreamError::rejection) {
            return Some(rejection);
        }
        cause = error.source();
    }
    None
}

/// Returns the text of an error and of its causes.
fn causes(error: &(dyn Error + 'static)) -> String {
    let mut causes = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        causes = format!("{causes}: {error}");
        cause = error.source();
    }
    causes
}

impl From<Rejection> for HandlerError {
    fn from(rejection: Rejection) -> Self {
        Self(HandlerErrorKind::Rejection(rejection))
    }
}

impl<E: Into<BoxError>> From<E> for HandlerError {
    fn from(error: E) -> Self {
        Self(HandlerErrorKind::Error(error.into()))
    }
}

impl fmt::Debug for HandlerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
