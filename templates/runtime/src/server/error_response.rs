use super::super::operation::{self, RawResponse};
use super::Rejection;
use axum::body::Body;
use http::header::{ALLOW, CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderValue, Response, StatusCode};
use std::sync::Arc;

/// A user-supplied function that renders rejections as responses. If the function returns `None`, the server renders
/// the rejection in the documented form or as problem details.
pub(super) type RejectionRenderer = Arc<dyn Fn(&Rejection) -> Option<Response<Body>> + Send + Sync>;

/// Renders a rejection as problem details (RFC 9457).
pub(super) fn problem_response(rejection: &Rejection) -> Response<Body> {
    let mut response = Response::new(Body::from(rejection.problem_details().to_string()));
    *response.status_mut() = rejection.status();
    *response.headers_mut() = rejection.headers().clone();
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    response
}

pub(super) fn allow_header(methods: &[&'static str]) -> HeaderValue {
    HeaderValue::try_from(methods.join(", ")).unwrap_or(HeaderValue::from_static(""))
}

/// Returns a 405 rejection that lists the methods of the path in `Allow`.
pub(super) fn method_not_allowed(allowed: &[&'static str]) -> Rejection {
    let detail = "The path does not support this method.";
    Rejection::new(StatusCode::METHOD_NOT_ALLOWED, detail).header(ALLOW, allow_header(allowed))
}

/// Returns the response to an `OPTIONS` request for a path that declares no `OPTIONS` operation.
pub(super) fn options_response(allowed: &[&'static str]) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    response.headers_mut().insert(ALLOW, allow_header(allowed));
    response
}

pub(super) fn respond(response: RawResponse<operation::Body>) -> Response<Body> {
    let RawResponse { status, headers, body } = response;
    let body = body.bytes().cloned().map_or_else(|| Body::new(body), Body::from);
    let mut response = Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

/// Removes the body of a response to a `HEAD` request and sets `Content-Length` to the body's length.
pub(super) fn without_body(mut response: Response<Body>) -> Response<Body> {
    let length = http_body::Body::size_hint(response.body()).exact();
    if let (Some(length), false) = (length, response.headers().contains_key(CONTENT_LENGTH)) {
        response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(length));
    }
    *response.body_mut() = Body::empty();
    response
}
