//! The style `form` in queries and cookies: `color=blue&color=black` or `color=blue,black`.

use super::super::codec::ParameterValue;
use super::super::operation::{Location, Parameter, Shape};
use super::apart::Apart;
use super::flat::{Flat, Unwritable};
use super::members::Members;
use super::pairs::Pairs;
use super::{Escape, Malformed, unescape};

/// Writes an exploded object. An array as a property is one pair per item.
pub(super) fn write_members(
    members: &[(String, ParameterValue)],
    escape: Escape,
    separator: &str,
) -> Result<Option<String>, Unwritable> {
    let mut pairs = Vec::new();
    for (name, value) in members {
        pairs.extend(write(name, &Flat::of(value)?, true, escape, separator));
    }
    Ok((!pairs.is_empty()).then(|| pairs.join(separator)))
}

pub(super) fn write(name: &str, value: &Flat<'_>, explode: bool, escape: Escape, separator: &str) -> Option<String> {
    if value.is_empty() {
        return None;
    }
    let name = escape.name(name);
    Some(match value {
        Flat::Text(text) => {
            let text = escape.text(text);
            let mut pair = String::with_capacity(name.len() + text.len() + 1);
            pair.push_str(&name);
            pair.push('=');
            pair.push_str(&text);
            pair
        }
        Flat::List(items) if explode => {
            items.iter().map(|item| format!("{name}={}", escape.text(item))).collect::<Vec<_>>().join(separator)
        }
        Flat::Object(_) if explode => value.joined(separator, "=", escape),
        _ => format!("{name}={}", value.joined(",", ",", escape)),
    })
}

pub(super) fn read(parameter: &Parameter, pairs: &Pairs<'_>) -> Result<Option<ParameterValue>, Malformed> {
    if parameter.explode {
        return exploded(parameter, pairs);
    }
    let apart = Apart::new(parameter, ',', ',');
    pairs.all(parameter.name).next().map(|raw| apart.read(raw)).transpose()
}

/// Reads a parameter with one pair per item or property.
pub(super) fn exploded(parameter: &Parameter, pairs: &Pairs<'_>) -> Result<Option<ParameterValue>, Malformed> {
    let text = |raw: &str| unescape(parameter, raw).map(ParameterValue::Text);
    let member = |(name, raw): (&str, &str)| Ok((name.to_owned(), text(raw)?));
    match parameter.shape {
        Shape::Scalar | Shape::OneOf(_) => {
            let mut all = pairs.all(parameter.name);
            let first = all.next();
            // A proxy may use the other duplicate in a query, so duplicates are rejected. Duplicate cookies are
            // valid: they may belong to different paths.
            if parameter.shape == Shape::Scalar && pairs.location() == Location::Query && all.next().is_some() {
                return Err(Malformed("is given more than once"));
            }
            first.map(text).transpose()
        }
        Shape::List => {
            let items: Vec<_> = pairs.all(parameter.name).map(text).collect::<Result<_, _>>()?;
            Ok((!items.is_empty()).then_some(ParameterValue::List(items)))
        }
        Shape::Object(properties) => {
            let own = pairs.iter().filter(|(name, _)| properties.contains(name));
            object(own.map(member).collect::<Result<_, _>>()?)
        }
        Shape::Map => object(pairs.unclaimed(parameter).map(member).collect::<Result<_, _>>()?),
    }
}

/// Creates an object of members. A repeated name becomes an array.
fn object(came: Vec<(String, ParameterValue)>) -> Result<Option<ParameterValue>, Malformed> {
    let is_there = !came.is_empty();
    let mut members = Members::default();
    for (name, value) in came {
        members.add(&name, value);
    }
    Ok(is_there.then(|| members.into_object()))
}
