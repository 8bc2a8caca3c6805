//! Tests with responses of Go's encoding/json, for documents that swaggo writes. Without `omitempty`, a nil pointer,
//! slice, map or interface is written as null, which Swagger 2.0 cannot document.

use super::{Server, client};
use ecogen_runtime::{Field, File, Parts};
use serde_json::json;

include!(concat!(env!("OUT_DIR"), "/framework_swaggo.mounted.rs"));

use framework_swaggo::models::{TypesClass, TypesMask, WebPet, WebPetEnumArrayItem, WebPetFoodTypesItem};
use framework_swaggo::operations::default::{
    AddPetCategory, AddPetResponse, AddPetTypeinqueryItem, FileUploadBodyPart as Part, FileUploadBodyPartDifficulty,
};

#[tokio::test]
async fn model_is_decoded() {
    let body = r#"{"category":{"id":1,"photo_urls":null},"class":-1,"data":{"a":1},"enum_array":[7,9],"food_types":[0,2],"id":5,
        "is_alive":true,"mask":3,"name":"poti","pets":null,"photo_urls":["a"],"price":3.25,"string_map":null,
        "page":{"CreatedAt":"","ErrorCode":0,"ErrorMessage":"","data":[{"deleted_at":null,"id":1,"middlename":null}]},"uuid":""}"#;
    let server = Server::of(200, "application/json; charset=utf-8", body);
    let call = client!(framework_swaggo, server).default().add_pet(
        5,
        AddPetCategory::V2,
        WebPet::new("poti", vec!["a".to_owned()]),
    );
    let pet = call.typeinquery(vec![AddPetTypeinqueryItem::Teacher, AddPetTypeinqueryItem::Other]).await.expect("200");
    let sent = server.last();
    assert_eq!(sent.line, "POST /testapi/get-string-by-int/5?category=2&typeinquery=teacher,Other");
    assert_eq!(sent.text(), r#"{"name":"poti","photo_urls":["a"]}"#);
    assert_eq!(
        (pet.class, pet.mask, pet.pets.is_none(), pet.string_map.is_none()),
        (Some(TypesClass::None), Some(TypesMask::Mask5), true, true)
    );
    assert_eq!(pet.enum_array, Some(vec![WebPetEnumArrayItem::V7, WebPetEnumArrayItem::Unknown(9)]));
    assert_eq!(pet.food_types, Some(vec![WebPetFoodTypesItem::Wet, WebPetFoodTypesItem::Raw]));
    assert_eq!((pet.data, pet.category.and_then(|category| category.photo_urls)), (Some(json!({"a": 1})), None));
    let page = pet.page.and_then(|page| page.data).expect("a page");
    assert_eq!((page[0].deleted_at.as_deref(), &page[0].middlename), (None, &Field::Null));
}

#[tokio::test]
async fn errors_are_decoded_and_form_is_sent() {
    let server = Server::of(
        400,
        "application/json; charset=utf-8",
        r#"{"ErrorCode":7,"ErrorMessage":"We need ID!!","CreatedAt":"2026-01-02T03:04:05Z"}"#,
    );
    let call = client!(framework_swaggo, server).default().add_pet(5, AddPetCategory::V1, WebPet::new("p", Vec::new()));
    let AddPetResponse::BadRequest(error) = call.send().await.expect("400").into_value() else { panic!("not 400") };
    assert_eq!((error.error_code, error.error_message.as_deref()), (Some(7), Some("We need ID!!")));
    let server = Server::of(200, "application/json; charset=utf-8", "\"stored\"");
    let parts = [
        Part::File(File::new(&b"x"[..]).with_name("x")),
        Part::Difficulty(FileUploadBodyPartDifficulty::DifficultyHard),
    ];
    let client = client!(framework_swaggo, server, api_key_auth("Bearer t"));
    assert_eq!(client.default().file_upload(Parts::from(parts)).await.expect("200"), "stored");
    let sent = server.last();
    assert_eq!(sent.header("authorization"), "Bearer t");
    assert_eq!(sent.parts()[3..], ["Content-Disposition: form-data; name=\"difficulty\"", "hard"]);
}
