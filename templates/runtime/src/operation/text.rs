//! Conversion between the text of a parameter or header and its value.

use super::super::codec::{self, DecodeError, Encode, FieldSlot, ParameterValue, Reader};
use super::super::parameter::{self, EncodeError, ParameterInput};
use super::{ParameterLocation, ParameterSpec, ParameterStyle, query_string};
use http::{HeaderName, HeaderValue};
use serde_json::Value;

/// Decodes a received value and stores the decoded value in `slot`.
pub(crate) fn fill(given: &ParameterInput, slot: &mut dyn FieldSlot) -> Result<(), DecodeError> {
    match given {
        ParameterInput::Tree(tree) => slot.fill(Some(&mut Reader::from_parameter(tree))),
        ParameterInput::Json(json) => {
            let mut reader = Reader::from_json(json.as_bytes());
            slot.fill(Some(&mut reader))?;
            reader.end()
        }
    }
}

/// Returns a header's name and value, or `None` if one of them is invalid.
pub(super) fn header_value(name: &str, text: &str) -> Option<(HeaderName, HeaderValue)> {
    Some((HeaderName::from_bytes(name.as_bytes()).ok()?, HeaderValue::from_bytes(text.as_bytes()).ok()?))
}

/// Returns the text of a parameter's value.
pub(crate) fn parameter_text(parameter: &ParameterSpec, value: &dyn Encode) -> Result<Option<String>, EncodeError> {
    if parameter.location == ParameterLocation::QueryString {
        return query_string::write(parameter, value);
    }
    if parameter.style == ParameterStyle::Json {
        return Ok(Some(parameter::write_json(parameter, &codec::to_string(value))));
    }
    match ParameterValue::from_encode(value) {
        Some(tree) => styled_text(parameter, &tree, value),
        None => Ok(None),
    }
}

/// Returns the text of a value in the style of the parameter.
pub(super) fn styled_text(
    parameter: &ParameterSpec,
    tree: &ParameterValue,
    value: &dyn Encode,
) -> Result<Option<String>, EncodeError> {
    if parameter.style != ParameterStyle::DeepObject && is_nested(tree) {
        tree_text(parameter, tree, Some(&codec::to_value(value)))
    } else {
        parameter::write(parameter, tree)
    }
}

/// Returns the text of a value in the style of the parameter. A nested array or object that the style cannot express is
/// written as JSON text. The JSON text is taken from `json`.
pub(super) fn tree_text(
    parameter: &ParameterSpec,
    tree: &ParameterValue,
    json: Option<&Value>,
) -> Result<Option<String>, EncodeError> {
    let text = |json: Option<&Value>| ParameterValue::Text(json.map(ToString::to_string).unwrap_or_default());
    match (parameter.style, tree) {
        (ParameterStyle::Json, _) => Ok(json.map(|json| parameter::write_json(parameter, &json.to_string()))),
        (ParameterStyle::DeepObject, _) => parameter::write(parameter, tree),
        (_, ParameterValue::List(items)) => {
            let item = |(index, item): (usize, &ParameterValue)| match item {
                ParameterValue::List(_) | ParameterValue::Object(_) => text(json.and_then(|json| json.get(index))),
                flat => flat.clone(),
            };
            parameter::write(parameter, &ParameterValue::List(items.iter().enumerate().map(item).collect()))
        }
        (_, ParameterValue::Object(members)) => {
            let repeats = parameter.style.has_pairs() && parameter.explode;
            let member = |(name, value): &(String, ParameterValue)| {
                let value = match value {
                    ParameterValue::List(_) if repeats && !is_nested(value) => value.clone(),
                    ParameterValue::List(_) | ParameterValue::Object(_) => text(json.and_then(|json| json.get(name))),
                    flat => flat.clone(),
                };
                (name.clone(), value)
            };
            parameter::write(parameter, &ParameterValue::Object(members.iter().map(member).collect()))
        }
        _ => parameter::write(parameter, tree),
    }
}

/// Returns `true` if an array or object contains another array or object.
fn is_nested(tree: &ParameterValue) -> bool {
    let nested = |value: &ParameterValue| matches!(value, ParameterValue::List(_) | ParameterValue::Object(_));
    match tree {
        ParameterValue::List(items) => items.iter().any(nested),
        ParameterValue::Object(members) => members.iter().any(|(_, value)| nested(value)),
        ParameterValue::Text(_) | ParameterValue::Bytes(_) => false,
    }
}
