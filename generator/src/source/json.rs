use serde::de::DeserializeSeed as _;

use super::visitor::{NodeSeed, alias_budget};
use super::{LineColumn, Node};

/// The message of `serde_json` for a trailing comma.
pub(super) const TRAILING_COMMA: &str = "trailing comma";

/// Parses the text of a JSON file.
///
/// # Errors
///
/// Returns the parser's message, and the position of the error if it is known.
pub(super) fn read(text: &str) -> Result<Node, (String, Option<LineColumn>)> {
    let left = alias_budget(text);
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let node = NodeSeed::new(&left).deserialize(&mut deserializer);
    node.and_then(|node| deserializer.end().map(|()| node)).map_err(|error| {
        let message = error.to_string();
        let plain = message.split(" at line ").next().unwrap_or(&message).to_owned();
        let position = LineColumn { line: error.line(), column: error.column().max(1) };
        let position =
            if plain == TRAILING_COMMA { comma_before(text, position).unwrap_or(position) } else { position };
        (plain, Some(position))
    })
}

/// Returns the position of the last comma before `position`. The column of `position` counts bytes, whereas the column
/// of the result counts characters.
fn comma_before(text: &str, position: LineColumn) -> Option<LineColumn> {
    let start: usize = text.split_inclusive('\n').take(position.line - 1).map(str::len).sum();
    let before = text.get(..start + position.column - 1)?;
    let at = before.rfind(',')?;
    let line = before[..at].matches('\n').count() + 1;
    let column = before[..at].rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    Some(LineColumn { line, column })
}

#[cfg(test)]
mod tests {
    use super::{LineColumn, TRAILING_COMMA, read};

    #[test]
    fn trailing_commas_are_located() {
        for (text, line, column) in [("{\"ä\": [1,\n  2,\n]}", 2, 4), ("{\"a\": 1,}", 1, 8), ("[[1],]", 1, 5)] {
            assert_eq!(read(text), Err((TRAILING_COMMA.to_owned(), Some(LineColumn { line, column }))), "{text}");
        }
    }
}
