//! The JSON that travels: the same for both.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// A thing that is as it has to be.
pub fn thing() -> Value {
    json!({
        "id": "thing-4711",
        "name": "A lamp with a green shade",
        "state": "used",
        "price": 49.95,
        "quantity": 12,
        "tags": ["lamp", "green", "office"],
        "note": "The switch is on the left; \"mind the cable\".",
    })
}

/// Orders of about 200 kB.
pub fn orders() -> Value {
    (0..500).map(order).collect()
}

fn order(number: u32) -> Value {
    let lines: Vec<Value> =
        (0..4).map(|line| json!({"sku": format!("SKU-{number}-{line}"), "count": line + 1, "price": 9.99})).collect();
    json!({
        "id": 1_000_000 + i64::from(number),
        "customer": format!("Customer {number} of the shop"),
        "address": {"street": format!("Long Street {number}"), "city": "Köln", "zip": "50667", "country": "Germany"},
        "lines": lines,
        "paid": number.is_multiple_of(2),
        "total": 99.9 + f64::from(number),
        "placed": "2026-03-01T12:30:00Z",
        "note": null,
    })
}

/// Twenty-five of each kind of event.
pub fn events() -> Value {
    let line = json!({"sku": "SKU-1", "count": 2, "price": 9.99});
    let address = json!({"street": "Short Street 1", "city": "Bonn", "zip": "53111", "country": "Germany"});
    let kinds = [
        json!({"kind": "created", "id": "thing-1", "by": "Ann"}),
        json!({"kind": "renamed", "id": "thing-1", "from": "A lamp", "to": "A green lamp"}),
        json!({"kind": "priced", "id": "thing-1", "price": 12.5}),
        json!({"kind": "counted", "id": "thing-1", "quantity": 3}),
        json!({"kind": "tagged", "id": "thing-1", "tags": ["lamp", "green"]}),
        json!({"kind": "moved", "id": "thing-1", "address": address}),
        json!({"kind": "sold", "id": "thing-1", "line": line, "buyer": "Bob"}),
        json!({"kind": "removed", "id": "thing-1", "because": "It is broken."}),
    ];
    (0..25).flat_map(|_| kinds.clone()).collect()
}

/// A message of 1 kB that the last member of its union is meant for.
pub fn message() -> Value {
    let line = |number: u32| json!({"sku": format!("SKU-{number}"), "count": number, "price": 19.99});
    json!({
        "id": "message-1",
        "subject": "Your invoice",
        "body": "Please find below what you owe us. ".repeat(10),
        "lines": (0..12).map(line).collect::<Vec<_>>(),
    })
}

/// A value as whoever has a type for it writes it: its keys in the order of the fields. A [`Value`] by itself has them
/// sorted.
///
/// # Errors
///
/// If it does not fit the type.
pub fn written<T: DeserializeOwned + Serialize>(value: &Value) -> serde_json::Result<String> {
    serde_json::to_string(&T::deserialize(value)?)
}

/// The query of a search, each of its ten parameters given.
pub const QUERY: &str =
    "text=green+lamp&state=used&owner=Ann&city=K%C3%B6ln&from=10.5&to=99.5&least=1&sold=true&limit=50&cursor=abc123";
