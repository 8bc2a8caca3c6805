use std::cell::Cell;

use serde::de::DeserializeSeed as _;

use super::visitor::Fill;
use super::{Node, Place};

/// Reads a JSON file.
///
/// # Errors
///
/// What is wrong, and where.
pub(super) fn read(text: &str) -> Result<Node, (String, Option<Place>)> {
    let count = Cell::new(0);
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let node = Fill::new(&count).deserialize(&mut deserializer);
    node.and_then(|node| deserializer.end().map(|()| node)).map_err(|error| {
        let message = error.to_string();
        let plain = message.split(" at line ").next().unwrap_or(&message).to_owned();
        (plain, Some(Place { line: error.line(), column: error.column().max(1) }))
    })
}
