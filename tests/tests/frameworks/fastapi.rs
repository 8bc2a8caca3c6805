//! Tests with messages from FastAPI's own tests (tests/test_sse.py, tests/test_tutorial/test_query_param_models), and
//! with JSON as Pydantic writes it (`Z` for UTC, naive date-times, ISO 8601 durations, decimals as strings).

use std::time::Duration;

use super::{Server, client};
use ecogen_runtime::{Field, File, Parts};
use serde_json::json;

include!(concat!(env!("OUT_DIR"), "/framework_fastapi.mounted.rs"));

use framework_fastapi::models::{FirstItem, Item, ValidationErrorLocItem};
use framework_fastapi::operations::default::{
    CreateFileFilesPostBodyPart as Part, CreateFileFilesPostResponse, UpdateItemItemsItemIdPutResponse,
};

const ID: &str = "ff97dd87-a4a5-4a12-b412-cde99f33e00e";

fn item(name: &str, description: Field<String>) -> Item {
    let mut item = Item::new(name);
    item.description = description;
    item
}

#[tokio::test]
async fn model_is_decoded() {
    let body = r#"{"item":null,"start_datetime":"2018-12-22T14:00:00","repeat_at":"15:30:00","duration":"P3DT12H30M5S",
        "price":"9.990","square":[1,"a"],"weights":{"kg":2,"lb":4.5},"extra":{"n":[1]}}"#;
    let server = Server::of(200, "application/json", body);
    let first = FirstItem::new(100);
    let call =
        client!(framework_fastapi, server).default().update_item_items_item_id_put(ID.parse().expect("an id"), first);
    let stored = call.limit(10).q("abc").tags(vec!["a".to_owned(), "b".to_owned()]).await.expect("200");
    let sent = server.last();
    assert_eq!(sent.line, format!("PUT /items/{ID}?limit=10&q=abc&tags=a&tags=b"));
    assert_eq!(sent.text(), r#"{"value":"first","price":100}"#);
    assert_eq!(stored.item, None);
    assert_eq!(stored.start_datetime.to_string(), "2018-12-22T14:00:00Z");
    assert_eq!(stored.repeat_at.value().map(ToString::to_string).as_deref(), Some("15:30:00"));
    assert_eq!(stored.duration.to_string(), "P3DT12H30M5S");
    assert_eq!((stored.price.as_str(), stored.square), ("9.990", (1, "a".to_owned())));
    assert_eq!((stored.weights.get("kg"), stored.weights.get("lb")), (Some(&2.0), Some(&4.5)));
    assert_eq!(stored.extra.and_then(|extra| extra.get("n").cloned()), Some(json!([1])));
}

#[tokio::test]
async fn validation_error_is_decoded() {
    let body = r#"{"detail":[{"type":"less_than_equal","loc":["query","limit"],
        "msg":"Input should be less than or equal to 100","input":"150","ctx":{"le":100}},
        {"type":"missing","loc":["body","items",0,"name"],"msg":"Field required","input":null}]}"#;
    let server = Server::of(422, "application/json", body);
    let first = FirstItem::new(100);
    let call =
        client!(framework_fastapi, server).default().update_item_items_item_id_put(ID.parse().expect("an id"), first);
    let UpdateItemItemsItemIdPutResponse::UnprocessableContent(error) = call.send().await.expect("422").into_value()
    else {
        panic!("not 422");
    };
    let detail = error.detail.expect("details");
    let text = |text: &str| ValidationErrorLocItem::String(text.to_owned());
    assert_eq!(detail[0].loc, [text("query"), text("limit")]);
    assert_eq!(
        (detail[0].input.clone(), detail[0].ctx.as_ref().and_then(|ctx| ctx.get("le"))),
        (Some(json!("150")), Some(&json!(100)))
    );
    assert_eq!(detail[1].loc, [text("body"), text("items"), ValidationErrorLocItem::Integer(0), text("name")]);
    assert_eq!((detail[1].r#type.as_str(), detail[1].ctx.as_ref()), ("missing", None));
}

#[tokio::test]
async fn uploads_are_files_with_names() {
    let server = Server::of(200, "application/json", r#"{"file_size":2}"#);
    let parts = [
        Part::File(File::new(&b"\xff\x00"[..]).with_name("a.bin")),
        Part::More(File::new(&b"1"[..]).with_name("1.txt")),
        Part::More(File::new(&b"2"[..]).with_name("2.txt")),
        Part::Token("foo".to_owned()),
    ];
    let response = client!(framework_fastapi, server).default().create_file_files_post(Parts::from(parts)).send().await;
    assert_eq!(response.expect("200").into_value(), CreateFileFilesPostResponse::Ok(json!({"file_size": 2})));
    let expected = [
        "Content-Disposition: form-data; name=\"file\"; filename=\"a.bin\"",
        "Content-Type: application/octet-stream",
        "\u{fffd}\u{0}",
        "Content-Disposition: form-data; name=\"more\"; filename=\"1.txt\"",
        "Content-Type: application/octet-stream",
        "1",
        "Content-Disposition: form-data; name=\"more\"; filename=\"2.txt\"",
        "Content-Type: application/octet-stream",
        "2",
        "Content-Disposition: form-data; name=\"token\"",
        "foo",
    ];
    assert_eq!(server.last().parts(), expected);
}

#[tokio::test]
async fn events_are_decoded() {
    let body = "data: {\"name\":\"Plumbus\",\"description\":\"A multi-purpose household device.\"}\n\n: ping\n\n\
        : just a comment\n\nevent: special\ndata: {\"name\":\"Portal Gun\",\"description\":null}\nid: 2\nretry: 5000\n\n";
    let server = Server::of(200, "text/event-stream; charset=utf-8", body);
    let mut events = client!(framework_fastapi, server).default().stream_events_events_get().await.expect("200");
    let first = events.next().await.expect("an event").expect("an event");
    assert_eq!(first.data, item("Plumbus", Field::Value("A multi-purpose household device.".to_owned())));
    assert_eq!((first.event, first.id), (None, None));
    let second = events.next().await.expect("an event").expect("an event");
    assert_eq!(second.data, item("Portal Gun", Field::Null));
    assert_eq!((second.event.as_deref(), second.id.as_deref()), (Some("special"), Some("2")));
    assert_eq!(second.retry, Some(Duration::from_millis(5000)));
    assert_eq!(events.next().await.expect("the end"), None);
}

#[tokio::test]
async fn lines_of_json_are_decoded() {
    let server = Server::of(
        200,
        "application/jsonl",
        "{\"name\":\"Plumbus\",\"description\":null}\n{\"name\":\"Portal Gun\"}\n",
    );
    let mut items = client!(framework_fastapi, server).default().stream_items_items_stream_get().await.expect("200");
    assert_eq!(items.next().await.expect("an item"), Some(item("Plumbus", Field::Null)));
    assert_eq!(items.next().await.expect("an item"), Some(item("Portal Gun", Field::Absent)));
    assert_eq!(items.next().await.expect("the end"), None);
}
