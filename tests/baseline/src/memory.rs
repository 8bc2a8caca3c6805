//! Transports without a network, and an executor for futures that never wait.

use std::convert::Infallible;
use std::io;
use std::pin::pin;
use std::sync::LazyLock;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use tokio::runtime::{Builder, Runtime};
use tower::Service;

/// The tokio runtime that provides the timers with which servers limit the time for receiving a body.
static RUNTIME: LazyLock<io::Result<Runtime>> = LazyLock::new(|| Builder::new_current_thread().enable_time().build());

/// Polls a future until it is ready. The future must not wait for an external event.
pub fn run<F: Future>(future: F) -> F::Output {
    let _entered = RUNTIME.as_ref().ok().map(Runtime::enter);
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
}

/// Returns a transport that responds to every request of `reqwest` with the same JSON.
pub fn reqwest(
    body: Bytes,
) -> impl Service<reqwest::Request, Response = reqwest::Response, Error = reqwest::Error, Future: Send> + Clone + Send + Sync
{
    tower::service_fn(move |request: reqwest::Request| {
        let body = body.clone();
        async move {
            drop(request);
            let response = http::Response::builder().header(http::header::CONTENT_TYPE, "application/json");
            let response = response.body(reqwest::Body::from(body)).unwrap_or_default();
            Ok(reqwest::Response::from(response))
        }
    })
}

/// A request that can be sent to a server repeatedly, without a network.
#[derive(Clone, Debug)]
pub struct InMemoryRequest {
    method: http::Method,
    target: String,
    body: Bytes,
}

impl InMemoryRequest {
    /// Creates a request with a method, a path with query, and an optional JSON body.
    pub fn new(method: http::Method, target: &str, body: Option<String>) -> Self {
        Self { method, target: target.to_owned(), body: body.unwrap_or_default().into() }
    }

    /// Sends the request to a server and returns the status and body of the response.
    pub fn send<S>(&self, server: &mut S) -> (http::StatusCode, Bytes)
    where
        S: Service<http::Request<axum::body::Body>, Response = axum::response::Response, Error = Infallible>,
    {
        use http_body_util::BodyExt as _;

        let mut request = http::Request::builder().method(self.method.clone()).uri(&self.target);
        if !self.body.is_empty() {
            request = request.header(http::header::CONTENT_TYPE, "application/json");
        }
        let request = request.body(axum::body::Body::from(self.body.clone())).unwrap_or_default();
        run(async {
            let Ok(response) = server.call(request).await;
            let status = response.status();
            let body = response.into_body().collect().await.map(http_body_util::Collected::to_bytes);
            (status, body.unwrap_or_default())
        })
    }
}
