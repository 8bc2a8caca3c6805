use super::api::{Order, Pay, PostThing, ReplaceThings};
use super::server::{Server, Step, done, status};
use super::{builder, client, finish};
use ecogen_runtime::client::{Call, RetryPolicy};

/// Returns the values of a header in all requests.
fn values(server: &Server, name: &str) -> Vec<Option<String>> {
    let value = |request: &String| {
        let mut lines = request.lines();
        lines.find_map(|line| Some(line.strip_prefix(name)?.strip_prefix(": ")?.to_owned()))
    };
    server.requests().iter().map(value).collect()
}

#[tokio::test]
async fn documented_idempotency_key_is_the_same_in_all_attempts() {
    let server = Server::start([vec![Step::Reset], status(503, "1"), done()]).await;
    finish(Call::new(&client(&server), Pay(None))).await.expect("a value");
    let keys = values(&server, "idempotency-key");
    assert_eq!(keys.len(), 3);
    let key = keys[0].as_deref().expect("a key");
    assert!(uuid::Uuid::try_parse(key).is_ok_and(|uuid| uuid.get_version_num() == 4), "{key}");
    assert!(keys.iter().all(|other| other.as_deref() == Some(key)), "{keys:?}");
}

#[tokio::test]
async fn calls_have_different_idempotency_keys() {
    let server = Server::start([done()]).await;
    let client = client(&server);
    finish(Call::new(&client, Pay(None))).await.expect("a value");
    finish(Call::new(&client, Pay(None))).await.expect("a value");
    let keys = values(&server, "idempotency-key");
    assert!(keys.len() == 2 && keys[0].is_some() && keys[0] != keys[1], "{keys:?}");
}

#[tokio::test]
async fn idempotency_key_of_the_caller_is_sent_unchanged() {
    let server = Server::start([status(503, "1"), done(), done()]).await;
    let client = client(&server);
    finish(Call::new(&client, Pay(Some("mine".to_owned())))).await.expect("a value");
    finish(Call::new(&client, Pay(None)).header("Idempotency-Key", "other")).await.expect("a value");
    let expected = ["mine", "mine", "other"].map(|key| Some(key.to_owned()));
    assert_eq!(values(&server, "idempotency-key"), expected);
}

#[tokio::test]
async fn idempotency_header_can_be_named() {
    let server = Server::start([status(503, "1"), done()]).await;
    let client = builder(&server).idempotency_header("X-Request-Key").build().expect("a client");
    finish(Call::new(&client, PostThing("v".to_owned()))).await.expect("a value");
    let keys = values(&server, "x-request-key");
    assert!(keys.len() == 2 && keys[0].is_some() && keys[0] == keys[1], "{keys:?}");
    assert!(builder(&server).idempotency_header("a b").build().is_err());
}

#[tokio::test]
async fn client_without_retries_adds_no_idempotency_key() {
    let server = Server::start([done()]).await;
    let client = builder(&server).retry(RetryPolicy::none()).build().expect("a client");
    finish(Call::new(&client, Pay(None))).await.expect("a value");
    assert_eq!(values(&server, "idempotency-key"), [None]);
}

#[tokio::test]
async fn operation_that_is_declared_idempotent_is_repeated() {
    let server = Server::start([vec![Step::Reset], status(503, "1"), done()]).await;
    finish(Call::new(&client(&server), ReplaceThings)).await.expect("a value");
    assert_eq!(server.count(), 3);
    assert_eq!(values(&server, "idempotency-key"), [None, None, None]);
}

#[tokio::test]
async fn idempotency_header_of_the_operation_contains_one_key() {
    let server = Server::start([status(503, "1"), done()]).await;
    finish(Call::new(&client(&server), Order)).await.expect("a value");
    let keys = values(&server, "x-idempotency-key");
    assert!(keys.len() == 2 && keys[0].is_some() && keys[0] == keys[1], "{keys:?}");
}
