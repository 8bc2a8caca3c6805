//! serde serializes and deserializes models in the format of the API, for use in files, queues and other structs.

use std::fmt::Debug;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

include!(concat!(env!("OUT_DIR"), "/any_of_several.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/enum_string.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/map_beside_properties.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/one_of_discriminator.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/recursion_alias.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/struct_presence.mounted.rs"));

use any_of_several::models::Notice;
use enum_string::models::Step;
use map_beside_properties::models::Datum;
use one_of_discriminator::models::Pet;
use recursion_alias::models::Nested;
use struct_presence::models::Presence;

/// Checks a round trip of a JSON text, and a round trip through `serde_json::Value`.
fn comes_back<T: DeserializeOwned + Serialize + Debug + PartialEq>(text: &str) {
    let value: T = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&value).unwrap(), text);
    let tree = serde_json::to_value(&value).unwrap();
    assert_eq!(serde_json::from_value::<T>(tree).unwrap(), value);
}

#[test]
fn every_kind_of_model_comes_back() {
    comes_back::<Pet>(r#"{"kind":"Cat","lives":9}"#);
    // The properties of a value that matches several types are merged in alphabetical order, as they are in the API's
    // format.
    comes_back::<Notice>(r#"{"mail":"a@example.org","pages":{"last":"l","next":"n"},"phone":"7"}"#);
    comes_back::<Step>(r#""15minute""#);
    comes_back::<Step>(r#""what a newer version knows""#);
    comes_back::<Nested>("[[],[[]]]");
    comes_back::<Datum>(r#"{"created":"2026-01-02T03:04:05Z","z":1.5,"a":2}"#);
    comes_back::<Presence>(r#"{"must":"m","mustOrNull":null,"mayOrNull":null}"#);
    comes_back::<Presence>(r#"{"must":"m","mustOrNull":"n","may":"x"}"#);
}

#[test]
fn a_model_stands_in_a_struct_of_ones_own() {
    #[derive(Debug, PartialEq, Deserialize, Serialize)]
    struct Event {
        number: u32,
        #[serde(flatten)]
        pet: Pet,
    }

    comes_back::<Event>(r#"{"number":7,"kind":"Dog","bark":"wow"}"#);
    comes_back::<Vec<Option<Pet>>>(r#"[{"kind":"Cat"},null]"#);
}

#[test]
fn what_is_no_value_of_a_model_is_refused_with_its_pointer() {
    let fault = |text: &str| serde_json::from_str::<Presence>(text).unwrap_err().to_string();
    assert!(fault(r#"{"mustOrNull":null}"#).starts_with("missing property `must`"));
    assert!(fault(r#"{"must":"m","mustOrNull":7}"#).starts_with("/mustOrNull: expected a string, found a number"));
}
