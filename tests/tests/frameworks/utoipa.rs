//! Tests with JSON that serde writes for the enums in utoipa's tests: externally, internally and adjacently tagged, and
//! untagged.

use super::{Server, client};
use ecogen_runtime::Field;
use serde_json::json;

include!(concat!(env!("OUT_DIR"), "/framework_utoipa.mounted.rs"));

use framework_utoipa::models::{Action, Content, Event, EventUnitValue, Owner, Status, Todo};
use framework_utoipa::operations::todo::GetTodoResponse;

async fn todo(fields: &str) -> Todo {
    let body = format!(r#"{{"created":"2026-01-02","id":1,"info":["a",7],"updated":null,{fields}}}"#);
    let server = Server::of(200, "application/json", body);
    client!(framework_utoipa, server).todo().get_todo(1).done(true).await.expect("200")
}

#[tokio::test]
async fn enums_of_serde_are_decoded() {
    let unit =
        todo(r#""event":"UnitValue","action":{"kind":"UnitValue"},"content":{"tag":"Bar","content":-5},"value":null"#)
            .await;
    assert_eq!(unit.event, Event::UnitValue(EventUnitValue::UnitValue));
    assert!(matches!(unit.action, Action::UnitValue(_)));
    assert!(matches!(unit.content, Some(Content::Bar(bar)) if bar.content == -5));
    assert_eq!(unit.value, Field::Null);
    let named = todo(
        r#""event":{"NamedFields":{"id":"7","names":null}},"action":{"kind":"Value","field":{"name":"f"},"a":"b"},
        "content":{"tag":"FooBar","content":{"name":"o"}},"value":3"#,
    )
    .await;
    let Event::NamedFields(event) = named.event else { panic!("{:?}", named.event) };
    assert_eq!((event.named_fields.id.as_str(), event.named_fields.names), ("7", Field::Null));
    assert!(matches!(named.action, Action::Value(value) if value.field == Owner::new("f") && value.a == "b"));
    assert!(matches!(named.content, Some(Content::FooBar(foo)) if foo.content == Owner::new("o")));
    assert_eq!(named.value, Field::Value(3));
    let newtype = todo(r#""event":{"UnnamedFields":{"name":"u"}},"action":{"kind":"UnnamedValue","name":"v"}"#).await;
    assert!(matches!(newtype.event, Event::UnnamedFields(event) if event.unnamed_fields == Owner::new("u")));
    assert!(matches!(newtype.action, Action::UnnamedValue(value) if value.name == "v"));
    assert_eq!((newtype.content, newtype.value), (None, Field::Absent));
}

#[tokio::test]
async fn flattened_fields_options_and_tuples_are_decoded() {
    let todo = todo(
        r#""event":"UnitValue","action":{"kind":"UnitValue"},"owner":null,"status":"Active","books":[{"name":"b"}],
        "labels":{"Foo":"1"}"#,
    )
    .await;
    assert_eq!((todo.created.to_string().as_str(), todo.updated), ("2026-01-02", None));
    assert_eq!((todo.owner, todo.status), (Field::Null, Field::Value(Status::Active)));
    assert_eq!(todo.books.value(), Some(&vec![Owner::new("b")]));
    assert_eq!(todo.labels.and_then(|labels| labels.get("Foo").cloned()).as_deref(), Some("1"));
    assert_eq!(todo.info, [json!("a"), json!(7)]);
}

#[tokio::test]
async fn missing_item_is_text() {
    let server = Server::of(404, "text/plain; charset=utf-8", "no todo 1");
    let response = client!(framework_utoipa, server).todo().get_todo(1).send().await.expect("404");
    assert_eq!(response.into_value(), GetTodoResponse::NotFound("no todo 1".to_owned()));
}
