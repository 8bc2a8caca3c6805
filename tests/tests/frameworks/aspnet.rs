//! Tests with responses of ASP.NET Core 10. System.Text.Json writes them with `JsonSerializerDefaults.Web`: numbers are
//! not quoted, seconds have seven decimal digits, and `$type` is the first key. The errors are
//! `HttpValidationProblemDetails`.

use super::{Server, client};
use ecogen_runtime::{Field, File, Parts};

include!(concat!(env!("OUT_DIR"), "/framework_aspnet.mounted.rs"));

use framework_aspnet::models::Mode;
use framework_aspnet::models::{Shape, UnionPet};
use framework_aspnet::operations::sample::{GetWeatherForecastResponse, PostFormsFormsPocosAndFilesBodyPart as Part};

#[tokio::test]
async fn model_is_decoded() {
    let body = r#"[{"date":"2026-11-30","temperatureC":-5,"summary":null,"humidity":0.5,"station":null,"kind":2,"mode":"On",
        "measured":"1.02:03:04.0000005","at":"15:30:00.1234567","link":null,"data":"AQI=","words":null,"names":{"a":"b"}},
        {"date":"2026-12-01","temperatureC":"21","summary":"Mild","humidity":"0.25","mode":null,
        "station":{"id":"ff97dd87-a4a5-4a12-b412-cde99f33e00e","level":null,"opened":"2026-11-30T15:30:00.1234567+01:00"}}]"#;
    let server = Server::of(200, "application/json; charset=utf-8", body);
    let days = client!(framework_aspnet, server).sample().get_weather_forecast().days(2).await.expect("200");
    assert_eq!(server.last().line, "GET /weatherforecast?days=2");
    let [first, second] = days.as_slice() else { panic!("{days:?}") };
    assert_eq!(
        (first.date.to_string().as_str(), *first.temperature_c, first.summary.as_deref()),
        ("2026-11-30", -5, None)
    );
    assert_eq!(
        (first.humidity.value().map(|ratio| **ratio), first.station.is_null(), first.kind),
        (Some(0.5), true, Some(2))
    );
    assert_eq!((&first.mode, first.measured.as_deref()), (&Field::Value(Mode::On), Some("1.02:03:04.0000005")));
    assert_eq!(first.at.as_ref().map(ToString::to_string).as_deref(), Some("15:30:00.1234567"));
    assert_eq!(first.data.value().map(|data| data.0.clone()), Some(vec![1, 2]));
    assert_eq!((*second.temperature_c, second.humidity.value().map(|ratio| **ratio)), (21, Some(0.25)));
    let station = second.station.value().expect("a station");
    assert_eq!(station.opened.as_ref().map(ToString::to_string).as_deref(), Some("2026-11-30T15:30:00.1234567+01:00"));
    assert_eq!((station.level, second.mode.is_null()), (Field::Null, true));
}

#[tokio::test]
async fn problem_is_decoded() {
    let body = r#"{"title":"One or more validation errors occurred.","status":400,"errors":{"Days":["The field Days must be between 1 and 10."]}}"#;
    let server = Server::of(400, "application/problem+json", body);
    let response = client!(framework_aspnet, server).sample().get_weather_forecast().send().await.expect("400");
    let GetWeatherForecastResponse::BadRequest(problem) = response.into_value() else { panic!("not 400") };
    assert_eq!((problem.r#type, problem.status.value().map(|status| **status)), (Field::Absent, Some(400)));
    let errors = problem.errors.expect("errors");
    assert_eq!(
        errors.get("Days").map(Vec::as_slice),
        Some(&["The field Days must be between 1 and 10.".to_owned()][..])
    );
}

#[tokio::test]
async fn polymorphic_types_are_decoded_by_their_discriminator() {
    let body = r#"[{"$type":"triangle","hypotenuse":5,"color":null,"sides":3},{"$type":"square","area":4.5},{"$type":"circle","radius":1}]"#;
    let server = Server::of(200, "application/json; charset=utf-8", body);
    let shape: Shape = ecogen_runtime::codec::from_slice(br#"{"$type":"square","area":2}"#).expect("a square");
    let shapes = client!(framework_aspnet, server).sample().post_shapes(shape).await.expect("200");
    assert_eq!(server.last().text(), r#"{"$type":"square","area":2}"#);
    assert!(
        matches!(&shapes[0], Shape::ShapeTriangle(shape) if shape.hypotenuse == Some(5.0) && shape.color.is_null())
    );
    assert!(matches!(&shapes[1], Shape::ShapeSquare(shape) if shape.area == Some(4.5)));
    assert!(matches!(&shapes[2], Shape::Unknown(value) if value["radius"] == 1));
}

#[tokio::test]
async fn unions_are_decoded_by_their_keys() {
    let server = Server::of(200, "application/json; charset=utf-8", r#"{"name":"Rex","breed":"Corgi"}"#);
    let pet = client!(framework_aspnet, server).sample().get_unions_pet().await.expect("200");
    assert!(matches!(pet, UnionPet::UnionPetPuppy(puppy) if puppy.breed == "Corgi"));
    let server = Server::of(200, "application/json; charset=utf-8", r#"{"name":"Tom","lives":9}"#);
    let pet = client!(framework_aspnet, server).sample().get_unions_pet().await.expect("200");
    assert!(matches!(pet, UnionPet::UnionPetKitten(kitten) if kitten.lives == 9));
}

#[tokio::test]
async fn form_of_several_arguments_and_patch_are_sent() {
    let server = Server::new(200, &[("content-length", "0")], "");
    let parts = [Part::Id(1), Part::Completed(true), Part::File(File::new(&b"x"[..]).with_name("x"))];
    client!(framework_aspnet, server).sample().post_forms_forms_pocos_and_files(Parts::from(parts)).await.expect("200");
    let sent = server.last().parts();
    assert_eq!(
        sent[..4],
        [
            "Content-Disposition: form-data; name=\"id\"",
            "1",
            "Content-Disposition: form-data; name=\"completed\"",
            "true"
        ]
    );
    let text = r#"[{"op":"replace","path":"/name","value":1},{"op":"move","path":"/b","from":"/a"},{"op":"remove","path":"/c"}]"#;
    let patch = ecogen_runtime::codec::from_slice(text.as_bytes()).expect("a patch");
    let server = Server::of(200, "application/json; charset=utf-8", "null");
    assert_eq!(client!(framework_aspnet, server).sample().patch_json_patch(patch).await.expect("200"), None);
    let sent = server.last();
    assert_eq!((sent.header("content-type"), sent.text().as_str()), ("application/json-patch+json", text));
}
