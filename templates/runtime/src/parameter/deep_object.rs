//! `color%5BR%5D=100&color%5BG%5D=200`: queries.
//!
//! OpenAPI defines one level. Deeper ones are written and read as everybody does: another pair of brackets for an
//! object in an object, the same name again for each item of a list, an index in brackets for items that are lists or
//! objects themselves. What is no object at all goes without brackets.

use super::super::codec::ParameterValue;
use super::super::operation::{Parameter, Shape};
use super::flat::Unwritable;
use super::pairs::Pairs;
use super::{Escape, Malformed, form, percent};

/// Deeper objects than this are refused.
const DEPTH: usize = 16;

/// Objects of more pairs than this are refused: each is looked for among those before it.
const PAIRS: usize = 4096;

pub(super) fn write(name: &str, value: &ParameterValue, escape: Escape) -> Result<Option<String>, Unwritable> {
    let mut pairs = Vec::new();
    collect(&escape.name(name), value, escape, DEPTH, &mut pairs)?;
    Ok((!pairs.is_empty()).then(|| pairs.join("&")))
}

fn collect(
    name: &str,
    value: &ParameterValue,
    escape: Escape,
    depth: usize,
    pairs: &mut Vec<String>,
) -> Result<(), Unwritable> {
    let deeper = depth.checked_sub(1).ok_or(Unwritable("the object is too deep for a query"))?;
    match value {
        ParameterValue::Text(text) => pairs.push(format!("{name}={}", escape.text(text))),
        ParameterValue::Bytes(_) => {
            return Err(Unwritable("bytes cannot be written as a parameter"));
        }
        ParameterValue::List(items) => {
            let flat = items.iter().all(|item| matches!(item, ParameterValue::Text(_)));
            for (index, item) in items.iter().enumerate() {
                let indexed = if flat { name.to_owned() } else { format!("{name}%5B{index}%5D") };
                collect(&indexed, item, escape, deeper, pairs)?;
            }
        }
        ParameterValue::Object(members) => {
            for (key, value) in members {
                collect(&format!("{name}%5B{}%5D", escape.name(key)), value, escape, deeper, pairs)?;
            }
        }
    }
    Ok(())
}

pub(super) fn read(parameter: &Parameter, pairs: &Pairs<'_>) -> Result<Option<ParameterValue>, Malformed> {
    if matches!(parameter.shape, Shape::Scalar | Shape::List) && pairs.all(parameter.name).next().is_some() {
        return form::exploded(parameter, pairs);
    }
    let mut members = Vec::new();
    let mut left = PAIRS;
    for (name, raw) in pairs.iter() {
        let Some(keys) = name.strip_prefix(parameter.name).and_then(keys) else {
            continue;
        };
        left = left.checked_sub(1).ok_or(Malformed("has too many properties"))?;
        let value = percent::unescape(pairs.location(), raw)?;
        insert(&mut members, &keys, value)?;
    }
    Ok((!members.is_empty()).then_some(ParameterValue::Object(members)))
}

/// `a`, `b` of `[a][b]`; nothing if the text is anything else.
fn keys(brackets: &str) -> Option<Vec<&str>> {
    let inner = brackets.strip_prefix('[')?.strip_suffix(']')?;
    Some(inner.split("][").collect())
}

/// Where a property comes with a value and with properties, what came first stands.
fn insert(members: &mut Vec<(String, ParameterValue)>, keys: &[&str], value: String) -> Result<(), Malformed> {
    if keys.len() > DEPTH {
        return Err(Malformed("is too deep"));
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
