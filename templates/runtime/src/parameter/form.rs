//! The style `form` in queries and cookies: `color=blue&color=black` or `color=blue,black`.

use super::super::codec::ParameterValue;
use super::super::operation::{ParameterLocation, ParameterShape, ParameterSpec};
use super::flat_value::{EncodeError, FlatValue};
use super::members::Members;
use super::pairs::QueryPairs;
use super::separated_pairs::SeparatedPairs;
use super::{EscapeMode, ParameterError, unescape};

/// Writes an exploded object. A property that is an array is written as one pair per item.
pub(super) fn write_members(
    members: &[(String, ParameterValue)],
    escape: EscapeMode,
    separator: &str,
) -> Result<Option<String>, EncodeError> {
    let mut pairs = Vec::new();
    for (name, value) in members {
        pairs.extend(write(name, &FlatValue::of(value)?, true, escape, separator));
    }
    Ok((!pairs.is_empty()).then(|| pairs.join(separator)))
}

pub(super) fn write(
    name: &str,
    value: &FlatValue<'_>,
    explode: bool,
    escape: EscapeMode,
    separator: &str,
) -> Option<String> {
    if value.is_empty() {
        return None;
    }
    let name = escape.name(name);
    Some(match value {
        FlatValue::Text(text) => {
            let text = escape.text(text);
            let mut pair = String::with_capacity(name.len() + text.len() + 1);
            pair.push_str(&name);
            pair.push('=');
            pair.push_str(&text);
            pair
        }
        FlatValue::List(items) if explode => {
            items.iter().map(|item| format!("{name}={}", escape.text(item))).collect::<Vec<_>>().join(separator)
        }
        FlatValue::Object(_) if explode => value.join(separator, "=", escape),
        _ => format!("{name}={}", value.join(",", ",", escape)),
    })
}

pub(super) fn read(
    parameter: &ParameterSpec,
    pairs: &QueryPairs<'_>,
) -> Result<Option<ParameterValue>, ParameterError> {
    if parameter.explode {
        return read_exploded(parameter, pairs);
    }
    let apart = SeparatedPairs::new(parameter, ',', ',');
    pairs.all(parameter.name).next().map(|raw| apart.read(raw)).transpose()
}

/// Parses a parameter that is written as one pair per item or property.
pub(super) fn read_exploded(
    parameter: &ParameterSpec,
    pairs: &QueryPairs<'_>,
) -> Result<Option<ParameterValue>, ParameterError> {
    let text = |raw: &str| unescape(parameter, raw).map(ParameterValue::Text);
    let member = |(name, raw): (&str, &str)| Ok((name.to_owned(), text(raw)?));
    match parameter.shape {
        ParameterShape::Scalar | ParameterShape::OneOf(_) => {
            let mut all = pairs.all(parameter.name);
            let first = all.next();
            // If a query parameter occurs twice, a proxy may use one of the values and this server the other, so
            // duplicates are rejected. Duplicate cookies are valid, since cookies with the same name may belong to
            // different paths.
            if parameter.shape == ParameterShape::Scalar
                && pairs.location() == ParameterLocation::Query
                && all.next().is_some()
            {
                return Err(ParameterError("is given more than once"));
            }
            first.map(text).transpose()
        }
        ParameterShape::List => {
            let items: Vec<_> = pairs.all(parameter.name).map(text).collect::<Result<_, _>>()?;
            Ok((!items.is_empty()).then_some(ParameterValue::List(items)))
        }
        ParameterShape::Object(properties) => {
            let own = pairs.iter().filter(|(name, _)| properties.contains(name));
            read_object(own.map(member).collect::<Result<_, _>>()?)
        }
        ParameterShape::Map => read_object(pairs.unclaimed_pairs(parameter).map(member).collect::<Result<_, _>>()?),
    }
}

/// Creates an object from its members. The values of a repeated name become an array.
fn read_object(received: Vec<(String, ParameterValue)>) -> Result<Option<ParameterValue>, ParameterError> {
    let is_there = !received.is_empty();
    let mut members = Members::default();
    for (name, value) in received {
        members.add(&name, value);
    }
    Ok(is_there.then(|| members.into_object()))
}
