//! Tests of the creation of values: constants are filled in, and `with` sets optional fields.

use std::error::Error;

use ecogen_runtime::{With, from_str, to_string};

include!(concat!(env!("OUT_DIR"), "/struct_constants.mounted.rs"));

use struct_constants::models::{Move, MoveKind, Order, Ping};

#[test]
fn constants_are_not_arguments() -> Result<(), Box<dyn Error>> {
    assert_eq!(to_string(&Ping::new()), r#"{"kind":"ping"}"#);
    assert_eq!(Ping::default(), Ping::new());
    assert_eq!(to_string(&Move::new(3)), r#"{"kind":"move","by":3}"#);
    let order = Order::builder().a(1).b(2).c(3).d(4).e(5).build()?;
    assert_eq!(to_string(&order), r#"{"kind":"order","a":1,"b":2,"c":3,"d":4,"e":5}"#);
    Ok(())
}

/// JSON Schema Validation, 6.5.3: `required` also applies to a property with one value.
#[test]
fn constants_are_required_in_json() {
    assert!(from_str::<Ping>("{}").is_err());
    assert!(from_str::<Move>(r#"{"by":3}"#).is_err());
    assert!(from_str::<Order>(r#"{"a":1,"b":2,"c":3,"d":4,"e":5}"#).is_err());
}

#[test]
fn other_values_of_constants_are_kept() -> Result<(), Box<dyn Error>> {
    let text = r#"{"kind":"jump","by":3}"#;
    let jump: Move = from_str(text)?;
    assert_eq!(jump.kind, MoveKind::Unknown("jump".to_owned()));
    assert_eq!(to_string(&jump), text);
    Ok(())
}

#[test]
fn with_sets_optional_fields() {
    let note = Some("later".to_owned());
    assert_eq!(Move::new(3).with(|change| change.note = note.clone()).note, note);
}
