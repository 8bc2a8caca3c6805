use super::api::{API, ByKey, Get, Post, Upload};
use super::server::{Server, done, status};
use super::{Numbered, builder, numbered};
use ecogen_runtime as rt;
use rt::client::{Body, BoxError, Call, Client, ErrorKind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

fn get(token: &str) -> String {
    format!("GET /thing HTTP/1.1\r\naccept: application/json\r\nauthorization: Bearer {token}\r\nhost: HOST\r\n\r\n")
}

#[tokio::test]
async fn rejected_token_is_renewed_and_the_call_repeated_once() {
    let server = Server::start([status(401, ""), done()]).await;
    let (client, source) = numbered(&server);
    assert_eq!(Call::new(&client, Get).success().await.expect("a success"), "done");
    assert_eq!(server.requests(), [get("t1"), get("t2")]);
    // The new token is used for further calls.
    assert!(Call::new(&client, Get).success().await.is_ok());
    assert_eq!((server.requests().last(), source.calls()), (Some(&get("t2")), 2));
}

#[tokio::test]
async fn second_401_is_an_error() {
    let server = Server::start([status(401, "")]).await;
    let (client, source) = numbered(&server);
    let error = Call::new(&client, Get).success().await.expect_err("401");
    assert_eq!((error.status().map(|status| status.as_u16()), error.attempts()), (Some(401), 2));
    assert_eq!((server.count(), source.calls()), (2, 2));
}

#[tokio::test]
async fn token_that_expires_during_retries_is_renewed() {
    let server = Server::start([status(503, ""), status(401, ""), done()]).await;
    let (client, _) = numbered(&server);
    assert!(Call::new(&client, Get).success().await.is_ok());
    assert_eq!(server.requests(), [get("t1"), get("t1"), get("t2")]);
}

#[tokio::test]
async fn buffered_body_is_repeated_after_401() {
    let server = Server::start([status(401, ""), done()]).await;
    let (client, _) = numbered(&server);
    assert!(Call::new(&client, Post("v".to_owned())).success().await.is_ok());
    let post = |token| {
        format!(
            "POST /thing HTTP/1.1\r\ncontent-type: application/json\r\naccept: application/json\r\n\
             authorization: Bearer {token}\r\nhost: HOST\r\ncontent-length: 3\r\n\r\n\"v\""
        )
    };
    assert_eq!(server.requests(), [post("t1"), post("t2")]);
}

#[tokio::test]
async fn streamed_body_is_sent_once_and_its_token_is_discarded() {
    let server = Server::start([status(401, ""), done()]).await;
    let (client, source) = numbered(&server);
    let stream = |text: &'static str| Body::new(http_body_util::StreamBody::new(Once(Some(text))));
    let error = Call::new(&client, Upload(stream("abc"))).success().await.expect_err("401");
    assert_eq!((error.status().map(|status| status.as_u16()), server.count(), source.calls()), (Some(401), 1, 1));
    assert!(Call::new(&client, Upload(stream("abc"))).success().await.is_ok());
    assert!(server.requests()[1].contains("authorization: Bearer t2\r\n"));
}

/// A stream of one chunk.
struct Once(Option<&'static str>);

impl futures_core::Stream for Once {
    type Item = Result<http_body::Frame<rt::Bytes>, BoxError>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(self.0.take().map(|text| Ok(http_body::Frame::data(text.into()))))
    }
}

#[tokio::test]
async fn fixed_secret_is_not_repeated() {
    let server = Server::start([status(401, "")]).await;
    let client = builder(&server).credential(0, "fixed").build().expect("a client");
    assert!(Call::new(&client, Get).success().await.is_err());
    assert_eq!(server.requests(), [get("fixed")]);
}

#[tokio::test]
async fn renewed_query_credential_and_cookie_replace_the_old_ones() {
    let server = Server::start([status(401, ""), done()]).await;
    let (key, session) = (Numbered::default(), Numbered::default());
    let client = builder(&server).credential(1, key).credential(2, session).build().expect("a client");
    assert!(Call::new(&client, ByKey).success().await.is_ok());
    let keyed = |number| {
        format!(
            "GET /keyed?key=t{number} HTTP/1.1\r\naccept: application/json\r\ncookie: sid=t{number}\r\n\
             host: HOST\r\n\r\n"
        )
    };
    assert_eq!(server.requests(), [keyed(1), keyed(2)]);
}

#[tokio::test]
async fn credential_of_the_call_wins_and_no_token_is_obtained() {
    let server = Server::start([done()]).await;
    let (client, source) = numbered(&server);
    let call = || Call::new(&client, Get);
    assert!(call().bearer("mine").success().await.is_ok());
    assert!(call().header("authorization", "Bearer header").success().await.is_ok());
    assert!(call().header("authorization", "Bearer header").bearer("mine").success().await.is_ok());
    // Headers of the call precede `accept`.
    let with_header =
        "GET /thing HTTP/1.1\r\nauthorization: Bearer header\r\naccept: application/json\r\nhost: HOST\r\n\r\n";
    assert_eq!(server.requests(), [get("mine").as_str(), with_header, with_header]);
    assert_eq!(source.calls(), 0);
    // A call may also have a token if the client has none.
    let bare = builder(&server).build().expect("a client");
    assert!(Call::new(&bare, Get).bearer("mine").success().await.is_ok());
    let error = Call::new(&bare, Get).success().await.expect_err("no credential");
    assert!(error.to_string().contains("missing credentials: oauth"), "{error}");
}

#[tokio::test]
async fn error_of_a_source_is_not_stored() {
    let server = Server::start([done()]).await;
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = calls.clone();
    let source = move || {
        let call = counted.fetch_add(1, Ordering::SeqCst);
        async move { if call == 0 { Err("the vault is sealed") } else { Ok("open") } }
    };
    let client = builder(&server).credential(0, source).build().expect("a client");
    let error = Call::new(&client, Get).success().await.expect_err("a failing source");
    assert_eq!(error.kind(), ErrorKind::Token);
    let cause = std::error::Error::source(&error).and_then(std::error::Error::source).map(ToString::to_string);
    assert!(error.to_string().contains("the token source of the security scheme `oauth` failed"), "{error}");
    assert_eq!(cause.as_deref(), Some("the vault is sealed"));
    assert_eq!(server.count(), 0);
    assert!(Call::new(&client, Get).success().await.is_ok());
    assert_eq!((server.requests(), calls.load(Ordering::SeqCst)), (vec![get("open")], 2));
}

#[tokio::test(start_paused = true)]
async fn thousand_concurrent_calls_renew_a_token_once() {
    let sent = Arc::new(AtomicUsize::new(0));
    let counted = sent.clone();
    let service = tower::service_fn(move |request: http::Request<Body>| {
        counted.fetch_add(1, Ordering::SeqCst);
        let is_valid = request.headers().get("authorization").is_some_and(|value| value == "Bearer t2");
        async move {
            // All calls are sent before the first response, since the paused clock advances when no task can run.
            tokio::time::sleep(Duration::from_millis(50)).await;
            let response = http::Response::builder().header("content-type", "application/json");
            Ok::<_, BoxError>(
                response.status(if is_valid { 200 } else { 401 }).body(Body::from("\"done\"".to_owned()))?,
            )
        }
    });
    let source = Numbered::default();
    let client = Client::builder(&API).service(service).credential(0, source.clone()).build().expect("a client");
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..1000 {
        let client = client.clone();
        calls.spawn(async move { Call::new(&client, Get).success().await.is_ok() });
    }
    assert!(calls.join_all().await.into_iter().all(|is_ok| is_ok));
    assert_eq!((source.calls(), sent.load(Ordering::SeqCst)), (2, 2000));
}
