//! Tests that serde serializes and deserializes models in the JSON format of the API, for use in files, queues and
//! other structs.

use std::fmt::Debug;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

include!(concat!(env!("OUT_DIR"), "/any_of_multiple.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/enum_string.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/map_with_properties.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/one_of_discriminator.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/recursion_alias.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/struct_presence.mounted.rs"));

use any_of_multiple::models::Notice;
use enum_string::models::Step;
use map_with_properties::models::Datum;
use one_of_discriminator::models::Pet;
use recursion_alias::models::Nested;
use struct_presence::models::Presence;

/// Checks that a JSON text is the same after deserializing and serializing it, directly and through
/// `serde_json::Value`.
fn round_trips<T: DeserializeOwned + Serialize + Debug + PartialEq>(text: &str) {
    let value: T = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&value).unwrap(), text);
    let tree = serde_json::to_value(&value).unwrap();
    assert_eq!(serde_json::from_value::<T>(tree).unwrap(), value);
}

#[test]
fn every_kind_of_model_round_trips() {
    round_trips::<Pet>(r#"{"kind":"Cat","lives":9}"#);
    // If a value matches several types of a union, their properties are merged in alphabetical order, as in the JSON of
    // the API.
    round_trips::<Notice>(r#"{"mail":"a@example.org","pages":{"last":"l","next":"n"},"phone":"7"}"#);
    round_trips::<Step>(r#""15minute""#);
    round_trips::<Step>(r#""what a newer version knows""#);
    round_trips::<Nested>("[[],[[]]]");
    round_trips::<Datum>(r#"{"created":"2026-01-02T03:04:05Z","z":1.5,"a":2}"#);
    round_trips::<Presence>(r#"{"must":"m","mustOrNull":null,"mayOrNull":null}"#);
    round_trips::<Presence>(r#"{"must":"m","mustOrNull":"n","may":"x"}"#);
}

#[test]
fn models_nest_in_user_structs() {
    #[derive(Debug, PartialEq, Deserialize, Serialize)]
    struct Event {
        number: u32,
        #[serde(flatten)]
        pet: Pet,
    }

    round_trips::<Event>(r#"{"number":7,"kind":"Dog","bark":"wow"}"#);
    round_trips::<Vec<Option<Pet>>>(r#"[{"kind":"Cat"},null]"#);
}

#[test]
fn invalid_values_are_rejected_with_pointer() {
    let error = |text: &str| serde_json::from_str::<Presence>(text).unwrap_err().to_string();
    assert!(error(r#"{"mustOrNull":null}"#).starts_with("missing property `must`"));
    assert!(error(r#"{"must":"m","mustOrNull":7}"#).starts_with("/mustOrNull: expected a string, found a number"));
}
