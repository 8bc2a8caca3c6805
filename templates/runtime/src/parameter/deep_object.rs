//! The style `deepObject` in queries and forms: `color%5BR%5D=100&color%5BG%5D=200`.
//!
//! OpenAPI defines only one level of properties. Nested values are written in the notation that Stripe, Rails, PHP and
//! `qs` read: a property of a nested object adds its name in brackets. An array item adds its index in brackets by
//! default; [`BracketStyle`] lists the other notations. A parameter that is a scalar has no brackets. Reading accepts
//! every unambiguous notation.

use super::super::codec::ParameterValue;
use super::super::operation::{BracketStyle, ParameterShape, ParameterSpec};
use super::flat_value::EncodeError;
use super::pairs::QueryPairs;
use super::{EscapeMode, ParameterError, form, percent};

/// The maximum nesting depth of an object.
const MAX_DEPTH: usize = 16;

pub(super) fn write(
    parameter: &ParameterSpec,
    value: &ParameterValue,
    escape: EscapeMode,
) -> Result<Option<String>, EncodeError> {
    let mut writer = DeepObjectWriter { brackets: parameter.brackets, escape, pairs: Vec::new() };
    writer.write(&escape.name(parameter.name), value, MAX_DEPTH)?;
    Ok((!writer.pairs.is_empty()).then(|| writer.pairs.join("&")))
}

struct DeepObjectWriter {
    brackets: BracketStyle,
    escape: EscapeMode,
    pairs: Vec<String>,
}

impl DeepObjectWriter {
    fn write(&mut self, name: &str, value: &ParameterValue, depth: usize) -> Result<(), EncodeError> {
        let deeper = depth.checked_sub(1).ok_or(EncodeError("the object is nested too deeply for a query"))?;
        match value {
            ParameterValue::Text(text) => self.pairs.push(format!("{name}={}", self.escape.text(text))),
            ParameterValue::Bytes(_) => {
                return Err(EncodeError("bytes cannot be written as a parameter"));
            }
            ParameterValue::List(items) => {
                let is_flat = items.iter().all(|item| matches!(item, ParameterValue::Text(_)));
                let brackets = if is_flat { self.brackets } else { BracketStyle::Indices };
                for (index, item) in items.iter().enumerate() {
                    let name = match brackets {
                        BracketStyle::Indices => format!("{name}%5B{index}%5D"),
                        BracketStyle::Empty => format!("{name}%5B%5D"),
                        BracketStyle::None => name.to_owned(),
                    };
                    self.write(&name, item, deeper)?;
                }
            }
            ParameterValue::Object(members) => {
                for (key, value) in members {
                    self.write(&format!("{name}%5B{}%5D", self.escape.name(key)), value, deeper)?;
                }
            }
        }
        Ok(())
    }
}

pub(super) fn read(
    parameter: &ParameterSpec,
    pairs: &QueryPairs<'_>,
) -> Result<Option<ParameterValue>, ParameterError> {
    let mut members = Vec::new();
    let mut left = pairs.max_properties();
    for (name, raw) in pairs.iter() {
        let Some(keys) = name.strip_prefix(parameter.name).and_then(keys) else {
            continue;
        };
        left = left.checked_sub(1).ok_or(ParameterError("has too many properties"))?;
        let value = percent::unescape(pairs.location(), raw)?;
        insert(&mut members, &keys, value)?;
    }
    let has_members = !members.is_empty();
    match parameter.shape {
        ParameterShape::Scalar | ParameterShape::List if pairs.all(parameter.name).next().is_some() => {
            match has_members {
                true => Err(ParameterError("is given both with and without brackets")),
                false => form::read_exploded(parameter, pairs),
            }
        }
        shape => Ok(has_members.then(|| {
            let object = ParameterValue::Object(members);
            let items = if shape == ParameterShape::List { object.items() } else { None };
            let items = items.map(|items| ParameterValue::List(items.into_iter().cloned().collect()));
            items.unwrap_or(object)
        })),
    }
}

/// Splits `[a][b]` into the keys `a` and `b`. Returns `None` for a text that does not have this form.
fn keys(brackets: &str) -> Option<Vec<&str>> {
    let inner = brackets.strip_prefix('[')?.strip_suffix(']')?;
    Some(inner.split("][").collect())
}

/// Inserts a value at a path of keys. If a property is a scalar in one pair and an object in another, the first pair
/// takes precedence.
fn insert(members: &mut Vec<(String, ParameterValue)>, keys: &[&str], value: String) -> Result<(), ParameterError> {
    if keys.len() > MAX_DEPTH {
        return Err(ParameterError("is nested too deeply"));
    }
    let Some((key, rest)) = keys.split_first() else {
        return Ok(());
    };
    let Some((_, known)) = members.iter_mut().find(|(name, _)| name == key) else {
        let inner = if rest.is_empty() {
            ParameterValue::Text(value)
        } else {
            let mut inner = Vec::new();
            insert(&mut inner, rest, value)?;
            ParameterValue::Object(inner)
        };
        members.push(((*key).to_owned(), inner));
        return Ok(());
    };
    match known {
        // Some servers read `a[][x]=1&a[][y]=2` as one item, and others read two items.
        _ if key.is_empty() && !rest.is_empty() => {
            return Err(ParameterError("has items with several properties and without an index"));
        }
        ParameterValue::Object(inner) if !rest.is_empty() => insert(inner, rest, value)?,
        ParameterValue::List(items) if rest.is_empty() => items.push(ParameterValue::Text(value)),
        ParameterValue::Text(first) if rest.is_empty() => {
            let items = [std::mem::take(first), value].map(ParameterValue::Text);
            *known = ParameterValue::List(items.into());
        }
        _ => {}
    }
    Ok(())
}
