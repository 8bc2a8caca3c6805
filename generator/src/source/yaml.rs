//! Parsing of YAML files. Only this module uses `serde_yaml`.

use serde::de::DeserializeSeed as _;

use super::visitor::{NodeSeed, alias_budget};
use super::{LineColumn, Node};

/// Parses the text of a YAML 1.2 file.
///
/// # Errors
///
/// Returns the parser's message, and the position of the error if it is known.
pub(super) fn read(text: &str) -> Result<Node, (String, Option<LineColumn>)> {
    if text.len() > MAX_OPEN && max_open_brackets(text) > MAX_OPEN {
        return Err(("more than 2,000 brackets are open".to_owned(), None));
    }
    let left = alias_budget(text);
    NodeSeed::new(&left).deserialize(serde_yaml::Deserializer::from_str(text)).map_err(|error| {
        let position = error.location().map(|at| LineColumn { line: at.line(), column: at.column() });
        (plain_message(&error.to_string()), position)
    })
}

/// The maximum number of brackets that may be open at the same time. The time of the parser is quadratic in this
/// number.
const MAX_OPEN: usize = 2_000;

/// Returns the maximum number of brackets that are open at the same time. Brackets in strings and comments are
/// included, since they are usually closed.
fn max_open_brackets(text: &str) -> usize {
    let (mut depth, mut max) = (0_usize, 0);
    for byte in text.bytes() {
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        max = max.max(depth);
    }
    max
}

/// Removes the position from the end of a parser's message.
fn plain_message(message: &str) -> String {
    message.split(" at line ").next().unwrap_or(message).to_owned()
}
