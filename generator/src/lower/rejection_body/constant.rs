//! Constants for required properties of a rejection body, if the server does not know the meaning of the property.

use ecogen_runtime::rejection_body::RejectionValue;
use serde_json::Value as Json;

use super::schema::FlatSchema;
use crate::ir::Value;

/// Returns the constants that are tried for a schema: its `example`, `default` and `enum` values, then minimal values
/// of its type.
pub(super) fn constants(flat: &FlatSchema<'_>) -> Vec<RejectionValue> {
    let listed = flat.given.iter().copied().chain(flat.values.unwrap_or_default()).map(json);
    listed.chain(minimal(flat)).map(RejectionValue::Constant).collect()
}

/// Returns minimal values of the schema's type, and null.
fn minimal(flat: &FlatSchema<'_>) -> Vec<Json> {
    let mut values = match flat.kind {
        Some("string") => vec![Json::from(text(flat))],
        Some("integer" | "number") => {
            let minimum = flat.minimum.map(json);
            std::iter::once(Json::from(0)).chain(minimum).collect()
        }
        Some("boolean") => vec![Json::Bool(false)],
        Some("array") if flat.min_items == 0 => vec![Json::Array(Vec::new())],
        Some("object") => vec![Json::Object(serde_json::Map::new())],
        Some(_) => Vec::new(),
        None => vec![Json::from("")],
    };
    values.push(Json::Null);
    values
}

/// Returns a string that has the format and the minimum length of the schema.
fn text(flat: &FlatSchema<'_>) -> String {
    let text = match flat.format.unwrap_or_default() {
        "date-time" => "1970-01-01T00:00:00Z",
        "date" => "1970-01-01",
        "date-time-local" => "1970-01-01T00:00:00",
        "time" => "00:00:00Z",
        "time-local" => "00:00:00",
        "uuid" => "00000000-0000-0000-0000-000000000000",
        "uri" | "uri-reference" | "url" | "iri" => "about:blank",
        "email" => "user@example.com",
        "hostname" => "example.com",
        "ipv4" => "192.0.2.1",
        "ipv4-cidr" => "192.0.2.0/24",
        "ipv6" => "2001:db8::1",
        "ipv6-cidr" => "2001:db8::/32",
        _ => "",
    };
    let missing = flat.min_length.saturating_sub(text.chars().count());
    text.to_owned() + &"-".repeat(missing.min(1000))
}

/// Converts a value of the document to a value of `serde_json`.
fn json(value: &Value) -> Json {
    serde_json::from_str(&value.to_string()).unwrap_or_default()
}
