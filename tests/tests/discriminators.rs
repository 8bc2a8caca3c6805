//! Tests of discriminators that are not strings. The keys of `mapping` are then the values as text (OpenAPI 3.0.3,
//! Discriminator Object).

use ecogen_runtime::codec::{from_slice, to_vec};

include!(concat!(env!("OUT_DIR"), "/one_of_discriminator_scalar.mounted.rs"));

use one_of_discriminator_scalar::models::{Component, Event, Flagged, Plain, Shape, Unmapped, Written};

type Result = std::result::Result<(), Box<dyn std::error::Error>>;

/// Decodes a JSON text and encodes the value again. Returns the value and the encoded text.
fn round_trip<T: ecogen_runtime::codec::Decode + ecogen_runtime::codec::Encode>(
    text: &str,
) -> std::result::Result<(T, String), Box<dyn std::error::Error>> {
    let value: T = from_slice(text.as_bytes()).map_err(|error| format!("{text}: {error}"))?;
    let written = String::from_utf8(to_vec(&value))?;
    Ok((value, written))
}

#[test]
fn integer_selects_the_mapped_member() -> Result {
    let (value, text) = round_trip::<Component>(r#"{"type":1,"n":5}"#)?;
    assert!(matches!(value, Component::Row(_)), "{value:?}");
    assert_eq!(text, r#"{"type":1,"n":5}"#);
    let (value, text) = round_trip::<Component>(r#"{"label":"b","type":2}"#)?;
    assert!(matches!(value, Component::Button(_)), "{value:?}");
    assert_eq!(text, r#"{"type":2,"label":"b"}"#);
    Ok(())
}

#[test]
fn integers_are_compared_by_value() -> Result {
    let (value, _) = round_trip::<Component>(r#"{"type":2.0}"#)?;
    assert!(matches!(value, Component::Button(_)), "{value:?}");
    Ok(())
}

#[test]
fn unknown_integer_is_kept() -> Result {
    let (value, text) = round_trip::<Component>(r#"{"type":9,"x":true}"#)?;
    assert!(matches!(value, Component::Unknown(_)), "{value:?}");
    assert_eq!(text, r#"{"type":9,"x":true}"#);
    Ok(())
}

#[test]
fn integer_selects_the_member_with_that_const() -> Result {
    let (value, _) = round_trip::<Unmapped>(r#"{"type":2}"#)?;
    assert!(matches!(value, Unmapped::Button(_)), "{value:?}");
    Ok(())
}

#[test]
fn boolean_selects_a_member() -> Result {
    let (value, _) = round_trip::<Flagged>(r#"{"ok":true,"value":"v"}"#)?;
    assert!(matches!(value, Flagged::Good(_)), "{value:?}");
    let (value, text) = round_trip::<Flagged>(r#"{"ok":false,"error":"e"}"#)?;
    assert!(matches!(value, Flagged::Bad(_)), "{value:?}");
    assert_eq!(text, r#"{"ok":false,"error":"e"}"#);
    Ok(())
}

#[test]
fn referenced_enum_selects_a_member() -> Result {
    let (value, _) = round_trip::<Shape>(r#"{"kind":"circle","radius":1.5}"#)?;
    assert!(matches!(value, Shape::Round(_)), "{value:?}");
    for kind in ["square", "oblong"] {
        let (value, _) = round_trip::<Shape>(&format!(r#"{{"kind":"{kind}"}}"#))?;
        assert!(matches!(value, Shape::Angular(_)), "{value:?}");
    }
    Ok(())
}

#[test]
fn union_writes_a_number_for_members_without_the_property() -> Result {
    let written = String::from_utf8(to_vec(&Written::Plain(Plain::default())))?;
    assert_eq!(written, r#"{"type":3}"#);
    let (value, _) = round_trip::<Written>(r#"{"type":3,"text":"t"}"#)?;
    assert!(matches!(value, Written::Plain(_)), "{value:?}");
    Ok(())
}

#[test]
fn integer_selects_a_subtype() -> Result {
    let (value, text) = round_trip::<Event>(r#"{"code":10,"at":"now"}"#)?;
    assert!(matches!(value, Event::Started(_)), "{value:?}");
    assert_eq!(text, r#"{"code":10,"at":"now"}"#);
    Ok(())
}

include!(concat!(env!("OUT_DIR"), "/any_of_nested_constants.mounted.rs"));

#[test]
fn a_constant_inside_of_a_value_selects_a_member() -> Result {
    use any_of_nested_constants::models::{Event, Move, MoveWithCode1Unit};

    let text = r#"{"type":"sync","event":{"type":"created","id":"a"}}"#;
    let (value, written) = round_trip::<Event>(text)?;
    assert!(matches!(value, Event::SyncCreated(_)), "{value:?}");
    assert_eq!(written, text);
    for kind in ["deleted", "purged"] {
        let (value, _) = round_trip::<Event>(&format!(r#"{{"event":{{"id":"a","type":"{kind}"}},"type":"sync"}}"#))?;
        assert!(matches!(value, Event::SyncDeleted(_)), "{value:?}");
    }
    let (value, _) = round_trip::<Event>(r#"{"type":"ping"}"#)?;
    assert!(matches!(value, Event::Ping(_)), "{value:?}");
    let (value, _) = round_trip::<Move>(r#"{"at":{"unit":{"code":2}}}"#)?;
    assert!(!matches!(value, Move::WithCode1Unit(MoveWithCode1Unit { .. })), "{value:?}");
    Ok(())
}
