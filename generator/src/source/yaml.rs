//! YAML parsing. Only this module uses `serde_yaml`.

use serde::de::DeserializeSeed as _;

use super::visitor::{Fill, at_most};
use super::{Node, Place};

/// Reads a YAML 1.2 file.
///
/// # Errors
///
/// A message, and its position if the parser has one.
pub(super) fn read(text: &str) -> Result<Node, (String, Option<Place>)> {
    if text.len() > OPEN && most_open(text) > OPEN {
        return Err(("more than 2,000 brackets are open".to_owned(), None));
    }
    let left = at_most(text);
    Fill::new(&left).deserialize(serde_yaml::Deserializer::from_str(text)).map_err(|error| {
        let place = error.location().map(|at| Place { line: at.line(), column: at.column() });
        (plain(&error.to_string()), place)
    })
}

/// The maximum number of open brackets. The parser takes quadratic time in their number.
const OPEN: usize = 2_000;

/// Returns the maximum number of open brackets, including those in prose, which are usually closed.
fn most_open(text: &str) -> usize {
    let (mut open, mut most) = (0_usize, 0);
    for byte in text.bytes() {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        most = most.max(open);
    }
    most
}

/// Removes the position from the end of a message.
fn plain(message: &str) -> String {
    message.split(" at line ").next().unwrap_or(message).to_owned()
}
