//! Tests generated clients with servers of other frameworks. Each fixture is a document in the form that a framework
//! writes. The generated client must decode the responses that the framework sends, and must send requests in the form
//! that the framework expects. A comment in each fixture (`fixtures/constructs/framework-*.yaml`) names the release of
//! the framework and the sources of the document and of the responses.

mod frameworks {
    mod aspnet;
    mod discord;
    mod drf_spectacular;
    mod dropshot;
    mod fastapi;
    mod huma;
    mod kubernetes;
    mod nestjs;
    mod openai;
    mod poem;
    mod rswag;
    mod scramble;
    mod springdoc;
    mod stripe;
    mod swaggo;
    mod swashbuckle;
    mod typespec;
    mod utoipa;

    use std::convert::Infallible;
    use std::sync::{Arc, Mutex, PoisonError};

    use axum::body::{Body, Bytes};
    use ecogen_runtime::http::{HeaderMap, Request, Response};
    use tower::util::BoxCloneSyncService;

    /// A request that the client has sent.
    pub(crate) struct Sent {
        pub(crate) line: String,
        pub(crate) headers: HeaderMap,
        pub(crate) body: Bytes,
    }

    impl Sent {
        /// Returns the value of a header, or an empty text if the header is missing.
        pub(crate) fn header(&self, name: &str) -> &str {
            self.headers.get(name).map_or("", |value| value.to_str().unwrap_or("not visible ASCII"))
        }

        pub(crate) fn text(&self) -> String {
            String::from_utf8_lossy(&self.body).into_owned()
        }

        /// Returns the lines of a multipart body, without empty lines and boundaries.
        pub(crate) fn parts(&self) -> Vec<String> {
            let text = self.text();
            text.split("\r\n").filter(|line| !line.is_empty() && !line.starts_with("--")).map(str::to_owned).collect()
        }
    }

    type Canned = BoxCloneSyncService<Request<ecogen_runtime::client::Body>, Response<Body>, Infallible>;

    /// A service that records each request and sends the same response to all of them.
    #[derive(Clone)]
    pub(crate) struct Server {
        sent: Arc<Mutex<Vec<Sent>>>,
        status: u16,
        headers: Vec<(&'static str, &'static str)>,
        body: Bytes,
    }

    impl Server {
        pub(crate) fn new(status: u16, headers: &[(&'static str, &'static str)], body: impl Into<Bytes>) -> Self {
            Self { sent: Arc::default(), status, headers: headers.to_vec(), body: body.into() }
        }

        /// Creates a service whose response has the given status, content type and body.
        pub(crate) fn of(status: u16, content_type: &'static str, body: impl Into<Bytes>) -> Self {
            Self::new(status, &[("content-type", content_type)], body)
        }

        pub(crate) fn service(&self) -> Canned {
            let server = self.clone();
            BoxCloneSyncService::new(tower::service_fn(move |request: Request<ecogen_runtime::client::Body>| {
                let server = server.clone();
                async move {
                    let (parts, body) = request.into_parts();
                    let body = axum::body::to_bytes(Body::new(body), usize::MAX).await.unwrap_or_default();
                    let target = parts.uri.path_and_query().map_or("", |target| target.as_str());
                    let sent = Sent { line: format!("{} {target}", parts.method), headers: parts.headers, body };
                    server.sent.lock().unwrap_or_else(PoisonError::into_inner).push(sent);
                    let mut response = Response::builder().status(server.status);
                    for (name, value) in &server.headers {
                        response = response.header(*name, *value);
                    }
                    Ok::<_, Infallible>(response.body(Body::from(server.body)).unwrap_or_default())
                }
            }))
        }

        /// Returns the last request.
        pub(crate) fn last(&self) -> Sent {
            self.sent.lock().unwrap_or_else(PoisonError::into_inner).pop().expect("a request")
        }
    }

    /// Creates the generated client of a fixture, which calls a [`Server`].
    macro_rules! client {
        ($fixture:ident, $server:expr $(, $credentials:ident($($secret:expr),+))?) => {
            $fixture::client::Client::builder()
                .base_url("http://test")
                .service($server.service())
                $(.$credentials($($secret),+))?
                .build()
                .expect("a client")
        };
    }
    pub(crate) use client;
}
