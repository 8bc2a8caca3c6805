//! Tests of properties that several members of `allOf` declare.

use ecogen_runtime::codec::{from_slice, to_vec};

include!(concat!(env!("OUT_DIR"), "/all_of_refined_property.mounted.rs"));

use all_of_refined_property::models::RoomEvent;

#[test]
fn keys_of_all_declarations_of_a_nested_object_are_kept() -> Result<(), Box<dyn std::error::Error>> {
    let text = r#"{"id":"1","unsigned":{"age":3,"membership":"join","origin":{"server":"s","port":1,"region":"eu"},"room":"r"}}"#;
    let event: RoomEvent = from_slice(text.as_bytes())?;
    assert_eq!(String::from_utf8(to_vec(&event))?, text);
    let unsigned = event.unsigned.ok_or("`unsigned` is absent")?;
    assert_eq!((unsigned.age, unsigned.room.as_deref()), (3, Some("r")));
    Ok(())
}
