//! The styles `spaceDelimited` (`color=blue%20black`) and `pipeDelimited` (`color=blue%7Cblack`) in queries.

use super::super::codec::ParameterValue;
use super::super::operation::{Parameter, Shape};
use super::flat::Flat;
use super::pairs::Pairs;
use super::{Escape, Malformed, form, percent};

pub(super) fn write(name: &str, value: &Flat<'_>, explode: bool, escape: Escape, delimiter: &str) -> Option<String> {
    match value {
        Flat::List(_) if explode => form::write(name, value, explode, escape, "&"),
        _ if value.is_empty() => None,
        _ => Some(format!("{}={}", escape.name(name), value.joined(delimiter, delimiter, escape))),
    }
}

/// Decodes the text before splitting it, since clients send the delimiter escaped, unescaped, or a space as `+`. An
/// item cannot contain the delimiter.
pub(super) fn read(
    parameter: &Parameter,
    pairs: &Pairs<'_>,
    delimiter: char,
) -> Result<Option<ParameterValue>, Malformed> {
    if parameter.explode && parameter.shape == Shape::List {
        return form::exploded(parameter, pairs);
    }
    let Some(raw) = pairs.all(parameter.name).next() else {
        return Ok(None);
    };
    let text = percent::unescape(pairs.location(), raw)?;
    let mut parts = text.split(delimiter).filter(|_| !text.is_empty()).map(str::to_owned);
    Ok(Some(match parameter.shape {
        Shape::Scalar | Shape::OneOf(_) => ParameterValue::Text(text),
        Shape::List => ParameterValue::List(parts.map(ParameterValue::Text).collect()),
        Shape::Object(_) | Shape::Map => {
            let mut members = Vec::new();
            while let Some(name) = parts.next() {
                let value = parts.next().ok_or(Malformed("has a name without a value"))?;
                members.push((name, ParameterValue::Text(value)));
            }
            ParameterValue::Object(members)
        }
    }))
}
