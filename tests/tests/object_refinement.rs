//! Tests of properties that several members of `allOf` declare.

use ecogen_runtime::codec::{from_slice, to_vec};

include!(concat!(env!("OUT_DIR"), "/all_of_refined_property.mounted.rs"));

use all_of_refined_property::models::{Condition, NamedLink, Renamed, RoomEvent};

#[test]
fn keys_of_all_declarations_of_a_nested_object_are_kept() -> Result<(), Box<dyn std::error::Error>> {
    let text = r#"{"id":"1","unsigned":{"age":3,"membership":"join","origin":{"server":"s","port":1,"region":"eu"},"room":"r"}}"#;
    let event: RoomEvent = from_slice(text.as_bytes())?;
    assert_eq!(String::from_utf8(to_vec(&event))?, text);
    let unsigned = event.unsigned.ok_or("`unsigned` is absent")?;
    assert_eq!((unsigned.age, unsigned.room.as_deref()), (3, Some("r")));
    Ok(())
}

#[test]
fn referenced_declaration_does_not_replace_the_keys_of_an_earlier_one() -> Result<(), Box<dyn std::error::Error>> {
    for text in [
        r#"{"_links":{"self":{"href":"/1"},"next":{"href":"/2"}}}"#,
        r#"{"owner":{"href":"/ada","title":"Ada"}}"#,
        r#"{"steps":[{"name":"one","title":"One"}]}"#,
    ] {
        let condition: Condition = from_slice(text.as_bytes())?;
        assert_eq!(String::from_utf8(to_vec(&condition))?, text);
    }
    Ok(())
}

#[test]
fn declaration_with_all_keys_keeps_its_own_type() -> Result<(), Box<dyn std::error::Error>> {
    let renamed: Renamed = from_slice(br#"{"owner":{"href":"/ada","name":"Ada"}}"#)?;
    let owner: NamedLink = renamed.owner.ok_or("`owner` is absent")?;
    assert_eq!(owner.name.as_deref(), Some("Ada"));
    Ok(())
}
