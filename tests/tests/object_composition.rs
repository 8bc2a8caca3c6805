//! Tests of objects whose properties are declared in several schemas: in conditional schemas (JSON Schema 2020-12 Core,
//! 10.2.2), and in the members of large unions beside `properties`.

use std::error::Error;

use ecogen::Generator;
use ecogen::diagnostics::ColorChoice;
use ecogen_runtime::codec::{Decode, Encode, from_slice, to_string};

include!(concat!(env!("OUT_DIR"), "/keyword_if_properties.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/one_of_many_beside_properties.mounted.rs"));

use keyword_if_properties::models::{Event, Image, OnlyInCondition, Varying};
use one_of_many_beside_properties::models::Record;

/// Decodes a JSON text and encodes the value again. Returns the value and the encoded text.
fn round_trip<T: Decode + Encode>(text: &str) -> Result<(T, String), Box<dyn Error>> {
    let value: T = from_slice(text.as_bytes()).map_err(|error| format!("{text}: {error}"))?;
    let written = to_string(&value);
    Ok((value, written))
}

#[test]
fn property_that_only_a_condition_declares_is_kept() -> Result<(), Box<dyn Error>> {
    for text in [r#"{"metric":3,"kind":"metric"}"#, r#"{"kind":7,"other":true}"#] {
        let (_, written) = round_trip::<OnlyInCondition>(text)?;
        assert_eq!(written, text);
    }
    Ok(())
}

#[test]
fn properties_of_conditional_schemas_are_optional_fields() -> Result<(), Box<dyn Error>> {
    for text in [
        r#"{"kind":"metric","size":1,"metric":3}"#,
        r#"{"kind":"text","note":"n"}"#,
        r#"{"kind":"image","note":"n","image":{"url":"u","width":4}}"#,
        r#"{"kind":"other"}"#,
    ] {
        assert_eq!(round_trip::<Event>(text)?.1, text);
    }
    let event: Event = from_slice(br#"{"kind":"metric","metric":3}"#)?;
    let (metric, note): (Option<i64>, Option<String>) = (event.metric, event.note);
    assert_eq!((metric, note), (Some(3), None));
    let image: Image = from_slice(br#"{"width":4}"#)?;
    let width: Option<i64> = image.width;
    assert_eq!(width, Some(4));
    Ok(())
}

#[test]
fn a_property_whose_type_depends_on_a_condition_keeps_every_value() -> Result<(), Box<dyn Error>> {
    for text in [r#"{"unit":"text","value":"v"}"#, r#"{"unit":"m","value":1.5}"#] {
        assert_eq!(round_trip::<Varying>(text)?.1, text);
    }
    Ok(())
}

#[test]
fn each_member_of_a_large_union_beside_properties_is_typed() -> Result<(), Box<dyn Error>> {
    let (value, written) = round_trip::<Record>(r#"{"name":"n","type":"t39","c39":"v"}"#)?;
    let Record::T39(record) = value else { return Err(format!("{value:?}").into()) };
    assert_eq!((record.name.as_str(), record.c39.as_deref()), ("n", Some("v")));
    assert_eq!(written, r#"{"name":"n","type":"t39","c39":"v"}"#);
    Ok(())
}

/// Returns a document with a schema that has both `oneOf` and `anyOf`, each with this number of members.
fn two_unions(members: usize) -> String {
    let union = |union: &str| {
        let member = |index: usize| {
            format!("{{type: object, required: [{union}{index}], properties: {{{union}{index}: {{type: string}}}}}}")
        };
        (0..members).map(member).collect::<Vec<_>>().join(", ")
    };
    format!(
        "openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    A:\n      oneOf: [{}]\n      anyOf: [{}]\n",
        union("a"),
        union("b")
    )
}

#[test]
fn too_many_combinations_of_unions_are_reported_with_the_limit_and_the_loss() -> Result<(), Box<dyn Error>> {
    let warnings = |members: usize| -> Result<String, Box<dyn Error>> {
        let report = Generator::from_bytes("a.yaml", two_unions(members)).check().map_err(|error| error.to_string())?;
        Ok(report.findings.render(ColorChoice::Never))
    };
    assert!(!warnings(6)?.contains("combinations"));
    // The members have 7 × 7 = 49 combinations, and the limit is the number of members of the larger union plus 32.
    let warned = warnings(7)?;
    assert!(warned.contains("more than 39 combinations"), "{warned}");
    assert!(warned.contains("are kept as additional properties"), "{warned}");
    Ok(())
}
