//! Tests of plausible samples. The tests check relations between values, such as "the e-mail address contains the
//! name", and not the values themselves.

use std::ops::Range;

use serde_json::{Map, Value, json};

use super::super::super::operation::{Api, DocumentSchemas};
use super::super::{ApiSchemas, SampleEncoding, Sampler, Seed};
use super::{MAX_FILLED_VALUES, SampleStyle};

const SEEDS: u64 = 60;

/// Returns valid, plausible samples of a schema in a response, one for each of [`SEEDS`] seeds.
fn samples_with_names(components: &Value, schema: &Value, names: &[&str]) -> Vec<Value> {
    samples_of_seeds(0..SEEDS, components, schema, names)
}

fn samples_of_seeds(seeds: Range<u64>, components: &Value, schema: &Value, names: &[&str]) -> Vec<Value> {
    let text = json!({ "components": components }).to_string().leak();
    let schemas = DocumentSchemas::new(text);
    let api = Api { title: "", version: "", servers: &[], schemes: &[], operations: &[], schemas };
    let schemas = ApiSchemas::new(&api);
    let sample = |seed| {
        let sampler = Sampler::new(&schemas, Seed::new(seed), SampleEncoding::Json);
        let sampler = sampler.for_response().examples(true).style(SampleStyle::Plausible);
        names.iter().fold(sampler, |sampler, name| sampler.described_by(name)).sample(schema)
    };
    seeds.map(|seed| sample(seed).unwrap_or_else(|error| panic!("{schema}: {error}"))).collect()
}

fn samples(schema: &Value) -> Vec<Value> {
    samples_with_names(&json!({}), schema, &[])
}

fn object(properties: &[&str], property: &Value) -> Value {
    let properties: Map<String, Value> = properties.iter().map(|name| ((*name).to_owned(), property.clone())).collect();
    json!({ "type": "object", "properties": properties })
}

fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_else(|| panic!("`{name}` is not a string in {value}"))
}

fn is_capitalized_letters(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_uppercase) && text.chars().all(|one| one.is_alphabetic() || one == ' ')
}

#[test]
fn optional_properties_are_present() {
    let names = ["firstName", "city", "frobnication", "tags"];
    for sample in samples(&object(&names, &json!({ "type": "string" }))) {
        assert!(names.iter().all(|name| !text(&sample, name).is_empty()), "{sample}");
    }
}

#[test]
fn number_with_the_format_of_an_integer_is_an_integer() {
    for sample in samples(&object(&["expiration"], &json!({ "type": "number", "format": "int64" }))) {
        assert!(sample["expiration"].is_i64(), "{sample}");
    }
}

#[test]
fn float_of_32_bits_represents_a_plausible_number() {
    let schema = object(&["connectTime", "createdAt", "age"], &json!({ "type": "number", "format": "float" }));
    for sample in samples(&schema) {
        for name in ["connectTime", "createdAt", "age"] {
            let number = sample[name].as_f64().unwrap_or_else(|| panic!("`{name}` is not a number in {sample}"));
            assert!(number.abs() < f64::from(1_u32 << 24), "{sample}");
        }
    }
}

#[test]
fn email_belongs_to_the_name_of_the_person() {
    let string = json!({ "type": "string" });
    let mut user = object(&["firstName", "last_name", "username", "name"], &string);
    user["properties"]["email"] = json!({ "type": "string", "format": "email" });
    for user in samples_with_names(&json!({ "User": user }), &json!({ "$ref": "User" }), &[]) {
        let (first, last) = (text(&user, "firstName"), text(&user, "last_name"));
        assert!(is_capitalized_letters(first) && is_capitalized_letters(last), "{user}");
        assert_eq!(text(&user, "name"), format!("{first} {last}"));
        assert_eq!(text(&user, "email"), format!("{first}.{last}@example.com").to_lowercase());
        assert!(text(&user, "email").starts_with(text(&user, "username")), "{user}");
    }
}

#[test]
fn items_are_different_persons() {
    let user = object(&["name", "id"], &json!({ "type": "string" }));
    let users = json!({ "type": "array", "items": user });
    for users in samples_with_names(&json!({}), &users, &["users"]) {
        let users = users.as_array().unwrap();
        assert!(users.len() > 1, "{users:?}");
        for name in ["name", "id"] {
            let mut texts: Vec<&str> = users.iter().map(|user| text(user, name)).collect();
            texts.sort_unstable();
            texts.dedup();
            assert_eq!(texts.len(), users.len(), "{users:?}");
        }
        assert!(users.iter().all(|user| text(user, "name").split(' ').count() == 2), "{users:?}");
    }
}

#[test]
fn name_of_an_author_is_another_person_than_the_name_of_the_user() {
    let person = object(&["name"], &json!({ "type": "string" }));
    let mut user = person.clone();
    user["properties"]["manager"] = person;
    for user in samples_with_names(&json!({}), &user, &["users"]) {
        assert_ne!(text(&user, "name"), text(&user["manager"], "name"));
    }
}

#[test]
fn roles_of_an_object_are_different_persons() {
    let names = ["siteOwner", "siteOwnerEmail", "surveyor"];
    for project in samples_with_names(&json!({}), &object(&names, &json!({ "type": "string" })), &["projects"]) {
        let owner = text(&project, "siteOwner");
        assert_eq!(text(&project, "siteOwnerEmail"), format!("{}@example.com", owner.replace(' ', ".").to_lowercase()));
        assert_ne!(text(&project, "surveyor"), owner);
    }
}

/// Tests that the coordinates in an object are within one degree of the object's city, and that the time zone is that
/// of the city.
#[test]
fn place_of_an_object_is_one_city() {
    let mut address = object(&["city", "country", "timezone", "zip", "state"], &json!({ "type": "string" }));
    let number = json!({ "type": "number" });
    address["properties"]["lat"] = number.clone();
    address["properties"]["long"] = number;
    address["properties"]["countryCode"] = json!({ "type": "string", "minLength": 2, "maxLength": 2 });
    let mut cities = 0;
    for place in samples(&address) {
        let expected = match text(&place, "city") {
            "New York" => (40.7, -74.0, "America/New_York", "US", "New York"),
            "Berlin" => (52.5, 13.4, "Europe/Berlin", "DE", "Berlin"),
            "Sydney" => (-33.9, 151.2, "Australia/Sydney", "AU", "New South Wales"),
            _ => continue,
        };
        cities += 1;
        let (latitude, longitude) = (place["lat"].as_f64().unwrap(), place["long"].as_f64().unwrap());
        assert!((latitude - expected.0).abs() < 1.0 && (longitude - expected.1).abs() < 1.0, "{place}");
        assert_eq!(text(&place, "timezone"), expected.2);
        assert_eq!(text(&place, "countryCode"), expected.3);
        assert_eq!(text(&place, "state"), expected.4);
    }
    assert!(cities > 5, "{cities}");
}

#[test]
fn dates_are_in_order() {
    let names = ["createdAt", "updatedAt", "startsAt", "endsAt", "birthDate"];
    for sample in samples(&object(&names, &json!({ "type": "string", "format": "date-time" }))) {
        let times = names.map(|name| text(&sample, name));
        assert!(times[0] < times[1] && times[2] < times[3], "{sample}");
        assert!(("1955".."2005").contains(&&times[4][..4]), "{sample}");
        assert!(times[..4].iter().all(|time| time.starts_with("202")), "{sample}");
    }
}

#[test]
fn quantities_are_in_their_usual_ranges() {
    let names = ["price", "latitude", "longitude", "percentage", "rating", "age", "year", "quantity"];
    for sample in samples(&object(&names, &json!({ "type": "number" }))) {
        for (name, range) in names.into_iter().zip([
            1.0..=10_000.0,
            -90.0..=90.0,
            -180.0..=180.0,
            0.0..=100.0,
            0.0..=5.0,
            18.0..=100.0,
            2020.0..=2030.0,
            1.0..=1000.0,
        ]) {
            assert!(range.contains(&sample[name].as_f64().unwrap()), "{name}: {sample}");
        }
        let cents = sample["price"].as_f64().unwrap() * 100.0;
        assert!((cents - cents.round()).abs() < 1e-6, "{sample}");
    }
}

/// The sampler validates every sample against its schema, so that a sample exists only if the sample satisfies these
/// constraints.
#[test]
fn constraints_take_precedence_over_plausibility() {
    let string = |constraints: Value| {
        let mut schema = constraints;
        schema["type"] = json!("string");
        schema
    };
    for (name, schema, expected) in [
        ("phone", string(json!({ "pattern": "^[0-9]{3}-[0-9]{3}-[0-9]{4}$" })), 12),
        ("country", string(json!({ "maxLength": 2 })), 2),
        ("country", string(json!({ "maxLength": 3, "minLength": 3 })), 3),
        ("firstName", string(json!({ "pattern": "^[A-Z]{5}$" })), 5),
        ("description", string(json!({ "minLength": 4, "maxLength": 4 })), 4),
    ] {
        let schema = json!({ "type": "object", "properties": { name: schema } });
        for sample in samples(&schema) {
            assert_eq!(text(&sample, name).chars().count(), expected, "{sample}");
        }
    }
    let schema =
        json!({ "type": "object", "properties": { "age": { "type": "integer", "minimum": 3, "maximum": 5 } } });
    assert!(samples(&schema).iter().all(|sample| (3..=5).contains(&sample["age"].as_i64().unwrap())));
    let countries = json!({ "type": "array", "minItems": 4, "uniqueItems": true, "items": { "type": "string" } });
    for sample in samples(&json!({ "type": "object", "properties": { "countries": countries } })) {
        assert!(sample["countries"].as_array().unwrap().len() >= 4, "{sample}");
    }
}

#[test]
fn examples_and_defaults_precede_plausible_values() {
    let schema = json!({
        "type": "object",
        "properties": {
            "firstName": { "type": "string", "example": "Zed" },
            "city": { "type": "string", "default": "Oz" },
            "lastName": { "type": "string", "maxLength": 8, "example": "longer than eight" },
            "country": { "type": "string", "default": "" },
        },
    });
    for sample in samples(&schema) {
        assert_eq!((text(&sample, "firstName"), text(&sample, "city")), ("Zed", "Oz"));
        // The sampler uses neither the invalid example of `lastName` nor the empty default of `country`.
        assert!(is_capitalized_letters(text(&sample, "lastName")), "{sample}");
        assert!(!text(&sample, "country").is_empty(), "{sample}");
    }
}

#[test]
fn recursive_samples_are_small() {
    let names: Vec<String> = (0..6).map(|index| format!("C{index}")).collect();
    let components: Map<String, Value> = names
        .iter()
        .map(|name| {
            let properties: Map<String, Value> = names
                .iter()
                .flat_map(|other| {
                    let list = json!({ "type": "array", "items": { "$ref": other } });
                    [(other.clone(), json!({ "$ref": other })), (format!("{other}s"), list)]
                })
                .collect();
            (name.clone(), json!({ "type": "object", "properties": properties }))
        })
        .collect();
    for sample in samples_of_seeds(0..4, &Value::Object(components), &json!({ "$ref": "C0" }), &[]) {
        // A sample contains no value of a component inside a value of the same component, so that values of six
        // components are nested at most 12 levels deep.
        assert!(sample["C0"].is_null() && sample["C1"].is_object(), "{sample}");
        assert!(count(&sample) < MAX_FILLED_VALUES * 4, "{}", count(&sample));
    }
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(members) => members.values().map(count).sum::<usize>(),
        _ => 0,
    }
}

#[test]
fn equal_seeds_give_equal_samples_and_other_seeds_other_samples() {
    let schema = object(&["firstName", "city", "id"], &json!({ "type": "string" }));
    let samples = [samples(&schema), samples(&schema)];
    assert_eq!(samples[0], samples[1]);
    let other = samples[0].iter().filter(|sample| **sample != samples[0][0]).count();
    assert!(other > 50, "{other}");
}

#[test]
fn plausible_text_has_no_characters_of_escaping_tests() {
    let names = ["note", "frobnication", "code", "type", "name", "title", "url", "label", "short"];
    let mut schema = object(&names, &json!({ "type": "string" }));
    schema["properties"]["short"]["maxLength"] = json!(3);
    for sample in samples(&schema) {
        let is_plain = |one: char| one.is_ascii_alphanumeric() || " .,-_:/&'".contains(one);
        assert!(names.iter().all(|name| text(&sample, name).chars().all(is_plain)), "{sample}");
    }
}
