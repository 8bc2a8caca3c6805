//! Tests of the spans and events of requests: the fields that a subscriber receives, and the absence of credentials,
//! queries and path parameters in these fields.

#[path = "scripted/subscriber.rs"]
mod subscriber;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard};

use axum::body::{Body, to_bytes};
use ecogen_runtime as rt;
use http::{Request, Response, StatusCode};
use rt::server::{AuthError, Authenticate, Credentials, Dispatch, HandlerError, HandlerFuture, IncomingRequest};
use rt::{Credential, OperationSpec, ParameterSpec, Requirement, ResponseSpec, Scheme, SecurityMode};
use tower::ServiceExt;
use tracing::field::{Field, Visit};
use tracing::span;

const PATH: &[ParameterSpec] = &[ParameterSpec::path("id")];
static GET: OperationSpec = OperationSpec::new("getNote", rt::HttpMethod::Get, "/notes/{id}")
    .parameters(PATH)
    .responses(&[ResponseSpec::new(204)])
    .access(SecurityMode::required(&[Requirement(&[(0, &[])])]));
static SEND: OperationSpec = OperationSpec::new("sendNote", rt::HttpMethod::Post, "/notes/{id}:send")
    .parameters(PATH)
    .responses(&[ResponseSpec::new(204), ResponseSpec::new(503)]);
static API: rt::Api = rt::Api {
    title: "Notes",
    version: "1",
    servers: &["http://localhost/v1"],
    schemes: &[Scheme { name: "key", credential: Credential::Header("x-key") }],
    operations: &[&GET, &SEND],
    schemas: rt::DocumentSchemas::new("{}"),
};

struct GoodKey;

impl Authenticate for GoodKey {
    type Caller = ();

    async fn authenticate(&self, credentials: &Credentials<'_>) -> Result<(), AuthError> {
        if credentials.value("key").is_some_and(|key| *key == "good") { Ok(()) } else { Err(AuthError::Unauthorized) }
    }
}

struct Notes;

impl Dispatch<()> for Notes {
    fn dispatch(&self, operation: usize, incoming: IncomingRequest<()>) -> HandlerFuture {
        let shows_failure = incoming.headers().contains_key("x-fail");
        Box::pin(async move {
            let mut response = rt::RawResponse {
                status: StatusCode::NO_CONTENT,
                headers: http::HeaderMap::new(),
                body: rt::Body::empty(),
            };
            match (operation, shows_failure) {
                (0, true) => Err(std::io::Error::other("the disk is full"))?,
                (1, true) => response.status = StatusCode::SERVICE_UNAVAILABLE,
                (0, false) => tracing::info!("in the handler"),
                _ => Err(HandlerError::new(StatusCode::CONFLICT, "The note has been sent."))?,
            }
            Ok(response)
        })
    }
}

/// A subscriber that stores spans and events as text: a line with the level and the name or message, and a line for
/// each field.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Recorded>>);

#[derive(Default)]
struct Recorded {
    spans: Vec<Text>,
    events: Vec<Text>,
    entered: Vec<u64>,
}

#[derive(Default)]
struct Text {
    head: String,
    fields: BTreeMap<String, String>,
}

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        match field.name() {
            "message" => self.head = format!("{} {value:?}", self.head),
            name => _ = self.fields.insert(name.to_owned(), format!("{value:?}")),
        }
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.head)?;
        self.fields.iter().try_for_each(|(name, value)| write!(f, "\n  {name} = {value}"))
    }
}

impl Recorder {
    fn lock(&self) -> MutexGuard<'_, Recorded> {
        self.0.lock().expect("the lock is not poisoned")
    }
}

impl tracing::Subscriber for Recorder {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
        let metadata = attributes.metadata();
        let head = format!("{} {} {}", metadata.level(), metadata.target(), metadata.name());
        let mut text = Text { head, ..Text::default() };
        attributes.record(&mut text);
        let spans = &mut self.lock().spans;
        spans.push(text);
        span::Id::from_u64(spans.len() as u64)
    }

    fn record(&self, span: &span::Id, values: &span::Record<'_>) {
        values.record(&mut self.lock().spans[span.into_u64() as usize - 1]);
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        let mut recorded = self.lock();
        let span = recorded.entered.last().map_or_else(|| "no span".to_owned(), |span| format!("span {span}"));
        let mut text = Text { head: format!("{} in {span}:", event.metadata().level()), ..Text::default() };
        event.record(&mut text);
        recorded.events.push(text);
    }

    fn enter(&self, span: &span::Id) {
        self.lock().entered.push(span.into_u64());
    }

    fn exit(&self, _: &span::Id) {
        self.lock().entered.pop();
    }
}

fn app() -> axum::Router {
    let mut router = rt::server::Router::new(&API, GoodKey);
    router.mount(API.operations, Arc::new(Notes));
    router.record_headers([http::header::USER_AGENT, http::HeaderName::from_static("x-key")]);
    router.into_axum()
}

/// Sends a request with the request id `r-1`.
async fn send(method: &str, path: &str, headers: &[(&str, &str)]) -> Response<Body> {
    let request = Request::builder().method(method).uri(path).header("host", "notes.example:8080");
    let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    let request = request.header("x-request-id", "r-1").header("user-agent", "test/1");
    app().oneshot(request.body(Body::empty()).expect("a request")).await.expect("a response")
}

async fn json(response: Response<Body>) -> serde_json::Value {
    let body = to_bytes(response.into_body(), 1 << 20).await.expect("a body");
    serde_json::from_slice(&body).expect("JSON")
}

/// The names of the fields are those of the OpenTelemetry semantic conventions for HTTP spans (1.38).
#[tokio::test]
async fn a_request_has_a_span() {
    let recorder = Recorder::default();
    let _guard = subscriber::set_default(recorder.clone());
    let response = send("GET", "/v1/notes/id-of-ann?token=secret", &[("x-key", "good")]).await;
    assert_eq!(response.status(), StatusCode::NO_CONTENT);
    assert_eq!(response.headers()["x-request-id"], "r-1");
    let span = "INFO ecogen_runtime::server http.request
  http.request.headers = \"user-agent: test/1\"
  http.request.method = \"GET\"
  http.response.status_code = 204
  http.route = \"/v1/notes/{id}\"
  operation.id = \"getNote\"
  otel.kind = \"server\"
  otel.name = \"GET /v1/notes/{id}\"
  request.id = \"r-1\"
  server.address = \"notes.example\"
  url.scheme = \"http\"";
    let recorded = recorder.lock();
    println!("{}", recorded.spans[0]);
    assert_eq!(recorded.spans.iter().map(Text::to_string).collect::<Vec<_>>(), [span]);
    assert_eq!(recorded.events.iter().map(Text::to_string).collect::<Vec<_>>(), ["INFO in span 1: in the handler"]);
}

#[tokio::test]
async fn a_rejection_has_a_span_and_an_event_at_debug() {
    let recorder = Recorder::default();
    let _guard = subscriber::set_default(recorder.clone());
    let response = send("GET", "/v1/notes/id-of-ann?token=secret", &[("x-key", "wrong-key")]).await;
    let recorded = std::mem::take(&mut *recorder.lock());
    println!("{}\n{}", recorded.spans[0], recorded.events[0]);
    assert_eq!(recorded.spans[0].fields["http.response.status_code"], "401");
    assert_eq!(recorded.spans[0].fields.get("error.type"), None);
    let event = "DEBUG in span 1: rejected a request
  http.response.status_code = 401
  operation = \"getNote\"
  reason = \"The credentials are invalid.\"";
    assert_eq!(recorded.events.iter().map(Text::to_string).collect::<Vec<_>>(), [event]);
    assert_eq!(json(response).await["request_id"], "r-1");
}

#[tokio::test]
async fn each_response_5xx_is_one_event_at_error() {
    let recorder = Recorder::default();
    let _guard = subscriber::set_default(recorder.clone());
    assert_eq!(send("GET", "/v1/notes/7", &[("x-key", "good"), ("x-fail", "1")]).await.status(), 500);
    assert_eq!(send("POST", "/v1/notes/7:send", &[("x-fail", "1")]).await.status(), 503);
    let recorded = recorder.lock();
    let cause = "ERROR in span 1: the handler failed\n  error = \"the disk is full\"\n  operation = \"getNote\"";
    let documented = "ERROR in span 2: responded with an error
  http.response.status_code = 503
  operation = \"sendNote\"";
    assert_eq!(recorded.events.iter().map(Text::to_string).collect::<Vec<_>>(), [cause, documented]);
    for (span, status) in recorded.spans.iter().zip(["500", "503"]) {
        assert_eq!(span.fields["error.type"], format!("{status:?}"));
        assert_eq!(span.fields["otel.status_code"], "\"ERROR\"");
    }
}

#[tokio::test]
async fn requests_without_an_operation_have_a_span() {
    let recorder = Recorder::default();
    let _guard = subscriber::set_default(recorder.clone());
    for (method, path) in [("POST", "/v1/notes/7:send"), ("DELETE", "/v1/notes/7"), ("GET", "/none"), ("X", "/none")] {
        send(method, path, &[]).await;
    }
    let names = recorder.lock().spans.iter().map(|span| span.fields["otel.name"].clone()).collect::<Vec<_>>();
    let expected = ["POST /v1/notes/{id}:send", "DELETE /v1/notes/{id}", "GET", "HTTP"];
    assert_eq!(names, expected.map(|name| format!("{name:?}")));
    assert_eq!(recorder.lock().spans[3].fields["http.request.method"], "\"_OTHER\"");
}

#[tokio::test]
async fn without_a_subscriber_only_rejections_get_a_new_request_id() {
    let request = |id: Option<&str>, key: &str| {
        let request = Request::get("/v1/notes/7").header("x-key", key);
        let request = id.into_iter().fold(request, |request, id| request.header("x-request-id", id));
        app().oneshot(request.body(Body::empty()).expect("a request"))
    };
    let id_of = |response: &Response<Body>| response.headers().get("x-request-id").map(|id| id.len());
    let response = request(None, "good").await.expect("a response");
    assert_eq!((response.status(), id_of(&response)), (StatusCode::NO_CONTENT, None));
    let response = request(Some("r-1"), "good").await.expect("a response");
    assert_eq!((response.status(), id_of(&response)), (StatusCode::NO_CONTENT, Some(3)));
    let response = request(None, "bad").await.expect("a response");
    assert_eq!((response.status(), id_of(&response)), (StatusCode::UNAUTHORIZED, Some(16)));

    let _guard = subscriber::set_default(Recorder::default());
    let response = request(None, "good").await.expect("a response");
    assert_eq!((response.status(), id_of(&response)), (StatusCode::NO_CONTENT, Some(16)));
}

#[tokio::test]
async fn an_invalid_request_id_is_replaced_in_response_and_body() {
    let request = Request::get("/none").header("x-request-id", "two words").body(Body::empty()).expect("a request");
    let response = app().oneshot(request).await.expect("a response");
    let id = response.headers()["x-request-id"].to_str().expect("ASCII").to_owned();
    assert_eq!(id.len(), 16);
    assert_eq!(json(response).await["request_id"], id.as_str());
}
