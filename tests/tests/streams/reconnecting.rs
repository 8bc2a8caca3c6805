//! Tests that a server cannot make its clients reconnect repeatedly without a delay.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use ecogen_runtime::Body;
use ecogen_runtime::http::{Request, Response, StatusCode};
use tokio::time::Instant;

include!(concat!(env!("OUT_DIR"), "/stream_events.mounted.rs"));

/// Returns a client of a server that ends each connection after sending `body`, and the counter of the connections.
fn client(body: &'static str) -> (stream_events::client::Client, Arc<AtomicUsize>) {
    let connections = Arc::new(AtomicUsize::new(0));
    let count = connections.clone();
    let service = tower::service_fn(move |_: Request<Body>| {
        let first = count.fetch_add(1, Ordering::Relaxed);
        async move {
            let mut response = Response::new(axum::body::Body::from(body));
            response.headers_mut().insert("content-type", "text/event-stream".parse().expect("a header"));
            if first == 100 {
                *response.status_mut() = StatusCode::NO_CONTENT;
            }
            Ok::<_, Infallible>(response)
        }
    });
    let client = stream_events::client::Client::builder().base_url("http://localhost").service(service).build();
    (client.expect("a client"), connections)
}

#[tokio::test(start_paused = true)]
async fn retry_of_0_has_a_minimum() {
    let (client, connections) = client("retry: 0\nid: 1\ndata: {\"amount\": 1}\n\n");
    let mut events = client.feed().prices().reconnecting();
    let start = Instant::now();
    for _ in 0..41 {
        events.next().await.expect("an event").expect("another event");
    }
    assert_eq!(connections.load(Ordering::Relaxed), 41);
    assert!(start.elapsed() >= Duration::from_secs(10), "{:?}", start.elapsed());
}

#[tokio::test(start_paused = true)]
async fn connections_without_events_back_off() {
    let (client, connections) = client("retry: 0\n\n");
    let mut events = client.feed().prices().reconnecting();
    let hour = Duration::from_secs(3600);
    assert!(tokio::time::timeout(hour, events.next()).await.is_err());
    let connections = connections.load(Ordering::Relaxed);
    assert!((30..80).contains(&connections), "{connections} in an hour");
}
