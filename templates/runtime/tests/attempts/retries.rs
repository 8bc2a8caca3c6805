use super::api::{DeleteThing, GetThing, PatchThing, PostThing, PutThing, Upload};
use super::server::{Script, Server, Step, done, status, with_headers};
use super::{builder, client, finish, policy};
use ecogen_runtime as rt;
use rt::client::{Call, ErrorKind, RetryPolicy};
use std::time::{Duration, Instant};

const GET: &str = "GET /thing HTTP/1.1\r\naccept: application/json\r\nhost: HOST\r\n\r\n";

/// Returns a response with an unfinished head.
fn half_head() -> Script {
    vec![Step::Send("HTTP/1.1 200 OK\r\ncontent-type: appl".to_owned())]
}

/// Returns a response with an unfinished body.
fn half_body() -> Script {
    vec![Step::Send("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n\"do".to_owned())]
}

#[tokio::test]
async fn statuses_of_the_policy_are_repeated_with_the_same_bytes() {
    for code in [408, 425, 429, 500, 502, 503, 504] {
        let server = Server::start([status(code, "1"), status(code, "2"), done()]).await;
        assert_eq!(finish(Call::new(&client(&server), GetThing)).await.expect("a value"), "done", "{code}");
        assert_eq!(server.requests(), [GET; 3], "{code}");
    }
}

#[tokio::test]
async fn other_statuses_are_not_repeated() {
    for code in [301, 400, 401, 403, 404, 409, 410, 422, 501, 505] {
        let server = Server::start([status(code, "1"), done()]).await;
        let error = finish(Call::new(&client(&server), GetThing)).await.expect_err("an error");
        assert_eq!((error.status().map(|status| status.as_u16()), error.attempts()), (Some(code), 1));
        assert_eq!(server.count(), 1, "{code}");
    }
}

#[tokio::test]
async fn last_response_is_returned_after_three_attempts() {
    let server = Server::start([status(503, "1"), status(500, "2"), status(502, "3"), done()]).await;
    let error = finish(Call::new(&client(&server), GetThing)).await.expect_err("an error");
    assert_eq!((error.status().map(|status| status.as_u16()), error.attempts()), (Some(502), 3));
    assert_eq!(error.body().map(|body| &body[..]), Some(&b"3"[..]));
    assert!(error.is_retryable());
    assert_eq!(server.count(), 3);
}

#[tokio::test]
async fn idempotent_methods_are_repeated_after_failed_transfers() {
    for broken in [vec![Step::Reset], vec![], half_head(), half_body(), [half_body(), vec![Step::Reset]].concat()] {
        let server = Server::start([broken.clone(), done()]).await;
        assert_eq!(finish(Call::new(&client(&server), GetThing)).await.expect("a value"), "done", "{broken:?}");
        assert_eq!(server.requests(), [GET; 2], "{broken:?}");

        let server = Server::start([broken.clone(), done()]).await;
        finish(Call::new(&client(&server), PutThing("v".to_owned()))).await.expect("a value");
        let put = "PUT /thing HTTP/1.1\r\ncontent-type: application/json\r\naccept: application/json\r\n\
                   host: HOST\r\ncontent-length: 3\r\n\r\n\"v\"";
        assert_eq!(server.requests(), [put; 2], "{broken:?}");

        let server = Server::start([broken, done()]).await;
        finish(Call::new(&client(&server), DeleteThing)).await.expect("a value");
        assert_eq!(server.count(), 2);
    }
}

#[tokio::test]
async fn post_and_patch_are_sent_once() {
    for script in [status(503, "1"), status(429, "1"), vec![Step::Reset], vec![], half_head(), half_body()] {
        let server = Server::start([script.clone(), done()]).await;
        let error = finish(Call::new(&client(&server), PostThing("v".to_owned()))).await.expect_err("an error");
        assert_eq!((error.attempts(), server.count()), (1, 1), "{script:?}");
        let error = finish(Call::new(&client(&server), PatchThing("v".to_owned()))).await;
        assert!(error.is_ok() && server.count() == 2, "{script:?}");
    }
}

#[tokio::test]
async fn idempotent_call_repeats_a_post() {
    let server = Server::start([status(503, "1"), vec![Step::Reset], done()]).await;
    finish(Call::new(&client(&server), PostThing("v".to_owned())).idempotent()).await.expect("a value");
    let requests = server.requests();
    assert!(requests.len() == 3 && requests.iter().all(|request| *request == requests[0]), "{requests:?}");
    assert!(requests[0].ends_with("\r\n\r\n\"v\""));
}

#[tokio::test]
async fn post_is_repeated_if_it_was_not_sent() {
    // The port is free again after the listener has been dropped.
    let port = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port");
    let client = rt::client::Client::builder(&super::api::API).base_url(&format!("http://{port}")).retry(policy());
    let call = Call::new(&client.build().expect("a client"), PostThing("v".to_owned()));
    let error = finish(call).await.expect_err("an error");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3));
    assert!(error.is_connect() && error.is_retryable() && !error.is_timeout());
}

#[tokio::test]
async fn policy_without_retries_sends_once() {
    let server = Server::start([status(503, "1"), done()]).await;
    let once = builder(&server).retry(RetryPolicy::none()).build().expect("a client");
    let error = finish(Call::new(&once, GetThing)).await.expect_err("an error");
    assert_eq!((error.attempts(), server.count()), (1, 1));
    let server = Server::start([status(503, "1"), done()]).await;
    finish(Call::new(&client(&server), GetThing).retry(RetryPolicy::none())).await.expect_err("an error");
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn statuses_and_number_of_attempts_can_be_set() {
    let server = Server::start([status(418, "1")]).await;
    let policy = policy().statuses([418]).max_attempts(5);
    let error = finish(Call::new(&client(&server), GetThing).retry(policy)).await.expect_err("an error");
    assert_eq!((error.attempts(), server.count()), (5, 5));
}

#[tokio::test]
async fn streamed_body_is_sent_once_and_without_an_error_before() {
    let server = Server::start([status(503, "1"), done()]).await;
    let chunks = futures_chunks(["ab", "cd"]);
    let error = finish(Call::new(&client(&server), Upload(chunks))).await.expect_err("an error");
    assert_eq!((error.status().map(|status| status.as_u16()), error.attempts()), (Some(503), 1));
    let requests = server.requests();
    assert_eq!(requests.len(), 1);
    assert!(requests[0].ends_with("\r\n\r\n2\r\nab\r\n2\r\ncd\r\n0\r\n\r\n"), "{requests:?}");
}

#[tokio::test]
async fn large_buffered_body_is_repeated_with_its_length() {
    let server = Server::start([status(503, "1"), done()]).await;
    let text = "x".repeat(300_000);
    finish(Call::new(&client(&server), PutThing(text.clone()))).await.expect("a value");
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    for request in requests {
        let (head, body) = request.split_once("\r\n\r\n").expect("a body");
        assert!(head.contains("\r\ncontent-length: 300002") && !head.contains("transfer-encoding"), "{head}");
        assert!(body.len() == 300_002 && body.trim_matches('"') == text);
    }
}

#[tokio::test]
async fn client_waits_as_long_as_the_server_requests() {
    let start = Instant::now();
    let server = Server::start([with_headers(503, "retry-after: 1\r\n", "1"), done()]).await;
    finish(Call::new(&client(&server), GetThing)).await.expect("a value");
    assert!((1.0..3.0).contains(&start.elapsed().as_secs_f64()), "{:?}", start.elapsed());

    let start = Instant::now();
    let dates = "date: Sun, 06 Nov 1994 08:49:37 GMT\r\nretry-after: Sun, 06 Nov 1994 08:49:38 GMT\r\n";
    let server = Server::start([with_headers(429, dates, "1"), done()]).await;
    finish(Call::new(&client(&server), GetThing)).await.expect("a value");
    assert!((1.0..3.0).contains(&start.elapsed().as_secs_f64()), "{:?}", start.elapsed());

    let start = Instant::now();
    let server = Server::start([with_headers(503, "retry-after-ms: 300\r\nretry-after: 9\r\n", "1"), done()]).await;
    finish(Call::new(&client(&server), GetThing)).await.expect("a value");
    assert!((0.3..2.0).contains(&start.elapsed().as_secs_f64()), "{:?}", start.elapsed());
}

#[tokio::test]
async fn longer_wait_than_the_maximum_is_not_waited_for() {
    let server = Server::start([with_headers(503, "retry-after: 3600\r\n", "1"), done()]).await;
    let error = finish(Call::new(&client(&server), GetThing)).await.expect_err("an error");
    assert_eq!((error.attempts(), server.count()), (1, 1));
    assert_eq!(error.headers().and_then(|headers| headers.get("retry-after")?.to_str().ok()), Some("3600"));
    let server = Server::start([with_headers(503, "retry-after: 2\r\n", "1"), done()]).await;
    let policy = policy().max_retry_after(Duration::from_secs(1));
    finish(Call::new(&client(&server), GetThing).retry(policy)).await.expect_err("an error");
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn quota_of_all_clones_ends_repetition() {
    let server = Server::start([status(503, "1")]).await;
    let client = client(&server);
    let mut attempts = 0;
    // 100 repetitions are allowed, and each call repeats its request twice.
    for _ in 0..60 {
        let error = finish(Call::new(&client.clone(), GetThing)).await.expect_err("an error");
        attempts += error.attempts();
    }
    assert_eq!((attempts, server.count()), (160, 160));
    let policy = policy().without_quota();
    let error = finish(Call::new(&client, GetThing).retry(policy)).await.expect_err("an error");
    assert_eq!(error.attempts(), 3);
}

fn futures_chunks(chunks: [&'static str; 2]) -> rt::Body {
    struct Chunks(std::vec::IntoIter<&'static str>);
    impl futures_core::Stream for Chunks {
        type Item = Result<bytes::Bytes, std::io::Error>;
        fn poll_next(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            std::task::Poll::Ready(self.0.next().map(|chunk| Ok(chunk.into())))
        }
    }
    rt::Body::stream(Chunks(Vec::from(chunks).into_iter()))
}
