//! Renders rejections: with the user's function (`on_rejection`), otherwise in the form of the documented response,
//! otherwise as problem details.

use super::super::operation::OperationSpec;
use super::super::rejection_body::{RejectionBody, RejectionInput, ViolationInput};
use super::service::ServerState;
use super::trace::RequestTrace;
use super::{Rejection, Violation, error_response};
use axum::body::Body;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response, StatusCode};
use jiff::Timestamp;

impl<C> ServerState<C> {
    /// Renders a rejection of a request that was routed to an operation. If `trace` is not `None`, logs the rejection.
    pub(super) fn reject(
        &self,
        rejection: Rejection,
        index: usize,
        operation: &'static OperationSpec,
        path: &str,
        trace: Option<&RequestTrace>,
    ) -> Response<Body> {
        let validation_status = self.api.schemas.compiled().validation_status(index);
        let rejection = rejection.of_operation(operation, validation_status);
        if let Some(trace) = trace {
            trace.rejected(&rejection);
        }
        let body = self.body(index, operation, rejection.status());
        self.render(&rejection, body.as_slice(), path)
    }

    /// Logs and renders a rejection of a request that was not routed to an operation. If all operations that document
    /// the status describe the same body, the rejection has this body.
    pub(super) fn reject_unrouted(&self, rejection: Rejection, path: &str, trace: &RequestTrace) -> Response<Body> {
        let rejection = rejection.with_request_id(trace.id());
        trace.rejected(&rejection);
        let mut bodies: Vec<&RejectionBody> = Vec::new();
        for (index, operation) in self.api.operations.iter().enumerate() {
            let body = self.body(index, operation, rejection.status());
            bodies.extend(body.filter(|body| !bodies.iter().any(|known| std::ptr::eq(*known, *body))));
        }
        self.render(&rejection, &bodies, path)
    }

    /// Renders a rejection. `bodies` contains the bodies that operations describe for the status of the rejection.
    fn render(&self, rejection: &Rejection, bodies: &[&RejectionBody], path: &str) -> Response<Body> {
        let rendered = self.renderer.as_ref().and_then(|render| render(rejection));
        let rendered = rendered.or_else(|| documented_response(rejection, bodies, path));
        rendered.unwrap_or_else(|| error_response::problem_response(rejection))
    }

    /// Returns the body that the document describes for the rejections of `operation` that have this status, or `None`
    /// if the server cannot fill the documented schema.
    fn body(&self, index: usize, operation: &OperationSpec, status: StatusCode) -> Option<&'static RejectionBody> {
        let response = operation.documented_response(status.as_u16())?;
        self.api.schemas.compiled().rejection(index, response)
    }
}

/// Renders a rejection in the form of the documented response. Returns `None` if `bodies` is empty, or if the bodies
/// differ when they are rendered.
fn documented_response(rejection: &Rejection, bodies: &[&RejectionBody], path: &str) -> Option<Response<Body>> {
    let (first, others) = bodies.split_first()?;
    let (status, now) = (rejection.status(), Timestamp::now());
    let violations: Vec<ViolationInput<'_>> = rejection.violations().iter().map(input).collect();
    let input = RejectionInput {
        status: status.as_u16(),
        title: status.canonical_reason().unwrap_or("Error"),
        detail: rejection.detail(),
        path,
        timestamp: &now.to_string(),
        millis: now.as_millisecond(),
        violations: &violations,
    };
    let text = first.render(&input);
    if others.iter().any(|other| other.media_type != first.media_type || other.render(&input) != text) {
        return None;
    }
    let media_type = HeaderValue::from_str(&first.media_type).ok()?;
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    *response.headers_mut() = rejection.headers().clone();
    response.headers_mut().insert(CONTENT_TYPE, media_type);
    Some(response)
}

fn input(violation: &Violation) -> ViolationInput<'_> {
    let Violation { location, name, pointer, message } = violation;
    ViolationInput { location: location.as_str(), name, pointer, message }
}
