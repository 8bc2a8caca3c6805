use super::super::operation::{BoxError, OperationSpec};
use super::{HandlerError, Rejection};
use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::sync::Arc;

/// A function that verifies received webhooks.
pub(super) type VerifyFn = Arc<dyn Fn(&ReceivedWebhook<'_>) -> Result<(), VerifyError> + Send + Sync>;

/// A request of a webhook or callback whose body is buffered and not decoded.
#[derive(Clone, Copy)]
pub struct ReceivedWebhook<'r> {
    pub(super) operation: &'static OperationSpec,
    pub(super) parts: &'r Parts,
    pub(super) body: &'r Bytes,
}

impl<'r> ReceivedWebhook<'r> {
    /// Returns the webhook or callback that the request is routed to.
    pub fn operation(&self) -> &'static OperationSpec {
        self.operation
    }

    /// Returns method, URI, headers and extensions of the request.
    pub fn parts(&self) -> &'r Parts {
        self.parts
    }

    /// Returns the header fields.
    pub fn headers(&self) -> &'r HeaderMap {
        &self.parts.headers
    }

    /// Returns the value of a header.
    ///
    /// # Errors
    ///
    /// Returns an error, which is sent as 401, if the header is missing, repeated, or not visible ASCII.
    pub fn header(&self, name: &str) -> Result<&'r str, VerifyError> {
        let mut values = self.parts.headers.get_all(name).iter();
        match (values.next().map(|value| value.to_str()), values.next()) {
            (Some(Ok(value)), None) => Ok(value),
            (None, _) => Err(format!("missing header `{name}`").into()),
            _ => Err(format!("invalid or repeated header `{name}`").into()),
        }
    }

    /// Returns the received bytes of the body. A content coding is not decoded.
    pub fn body(&self) -> &'r Bytes {
        self.body
    }
}

impl fmt::Debug for ReceivedWebhook<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceivedWebhook")
            .field("operation", &self.operation.id)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

/// The reason why a received webhook is rejected.
///
/// The operator `?` converts any error. The server logs such an error at the level `DEBUG` and responds with a 401 that
/// does not contain it. A [`Rejection`] is sent as the response, so that another status can be chosen.
#[derive(Debug)]
pub struct VerifyError(VerifyErrorKind);

#[derive(Debug)]
enum VerifyErrorKind {
    Unverified(BoxError),
    Rejection(Rejection),
}

impl VerifyError {
    pub(super) fn into_handler_error(self, operation: &OperationSpec) -> HandlerError {
        match self.0 {
            VerifyErrorKind::Rejection(rejection) => rejection.into(),
            VerifyErrorKind::Unverified(error) => {
                tracing::debug!(operation = operation.id, error, "the webhook is not verified");
                HandlerError::new(StatusCode::UNAUTHORIZED, "The signature of the request is invalid.")
            }
        }
    }
}

impl From<Rejection> for VerifyError {
    fn from(rejection: Rejection) -> Self {
        Self(VerifyErrorKind::Rejection(rejection))
    }
}

impl<E: Into<BoxError>> From<E> for VerifyError {
    fn from(error: E) -> Self {
        Self(VerifyErrorKind::Unverified(error.into()))
    }
}
