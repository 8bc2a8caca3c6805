//! Tests with messages as TypeSpec's HTTP library defines them for discriminated unions, encodings and merge patches.

use super::{Server, client};
use ecogen_runtime::{Field, File, Parts};

include!(concat!(env!("OUT_DIR"), "/framework_typespec.mounted.rs"));

use framework_typespec::models::{Address, Pet, PetMergePatchUpdate, Widget, WidgetHeavy};
use framework_typespec::operations::default::{BasicBodyPart as Part, ReadResponse};

#[tokio::test]
async fn discriminated_union_with_envelope_is_decoded() {
    let body = r#"{"kind":"heavy","value":{"kind":"Heavy","id":"w1","weight":3,"color":"blue"}}"#;
    let server =
        Server::new(200, &[("content-type", "application/json"), ("last-seen", "Fri, 26 Aug 2022 14:38:00 GMT")], body);
    let fields = vec!["id".to_owned(), "weight".to_owned()];
    let response =
        client!(framework_typespec, server).default().read("w1", fields).send().await.expect("200").into_value();
    assert_eq!(server.last().line, "GET /widgets/w1?fieldMask=id,weight");
    let ReadResponse::Ok { body: Widget::WidgetHeavy(WidgetHeavy { value, .. }), last_seen } = response else {
        panic!("{response:?}")
    };
    assert_eq!((value.id.as_str(), value.weight), ("w1", 3));
    assert_eq!(last_seen.to_string(), "Fri, 26 Aug 2022 14:38:00 GMT");
    let server = Server::of(500, "application/json", r#"{"code":5,"message":"no"}"#);
    let response =
        client!(framework_typespec, server).default().read("w1", Vec::new()).send().await.expect("500").into_value();
    assert!(matches!(response, ReadResponse::Default(status, error) if (status.as_u16(), error.code) == (500, 5)));
}

#[tokio::test]
async fn merge_patch_removes_with_null_and_subtypes_are_decoded() {
    let server = Server::of(200, "application/json", r#"{"name":"Tom","weight":3.5,"kind":"cat","meow":7}"#);
    let patch = PetMergePatchUpdate { name: Field::Value("Tom".to_owned()), weight: Field::Null };
    let pet = client!(framework_typespec, server).default().update("p", patch).await.expect("200");
    let sent = server.last();
    assert_eq!(
        (sent.header("content-type"), sent.text().as_str()),
        ("application/merge-patch+json", r#"{"name":"Tom","weight":null}"#)
    );
    assert!(matches!(pet, Pet::Cat(cat) if cat.meow == 7 && cat.weight == Some(3.5)));
}

#[tokio::test]
async fn encodings_are_decoded() {
    let body = r#"{"rfc3339":"2022-08-26T18:38:00.000Z","rfc7231":"Fri, 26 Aug 2022 14:38:00 GMT","unixtime":1686566864,
        "durationISO":"P40D","durationSeconds":35.625,"bytes":"dGVzdA==","base64url":"_-8","big":"9223372036854775807","price":0.33333,"color":"green"}"#;
    let server = Server::of(200, "application/json", body);
    let read = client!(framework_typespec, server).default().encodings().await.expect("200");
    assert_eq!(
        (read.rfc3339.to_string().as_str(), read.rfc7231.to_string().as_str()),
        ("2022-08-26T18:38:00.000Z", "Fri, 26 Aug 2022 14:38:00 GMT")
    );
    assert_eq!(
        (read.unixtime, read.duration_iso.to_string().as_str(), read.duration_seconds),
        (1_686_566_864, "P40D", 35.625)
    );
    assert_eq!((read.bytes.0.as_slice(), read.base64url.0.as_slice()), (&b"test"[..], &[0xff, 0xef][..]));
    assert_eq!((read.big.as_deref(), read.price), (Some("9223372036854775807"), Some(0.33333)));
    assert_eq!(ecogen_runtime::codec::to_string(&read.color), r#""green""#);
}

#[tokio::test]
async fn parts_have_media_types_of_their_encoding() {
    let server = Server::of(200, "text/plain", "done");
    let parts = [
        Part::Id("1".to_owned()),
        Part::ProfileImage(File::new(&b"p"[..]).with_name("p.png").with_media_type("image/png")),
        Part::Photos(File::new(&b"1"[..]).with_name("1.jpg")),
        Part::Address(Address::new("c", "s")),
    ];
    assert_eq!(client!(framework_typespec, server).default().basic(Parts::from(parts)).await.expect("200"), "done");
    let expected = [
        "Content-Disposition: form-data; name=\"id\"",
        "1",
        "Content-Disposition: form-data; name=\"profileImage\"; filename=\"p.png\"",
        "Content-Type: image/png",
        "p",
        "Content-Disposition: form-data; name=\"photos\"; filename=\"1.jpg\"",
        "Content-Type: image/jpeg",
        "1",
        "Content-Disposition: form-data; name=\"address\"",
        "Content-Type: application/json",
        r#"{"city":"c","street":"s"}"#,
    ];
    assert_eq!(server.last().parts(), expected);
}
