//! Tests of the serde implementations of the runtime's types, as fields of user-defined structs.

use ecogen_runtime::serde::de::IntoDeserializer;
use ecogen_runtime::serde::de::value::{Error, F64Deserializer};
use ecogen_runtime::serde::{Deserialize, Serialize};
use ecogen_runtime::{Date, Encode, Field, Map, Value, Writer, serde_impls};

#[derive(Debug, PartialEq, Deserialize, Serialize)]
struct Measurement {
    on: Date,
    by_site: Map<f64>,
    #[serde(default)]
    remark: Field<String>,
}

#[test]
fn serde_writes_wire_names_in_order() {
    let text = r#"{"on":"2026-05-04","by_site":{"roof":1.5,"field":2},"remark":null}"#;
    let reading: Measurement = serde_json::from_str(text).unwrap();
    assert_eq!(reading.by_site["field"], 2.0);
    assert_eq!(reading.remark, Field::Null);
    assert_eq!(serde_json::to_string(&reading).unwrap(), text);
    assert_eq!(serde_json::from_value::<Measurement>(serde_json::to_value(&reading).unwrap()).unwrap(), reading);
}

#[test]
fn deserialize_errors_have_a_pointer() {
    let error = serde_json::from_str::<Map<Map<i64>>>(r#"{"a": {"b": "two"}}"#).unwrap_err().to_string();
    assert!(error.starts_with("/a/b: expected an integer"), "{error}");
    assert!(!error.contains("at byte"), "{error}");
}

#[test]
fn every_json_value_round_trips() {
    let text =
        r#"{"a":[null,true,"\u0001\"",[],{}],"b":18446744073709551615,"c":-9223372036854775808,"d":-0.0,"e":1e300}"#;
    let values: Map<Value> = serde_json::from_str(text).unwrap();
    assert_eq!(values, ecogen_runtime::from_str(text).unwrap());
    let again = serde_json::to_string(&values).unwrap();
    assert_eq!(serde_json::from_str::<Map<Value>>(&again).unwrap(), values);
    assert!(again.contains("\"d\":-0.0"), "{again}");
}

#[test]
fn arbitrary_precision_numbers_are_numbers() {
    let number = |text: &str| format!(r#"{{"a": {{"$serde_json::private::Number": "{text}"}}}}"#);
    assert_eq!(serde_json::from_str::<Map<i64>>(&number("12")).unwrap()["a"], 12);
    let error = serde_json::from_str::<Map<i64>>(&number("1, 2")).unwrap_err().to_string();
    assert!(error.contains("`1, 2` is not a number"), "{error}");
}

#[test]
fn non_finite_numbers_are_rejected() {
    let infinite: F64Deserializer<Error> = f64::INFINITY.into_deserializer();
    let error = serde_impls::deserialize::<f64, _>(infinite).unwrap_err().to_string();
    assert_eq!(error, "inf is not a JSON number");
}

#[test]
fn numbers_beyond_serde_are_rejected() {
    struct Huge;
    impl Encode for Huge {
        fn encode(&self, w: &mut Writer) {
            w.number("1e400");
        }
    }
    let error = serde_impls::serialize(&Huge, serde_json::value::Serializer).unwrap_err().to_string();
    assert_eq!(error, "1e400 is out of the range of f64");
}

/// Tests that an error of the serializer is returned if it occurs while a value of the runtime is serialized.
#[test]
fn serializer_errors_are_passed_on() {
    struct Full;
    impl std::io::Write for Full {
        fn write(&mut self, text: &[u8]) -> std::io::Result<usize> {
            if text.contains(&b'b') { Err(std::io::Error::other("no room")) } else { Ok(text.len()) }
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let values = Map::from([("a", Map::from([("b", 1_i64)]))]);
    assert_eq!(serde_json::to_writer(Full, &values).unwrap_err().to_string(), "no room");
}
