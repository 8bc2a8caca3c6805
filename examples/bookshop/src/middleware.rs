//! A middleware of axum.

use axum::extract::Request;
use axum::http::header::{HeaderValue, AUTHORIZATION, CACHE_CONTROL};
use axum::middleware::Next;
use axum::response::Response;

/// Prevents caches from storing responses to requests with credentials.
pub async fn no_store(request: Request, next: Next) -> Response {
    let has_credentials = request.headers().contains_key(AUTHORIZATION);
    let mut response = next.run(request).await;
    if has_credentials {
        response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}
