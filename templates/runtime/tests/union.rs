//! Tests of the dispatch of unions, which does not decode their members.

use ecogen_runtime::{Choice, Decode, ParameterValue, Reader, Scalar, Test, Union};

static PET: Union = Union::Discriminator {
    property: "kind",
    values: &[("cat", 0), ("dog", 1)],
    bare: false,
    absent: None,
    unknown: None,
};

static MIXED: Union = Union::Tests(&[
    (Test::Null, 0),
    (Test::Bool, 1),
    (Test::Integer, 2),
    (Test::Number, 3),
    (Test::OneOf(&["auto"]), 4),
    (Test::String, 5),
    (Test::Array, 6),
    (Test::Constant("v", &[Scalar::Number(2.0)]), 7),
    (Test::Key("id"), 8),
    (Test::Object, 9),
]);

fn choose(union: &'static Union, text: &str) -> Result<Choice, String> {
    Reader::from_json(text.as_bytes()).choose(union).map_err(|fault| fault.to_string())
}

#[test]
fn a_discriminator_may_stand_anywhere() {
    assert_eq!(choose(&PET, r#"{"kind":"cat"}"#), Ok(Choice::Variant(0)));
    assert_eq!(choose(&PET, r#"{"a":[{"kind":"cat"}],"kind":"dog"}"#), Ok(Choice::Variant(1)));
    assert_eq!(choose(&PET, r#"{"kind":"cow"}"#), Ok(Choice::Unknown));
    assert!(choose(&PET, "{}").unwrap_err().contains("missing property `kind`"));
    assert!(choose(&PET, r#"{"kind":1}"#).unwrap_err().contains("/kind: expected a string"));
}

#[test]
fn tests_hold_in_order() {
    let texts = ["null", "true", "1", "1.5", "\"auto\"", "\"x\"", "[]", r#"{"id":1,"v":2}"#, r#"{"id":1}"#, "{}"];
    for (index, text) in texts.iter().enumerate() {
        assert_eq!(choose(&MIXED, text), Ok(Choice::Variant(index)), "{text}");
    }
}

#[test]
fn a_nested_constant_selects_a_member() {
    static NESTED: Union = Union::Tests(&[
        (Test::Nested(&["event", "type"], &[Scalar::String("created")]), 0),
        (Test::Nested(&["event", "type"], &[Scalar::String("deleted")]), 1),
        (Test::Object, 2),
    ]);
    assert_eq!(choose(&NESTED, r#"{"event":{"id":"created","type":"deleted"}}"#), Ok(Choice::Variant(1)));
    assert_eq!(choose(&NESTED, r#"{"type":"deleted","event":{"type":"created"}}"#), Ok(Choice::Variant(0)));
    for other in [r#"{"event":"created"}"#, r#"{"event":{}}"#, r#"{"type":"created"}"#, r#"{"event":null}"#] {
        assert_eq!(choose(&NESTED, other), Ok(Choice::Variant(2)), "{other}");
    }
}

#[test]
fn the_text_of_a_parameter_is_what_it_reads_as() {
    for (text, index) in [("true", 1), ("1", 2), ("1.5", 3), ("1.0", 3), ("auto", 4), ("x", 5), ("null", 5)] {
        let value = ParameterValue::from(text);
        assert_eq!(Reader::from_parameter(&value).choose(&MIXED), Ok(Choice::Variant(index)), "{text}");
    }
}

#[test]
fn the_text_of_a_parameter_is_a_string_only_where_it_is_nothing_narrower() {
    static STRING_FIRST: Union = Union::Tests(&[(Test::String, 0), (Test::Integer, 1)]);
    for (text, index) in [("7", 1), ("seven", 0)] {
        let value = ParameterValue::from(text);
        let choice = Reader::from_parameter(&value).choose(&STRING_FIRST);
        assert_eq!(choice, Ok(Choice::Variant(index)), "{text}");
    }
}

#[test]
fn the_text_of_an_integer_is_its_decimal_digits() {
    let read = |text: &str| i64::decode(&mut Reader::from_parameter(&ParameterValue::from(text))).ok();
    for (text, value) in [("0", 0), ("-1", -1), ("10", 10), ("9223372036854775807", i64::MAX)] {
        assert_eq!(read(text), Some(value), "{text}");
    }
    for text in ["1.0", "1e2", "1E0", "10e-1", "-0", "-0.0", "01", "+1", " 1", "1 ", "0x1", "", "1.", "1_0"] {
        assert_eq!(read(text), None, "{text}");
    }
    // A number of JSON is an integer by its value (JSON Schema, Core, 4.2.3).
    assert_eq!(i64::decode(&mut Reader::from_json(b"1.0")), Ok(1));
}

#[test]
fn an_integer_of_any_size_is_one() {
    let long = "9".repeat(60);
    assert_eq!(choose(&MIXED, &long), Ok(Choice::Variant(2)));
}

#[test]
fn a_value_that_no_test_knows_is_told_what_was_expected() {
    static FEW: Union = Union::Tests(&[(Test::Bool, 0), (Test::Key("id"), 1)]);
    assert_eq!(
        choose(&FEW, "{}").unwrap_err(),
        "expected a boolean or an object with `id`, found an object (at byte 0)"
    );
}
