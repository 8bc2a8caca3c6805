//! Tests with responses of poem-openapi: JSON of `ToJSON` (poem-openapi/tests/union.rs), media types with a charset,
//! and server-sent events.

use super::{Server, client};
use ecogen_runtime::{Field, File, Parts};

include!(concat!(env!("OUT_DIR"), "/framework_poem.mounted.rs"));

use framework_poem::models::{AContents, Level, MyObj, MyObjA, MyObjC, Untagged};
use framework_poem::operations::default::{PutObjectResponse, UploadBodyPart as Part};

#[tokio::test]
async fn model_with_unions_is_decoded() {
    let body = r#"{"id":18446744073709551615,"objects":[{"type":"A","v1":100,"v2":"hello"},{"type":"B","v3":true},{"type":"C"}],
        "level":"HIGH","untagged":true,"created":"2026-01-02T03:04:05.678+00:00","nickname":null,"ratio":0.5,"tags":{}}"#;
    let server = Server::of(200, "application/json; charset=utf-8", body);
    let call = client!(framework_poem, server).default().put_object(u64::MAX, MyObjC::new());
    let user = call.await.expect("200");
    let sent = server.last();
    assert_eq!((sent.line.as_str(), sent.text().as_str()), ("PUT /objects/18446744073709551615", r#"{"type":"C"}"#));
    assert_eq!(sent.header("content-type"), "application/json; charset=utf-8");
    let [MyObj::MyObjA(a), MyObj::MyObjB(b), MyObj::MyObjC(_)] = user.objects.as_slice() else { panic!("{user:?}") };
    assert_eq!((a, b.v3), (&MyObjA::new(100, "hello"), true));
    assert_eq!(
        (user.id, user.level, user.untagged, user.nickname),
        (u64::MAX, Level::High, Untagged::Boolean(true), Field::Null)
    );
}

#[tokio::test]
async fn untagged_object_and_error_are_decoded() {
    let body =
        r#"{"id":1,"objects":[],"level":"MIDDLE","untagged":{"v1":1,"v2":"a"},"created":"2026-01-02T03:04:05Z"}"#;
    let server = Server::of(200, "application/json; charset=utf-8", body);
    let user = client!(framework_poem, server).default().put_object(1, MyObjC::new()).await.expect("200");
    assert_eq!(
        (user.untagged, user.level),
        (Untagged::AContents(AContents::new(1, "a")), Level::Unknown("MIDDLE".to_owned()))
    );
    let server = Server::of(404, "text/plain; charset=utf-8", "not found");
    let response = client!(framework_poem, server).default().put_object(1, MyObjC::new()).send().await;
    assert_eq!(response.expect("404").into_value(), PutObjectResponse::NotFound("not found".to_owned()));
}

#[tokio::test]
async fn events_are_decoded_and_parts_are_sent() {
    let body = "data: {\"value\":1}\n\n:\n\nevent: push\ndata: {\"value\":2}\n\n";
    let server = Server::of(200, "text/event-stream", body);
    let mut events = client!(framework_poem, server).default().events().await.expect("200");
    assert_eq!(events.next().await.expect("an event").map(|event| event.data.value), Some(1));
    let second = events.next().await.expect("an event").expect("an event");
    assert_eq!((second.event.as_deref(), second.data.value), (Some("push"), 2));
    let server = Server::of(200, "application/json; charset=utf-8", "3");
    let parts = [
        Part::Name("n".to_owned()),
        Part::File(File::new(&b"x"[..]).with_name("x")),
        Part::Tags("a".to_owned()),
        Part::Tags("b".to_owned()),
    ];
    assert_eq!(client!(framework_poem, server).default().upload(Parts::from(parts)).await.expect("200"), 3);
    assert_eq!(server.last().text().matches("name=\"tags\"").count(), 2);
}
