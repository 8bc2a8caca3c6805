//! Tests that malicious texts and parameters can exhaust neither the time nor the stack of the decoder.

use std::time::{Duration, Instant};

use ecogen_runtime as rt;

/// An array whose items are arrays of the same type.
#[derive(Debug)]
struct Nest(Vec<Nest>);

impl rt::Decode for Nest {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        Vec::decode(r).map(Self)
    }
}

impl Nest {
    fn depth(&self) -> usize {
        1 + self.0.iter().map(Self::depth).max().unwrap_or(0)
    }
}

#[test]
fn parameter_read_as_array_of_itself_is_an_error() {
    let error = rt::Reader::from_parameter(&rt::ParameterValue::from("x")).try_decode::<Nest>();
    assert!(error.is_none());
}

#[test]
fn parameters_have_the_nesting_limit_of_json() {
    let nested =
        |depth| (1..depth).fold(rt::ParameterValue::List(Vec::new()), |inner, _| rt::ParameterValue::List(vec![inner]));
    let read = |depth| <Nest as rt::Decode>::decode(&mut rt::Reader::from_parameter(&nested(depth)));
    assert_eq!(read(128).unwrap().depth(), 128);
    assert_eq!(read(129).unwrap_err().message(), "nested too deeply");
    let text = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert_eq!(rt::from_str::<Nest>(&text(128)).unwrap().depth(), 128);
    assert_eq!(rt::from_str::<Nest>(&text(129)).unwrap_err().message(), "nested too deeply");
}

/// A union of two structs that contain this union and differ only in their last property. Decoding the wrong struct
/// fails only at the end.
#[derive(Debug)]
struct RecursivePair;

macro_rules! recursive_type {
    ($name:ident, $last:literal) => {
        #[derive(Debug)]
        struct $name;

        impl rt::Decode for $name {
            fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
                const RECORD: rt::StructLayout = rt::StructLayout {
                    name: stringify!($name),
                    properties: &[rt::PropertyLayout::optional("in"), rt::PropertyLayout::required($last)],
                };
                let (mut inner, mut last) = (None::<RecursivePair>, None::<bool>);
                r.read_struct(&RECORD, &mut [&mut inner, &mut last]).map(|()| Self)
            }
        }
    };
}

recursive_type!(Left, "left");
recursive_type!(Right, "right");

impl rt::Decode for RecursivePair {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        if r.try_decode::<Left>().is_some() || r.try_decode::<Right>().is_some() {
            return Ok(Self);
        }
        Err(r.no_variant(&["Left", "Right"]))
    }
}

#[test]
fn ordered_unions_take_polynomial_time() {
    let right = |depth| format!("{}{}", "{\"in\":".repeat(depth) + "null", ",\"right\":true}".repeat(depth));
    assert!(rt::from_str::<RecursivePair>(&right(4)).is_ok());
    let start = Instant::now();
    // Only the time matters: two attempts at each nesting level would take exponential time.
    let _ = rt::from_str::<RecursivePair>(&right(100));
    assert!(start.elapsed() < Duration::from_secs(10));
}

#[test]
fn ordered_unions_report_invalid_json() {
    let error = rt::from_str::<RecursivePair>("{\"left\":tru}").unwrap_err();
    assert_eq!(error.to_string(), "not JSON: expected `true` (at byte 8)");
}

/// Changes bytes of valid JSON texts and checks that the codec rejects the same texts as `serde_json`. The changes are
/// the same in every run.
#[test]
fn damaged_texts_are_rejected_like_serde_json() {
    let texts = [
        r#"{"a":[1,-2.5e+3,0.0,1E5],"b":{"c":null,"d":[true,false]},"":"x"}"#,
        r#"["\u00e9\ud83d\ude00\n\\\"\/","\ud83dx", {"k":"\ude00"}]"#,
        r#" [ 18446744073709551616 , -0 , 1e308 , "é" ] "#,
        r#"{"\u0061":1,"a":2}"#,
    ];
    let alphabet = b"{}[]\",:\\/u0d8eE+-.19tn \x1f\xc3\xff";
    let mut state = 7_u64;
    let mut random = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    };
    for _ in 0..20_000 {
        let mut text = texts[random(texts.len())].as_bytes().to_vec();
        for _ in 0..=random(3) {
            if text.is_empty() {
                break;
            }
            let at = random(text.len());
            match random(4) {
                0 => drop(text.remove(at)),
                1 => text.insert(at, alphabet[random(alphabet.len())]),
                2 => text[at] = alphabet[random(alphabet.len())],
                _ => text.truncate(at + 1),
            }
        }
        let ours = rt::from_slice::<rt::Value>(&text);
        let theirs = serde_json::from_slice::<rt::Value>(&text);
        let shown = String::from_utf8_lossy(&text);
        // The decoded values are not compared, since `serde_json` rounds some floats differently in the last bit.
        assert_eq!(ours.is_ok(), theirs.is_ok(), "{shown}");
        let mut skipped = rt::Reader::from_json(&text);
        let skipped = skipped.skip().and_then(|()| skipped.end());
        assert!(ours.is_err() || skipped.is_ok(), "{shown}");
    }
}

/// The type of a schema that consists of a reference to itself.
#[derive(Debug)]
struct Infinite(Box<Infinite>);

impl rt::Decode for Infinite {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        Box::decode(r).map(Self)
    }
}

#[test]
fn infinite_types_are_rejected() {
    let error = rt::from_str::<Infinite>("{}").map(|Infinite(inner)| inner).unwrap_err();
    assert_eq!(error.message(), "nested too deeply");
}

/// The type of a union whose members all refer to the union.
#[derive(Debug)]
enum Cyclic {
    One(Box<Cyclic>),
    Other(Box<Cyclic>),
}

impl rt::Decode for Cyclic {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        if let Some(value) = r.try_decode() {
            return Ok(Self::One(value));
        }
        if let Some(value) = r.try_decode() {
            return Ok(Self::Other(value));
        }
        Err(r.no_variant(&["One", "Other"]))
    }
}

#[test]
fn infinite_unions_are_rejected_in_bounded_time() {
    let start = Instant::now();
    let read = rt::from_str::<Cyclic>("{}").map(|cycle| match cycle {
        Cyclic::One(inner) | Cyclic::Other(inner) => inner,
    });
    assert!(read.is_err() && start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}
