use super::super::codec::ParameterValue;
use super::super::operation::{Location, Parameter, Shape};
use super::{Malformed, unescape};
use std::borrow::Cow;

/// Splits the text of a parameter at the delimiters of its style.
pub(super) struct Apart {
    parameter: Parameter,
    /// The delimiter between items.
    item: char,
    /// The delimiter between the name and value of a property. Equal to `item` if names and values alternate.
    pair: char,
}

impl Apart {
    /// Creates a splitter for a parameter, with the delimiter between items and that between name and value of a
    /// property.
    pub(super) fn new(parameter: &Parameter, item: char, pair: char) -> Self {
        Self { parameter: *parameter, item, pair }
    }

    /// Splits the text and decodes each part. The order is reversed if no value contains a delimiter.
    pub(super) fn read(&self, raw: &str) -> Result<ParameterValue, Malformed> {
        // An escaped delimiter is recognized if no value contains a delimiter.
        let decodes_first = self.parameter.without_delimiter;
        let raw = if decodes_first { unescape(&self.parameter, raw)?.into() } else { Cow::Borrowed(raw) };
        let parts = || raw.split(self.item).filter(|_| !raw.is_empty());
        Ok(match self.parameter.shape {
            Shape::Scalar | Shape::OneOf(_) => ParameterValue::Text(self.decoded(&raw)?),
            Shape::List => ParameterValue::List(parts().map(|part| self.text(part)).collect::<Result<_, _>>()?),
            Shape::Object(_) | Shape::Map if self.item == self.pair => self.alternating(parts())?,
            Shape::Object(_) | Shape::Map => {
                let member = |part: &str| {
                    let (name, value) = part.split_once(self.pair).ok_or(Malformed("has a member without `=`"))?;
                    self.member(name, value)
                };
                ParameterValue::Object(parts().map(member).collect::<Result<_, _>>()?)
            }
        })
    }

    fn alternating<'r>(&self, mut parts: impl Iterator<Item = &'r str>) -> Result<ParameterValue, Malformed> {
        let mut members = Vec::new();
        while let Some(name) = parts.next() {
            let value = parts.next().ok_or(Malformed("has a name without a value"))?;
            members.push(self.member(name, value)?);
        }
        Ok(ParameterValue::Object(members))
    }

    fn member(&self, name: &str, value: &str) -> Result<(String, ParameterValue), Malformed> {
        Ok((self.decoded(trim(self.parameter.location, name))?, self.text(value)?))
    }

    fn text(&self, raw: &str) -> Result<ParameterValue, Malformed> {
        self.decoded(trim(self.parameter.location, raw)).map(ParameterValue::Text)
    }

    fn decoded(&self, part: &str) -> Result<String, Malformed> {
        if self.parameter.without_delimiter { Ok(part.to_owned()) } else { unescape(&self.parameter, part) }
    }
}

/// Removes whitespace around an item: lists in headers may have it around their commas (RFC 9110, 5.6.1).
fn trim(location: Location, raw: &str) -> &str {
    if location == Location::Header { raw.trim_matches([' ', '\t']) } else { raw }
}
