//! Tests of the names of a union's variants. Each test fails to compile if a variant has another name.

use ecogen_runtime::codec::{Decode, Encode, from_slice, to_vec};

include!(concat!(env!("OUT_DIR"), "/one_of_constant.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/one_of_names.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/any_of_nested_constants.mounted.rs"));

use any_of_nested_constants::models::Move;
use one_of_constant::models::Command;
use one_of_names::models::{
    ByConstant, ByDescription, ByExtension, ByItems, ByKey, ByPropertyType, ByRequired, ByScalar, ByTitle, Counted,
};

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

fn lossless<T: Decode + Encode>(text: &str) -> Result<T> {
    let value: T = from_slice(text.as_bytes()).map_err(|error| format!("{text}: {error}"))?;
    assert_eq!(String::from_utf8(to_vec(&value))?, text);
    Ok(value)
}

#[test]
fn variant_is_named_after_the_title() -> Result {
    assert!(matches!(lossless(r#"{"street":"Elm"}"#)?, ByTitle::PostalAddress(_)));
    assert!(matches!(lossless(r#"{"number":7}"#)?, ByTitle::Locker(_)));
    Ok(())
}

#[test]
fn variant_is_named_after_the_first_constant_that_differs() -> Result {
    assert!(matches!(lossless(r#"{"object":"event","kind":"created"}"#)?, ByConstant::Created(_)));
    assert!(matches!(lossless(r#"{"object":"event","kind":"deleted"}"#)?, ByConstant::Deleted(_)));
    Ok(())
}

#[test]
fn variant_is_named_after_a_key_of_its_own() -> Result {
    assert!(matches!(lossless(r#"{"id":7}"#)?, ByKey::WithId(_)));
    assert!(matches!(lossless(r#"{"head_ref":"main"}"#)?, ByKey::WithHeadRef(_)));
    Ok(())
}

#[test]
fn object_whose_keys_all_occur_in_the_others_is_named_after_its_type() -> Result {
    assert!(matches!(lossless(r#"{"a":"1"}"#)?, ByExtension::Object(_)));
    assert!(matches!(lossless(r#"{"a":"1","b":"2"}"#)?, ByExtension::WithB(_)));
    Ok(())
}

#[test]
fn objects_with_the_same_keys_are_named_after_the_type_of_a_property() -> Result {
    assert!(matches!(lossless(r#"{"value":"1"}"#)?, ByPropertyType::WithStringValue(_)));
    assert!(matches!(lossless(r#"{"value":1}"#)?, ByPropertyType::WithIntegerValue(_)));
    Ok(())
}

#[test]
fn objects_are_named_after_a_nested_constant() -> Result {
    assert!(matches!(lossless(r#"{"at":{"unit":{"code":1}}}"#)?, Move::WithCode1Unit(_)));
    assert!(matches!(lossless(r#"{"at":{"unit":{"code":2}}}"#)?, Move::WithCode2Unit(_)));
    assert!(matches!(lossless(r#"{"at":{"unit":{"code":3}}}"#)?, Move::Unknown(_)));
    Ok(())
}

#[test]
fn members_beside_properties_are_named_after_the_keys_that_they_require() -> Result {
    assert!(matches!(lossless(r#"{"user":"u"}"#)?, ByRequired::WithUser(_)));
    assert!(matches!(lossless(r#"{"team":"t"}"#)?, ByRequired::WithTeam(_)));
    Ok(())
}

#[test]
fn scalars_are_named_after_constants_formats_and_constraints() {
    let name = |value: &ByScalar| match value {
        ByScalar::Auto(_) => "auto",
        ByScalar::DayOrWeek(_) => "day or week",
        ByScalar::Job(_) => "^job-[0-9a-f]+$",
        ByScalar::Date(_) => "date",
        ByScalar::String(_) => "string",
        ByScalar::Int32(_) => "int32",
        ByScalar::Int64(_) => "int64",
    };
    assert_eq!(name(&ByScalar::Job("job-1".to_owned())), "^job-[0-9a-f]+$");
}

#[test]
fn arrays_and_maps_are_named_after_their_values() -> Result {
    assert!(matches!(lossless("[1.5]")?, ByItems::NumberList(_)));
    assert!(matches!(lossless("[[1.5]]")?, ByItems::NumberListList(_)));
    assert!(matches!(lossless(r#"{"a":1.5}"#)?, ByItems::NumberMap(_)));
    assert!(matches!(lossless(r#"{"a":"b"}"#)?, ByItems::StringMap(_)));
    Ok(())
}

#[test]
fn short_description_names_members_without_another_difference() {
    let is_event = |value: &ByDescription| matches!(value, ByDescription::ComplianceEvent(_));
    let is_other = |value: &ByDescription| matches!(value, ByDescription::Object(_));
    assert!(is_event(&ByDescription::ComplianceEvent(Default::default())));
    assert!(is_other(&ByDescription::Object(Default::default())));
}

#[test]
fn equal_members_are_numbered() {
    let number = |value: &Counted| match value {
        Counted::Object(_) => 1,
        Counted::Object2(_) => 2,
    };
    assert_eq!(number(&Counted::Object2(Default::default())), 2);
}

#[test]
fn object_with_an_unlisted_constant_is_kept() -> Result {
    let unknown: Command = lossless(r#"{"for":{"seconds":3},"op":"pause"}"#)?;
    assert!(matches!(unknown, Command::Unknown(_)));
    Ok(())
}

#[test]
fn object_without_the_distinguishing_constant_is_invalid() {
    assert!(from_slice::<Command>(br#"{"at":"noon"}"#).is_err());
    assert!(from_slice::<Command>(b"7").is_err());
}
