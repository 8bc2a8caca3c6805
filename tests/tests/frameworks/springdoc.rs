//! Tests with responses of Spring Boot, for documents that springdoc writes. The responses are JSON of Jackson
//! (`@JsonTypeInfo`, nulls, offsets as `+00:00`, `LocalDateTime` without an offset), `ProblemDetail`, server-sent
//! events (`data:` without a space) and JSON lines.

use super::{Server, client};
use ecogen_runtime::{Field, File, Parts};
use serde_json::json;

include!(concat!(env!("OUT_DIR"), "/framework_springdoc.mounted.rs"));

use framework_springdoc::models::ResponseAbstractParent as Parent;
use framework_springdoc::models::{ExampleBody, ParentType1, ParentType2};
use framework_springdoc::operations::a_rest_controller::{
    GetShapeOk, ParentEndpointResponse, PostMyRequestBodyBodyPart as Part,
};

async fn parent(body: &'static str) -> Option<Parent> {
    let server = Server::of(200, "application/json", body);
    let call =
        client!(framework_springdoc, server).a_rest_controller().parent_endpoint(ParentType2::new("ParentType2"));
    let response = call.await.expect("200");
    let sent = server.last();
    assert_eq!((sent.header("content-type"), sent.text().as_str()), ("application/json", r#"{"type":"ParentType2"}"#));
    response.abstract_parent
}

#[tokio::test]
async fn subtype_is_decoded_by_discriminator_of_its_base() {
    let first = r#"{"abstractParent":{"type":"ParentType1","id":1,"parentType1Param":"a","created":"2026-01-02T03:04:05.678+00:00","tags":["x"]},"abstractChild":null}"#;
    let Some(Parent::ParentType1(first)) = parent(first).await else { panic!("not the first") };
    assert_eq!((first.id, first.parent_type1_param.as_deref()), (Some(1), Some("a")));
    assert_eq!(first.created.map(|at| at.to_string()).as_deref(), Some("2026-01-02T03:04:05.678+00:00"));
    let second = r#"{"abstractParent":{"type":"ParentType2","id":2,"parentType2Param":"b"}}"#;
    let Some(Parent::ParentType2(second)) = parent(second).await else { panic!("not the second") };
    assert_eq!((second.id, second.parent_type2_param.as_deref()), (Some(2), Some("b")));
    // Jackson may write null for any property. If the subtype's own property is null, only the discriminator identifies
    // the subtype.
    let empty = r#"{"abstractParent":{"type":"ParentType2","id":3,"parentType2Param":null}}"#;
    assert!(matches!(parent(empty).await, Some(Parent::ParentType2(second)) if second.id == Some(3)));
    assert_eq!(parent(r#"{"abstractParent":null}"#).await, None);
}

#[tokio::test]
async fn problem_is_decoded() {
    let body = r#"{"type":"about:blank","title":"Not Found","status":404,"detail":"no parent","instance":"/parent","traceId":"x"}"#;
    let server = Server::of(404, "application/problem+json", body);
    let call =
        client!(framework_springdoc, server).a_rest_controller().parent_endpoint(ParentType1::new("ParentType1"));
    let ParentEndpointResponse::NotFound(problem) = call.send().await.expect("404").into_value() else {
        panic!("not 404")
    };
    assert_eq!((problem.status, problem.detail.as_deref()), (Some(404), Some("no parent")));
    assert_eq!(problem.instance.as_ref().map(|uri| uri.as_str()), Some("/parent"));
}

#[tokio::test]
async fn part_of_json_is_sent_beside_file_and_text_is_read() {
    let server = Server::of(200, "text/plain;charset=UTF-8", "ok");
    let body = ExampleBody { int_param: Some(1), ..ExampleBody::default() };
    let parts = [Part::Body(body), Part::File(File::new(&b"x"[..]).with_name("x.txt"))];
    let call = client!(framework_springdoc, server).a_rest_controller().post_my_request_body();
    assert_eq!(call.body(Parts::from(parts)).await.expect("200"), "ok");
    let expected = [
        "Content-Disposition: form-data; name=\"body\"",
        "Content-Type: application/json",
        r#"{"intParam":1}"#,
        "Content-Disposition: form-data; name=\"file\"; filename=\"x.txt\"",
        "Content-Type: application/octet-stream",
        "x",
    ];
    assert_eq!(server.last().parts(), expected);
}

#[tokio::test]
async fn page_of_models_is_decoded() {
    let server = Server::of(200, "application/json", r#"[{"id":1,"firstName":"Ada","lastName":null}]"#);
    let call = client!(framework_springdoc, server).a_rest_controller().get_users_v2();
    let users = call.page(1).sort(vec!["name,desc".to_owned()]).await.expect("200");
    assert_eq!((users[0].first_name.as_deref(), users[0].last_name.as_deref()), (Some("Ada"), None));
    assert_eq!(server.last().line, "GET /api/users?page=1&sort=name%2Cdesc");
}

#[tokio::test]
async fn events_and_lines_are_decoded() {
    let body = "data:{\"id\":\"1\",\"text\":\"a\",\"createdAt\":\"2026-01-02T03:04:05.123456\"}\n\n\
        id:2\nevent:tweet\n:comment\ndata:{\"id\":null,\"text\":\"b\",\"createdAt\":\"2026-01-02T03:04:05Z\"}\n\n";
    let server = Server::of(200, "text/event-stream;charset=UTF-8", body);
    let mut tweets = client!(framework_springdoc, server).a_rest_controller().stream_all_tweets().await.expect("200");
    let first = tweets.next().await.expect("an event").expect("an event").data;
    assert_eq!((first.text.as_str(), first.created_at.to_string().as_str()), ("a", "2026-01-02T03:04:05.123456Z"));
    let second = tweets.next().await.expect("an event").expect("an event");
    assert_eq!((second.id.as_deref(), second.event.as_deref(), second.data.id), (Some("2"), Some("tweet"), None));
    let server =
        Server::of(200, "application/x-ndjson", "{\"stringParam\":\"a\",\"intParam\":1}\n{\"stringParam\":null}\n");
    let mut features = client!(framework_springdoc, server).a_rest_controller().get_features().await.expect("200");
    assert_eq!(features.next().await.expect("a line").and_then(|line| line.int_param), Some(1));
    assert_eq!(features.next().await.expect("a line"), Some(ExampleBody::default()));
}

/// Kotlin's data classes have no property for the discriminator, so the discriminator is not sent
/// (springdoc-openapi-kotlin-webmvc-tests, app26).
#[tokio::test]
async fn subtypes_whose_discriminator_is_not_sent_are_decoded_by_their_keys() {
    let server = Server::of(200, "application/json", r#"{"label":null,"radius":1}"#);
    let shape = client!(framework_springdoc, server).a_rest_controller().get_shape().await.expect("200");
    assert!(matches!(shape, GetShapeOk::Circle(shape) if shape.radius == 1 && shape.label == Field::Null));
    let server = Server::of(200, "application/json", r#"{"side":2,"label":"s"}"#);
    let shape = client!(framework_springdoc, server).a_rest_controller().get_shape().await.expect("200");
    let GetShapeOk::Square(square) = shape else { panic!("{shape:?}") };
    assert_eq!((square.side, json!(square.label.value())), (2, json!("s")));
}
