//! Between the text of a parameter or header and its value.

use super::super::codec::{self, Encode, Fault, ParameterValue, Reader, Slot};
use super::super::parameter::{self, Given, Unwritable};
use super::{Parameter, Style};
use http::{HeaderName, HeaderValue};

/// Reads a value that came into its slot.
pub(super) fn fill(given: &Given, slot: &mut dyn Slot) -> Result<(), Fault> {
    match given {
        Given::Tree(tree) => slot.fill(&mut Reader::from_parameter(tree)),
        Given::Json(json) => {
            let mut reader = Reader::from_json(json.as_bytes());
            slot.fill(&mut reader)?;
            reader.end()
        }
    }
}

/// A header's name and value, if they can be one.
pub(super) fn header(name: &str, text: &str) -> Option<(HeaderName, HeaderValue)> {
    Some((HeaderName::from_bytes(name.as_bytes()).ok()?, HeaderValue::from_bytes(text.as_bytes()).ok()?))
}

/// What travels for a parameter's value.
pub(super) fn parameter_text(parameter: &Parameter, value: &dyn Encode) -> Result<Option<String>, Unwritable> {
    if parameter.style == Style::Json {
        return Ok(Some(parameter::write_json(parameter, &codec::to_string(value))));
    }
    match ParameterValue::of(value) {
        Some(value) => parameter::write(parameter, &value),
        None => Ok(None),
    }
}
