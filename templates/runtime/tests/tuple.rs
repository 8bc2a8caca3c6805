//! Tests that a tuple is decoded from an array of its length and encoded as such an array.

use ecogen_runtime as rt;
use rt::{Decode, ParameterValue, Reader, from_str, to_string};

#[test]
fn tuple_is_an_array_of_its_length() {
    let pair = (String::from("a"), None::<i64>);
    assert_eq!(to_string(&pair), r#"["a",null]"#);
    assert_eq!(from_str::<(String, Option<i64>)>(r#"["a", null]"#).unwrap(), pair);
    assert_eq!(from_str::<(bool,)>("[true]").unwrap(), (true,));
}

#[test]
fn other_lengths_are_errors() {
    let error = |text| from_str::<(i64, i64)>(text).unwrap_err().to_string();
    assert!(error("[1]").contains("expected an array of length 2, found length 1"), "{}", error("[1]"));
    assert!(error("[1, 2, 3]").contains("expected an array of length 2, found more items"), "{}", error("[1, 2, 3]"));
    assert!(error(r#"[1, "b"]"#).contains("/1"), "{}", error(r#"[1, "b"]"#));
}

#[test]
fn parameter_text_has_the_type_of_its_element() {
    let received = ParameterValue::List(vec![ParameterValue::Text("1".into()), ParameterValue::Text("2".into())]);
    assert_eq!(<(String, i64)>::decode(&mut Reader::from_parameter(&received)).unwrap(), ("1".into(), 2));
}
