use super::super::codec::ParameterValue;
use super::percent::EscapeMode;

/// A value without nested arrays and objects. Most styles cannot express nested arrays and objects.
#[derive(Debug)]
pub(super) enum FlatValue<'v> {
    Text(&'v str),
    List(Vec<&'v str>),
    Object(Vec<(&'v str, &'v str)>),
}

/// The error for a value that an encoding or style cannot express.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct EncodeError(pub(crate) &'static str);

const NESTED: EncodeError = EncodeError("the style of the parameter cannot express nested arrays or objects");

const DELIMITER: EncodeError = EncodeError("an item contains the delimiter, which this style cannot escape");

impl<'v> FlatValue<'v> {
    pub(super) fn of(value: &'v ParameterValue) -> Result<Self, EncodeError> {
        Ok(match value {
            ParameterValue::List(items) => Self::List(items.iter().map(text).collect::<Result<_, _>>()?),
            ParameterValue::Object(members) => {
                let member = |(name, value): &'v (String, ParameterValue)| Ok((name.as_str(), text(value)?));
                Self::Object(members.iter().map(member).collect::<Result<_, _>>()?)
            }
            _ => Self::Text(text(value)?),
        })
    }

    /// Returns an error if an item, a property name or a property value contains the delimiter. The function is called
    /// for styles that cannot escape the delimiter: a receiver would split a text that contains the delimiter.
    pub(super) fn without_delimiter(self, delimiter: char) -> Result<Self, EncodeError> {
        let has_delimiter = match &self {
            Self::Text(_) => false,
            Self::List(items) => items.iter().any(|item| item.contains(delimiter)),
            Self::Object(members) => {
                members.iter().any(|(name, value)| name.contains(delimiter) || value.contains(delimiter))
            }
        };
        if has_delimiter { Err(DELIMITER) } else { Ok(self) }
    }

    /// Returns `true` for an array without items or an object without properties.
    pub(super) fn is_empty(&self) -> bool {
        match self {
            Self::Text(_) => false,
            Self::List(items) => items.is_empty(),
            Self::Object(members) => members.is_empty(),
        }
    }

    /// Joins the items or properties with the separator `item`, and the name and value of each property with the
    /// separator `pair`.
    pub(super) fn join(&self, item: &str, pair: &str, escape: EscapeMode) -> String {
        let member = |(name, value): &(&str, &str)| format!("{}{pair}{}", escape.text(name), escape.text(value));
        match self {
            Self::Text(text) => escape.text(text).into_owned(),
            Self::List(items) => items.iter().map(|item| escape.text(item)).collect::<Vec<_>>().join(item),
            Self::Object(members) => members.iter().map(member).collect::<Vec<_>>().join(item),
        }
    }
}

fn text(value: &ParameterValue) -> Result<&str, EncodeError> {
    match value {
        ParameterValue::Text(text) => Ok(text),
        ParameterValue::Bytes(_) => Err(EncodeError("bytes cannot be written as a parameter")),
        ParameterValue::List(_) | ParameterValue::Object(_) => Err(NESTED),
    }
}
