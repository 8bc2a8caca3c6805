//! The JSON texts of the calls. Generated and hand-written code use the same texts.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Returns a valid `Thing` as JSON.
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

/// Returns a JSON array of orders with a size of about 200 kB.
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

/// Returns a JSON array with twenty-five events of each kind.
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

/// Returns a `Message` of 1 kB that matches only the last member of its union.
pub fn message() -> Value {
    let line = |number: u32| json!({"sku": format!("SKU-{number}"), "count": number, "price": 19.99});
    json!({
        "id": "message-1",
        "subject": "Your invoice",
        "body": "Please find below what you owe us. ".repeat(10),
        "lines": (0..12).map(line).collect::<Vec<_>>(),
    })
}

/// Converts a value to JSON whose keys are in the order of the fields of `T`. If the [`Value`] were serialized
/// directly, its keys would be in alphabetical order.
///
/// # Errors
///
/// If the value does not decode into the type.
pub fn rewrite<T: DeserializeOwned + Serialize>(value: &Value) -> serde_json::Result<String> {
    serde_json::to_string(&T::deserialize(value)?)
}

/// The query of the operation `search` with all of its ten parameters.
pub const QUERY: &str =
    "text=green+lamp&state=used&owner=Ann&city=K%C3%B6ln&from=10.5&to=99.5&least=1&sold=true&limit=50&cursor=abc123";
