use axum::body::Body;
use http::header::CONTENT_TYPE;
use http::request::Parts;
use http::{HeaderValue, Method, Response};

/// The effective document, and the path at which the router serves it.
#[derive(Debug)]
pub(super) struct DocumentEndpoint {
    pub(super) path: String,
    pub(super) text: &'static str,
}

impl DocumentEndpoint {
    /// Returns a response with the document if the request is a `GET` or `HEAD` for its path.
    pub(super) fn respond(&self, parts: &Parts) -> Option<Response<Body>> {
        let head = parts.uri.path() == self.path && [Method::GET, Method::HEAD].contains(&parts.method);
        head.then(|| {
            let mut response = Response::new(Body::from(self.text));
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
            response
        })
    }
}
