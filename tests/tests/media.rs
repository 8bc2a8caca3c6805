//! Tests with bodies as other tools send them. The expected values come from the specifications and from the bytes that
//! the named tools send, never from the generated client or server.

mod media {
    mod charsets;
    mod empty;
    mod headers;
    mod parts;
    mod ranges;
    mod texts;
    mod tolerant;

    use std::convert::Infallible;
    use std::sync::{Arc, Mutex, PoisonError};

    use axum::body::{Body, Bytes};
    use ecogen_runtime::http::{HeaderMap, Request, Response};
    use tower::Service;
    use tower::util::BoxCloneSyncService;

    /// A request that the client has sent.
    pub(crate) struct SentRequest {
        pub(crate) headers: HeaderMap,
        pub(crate) body: Bytes,
    }

    impl SentRequest {
        /// Returns the only value of a header, or an empty text if the header is missing.
        pub(crate) fn header(&self, name: &str) -> &str {
            let mut values = self.headers.get_all(name).iter();
            let value = values.next().map_or("", |value| value.to_str().unwrap_or("not visible ASCII"));
            assert_eq!(values.next(), None, "{name} is sent in several lines");
            value
        }
    }

    type Canned = BoxCloneSyncService<Request<ecogen_runtime::client::Body>, Response<Body>, Infallible>;

    /// A service that records each request and sends the same response to all of them.
    #[derive(Clone)]
    pub(crate) struct Server {
        sent: Arc<Mutex<Vec<SentRequest>>>,
        response: (u16, Vec<(&'static str, &'static str)>, Bytes),
    }

    impl Server {
        pub(crate) fn new(status: u16, headers: &[(&'static str, &'static str)], body: impl Into<Bytes>) -> Self {
            Self { sent: Arc::default(), response: (status, headers.to_vec(), body.into()) }
        }

        /// Creates a service whose response has the status 200, and the given media type and body.
        pub(crate) fn ok(content_type: &'static str, body: impl Into<Bytes>) -> Self {
            Self::new(200, &[("content-type", content_type)], body)
        }

        pub(crate) fn service(&self) -> Canned {
            let server = self.clone();
            BoxCloneSyncService::new(tower::service_fn(move |request: Request<ecogen_runtime::client::Body>| {
                let server = server.clone();
                async move {
                    let (parts, body) = request.into_parts();
                    let body = axum::body::to_bytes(Body::new(body), usize::MAX).await.unwrap_or_default();
                    let sent = SentRequest { headers: parts.headers, body };
                    server.sent.lock().unwrap_or_else(PoisonError::into_inner).push(sent);
                    let (status, headers, body) = server.response;
                    let mut response = Response::builder().status(status);
                    for (name, value) in headers {
                        response = response.header(name, value);
                    }
                    Ok::<_, Infallible>(response.body(Body::from(body)).unwrap_or_default())
                }
            }))
        }

        /// Returns the last request.
        pub(crate) fn last(&self) -> SentRequest {
            self.sent.lock().unwrap_or_else(PoisonError::into_inner).pop().expect("a request")
        }
    }

    /// Sends a request to a router and returns the status, headers and body of the response.
    pub(crate) async fn respond(app: &axum::Router, request: Request<Body>) -> (u16, HeaderMap, Bytes) {
        let Ok(response) = app.clone().call(request).await;
        let (parts, body) = response.into_parts();
        let body = axum::body::to_bytes(body, usize::MAX).await.unwrap_or_default();
        (parts.status.as_u16(), parts.headers, body)
    }
}
