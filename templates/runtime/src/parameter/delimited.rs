//! The styles `spaceDelimited` (`color=blue%20black`) and `pipeDelimited` (`color=blue%7Cblack`) in queries.

use super::super::codec::ParameterValue;
use super::super::operation::{ParameterShape, ParameterSpec};
use super::flat_value::FlatValue;
use super::pairs::QueryPairs;
use super::{EscapeMode, ParameterError, form, percent};

pub(super) fn write(
    name: &str,
    value: &FlatValue<'_>,
    explode: bool,
    escape: EscapeMode,
    delimiter: &str,
) -> Option<String> {
    match value {
        FlatValue::List(_) if explode => form::write(name, value, explode, escape, "&"),
        _ if value.is_empty() => None,
        _ => Some(format!("{}={}", escape.name(name), value.join(delimiter, delimiter, escape))),
    }
}

/// Parses a value. The text is decoded before it is split, since some clients escape the delimiter, others do not, and
/// a space may be sent as `+`. Therefore, an item cannot contain the delimiter.
pub(super) fn read(
    parameter: &ParameterSpec,
    pairs: &QueryPairs<'_>,
    delimiter: char,
) -> Result<Option<ParameterValue>, ParameterError> {
    if parameter.explode && parameter.shape == ParameterShape::List {
        return form::read_exploded(parameter, pairs);
    }
    let Some(raw) = pairs.all(parameter.name).next() else {
        return Ok(None);
    };
    let text = percent::unescape(pairs.location(), raw)?;
    let mut parts = text.split(delimiter).filter(|_| !text.is_empty()).map(str::to_owned);
    Ok(Some(match parameter.shape {
        ParameterShape::Scalar | ParameterShape::OneOf(_) => ParameterValue::Text(text),
        ParameterShape::List => ParameterValue::List(parts.map(ParameterValue::Text).collect()),
        ParameterShape::Object(_) | ParameterShape::Map => {
            let mut members = Vec::new();
            while let Some(name) = parts.next() {
                let value = parts.next().ok_or(ParameterError("has a name without a value"))?;
                members.push((name, ParameterValue::Text(value)));
            }
            ParameterValue::Object(members)
        }
    }))
}
