//! Tests of [`UnionDispatch`], which selects the variant of a union without decoding the members.

use ecogen_runtime::{Decode, ParameterValue, Reader, ScalarConstant, UnionDispatch, VariantChoice, VariantTest};

static PET: UnionDispatch = UnionDispatch::Discriminator {
    property: "kind",
    values: &[("cat", 0), ("dog", 1)],
    allow_bare_value: false,
    absent: None,
    unknown: None,
};

static MIXED: UnionDispatch = UnionDispatch::Tests(&[
    (VariantTest::Null, 0),
    (VariantTest::Bool, 1),
    (VariantTest::Integer, 2),
    (VariantTest::Number, 3),
    (VariantTest::OneOf(&["auto"]), 4),
    (VariantTest::String, 5),
    (VariantTest::Array, 6),
    (VariantTest::Constant("v", &[ScalarConstant::Number(2.0)]), 7),
    (VariantTest::Key("id"), 8),
    (VariantTest::Object, 9),
]);

fn choose(union: &'static UnionDispatch, text: &str) -> Result<VariantChoice, String> {
    Reader::from_json(text.as_bytes()).choose_variant(union).map_err(|error| error.to_string())
}

#[test]
fn discriminator_may_be_at_any_position() {
    assert_eq!(choose(&PET, r#"{"kind":"cat"}"#), Ok(VariantChoice::Variant(0)));
    assert_eq!(choose(&PET, r#"{"a":[{"kind":"cat"}],"kind":"dog"}"#), Ok(VariantChoice::Variant(1)));
    assert_eq!(choose(&PET, r#"{"kind":"cow"}"#), Ok(VariantChoice::Unknown));
    assert!(choose(&PET, "{}").unwrap_err().contains("missing property `kind`"));
    assert!(choose(&PET, r#"{"kind":1}"#).unwrap_err().contains("/kind: expected a string"));
}

#[test]
fn tests_are_tried_in_order() {
    let texts = ["null", "true", "1", "1.5", "\"auto\"", "\"x\"", "[]", r#"{"id":1,"v":2}"#, r#"{"id":1}"#, "{}"];
    for (index, text) in texts.iter().enumerate() {
        assert_eq!(choose(&MIXED, text), Ok(VariantChoice::Variant(index)), "{text}");
    }
}

#[test]
fn a_nested_constant_selects_a_member() {
    static NESTED: UnionDispatch = UnionDispatch::Tests(&[
        (VariantTest::Nested(&["event", "type"], &[ScalarConstant::String("created")]), 0),
        (VariantTest::Nested(&["event", "type"], &[ScalarConstant::String("deleted")]), 1),
        (VariantTest::Object, 2),
    ]);
    assert_eq!(choose(&NESTED, r#"{"event":{"id":"created","type":"deleted"}}"#), Ok(VariantChoice::Variant(1)));
    assert_eq!(choose(&NESTED, r#"{"type":"deleted","event":{"type":"created"}}"#), Ok(VariantChoice::Variant(0)));
    for other in [r#"{"event":"created"}"#, r#"{"event":{}}"#, r#"{"type":"created"}"#, r#"{"event":null}"#] {
        assert_eq!(choose(&NESTED, other), Ok(VariantChoice::Variant(2)), "{other}");
    }
}

#[test]
fn parameter_text_selects_by_its_form() {
    for (text, index) in [("true", 1), ("1", 2), ("1.5", 3), ("1.0", 3), ("auto", 4), ("x", 5), ("null", 5)] {
        let value = ParameterValue::from(text);
        assert_eq!(Reader::from_parameter(&value).choose_variant(&MIXED), Ok(VariantChoice::Variant(index)), "{text}");
    }
}

#[test]
fn parameter_text_is_string_only_if_nothing_narrower_matches() {
    static STRING_FIRST: UnionDispatch = UnionDispatch::Tests(&[(VariantTest::String, 0), (VariantTest::Integer, 1)]);
    for (text, index) in [("7", 1), ("seven", 0)] {
        let value = ParameterValue::from(text);
        let choice = Reader::from_parameter(&value).choose_variant(&STRING_FIRST);
        assert_eq!(choice, Ok(VariantChoice::Variant(index)), "{text}");
    }
}

#[test]
fn integer_text_is_decimal_digits() {
    let read = |text: &str| i64::decode(&mut Reader::from_parameter(&ParameterValue::from(text))).ok();
    for (text, value) in [("0", 0), ("-1", -1), ("10", 10), ("9223372036854775807", i64::MAX)] {
        assert_eq!(read(text), Some(value), "{text}");
    }
    for text in ["1.0", "1e2", "1E0", "10e-1", "-0", "-0.0", "01", "+1", " 1", "1 ", "0x1", "", "1.", "1_0"] {
        assert_eq!(read(text), None, "{text}");
    }
    // A JSON number is an integer if its value has no fraction (JSON Schema, Core, 4.2.3).
    assert_eq!(i64::decode(&mut Reader::from_json(b"1.0")), Ok(1));
}

#[test]
fn integers_of_any_size_are_integers() {
    let long = "9".repeat(60);
    assert_eq!(choose(&MIXED, &long), Ok(VariantChoice::Variant(2)));
}

#[test]
fn unmatched_values_name_the_expected_types() {
    static FEW: UnionDispatch = UnionDispatch::Tests(&[(VariantTest::Bool, 0), (VariantTest::Key("id"), 1)]);
    assert_eq!(
        choose(&FEW, "{}").unwrap_err(),
        "expected a boolean or an object with `id`, found an object (at byte 0)"
    );
}
