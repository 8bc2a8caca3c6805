//! Tests of the limits of a router: the time limits for receiving a body, authentication before the body is read, the
//! maximum number of violations, and the end of streams at a shutdown.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use ecogen_runtime as rt;
use futures_core::Stream;
use http::{HeaderMap, Request, Response, StatusCode};
use http_body_util::BodyExt;
use rt::server::{AuthError, Authenticate, Credentials, Dispatch, HandlerFuture, IncomingRequest, Limits, Shutdown};
use rt::{BodySpec, ContentSpec, Credential, OperationSpec, Requirement, ResponseSpec, Scheme, SecurityMode};
use tokio::time::{Instant, Sleep, sleep};
use tower::ServiceExt;

static PUT: OperationSpec = OperationSpec::new("put", rt::HttpMethod::Put, "/note")
    .body(BodySpec::required(&[ContentSpec::JSON]))
    .responses(&[ResponseSpec::new(204)])
    .access(SecurityMode::required(&[Requirement(&[(0, &[])])]));
static EVENTS: OperationSpec = OperationSpec::new("events", rt::HttpMethod::Get, "/events");
static DOWNLOAD: OperationSpec = OperationSpec::new("download", rt::HttpMethod::Get, "/download");
static API: rt::Api = rt::Api {
    title: "Slow",
    version: "1",
    servers: &[],
    schemes: &[Scheme { name: "key", credential: Credential::Header("x-key") }],
    operations: &[&PUT, &EVENTS, &DOWNLOAD],
    schemas: rt::DocumentSchemas::new("{}"),
};

struct AnyKey;

impl Authenticate for AnyKey {
    type Caller = ();

    async fn authenticate(&self, credentials: &Credentials<'_>) -> Result<(), AuthError> {
        if credentials.value("key").is_some_and(|key| *key == "good") { Ok(()) } else { Err(AuthError::Unauthorized) }
    }
}

/// Responds to `PUT` with 204, and to `GET` with a stream of one item per second.
struct Slow;

impl Dispatch<()> for Slow {
    fn dispatch(&self, operation: usize, _: IncomingRequest<()>) -> HandlerFuture {
        Box::pin(async move {
            let mut headers = HeaderMap::new();
            let media_type = if operation == 1 { "text/event-stream" } else { "application/octet-stream" };
            headers.insert("content-type", media_type.parse()?);
            let ticks =
                rt::Body::stream(Ticks { sleep: Box::pin(sleep(Duration::ZERO)), left: usize::MAX, polls: None });
            Ok(match operation {
                0 => rt::RawResponse { status: StatusCode::NO_CONTENT, headers, body: rt::Body::empty() },
                _ => rt::RawResponse { status: StatusCode::OK, headers, body: ticks },
            })
        })
    }
}

/// A stream that yields one byte per second.
struct Ticks {
    sleep: Pin<Box<Sleep>>,
    left: usize,
    polls: Option<Arc<AtomicUsize>>,
}

impl Stream for Ticks {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(polls) = &self.polls {
            polls.fetch_add(1, SeqCst);
        }
        if self.left == 0 {
            return Poll::Ready(None);
        }
        std::task::ready!(self.sleep.as_mut().poll(cx));
        self.left -= 1;
        let next = Instant::now() + Duration::from_secs(1);
        self.sleep.as_mut().reset(next);
        Poll::Ready(Some(Ok(Bytes::from_static(b"1"))))
    }
}

fn app(set: impl FnOnce(&mut rt::server::Router<AnyKey>)) -> axum::Router {
    let mut router = rt::server::Router::new(&API, AnyKey);
    router.mount(API.operations, Arc::new(Slow));
    set(&mut router);
    router.into_axum()
}

/// Sends a request whose body yields one byte per second.
async fn put(app: axum::Router, seconds: usize, key: &str) -> (Response<Body>, Arc<AtomicUsize>) {
    let polls = Arc::new(AtomicUsize::new(0));
    let ticks = Ticks { sleep: Box::pin(sleep(Duration::ZERO)), left: seconds, polls: Some(polls.clone()) };
    let request = Request::put("/note").header("x-key", key).header("content-type", "application/json");
    let request = request.body(Body::from_stream(ticks)).expect("a request");
    (app.oneshot(request).await.expect("a response"), polls)
}

#[tokio::test(start_paused = true)]
async fn a_body_has_a_total_time() {
    let started = Instant::now();
    let (response, _) = put(app(|_| ()), usize::MAX, "good").await;
    assert_eq!(response.status(), StatusCode::REQUEST_TIMEOUT);
    assert_eq!(response.headers()["connection"], "close");
    assert_eq!(started.elapsed().as_secs(), 300);
    let limits = Limits::new().body_time(Duration::from_secs(10));
    let started = Instant::now();
    assert_eq!(put(app(|router| _ = router.limits(limits)), 60, "good").await.0.status(), StatusCode::REQUEST_TIMEOUT);
    assert_eq!(started.elapsed().as_secs(), 10);
    assert_eq!(put(app(|router| _ = router.limits(limits)), 9, "good").await.0.status(), StatusCode::NO_CONTENT);
}

#[tokio::test(start_paused = true)]
async fn a_body_has_a_time_between_frames() {
    let limits = Limits::new().body_idle_time(Duration::from_millis(900));
    let started = Instant::now();
    assert_eq!(put(app(|router| _ = router.limits(limits)), 60, "good").await.0.status(), StatusCode::REQUEST_TIMEOUT);
    assert_eq!(started.elapsed().as_millis(), 900);
}

#[tokio::test(start_paused = true)]
async fn the_body_of_an_unauthenticated_caller_is_not_read() {
    let (response, polls) = put(app(|_| ()), 60, "bad").await;
    assert_eq!((response.status(), polls.load(SeqCst)), (StatusCode::UNAUTHORIZED, 0));
    // The rest of the body is discarded for a limited time, so that the client receives the response.
    let started = Instant::now();
    while Arc::strong_count(&polls) > 1 {
        sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(started.elapsed().as_secs(), 5);
    let without_drain = Limits::new().drain_time(Duration::ZERO);
    let (response, polls) = put(app(|router| _ = router.limits(without_drain)), 60, "bad").await;
    sleep(Duration::from_secs(10)).await;
    assert_eq!((response.status(), polls.load(SeqCst)), (StatusCode::UNAUTHORIZED, 0));
}

/// Requests a stream, and starts a shutdown 2.5 seconds later. Returns the received bytes, and either the number of
/// seconds until the end of the stream or the error.
async fn shut_down(path: &str) -> (usize, Result<u64, String>) {
    let shutdown = Shutdown::new(Duration::from_secs(5));
    let app = app(|router| _ = router.shutdown(&shutdown));
    let request = Request::get(path).body(Body::empty()).expect("a request");
    let mut body = app.oneshot(request).await.expect("a response").into_body();
    tokio::spawn(async move {
        sleep(Duration::from_millis(2500)).await;
        shutdown.start();
        sleep(Duration::from_secs(60)).await;
    });
    let (started, mut received) = (Instant::now(), 0);
    while let Some(frame) = body.frame().await {
        match frame {
            Ok(frame) => received += frame.data_ref().map_or(0, Bytes::len),
            Err(error) => return (received, Err(format!("{error} after {}", started.elapsed().as_millis()))),
        }
    }
    (received, Ok(started.elapsed().as_millis() as u64))
}

#[tokio::test(start_paused = true)]
async fn a_shutdown_ends_event_streams_at_once() {
    assert_eq!(shut_down("/events").await, (3, Ok(2500)));
}

#[tokio::test(start_paused = true)]
async fn a_shutdown_aborts_other_streams_after_its_time() {
    let (received, result) = shut_down("/download").await;
    assert_eq!(received, 8);
    let error = result.expect_err("the stream is aborted, so that it is not taken for complete");
    assert!(error.ends_with("after 7500"), "{error}");
}
