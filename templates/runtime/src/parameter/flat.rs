use super::super::codec::ParameterValue;
use super::percent::Escape;

/// A value without values inside values: all that most styles can hold.
#[derive(Debug)]
pub(super) enum Flat<'v> {
    Text(&'v str),
    List(Vec<&'v str>),
    Object(Vec<(&'v str, &'v str)>),
}

/// Why a value cannot be written in a style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unwritable(pub(crate) &'static str);

const NESTED: Unwritable = Unwritable("the parameter's style cannot hold an array or object inside another");

const DELIMITER: Unwritable = Unwritable("an item holds the delimiter, which this style cannot escape");

impl<'v> Flat<'v> {
    pub(super) fn of(value: &'v ParameterValue) -> Result<Self, Unwritable> {
        Ok(match value {
            ParameterValue::List(items) => Self::List(items.iter().map(text).collect::<Result<_, _>>()?),
            ParameterValue::Object(members) => {
                let member = |(name, value): &'v (String, ParameterValue)| Ok((name.as_str(), text(value)?));
                Self::Object(members.iter().map(member).collect::<Result<_, _>>()?)
            }
            _ => Self::Text(text(value)?),
        })
    }

    /// Makes sure that no part of a list or object holds what stands between parts, where that cannot be escaped:
    /// it would arrive as two parts.
    pub(super) fn without(self, delimiter: char) -> Result<Self, Unwritable> {
        let held = match &self {
            Self::Text(_) => false,
            Self::List(items) => items.iter().any(|item| item.contains(delimiter)),
            Self::Object(members) => {
                members.iter().any(|(name, value)| name.contains(delimiter) || value.contains(delimiter))
            }
        };
        if held { Err(DELIMITER) } else { Ok(self) }
    }

    /// Whether it is a list or object of nothing.
    pub(super) fn is_empty(&self) -> bool {
        match self {
            Self::Text(_) => false,
            Self::List(items) => items.is_empty(),
            Self::Object(members) => members.is_empty(),
        }
    }

    /// Everything in one text: `item` between items, `pair` between the name and value of a member.
    pub(super) fn joined(&self, item: &str, pair: &str, escape: Escape) -> String {
        let member = |(name, value): &(&str, &str)| format!("{}{pair}{}", escape.text(name), escape.text(value));
        match self {
            Self::Text(text) => escape.text(text).into_owned(),
            Self::List(items) => items.iter().map(|item| escape.text(item)).collect::<Vec<_>>().join(item),
            Self::Object(members) => members.iter().map(member).collect::<Vec<_>>().join(item),
        }
    }
}

fn text(value: &ParameterValue) -> Result<&str, Unwritable> {
    match value {
        ParameterValue::Text(text) => Ok(text),
        ParameterValue::Bytes(_) => Err(Unwritable("bytes cannot be written as a parameter")),
        ParameterValue::List(_) | ParameterValue::Object(_) => Err(NESTED),
    }
}
