//! Tests that the work of decoding a malicious value is bounded. Allocations measure the work, because each failed
//! attempt to decode a value allocates.

use ecogen_runtime as rt;
use rt::{Decode, DecodeError, ParameterValue, Reader};

include!(concat!(env!("OUT_DIR"), "/one_of_recursive_as_text.mounted.rs"));

use one_of_recursive_as_text::models::Filter;

const UUID: &str = "67e55044-10b1-426f-9247-bb680e5fe0c8";

/// Returns `levels` nested values of the recursive union `Filter`. `innermost` contains the properties of the innermost
/// value.
fn nested(levels: usize, innermost: &[(&str, &str)]) -> ParameterValue {
    let filter = |members: &[(&str, &str)]| -> Vec<(String, ParameterValue)> {
        let member = |(key, text): &(&str, &str)| ((*key).to_owned(), ParameterValue::Text((*text).to_owned()));
        members.iter().map(member).collect()
    };
    (1..levels).fold(ParameterValue::Object(filter(innermost)), |inner, _| {
        let mut members = filter(&[("x", UUID)]);
        members.insert(0, ("i".to_owned(), inner));
        ParameterValue::Object(members)
    })
}

/// Returns a parameter value as JSON text.
fn json(value: &ParameterValue) -> String {
    match value {
        ParameterValue::Object(members) => {
            let members: Vec<_> = members.iter().map(|(key, value)| format!("\"{key}\":{}", json(value))).collect();
            format!("{{{}}}", members.join(","))
        }
        ParameterValue::Text(text) => format!("\"{text}\""),
        _ => String::new(),
    }
}

fn measured(read: impl FnOnce() -> Result<Filter, DecodeError>) -> (u64, bool) {
    let mut fits = false;
    let info = allocation_counter::measure(|| fits = read().inspect_err(|error| println!("{error}")).is_ok());
    (info.count_total, fits)
}

/// Decodes a value from a parameter and from JSON. Returns the number of allocations for each, and whether decoding
/// succeeded.
fn read(value: &ParameterValue) -> [(u64, bool); 2] {
    let text = json(value);
    [
        measured(|| Filter::decode(&mut Reader::from_parameter(value))),
        measured(|| Filter::decode(&mut Reader::from_json(text.as_bytes()))),
    ]
}

#[test]
fn recursive_unions_decode_in_polynomial_work() {
    for (innermost, fits) in [(&[("x", UUID)][..], true), (&[("x", "?")], false)] {
        for ((few, _), (many, received)) in read(&nested(10, innermost)).into_iter().zip(read(&nested(20, innermost))) {
            println!("10 levels: {few} allocations, 20 levels: {many}");
            assert_eq!(received, fits);
            assert!(many < 5 * few && few < 4_000, "{few} {many}");
        }
    }
}

#[test]
fn recursive_union_without_best_match_decodes_in_bounded_work() {
    // No member declares the property `unknown`, so all members match equally badly, and the decoder compares them on
    // every level.
    let unknown = [("x", UUID), ("unknown", "1")];
    for levels in [8, 12, 40] {
        for (allocations, received) in read(&nested(levels, &unknown)) {
            println!("{levels} levels: {allocations} allocations");
            assert!(allocations < 50_000, "{levels}: {allocations}");
            assert!(received || levels > 12);
        }
    }
}
