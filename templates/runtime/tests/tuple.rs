//! Tests of tuples.

use ecogen_runtime as rt;
use rt::{Decode, ParameterValue, Reader, from_str, to_string};

#[test]
fn a_tuple_is_an_array_of_its_length() {
    let pair = (String::from("a"), None::<i64>);
    assert_eq!(to_string(&pair), r#"["a",null]"#);
    assert_eq!(from_str::<(String, Option<i64>)>(r#"["a", null]"#).unwrap(), pair);
    assert_eq!(from_str::<(bool,)>("[true]").unwrap(), (true,));
}

#[test]
fn what_has_another_length_is_a_fault() {
    let fault = |text| from_str::<(i64, i64)>(text).unwrap_err().to_string();
    assert!(fault("[1]").contains("found 1 items, expected 2"), "{}", fault("[1]"));
    assert!(fault("[1, 2, 3]").contains("too many items, expected 2"), "{}", fault("[1, 2, 3]"));
    assert!(fault(r#"[1, "b"]"#).contains("/1"), "{}", fault(r#"[1, "b"]"#));
}

#[test]
fn the_text_of_a_parameter_is_what_its_place_says() {
    let came = ParameterValue::List(vec![ParameterValue::Text("1".into()), ParameterValue::Text("2".into())]);
    assert_eq!(<(String, i64)>::decode(&mut Reader::from_parameter(&came)).unwrap(), ("1".into(), 2));
}
