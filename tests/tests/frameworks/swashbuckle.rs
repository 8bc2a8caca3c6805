//! Tests with responses of ASP.NET Core 9 and 10 (System.Text.Json, `ProblemDetails` with `traceId`), for documents
//! that Swashbuckle writes.

use super::{Server, client};
use ecogen_runtime::{Field, File, Parts};
use serde_json::json;

include!(concat!(env!("OUT_DIR"), "/framework_swashbuckle.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/framework_swashbuckle_3_1.mounted.rs"));

use framework_swashbuckle::models::{Animal, AnimalType, Cat, DateTimeKind, LogLevel, Owner};
use framework_swashbuckle::operations::animals::{PostAnimalsResponse, PostMultipleFormsBodyPart as Part};
use framework_swashbuckle_3_1::models::{Level, Parent};

const OWNER: &str = r#"{"pet":{"animalType":"Cat","catSpecificProperty":"purrs"},
    "pets":[{"animalType":"Dog","dogSpecificProperty":"barks"},{"animalType":"Cat","catSpecificProperty":null}],
    "level":3,"address":{"firstName":null,"age":5},"span":"00:30:00","amount":1.5,"born":null,"tags":{"a":"b"},"data":"AQI="}"#;

fn cat() -> Cat {
    Cat::new(AnimalType::Cat)
}

async fn owner(body: &'static str) -> Owner {
    let server = Server::of(200, "application/json; charset=utf-8", body);
    let call = client!(framework_swashbuckle, server).animals().post_animals(cat()).log_level(LogLevel::V4);
    let owner = call.await.expect("200");
    let sent = server.last();
    assert_eq!((sent.line.as_str(), sent.header("content-type")), ("POST /Animals?logLevel=4", "application/json"));
    assert_eq!(sent.text(), r#"{"animalType":"Cat"}"#);
    assert!(sent.header("accept").contains("application/json"), "{}", sent.header("accept"));
    owner
}

#[tokio::test]
async fn wrapped_references_keep_their_subtypes_and_null() {
    let full = owner(OWNER).await;
    assert!(
        matches!(full.pet.value(), Some(Animal::Cat(cat)) if cat.cat_specific_property.value().is_some_and(|does| does == "purrs"))
    );
    assert_eq!((full.level, full.amount), (Field::Value(LogLevel::V3), Some(1.5)));
    assert_eq!(full.address.value().map(|person| (person.first_name.is_null(), person.age)), Some((true, Some(5))));
    let null = owner(
        r#"{"pet":null,"pets":null,"level":null,"address":null,"born":"2026-11-30T15:30:00.1234567","tags":null}"#,
    )
    .await;
    assert_eq!(
        (null.pet.is_null(), null.pets.is_null(), null.level.is_null(), null.address.is_null()),
        (true, true, true, true)
    );
    assert_eq!(null.born.value().map(ToString::to_string).as_deref(), Some("2026-11-30T15:30:00.1234567Z"));
}

#[tokio::test]
async fn problem_keeps_its_extensions() {
    let body = r#"{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.5","title":"Not Found","status":404,"traceId":"00-abc-01"}"#;
    let server = Server::of(404, "application/problem+json; charset=utf-8", body);
    let response = client!(framework_swashbuckle, server).animals().post_animals(cat()).send().await.expect("404");
    let PostAnimalsResponse::NotFound(problem) = response.into_value() else { panic!("not 404") };
    assert_eq!(
        (problem.status, problem.additional_properties.get("traceId")),
        (Field::Value(404), Some(&json!("00-abc-01")))
    );
}

#[tokio::test]
async fn form_of_several_arguments_is_sent() {
    let server = Server::of(200, "text/plain; charset=utf-8", "done");
    let parts = [
        Part::FirstName("Ada".to_owned()),
        Part::DateTimeKind(DateTimeKind::Utc),
        Part::File(File::new(&b"x"[..]).with_name("x")),
    ];
    let call = client!(framework_swashbuckle, server).animals().post_multiple_forms().body(Parts::from(parts));
    assert_eq!(call.await.expect("200"), "done");
    let sent = server.last().parts();
    assert_eq!(
        sent[..4],
        [
            "Content-Disposition: form-data; name=\"firstName\"",
            "Ada",
            "Content-Disposition: form-data; name=\"dateTimeKind\"",
            "Utc"
        ]
    );
}

#[tokio::test]
async fn null_beside_all_of_makes_reference_nullable() {
    let decoded = |body: &'static str| async move {
        let server = Server::of(200, "application/json; charset=utf-8", body);
        client!(framework_swashbuckle_3_1, server).parent().set_parent(Parent::default()).await.expect("200")
    };
    let full = decoded(r#"{"child":{"name":"c"},"level":2,"category":1,"pet":{"name":"p"}}"#).await;
    assert_eq!(full.child.value().and_then(|child| child.name.as_deref()), Some("c"));
    assert_eq!(
        (full.level, full.pet.value().and_then(|pet| pet.name.as_deref())),
        (Field::Value(Level::V2), Some("p"))
    );
    let null = decoded(r#"{"child":null,"level":null,"category":null,"pet":null}"#).await;
    assert_eq!((null.child, null.level, null.pet), (Field::Null, Field::Null, Field::Null));
}
