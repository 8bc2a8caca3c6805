//! Tests of the order, the lookup and the duplicate keys of maps.

use ecogen_runtime::{Map, from_str, to_string};

fn numbers(text: &str) -> Map<i64> {
    from_str(text).unwrap()
}

#[test]
fn map_keeps_order() {
    let text = r#"{"z":1,"a":2,"m":3}"#;
    assert_eq!(to_string(&numbers(text)), text);
    assert!(numbers(text).keys().eq(["z", "a", "m"]));
    assert!(numbers(text).values().eq(&[1, 2, 3]));
}

#[test]
fn last_duplicate_key_wins_at_the_first_position() {
    assert_eq!(to_string(&numbers(r#"{"a":1,"b":2,"a":3,"c":4}"#)), r#"{"a":3,"b":2,"c":4}"#);
}

#[test]
fn value_errors_contain_the_key() {
    let error = from_str::<Map<i64>>(r#"{"a":1,"b":"two"}"#).unwrap_err();
    assert_eq!(error.pointer(), "/b");
}

#[test]
fn values_are_accessed_by_key() {
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
fn index_of_missing_key_panics_with_the_key() {
    let _ = numbers(r#"{"a":1}"#)["d"];
}

#[test]
fn equality_ignores_order() {
    assert_eq!(numbers(r#"{"a":1,"b":2}"#), numbers(r#"{"b":2,"a":1}"#));
    assert_ne!(numbers(r#"{"a":1,"b":2}"#), numbers(r#"{"a":2,"b":1}"#));
    assert_ne!(numbers(r#"{"a":1}"#), numbers(r#"{"a":1,"b":2}"#));
    assert_ne!(numbers(r#"{"a":1}"#), numbers(r#"{"b":1}"#));
}

#[test]
fn map_converts_from_and_into_pairs() {
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
