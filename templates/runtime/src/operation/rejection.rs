use super::super::codec::DecodeError;
use super::{HeaderNames, OperationSpec, Violation};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use std::fmt;

/// An error response that the server sends, in most cases without calling a handler.
///
/// If the document describes a response for the status of the rejection, and the server can fill the schema of that
/// response, the rejection is sent in this form. Otherwise, the rejection is sent as problem details (RFC 9457) with
/// the extension member `violations`.
///
/// ```
/// use ecogen_runtime::{Rejection, StatusCode};
///
/// let rejection = Rejection::new(StatusCode::CONFLICT, "The name is taken.");
/// assert_eq!(rejection.problem_details()["title"], "Conflict");
/// ```
#[derive(Clone, Debug)]
pub struct Rejection(Box<RejectionInner>);

#[derive(Clone)]
struct RejectionInner {
    status: StatusCode,
    detail: String,
    violations: Vec<Violation>,
    headers: HeaderMap,
    operation: Option<&'static OperationSpec>,
    request_id: Option<Box<str>>,
}

impl fmt::Debug for RejectionInner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RejectionInner")
            .field("status", &self.status)
            .field("detail", &self.detail)
            .field("violations", &self.violations)
            .field("headers", &HeaderNames(&self.headers))
            .finish()
    }
}

impl Rejection {
    /// Returns the error for a required value that is missing although
    /// [`RequestReader::read_into`](super::RequestReader::read_into) has succeeded. This error indicates a bug.
    #[doc(hidden)]
    pub fn missing_value() -> Self {
        DecodeError::missing_value().into()
    }

    /// Creates a rejection. The response has this status and contains `detail`.
    pub fn new(status: StatusCode, detail: impl Into<String>) -> Self {
        let (detail, violations, headers) = (detail.into(), Vec::new(), HeaderMap::new());
        Self(Box::new(RejectionInner { status, detail, violations, headers, operation: None, request_id: None }))
    }

    /// Creates a rejection with the status 400 and all violations of a request.
    pub fn from_violations(violations: Vec<Violation>) -> Self {
        let detail = "The request violates the API description.";
        let mut rejection = Self::new(StatusCode::BAD_REQUEST, detail);
        rejection.0.violations = violations;
        rejection
    }

    /// Adds a header to the response.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.0.headers.append(name, value);
        self
    }

    /// Returns the status code.
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// Returns the explanation that the response contains.
    pub fn detail(&self) -> &str {
        &self.0.detail
    }

    /// Returns the violations of the request. Empty if the request was rejected for another reason.
    pub fn violations(&self) -> &[Violation] {
        &self.0.violations
    }

    /// Returns the headers of the response, except those that describe the body.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// Returns the operation that the request was routed to. Returns `None` before the server sends the rejection, and
    /// if no route matched the request, as is the case for most responses with 404 and 405.
    pub fn operation(&self) -> Option<&'static OperationSpec> {
        self.0.operation
    }

    /// Sets the operation that the request was routed to, and the status if the rejection has violations.
    #[cfg(feature = "server")]
    pub(crate) fn of_operation(mut self, operation: &'static OperationSpec, validation_status: u16) -> Self {
        self.0.operation = Some(operation);
        if self.status() == StatusCode::BAD_REQUEST && !self.violations().is_empty() {
            self.0.status = StatusCode::from_u16(validation_status).unwrap_or(StatusCode::BAD_REQUEST);
        }
        self
    }

    /// Returns the id of the request, which the response contains in the header `x-request-id`. Returns `None` without
    /// the feature `tracing`, and before the server sends the rejection.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Sets the id of the request.
    #[cfg(feature = "server")]
    pub(crate) fn with_request_id(mut self, id: Option<&str>) -> Self {
        self.0.request_id = id.map(Into::into);
        self
    }

    /// Removes the violations after the first `count`.
    #[cfg(feature = "server")]
    pub(crate) fn with_max_violations(mut self, count: usize) -> Self {
        self.0.violations.truncate(count);
        self
    }

    /// Returns the problem details as JSON.
    pub fn problem_details(&self) -> serde_json::Value {
        let title = self.status().canonical_reason().unwrap_or("Error");
        let mut problem = serde_json::json!({
            "type": "about:blank", "title": title, "status": self.status().as_u16(), "detail": self.detail(),
        });
        if let Some(id) = self.request_id() {
            problem["request_id"] = id.into();
        }
        if !self.violations().is_empty() {
            problem["violations"] = self.violations().iter().map(Violation::to_json).collect();
        }
        problem
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.status(), self.detail())?;
        self.violations().iter().try_for_each(|violation| write!(f, "; {violation}"))
    }
}

impl From<DecodeError> for Rejection {
    fn from(error: DecodeError) -> Self {
        Self::from_violations(vec![Violation::from_body_error(&error)])
    }
}
