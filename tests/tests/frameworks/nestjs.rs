//! Tests with responses of NestJS, which Express writes with `JSON.stringify` (dates in the form of `toISOString`). In
//! the errors of NestJS' default exception filter, `message` is a text or a list.

#![expect(deprecated, reason = "the component `LettersEnum` is deprecated")]

use super::{Server, client};
use ecogen_runtime::{File, Parts};

include!(concat!(env!("OUT_DIR"), "/framework_nestjs.mounted.rs"));

use framework_nestjs::models::{
    Cat, CatEnumNamedWithOneOf, CatNullablePrimitiveUnion as Primitive, CatOneOfExample as List, LettersEnum,
    ValidationErrorDtoMessage, XEnumTest,
};
use framework_nestjs::operations::cats::{
    CatsControllerFindAllFilter, CatsControllerFindAllResponse as Found, CatsControllerUploadBodyPart as Part,
};

async fn find(status: u16, body: impl Into<axum::body::Bytes>) -> (Found, String) {
    let server = Server::of(status, "application/json; charset=utf-8", body);
    let client = client!(framework_nestjs, server, bearer("t"));
    let filter = CatsControllerFindAllFilter { name: Some("Kitty".to_owned()), ..Default::default() };
    let letters = vec![LettersEnum::A, LettersEnum::B];
    let date = "2026-01-02T03:04:05.678Z".parse().expect("a date");
    let call =
        client.cats().cats_controller_find_all(1, vec!["sort1".to_owned()], 2.5, LettersEnum::C, letters, date, filter);
    let found = call.send().await.expect("a response").into_value();
    let sent = server.last();
    assert_eq!(sent.header("authorization"), "Bearer t");
    (found, sent.line)
}

fn cat(fields: &str) -> String {
    format!(
        r#"{{"name":"Kitty","age":3,"createdAt":"2026-01-02T03:04:05.678Z","_options":[{{"isReadonly":"no"}}],
        "rawDefinition":{{"name":"E","status":400}},"enum":"A","xEnumTest":2,{fields}}}"#
    )
}

async fn found(fields: &str) -> Cat {
    let (Found::Ok(Some(cat)), _) = find(200, cat(fields)).await else { panic!("no cat") };
    cat
}

#[tokio::test]
async fn model_is_decoded() {
    let full = found(
        r#""nullableTag":{"name":"t"},"nullablePrimitiveUnion":"7","oneOfExample":[1,2],"tag":{"name":"u"},"enumWithRef":"B","enumNamedWithOneOf":1.5"#,
    )
    .await;
    assert_eq!((full.r#enum, full.enum_with_ref), (LettersEnum::A, Some(LettersEnum::B)));
    assert_eq!((full.x_enum_test, full.raw_definition.status), (XEnumTest::Pending, 400.0));
    assert_eq!(full.options[0].is_readonly.as_deref(), Some("no"));
    assert_eq!(full.created_at.to_string(), "2026-01-02T03:04:05.678Z");
    assert_eq!(full.nullable_tag.map(|tag| tag.name).as_deref(), Some("t"));
    assert_eq!(full.nullable_primitive_union, Some(Primitive::String("7".to_owned())));
    assert_eq!(
        (full.one_of_example, full.enum_named_with_one_of),
        (List::NumberList(vec![1.0, 2.0]), Some(CatEnumNamedWithOneOf::Number(1.5)))
    );
    let null = found(r#""nullableTag":null,"nullablePrimitiveUnion":null,"oneOfExample":[true]"#).await;
    assert_eq!((null.nullable_tag, null.nullable_primitive_union), (None, None));
    assert_eq!(null.one_of_example, List::BooleanList(vec![true]));
    let text = found(r#""nullableTag":null,"nullablePrimitiveUnion":7,"oneOfExample":["a"]"#).await;
    assert_eq!(
        (text.nullable_primitive_union, text.one_of_example),
        (Some(Primitive::Number(7.0)), List::StringList(vec!["a".to_owned()]))
    );
}

#[tokio::test]
async fn response_may_be_null_and_parameters_are_sent() {
    let (found, line) = find(200, "null").await;
    assert_eq!(found, Found::Ok(None));
    let query =
        "page=1&_sortBy=sort1&limit=2.5&enum=C&enumArr=A&enumArr=B&beforeDate=2026-01-02T03%3A04%3A05.678Z&name=Kitty";
    assert_eq!(line, format!("GET /api/cats?{query}"));
}

#[tokio::test]
async fn error_is_decoded() {
    let (found, _) =
        find(400, r#"{"statusCode":400,"message":["age must not be less than 1"],"error":"Bad Request"}"#).await;
    let Found::BadRequest(error) = found else { panic!("{found:?}") };
    assert_eq!(error.message, ValidationErrorDtoMessage::List(vec!["age must not be less than 1".to_owned()]));
    let (found, _) = find(400, r#"{"statusCode":400,"message":"Bad Request"}"#).await;
    let Found::BadRequest(error) = found else { panic!("{found:?}") };
    assert_eq!((error.message, error.error), (ValidationErrorDtoMessage::String("Bad Request".to_owned()), None));
}

#[tokio::test]
async fn files_are_sent_and_colons_of_path_are_kept() {
    let server = Server::of(201, "application/json; charset=utf-8", "2");
    let parts = [Part::Files(File::new(&b"1"[..]).with_name("1")), Part::Files(File::new(&b"2"[..]).with_name("2"))];
    let sizes = client!(framework_nestjs, server).cats().cats_controller_upload(Parts::from(parts)).await.expect("201");
    assert_eq!((sizes, server.last().text().matches("name=\"files\"").count()), (2.0, 2));
    let server = Server::new(200, &[("content-length", "0")], "");
    client!(framework_nestjs, server).express().express_controller_with_colons_v1("p").await.expect("200");
    assert_eq!(server.last().line, "GET /api/v1/express:colon:another/p");
}
