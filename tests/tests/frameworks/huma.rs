//! Tests with responses of huma: errors from its documentation (docs/docs/features/response-errors.md), JSON of
//! encoding/json (nil slices are null), and events of `sse.stream` (a comment line, `id` and `retry` before `event`, no
//! `event` for messages).

use super::{Server, client};
use ecogen_runtime::Field;
use serde_json::json;

include!(concat!(env!("OUT_DIR"), "/framework_huma.mounted.rs"));

use framework_huma::models::{JsonPatchOp, JsonPatchOpOp, NumberMessage, SpecialMessage};
use framework_huma::operations::default::{GetGreetingResponse, PatchGreetingBody, SseOkItem};

#[tokio::test]
async fn body_with_link_to_its_schema_is_decoded() {
    let body = r#"{"$schema":"http://localhost:8888/schemas/GreetingOutputBody.json","message":"Hello, world!","tags":null,
        "raw":"aGk=","count":7,"total":9007199254740993,"nickname":null,"weights":{"a":1},"seen":"2026-01-02T03:04:05.123456789Z",
        "address":"192.168.0.1","any":[1]}"#;
    let link = r#"</schemas/GreetingOutputBody.json>; rel="describedBy""#;
    let server = Server::new(200, &[("content-type", "application/json"), ("link", link), ("etag", "\"abc\"")], body);
    let call = client!(framework_huma, server).default().get_greeting("world");
    let call = call.tags(vec!["a".to_owned(), "b".to_owned()]).if_none_match(vec!["\"abc\"".to_owned()]);
    let GetGreetingResponse::Ok { body, e_tag, link: found } = call.send().await.expect("200").into_value() else {
        panic!("not 200");
    };
    assert_eq!((e_tag.as_deref(), found.as_deref()), (Some("\"abc\""), Some(link)));
    assert_eq!(server.last().line, "GET /greeting/world?tags=a,b");
    let schema = body.schema.as_ref().map(|uri| uri.as_str());
    assert_eq!(schema, Some("http://localhost:8888/schemas/GreetingOutputBody.json"));
    assert_eq!((body.message.as_str(), body.tags, body.nickname), ("Hello, world!", None, Field::Null));
    assert_eq!(body.raw.map(|raw| raw.0), Some(b"hi".to_vec()));
    assert_eq!((body.count, body.total), (Some(7), Some(9_007_199_254_740_993)));
    assert_eq!(body.seen.map(|seen| seen.to_string()).as_deref(), Some("2026-01-02T03:04:05.123456789Z"));
    assert_eq!(body.any, Some(json!([1])));
}

#[tokio::test]
async fn error_is_decoded() {
    let body = r#"{"$schema":"https://api.rest.sh/schemas/ErrorModel.json","status":422,"title":"Unprocessable Entity",
        "detail":"validation failed","errors":[{"location":"body.title","message":"expected string","value":true},
        {"location":"body.reviews","message":"unexpected property","value":{"reviews":5,"title":true}}]}"#;
    let server = Server::of(422, "application/problem+json", body);
    let response = client!(framework_huma, server).default().get_greeting("world").send().await.expect("422");
    let GetGreetingResponse::Default(status, error) = response.into_value() else { panic!("not the default") };
    assert_eq!((status.as_u16(), error.status, error.r#type), (422, Some(422), None));
    let errors = error.errors.into_option().expect("errors");
    assert_eq!(errors[1].location.as_deref(), Some("body.reviews"));
    assert_eq!(
        (errors[0].value.clone(), errors[1].value.clone()),
        (Some(json!(true)), Some(json!({"reviews": 5, "title": true})))
    );
}

#[tokio::test]
async fn each_patch_is_sent_with_its_own_media_type() {
    let server = Server::new(204, &[], "");
    let operation = JsonPatchOp::new(JsonPatchOpOp::Remove, "/message");
    let body = PatchGreetingBody::JsonPatchJson(Some(vec![operation]));
    client!(framework_huma, server).default().patch_greeting("world", body).await.expect("204");
    let sent = server.last();
    assert_eq!(sent.header("content-type"), "application/json-patch+json");
    assert_eq!(sent.text(), r#"[{"op":"remove","path":"/message"}]"#);
}

#[tokio::test]
async fn events_are_decoded_by_their_names() {
    let body =
        ": heartbeat\n\ndata: {\"value\":1}\n\nid: 2\nretry: 1000\nevent: special\ndata: {\"value\":\"fizz\"}\n\n";
    let server = Server::of(200, "text/event-stream", body);
    let mut events = client!(framework_huma, server).default().sse().await.expect("200");
    let first = events.next().await.expect("an event").expect("an event");
    assert_eq!(first.data, SseOkItem::Message(NumberMessage::new(1)));
    let second = events.next().await.expect("an event").expect("an event");
    assert_eq!((second.id.as_deref(), second.data), (Some("2"), SseOkItem::Special(SpecialMessage::new("fizz"))));
    assert_eq!(events.next().await.expect("the end"), None);
}
