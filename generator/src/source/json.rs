use serde::de::DeserializeSeed as _;

use super::visitor::{Fill, at_most};
use super::{Node, Place};

/// Reads a JSON file.
///
/// # Errors
///
/// What is wrong, and where.
pub(super) fn read(text: &str) -> Result<Node, (String, Option<Place>)> {
    let left = at_most(text);
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let node = Fill::new(&left).deserialize(&mut deserializer);
    node.and_then(|node| deserializer.end().map(|()| node)).map_err(|error| {
        let message = error.to_string();
        let plain = message.split(" at line ").next().unwrap_or(&message).to_owned();
        (plain, Some(Place { line: error.line(), column: error.column().max(1) }))
    })
}
