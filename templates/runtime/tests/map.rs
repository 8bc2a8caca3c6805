//! Tests of maps: order, lookup and duplicate keys.

use ecogen_runtime::{Map, from_str, to_string};

fn numbers(text: &str) -> Map<i64> {
    from_str(text).unwrap()
}

#[test]
fn a_map_comes_back_in_its_order() {
    let text = r#"{"z":1,"a":2,"m":3}"#;
    assert_eq!(to_string(&numbers(text)), text);
    assert!(numbers(text).keys().eq(["z", "a", "m"]));
    assert!(numbers(text).values().eq(&[1, 2, 3]));
}

#[test]
fn of_a_key_that_stands_twice_the_last_value_counts_in_the_first_place() {
    assert_eq!(to_string(&numbers(r#"{"a":1,"b":2,"a":3,"c":4}"#)), r#"{"a":3,"b":2,"c":4}"#);
}

#[test]
fn the_fault_of_a_value_says_its_key() {
    let fault = from_str::<Map<i64>>(r#"{"a":1,"b":"two"}"#).unwrap_err();
    assert_eq!(fault.pointer(), "/b");
}

#[test]
fn a_value_is_found_changed_and_taken_by_its_name() {
    let mut map = numbers(r#"{"a":1,"b":2,"c":3}"#);
    assert_eq!((map.get("b"), map.get("d"), map["c"], map.contains_key("a")), (Some(&2), None, 3, true));
    *map.get_mut("b").unwrap() = 20;
    assert_eq!(map.insert("a", 10), Some(1));
    assert_eq!(map.insert("d", 40), None);
    assert_eq!(map.remove("b"), Some(20));
    assert_eq!(map.remove("b"), None);
    assert_eq!(
        map.iter().map(|(key, value)| (key.as_str(), *value)).collect::<Vec<_>>(),
        [("a", 10), ("c", 3), ("d", 40)]
    );
    assert_eq!((map.get("d"), map.len(), map.is_empty()), (Some(&40), 3, false));
}

#[test]
#[should_panic(expected = "the map has no entry for the key `d`")]
fn to_ask_by_index_for_a_name_that_is_not_there_panics_with_it() {
    let _ = numbers(r#"{"a":1}"#)["d"];
}

#[test]
fn order_makes_no_difference_to_equality() {
    assert_eq!(numbers(r#"{"a":1,"b":2}"#), numbers(r#"{"b":2,"a":1}"#));
    assert_ne!(numbers(r#"{"a":1,"b":2}"#), numbers(r#"{"a":2,"b":1}"#));
    assert_ne!(numbers(r#"{"a":1}"#), numbers(r#"{"a":1,"b":2}"#));
    assert_ne!(numbers(r#"{"a":1}"#), numbers(r#"{"b":1}"#));
}

#[test]
fn it_is_made_of_pairs_and_comes_apart_into_them() {
    let mut map: Map<i64> = [("a", 1), ("b", 2)].into();
    for value in map.values_mut() {
        *value += 1;
    }
    for (_, value) in &mut map {
        *value *= 10;
    }
    map.extend([("c".to_owned(), 0)]);
    let standard: std::collections::BTreeMap<String, i64> = map.clone().into_iter().collect();
    assert_eq!(standard.into_iter().collect::<Map<_>>(), map);
    assert_eq!(format!("{map:?}"), r#"{"a": 20, "b": 30, "c": 0}"#);
    assert!(Map::<i64>::default().is_empty());
}
