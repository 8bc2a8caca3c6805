//! Tests with responses of dropshot, written by serde_json, and with dropshot's `HttpError` (`request_id`, `message`,
//! `error_code`).

use super::{Server, client};
use ecogen_runtime::{Body, Field};
use serde_json::json;

include!(concat!(env!("OUT_DIR"), "/framework_dropshot.mounted.rs"));

use framework_dropshot::models::{BodyParam, BodyParamNested, CoolStruct, DiskKind, DiskState};
use framework_dropshot::operations::it::{Handler6Response, Handler15Response, Handler21Response};

#[tokio::test]
async fn page_and_error_are_decoded() {
    let server = Server::of(200, "application/json", r#"{"items":[{"word":"a"}],"next_page":"eyJ2IjoidjEifQ=="}"#);
    let call = client!(framework_dropshot, server).it().handler6().limit(1).page_token("eyJ2IjoidjEifQ==");
    let page = call.await.expect("200");
    assert_eq!(server.last().line, "GET /impairment?limit=1&page_token=eyJ2IjoidjEifQ%3D%3D");
    assert_eq!((page.items[0].word.as_str(), page.next_page), ("a", Field::Value("eyJ2IjoidjEifQ==".to_owned())));
    let body = r#"{"request_id":"a5c5","error_code":"ObjectNotFound","message":"not found"}"#;
    let server = Server::of(404, "application/json", body);
    let response = client!(framework_dropshot, server).it().handler6().send().await.expect("404").into_value();
    let Handler6Response::ClientError(status, error) = response else { panic!("{response:?}") };
    assert_eq!(
        (status.as_u16(), error.request_id.as_str(), error.error_code.as_deref()),
        (404, "a5c5", Some("ObjectNotFound"))
    );
}

#[tokio::test]
async fn flattened_and_nested_enums_are_decoded() {
    let server =
        Server::of(200, "application/json", r#"{"another_thing":7,"type":"Bar","thing_one":"1","thing_two":"2"}"#);
    let flat = client!(framework_dropshot, server).it().big_flat().await.expect("200");
    assert!(matches!(flat, CoolStruct::Bar(bar) if (bar.another_thing, bar.thing_two.as_str()) == (7, "2")));
    let body = r#"{"id":"ff97dd87-a4a5-4a12-b412-cde99f33e00e","size":18446744073709551615,
        "state":{"state":"attached","instance":"ff97dd87-a4a5-4a12-b412-cde99f33e00e"},"source":null,"snapshot":{"maybe":null},
        "kind":"local","pair":["a",255]}"#;
    let server = Server::of(201, "application/json", body);
    let mut param = BodyParam::new(json!(null), "x");
    param.things = Some(vec![1, u32::MAX]);
    let disk = client!(framework_dropshot, server).it().handler4(param).await.expect("201");
    assert_eq!(server.last().text(), r#"{"any":null,"things":[1,4294967295],"x":"x"}"#);
    assert_eq!((disk.size, disk.kind, disk.pair), (u64::MAX, DiskKind::Local, Some(("a".to_owned(), 255))));
    assert!(matches!(disk.state, DiskState::Attached(_)));
    let nested = BodyParamNested { maybe: Field::Null };
    assert_eq!((disk.source, disk.snapshot), (Field::Null, Field::Value(nested)));
}

#[tokio::test]
async fn null_redirect_and_bytes_are_decoded() {
    let server = Server::of(200, "application/json", "null");
    let response = client!(framework_dropshot, server).it().handler15().send().await.expect("200");
    assert_eq!(response.into_value(), Handler15Response::Ok(()));
    let server = Server::new(302, &[("location", "/too/smart")], "");
    let response = client!(framework_dropshot, server).it().handler21().send().await.expect("302").into_value();
    assert_eq!(response, Handler21Response::Found { location: "/too/smart".to_owned() });
    let server = Server::of(200, "application/zip", &b"PK\xff"[..]);
    let response = client!(framework_dropshot, server).it().handler16().send().await.expect("200").into_value();
    let framework_dropshot::operations::it::Handler16Response::Default(status, body) = response;
    assert_eq!((status.as_u16(), &body.collect(9).await.expect("bytes")[..]), (200, &b"PK\xff"[..]));
    let server = Server::new(204, &[], "");
    client!(framework_dropshot, server).it().handler7(Body::new(axum::body::Body::from("\u{0}"))).await.expect("204");
    assert_eq!(server.last().header("content-type"), "application/octet-stream");
}
