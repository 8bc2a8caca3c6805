use super::super::operation::{self, Answer, Operation};
use super::Refusal;
use axum::body::Body;
use http::header::{ALLOW, CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderValue, Response, StatusCode};
use std::sync::Arc;

/// Renders a rejection as a response. The operation is `None` if the request has not been routed.
pub(super) type Renderer = Arc<dyn Fn(&Refusal, Option<&'static Operation>) -> Response<Body> + Send + Sync>;

/// Renders a rejection as problem details (RFC 9457).
pub(super) fn problem(refusal: &Refusal, _: Option<&'static Operation>) -> Response<Body> {
    let mut response = Response::new(Body::from(refusal.problem().to_string()));
    *response.status_mut() = refusal.status();
    *response.headers_mut() = refusal.headers().clone();
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    response
}

pub(super) fn allow(methods: &[&'static str]) -> HeaderValue {
    HeaderValue::try_from(methods.join(", ")).unwrap_or(HeaderValue::from_static(""))
}

/// Returns a 405 with the methods of the path.
pub(super) fn method_missing(allowed: &[&'static str]) -> Refusal {
    let detail = "The path does not support this method.";
    Refusal::new(StatusCode::METHOD_NOT_ALLOWED, detail).header(ALLOW, allow(allowed))
}

/// Returns the response to an undocumented `OPTIONS`.
pub(super) fn options(allowed: &[&'static str]) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    response.headers_mut().insert(ALLOW, allow(allowed));
    response
}

pub(super) fn respond(answer: Answer<operation::Body>) -> Response<Body> {
    let Answer { status, headers, body } = answer;
    let body = body.bytes().cloned().map_or_else(|| Body::new(body), Body::from);
    let mut response = Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

/// Removes the body of a response to `HEAD`, keeping its length.
pub(super) fn without_body(mut response: Response<Body>) -> Response<Body> {
    let length = http_body::Body::size_hint(response.body()).exact();
    if let (Some(length), false) = (length, response.headers().contains_key(CONTENT_LENGTH)) {
        response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(length));
    }
    *response.body_mut() = Body::empty();
    response
}
