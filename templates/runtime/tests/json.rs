//! Tests that JSON is parsed as RFC 8259 defines it, and that encoding a parsed value returns the same text.

use ecogen_runtime::{DecodeError, Value, from_slice, from_str, to_string};

/// Valid and invalid JSON texts.
const TEXTS: [&str; 50] = [
    "null",
    "true",
    "false",
    "0",
    "-0",
    "1e5",
    "1E+5",
    "1.5e-3",
    "\"\"",
    "[]",
    "{}",
    " [ 1 , 2 ] ",
    "{\"a\":{\"b\":[null]}}",
    "\"\\u00e9\\ud83d\\ude00\\n\\\"\\/\"",
    "18446744073709551615",
    "-9223372036854775808",
    "123456789012345678901234567890",
    "{\"a\":1,\"a\":2}",
    "",
    "nul",
    "tru",
    "01",
    "1.",
    ".5",
    "-",
    "+1",
    "1e",
    "\"",
    "\"\\x\"",
    "\"\\u12\"",
    "\"\\ud800\"",
    "\"\\udc00\"",
    "\"\t\"",
    "[1,]",
    "[,1]",
    "[1 2]",
    "{\"a\"}",
    "{\"a\":}",
    "{a:1}",
    "{\"a\":1,}",
    "[",
    "{",
    "]",
    "1 2",
    "[1]]",
    "NaN",
    "Infinity",
    "1e999",
    "'a'",
    "// c\n1",
];

#[test]
fn accepts_and_rejects_like_serde_json() {
    let deep_enough = format!("{}{}", "[".repeat(100), "]".repeat(100));
    for text in TEXTS.into_iter().chain([deep_enough.as_str()]) {
        let ours = from_str::<Value>(text).ok();
        let theirs = serde_json::from_str::<Value>(text).ok();
        assert_eq!(ours, theirs, "{text}");
        if let Some(value) = ours {
            let written = to_string(&value);
            assert_eq!(from_str::<Value>(&written).map(|value| to_string(&value)), Ok(written), "{text}");
        }
    }
}

#[test]
fn deeply_nested_brackets_are_an_error() {
    for open in ["[", "{\"a\":"] {
        let bomb = open.repeat(100_000);
        assert!(from_str::<Value>(&bomb).unwrap_err().to_string().contains("nested too deeply"));
        assert!(from_str::<Vec<Vec<bool>>>(&bomb).is_err());
    }
}

#[test]
fn invalid_utf8_is_an_error_with_offset() {
    let error: DecodeError = from_slice::<String>(b"\"ab\xff\"").unwrap_err();
    assert_eq!(error.offset(), Some(3));
}

#[test]
fn integers_are_exact_and_range_checked() {
    assert_eq!(from_str::<i64>("9223372036854775807"), Ok(i64::MAX));
    assert_eq!(from_str::<u64>("18446744073709551615"), Ok(u64::MAX));
    assert_eq!(from_str::<i32>("1.0"), Ok(1));
    assert_eq!(from_str::<i32>("12e2"), Ok(1200));
    assert_eq!(from_str::<i32>("1200e-2"), Ok(12));
    assert_eq!(from_str::<i32>("0e999999999999"), Ok(0));
    assert_eq!(from_str::<i32>("2147483648").unwrap_err().message(), "2147483648 is out of the range of i32");
    assert_eq!(from_str::<i32>("1.5").unwrap_err().message(), "expected an integer, found 1.5");
    assert_eq!(from_str::<i32>("1e999999999999").unwrap_err().message(), "1e999999999999 is out of the range of i32");
    let long = format!("-{}", "9".repeat(60));
    assert_eq!(
        from_str::<u64>(&long).unwrap_err().message(),
        "-999999999999999999999999999999999999999… is out of the range of u64"
    );
    assert_eq!(from_str::<i8>(&format!("7{}e-60", "0".repeat(60))), Ok(7));
    for text in ["1e-999999999999", "1e-99999999999999999999", "15e-1"] {
        assert!(from_str::<i64>(text).unwrap_err().message().starts_with("expected an integer"));
    }
}

#[test]
fn integral_floats_are_written_without_fraction() {
    assert_eq!(to_string(&1.0_f64), "1");
    assert_eq!(to_string(&0.1_f64), "0.1");
    assert_eq!(to_string(&0.1_f32), "0.1");
    assert_eq!(to_string(&1e300_f64), "1e+300");
    assert_eq!(to_string(&1e15_f32), "999999986991104");
    assert_eq!(to_string(&-0.0_f64), "-0.0");
    assert_eq!(to_string(&f64::NAN), "null");
}
