use super::api::{Download, GetThing, PostThing, PutThing, Upload, Watch};
use super::server::{Script, Server, Step, done, status, with_headers};
use super::{bounded, builder, client, finish, policy};
use ecogen_runtime as rt;
use rt::client::{Call, ErrorKind, RetryPolicy, TimeLimit, TimeLimits};
use std::time::{Duration, Instant};

const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 6\r\n\r\n";

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

fn send(text: &str) -> Step {
    Step::Send(text.to_owned())
}

/// Returns the start of a streamed response.
fn stream(media_type: &str, steps: &[Step]) -> Script {
    let head = format!("HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\nconnection: close\r\n\r\n");
    [&[Step::Send(head)], steps].concat()
}

#[tokio::test]
async fn silent_server_exceeds_the_idle_limit() {
    for silent in [vec![Step::Hang], vec![send("HTTP/1.1 200"), Step::Hang], vec![send(HEAD), send("\"d"), Step::Hang]]
    {
        let server = Server::start([silent.clone()]).await;
        let client = builder(&server).idle_timeout(ms(100)).retry(RetryPolicy::none()).build().expect("a client");
        let error = finish(Call::new(&client, GetThing)).await.expect_err("a timeout");
        assert_eq!((error.kind(), error.time_limit()), (ErrorKind::Timeout, Some(TimeLimit::Idle(ms(100)))));
        assert!(error.is_timeout() && error.is_retryable() && !error.is_connect(), "{silent:?}");
        assert!(error.to_string().ends_with("operation `getThing`: no data for 100ms (idle timeout)"), "{error}");
    }
}

#[tokio::test]
async fn slow_response_does_not_exceed_the_idle_limit() {
    let slow = [send(HEAD), send("\"d"), send("o"), send("ne"), send("\"")];
    let slow = slow.into_iter().flat_map(|step| [Step::Wait(250), step]).collect::<Vec<_>>();
    let server = Server::start([slow]).await;
    let client = builder(&server).idle_timeout(ms(1000)).retry(RetryPolicy::none()).build().expect("a client");
    let start = Instant::now();
    assert_eq!(finish(Call::new(&client, GetThing)).await.expect("a value"), "done");
    assert!(start.elapsed() >= ms(1250));
}

#[tokio::test]
async fn attempt_limit_bounds_slow_bodies_and_is_repeated() {
    let slow = [vec![send(HEAD)], vec![[Step::Wait(250), send("x")].to_vec(); 6].concat()].concat();
    let server = Server::start([slow, done()]).await;
    let client = builder(&server).attempt_timeout(ms(1000)).build().expect("a client");
    assert_eq!(finish(Call::new(&client, GetThing)).await.expect("a value"), "done");
    assert_eq!(server.count(), 2);

    let server = Server::start([vec![Step::Hang]]).await;
    let call = Call::new(&super::client(&server), GetThing).attempt_timeout(ms(50));
    let error = finish(call).await.expect_err("a timeout");
    assert_eq!((error.time_limit(), error.attempts()), (Some(TimeLimit::Attempt(ms(50))), 3));
    assert!(error.to_string().ends_with("no complete response within 50ms (attempt timeout), after 3 attempts"));
}

#[tokio::test]
async fn post_is_not_repeated_after_a_timeout() {
    let server = Server::start([vec![Step::Hang], done()]).await;
    let call = Call::new(&client(&server), PostThing("v".to_owned())).attempt_timeout(ms(100));
    let error = finish(call).await.expect_err("a timeout");
    assert_eq!((error.attempts(), server.count()), (1, 1));
}

#[tokio::test]
async fn call_limit_includes_all_attempts() {
    let server = Server::start([vec![Step::Reset], vec![Step::Hang]]).await;
    let client = builder(&server).timeout(ms(500)).build().expect("a client");
    let start = Instant::now();
    let error = finish(Call::new(&client, GetThing)).await.expect_err("a timeout");
    assert_eq!((error.time_limit(), error.attempts()), (Some(TimeLimit::Call(ms(500))), 2));
    assert!((ms(500)..ms(5000)).contains(&start.elapsed()), "{:?}", start.elapsed());
    assert!(error.to_string().contains("no complete response within 500ms (timeout of the call), after 2 attempts"));
}

#[tokio::test]
async fn wait_that_exceeds_the_call_limit_is_not_started() {
    let server = Server::start([with_headers(503, "retry-after: 5\r\n", "1"), done()]).await;
    let start = Instant::now();
    let call = Call::new(&client(&server), GetThing).timeout(ms(3000));
    let error = finish(call).await.expect_err("an error");
    assert_eq!((error.status().map(|status| status.as_u16()), error.time_limit()), (Some(503), None));
    assert!(start.elapsed() < ms(3000));
}

#[tokio::test]
async fn limits_of_a_call_replace_those_of_the_client() {
    let slow = [vec![Step::Wait(300)], done()].concat();
    let server = Server::start([slow]).await;
    let client =
        builder(&server).idle_timeout(ms(50)).timeout(ms(50)).attempt_timeout(ms(50)).build().expect("a client");
    let call = Call::new(&client, GetThing).idle_timeout(None).timeout(None).attempt_timeout(Duration::from_secs(5));
    assert_eq!(finish(call).await.expect("a value"), "done");
}

#[tokio::test]
async fn streamed_body_ends_with_an_error_that_names_the_idle_limit() {
    let silent = stream("application/octet-stream", &[send("ab"), Step::Hang]);
    let server = Server::start([silent]).await;
    let client = builder(&server).idle_timeout(ms(100)).build().expect("a client");
    let mut body = finish(Call::new(&client, Download)).await.expect("a stream");
    assert_eq!(bounded(body.chunk()).await.expect("a chunk").as_deref(), Some(&b"ab"[..]));
    let error = bounded(body.chunk()).await.expect_err("a timeout");
    assert_eq!(error.time_limit(), Some(TimeLimit::Idle(ms(100))));
    assert!(error.is_timeout() && error.is_broken());
    assert_eq!(error.to_string(), "the transfer failed: no data for 100ms (idle timeout)");
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn stream_that_is_not_read_does_not_exceed_the_idle_limit() {
    let steps = [send("ab"), Step::Wait(650), send("cd"), Step::Wait(60), send("ef")];
    let server = Server::start([stream("application/octet-stream", &steps)]).await;
    let client = builder(&server).idle_timeout(ms(500)).build().expect("a client");
    let mut body = finish(Call::new(&client, Download)).await.expect("a stream");
    assert_eq!(bounded(body.chunk()).await.expect("a chunk").as_deref(), Some(&b"ab"[..]));
    tokio::time::sleep(ms(600)).await;
    let rest = bounded(body.collect(100)).await.expect("the rest");
    assert_eq!(rest, "cdef");
}

#[tokio::test]
async fn event_stream_may_be_silent_unless_a_limit_is_set() {
    let steps = [send("data: a\n\n"), Step::Wait(700), send("data: b\n\n"), Step::Hang];
    let server = Server::start([stream("text/event-stream", &steps)]).await;
    let mut limits = TimeLimits::default();
    limits.idle = Some(ms(500));
    let client = builder(&server).time_limits(limits).build().expect("a client");
    let mut events = finish(Call::new(&client, Watch)).await.expect("a stream");
    assert_eq!(bounded(events.next()).await.expect("an event").expect("an event").data, "a");
    assert_eq!(bounded(events.next()).await.expect("an event").expect("an event").data, "b");

    let mut events = finish(Call::new(&client, Watch).idle_timeout(ms(100))).await.expect("a stream");
    assert_eq!(bounded(events.next()).await.expect("an event").expect("an event").data, "a");
    let error = bounded(events.next()).await.expect_err("a timeout");
    assert_eq!(error.time_limit(), Some(TimeLimit::Idle(ms(100))));
}

#[tokio::test]
async fn connect_limit_is_named() {
    // Packets to this address are dropped or rejected (RFC 5737), so that a connection is never established.
    let client = rt::client::Client::builder(&super::api::API).base_url("http://192.0.2.1:81").retry(policy());
    let client = client.connect_timeout(ms(100)).build().expect("a client");
    let error = finish(Call::new(&client, PostThing("v".to_owned()))).await.expect_err("an error");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3), "{error:?}");
    if error.is_timeout() {
        assert_eq!(error.time_limit(), Some(TimeLimit::Connect(ms(100))));
        assert!(
            error.to_string().contains("not connected within 100ms (connect timeout), after 3 attempts"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn upload_in_progress_does_not_exceed_the_idle_limit() {
    let server = Server::start([done()]).await;
    let client = builder(&server).idle_timeout(ms(1000)).retry(RetryPolicy::none()).build().expect("a client");
    let (writer, reader) = tokio::io::duplex(16);
    tokio::spawn(async move {
        let mut writer = writer;
        for _ in 0..6 {
            tokio::time::sleep(ms(250)).await;
            tokio::io::AsyncWriteExt::write_all(&mut writer, b"0123456789").await.expect("a reader");
        }
    });
    assert_eq!(finish(Call::new(&client, Upload(rt::Body::reader(reader)))).await.expect("a value"), "done");
    assert!(server.requests()[0].contains("\r\nA\r\n0123456789\r\nA\r\n0123456789"));
    let error = finish(Call::new(&client, Upload(rt::Body::reader(tokio::io::empty())))).await;
    assert!(error.is_ok(), "an empty upload: {error:?}");
    let (_open, reader) = tokio::io::duplex(16);
    let error = finish(Call::new(&client, Upload(rt::Body::reader(reader)))).await.expect_err("a timeout");
    assert_eq!(error.time_limit(), Some(TimeLimit::Idle(ms(1000))));
}

#[tokio::test(start_paused = true)]
async fn silent_service_is_ended_after_thirty_seconds_by_default() {
    let silent = tower::service_fn(|_: http::Request<rt::Body>| {
        std::future::pending::<Result<http::Response<rt::Body>, std::io::Error>>()
    });
    let client = rt::client::Client::builder(&super::api::API).service(silent).retry(RetryPolicy::none());
    let start = tokio::time::Instant::now();
    let error = Call::new(&client.build().expect("a client"), PutThing("v".to_owned())).success().await;
    assert_eq!(error.expect_err("a timeout").time_limit(), Some(TimeLimit::Idle(Duration::from_secs(30))));
    assert!((30..31).contains(&start.elapsed().as_secs()));
}

#[test]
fn calls_work_outside_of_a_runtime_without_limits() {
    let service = tower::service_fn(async |_: http::Request<rt::Body>| {
        let response = http::Response::builder().header("content-type", "application/json");
        Ok::<_, std::io::Error>(response.body(rt::Body::from("\"done\"")).expect("a response"))
    });
    let client = rt::client::Client::builder(&super::api::API).service(service).timeout(ms(50));
    let call = Call::new(&client.build().expect("a client"), GetThing).success();
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let mut call = std::pin::pin!(call);
    match call.as_mut().poll(&mut context) {
        std::task::Poll::Ready(value) => assert_eq!(value.expect("a value"), "done"),
        std::task::Poll::Pending => panic!("the response is not received"),
    }
}

#[tokio::test]
async fn repeated_attempt_has_its_own_idle_limit() {
    let server =
        Server::start([[vec![Step::Wait(400)], status(503, "1")].concat(), [vec![Step::Wait(400)], done()].concat()])
            .await;
    let client = builder(&server).idle_timeout(ms(700)).build().expect("a client");
    assert_eq!(finish(Call::new(&client, GetThing)).await.expect("a value"), "done");
}
