use super::super::codec::ParameterValue;
use super::super::operation::{ParameterLocation, ParameterShape, ParameterSpec};
use super::{ParameterError, unescape};
use std::borrow::Cow;

/// Splits the text of a parameter at the delimiters of the parameter's style.
pub(super) struct SeparatedPairs {
    parameter: ParameterSpec,
    /// The delimiter between items.
    item: char,
    /// The delimiter between the name and value of a property. Equal to `item` if names and values alternate, as in
    /// `R,100,G,200`.
    pair: char,
}

impl SeparatedPairs {
    /// Creates a splitter for a parameter. `item` separates items, and `pair` separates the name and value of a
    /// property.
    pub(super) fn new(parameter: &ParameterSpec, item: char, pair: char) -> Self {
        Self { parameter: *parameter, item, pair }
    }

    /// Splits the text and decodes each item. If the values of the parameter can never contain the delimiter, the text
    /// is decoded before the split.
    pub(super) fn read(&self, raw: &str) -> Result<ParameterValue, ParameterError> {
        // If the values of the parameter can never contain the delimiter, an escaped delimiter is a separator, too.
        let decodes_first = self.parameter.delimiter_free;
        let raw = if decodes_first { unescape(&self.parameter, raw)?.into() } else { Cow::Borrowed(raw) };
        let parts = || raw.split(self.item).filter(|_| !raw.is_empty());
        Ok(match self.parameter.shape {
            ParameterShape::Scalar | ParameterShape::OneOf(_) => ParameterValue::Text(self.decode_text(&raw)?),
            ParameterShape::List => {
                ParameterValue::List(parts().map(|part| self.text(part)).collect::<Result<_, _>>()?)
            }
            ParameterShape::Object(_) | ParameterShape::Map if self.item == self.pair => {
                self.decode_alternating(parts())?
            }
            ParameterShape::Object(_) | ParameterShape::Map => {
                let member = |part: &str| {
                    let (name, value) = part.split_once(self.pair).ok_or(ParameterError("has a member without `=`"))?;
                    self.decode_member(name, value)
                };
                ParameterValue::Object(parts().map(member).collect::<Result<_, _>>()?)
            }
        })
    }

    fn decode_alternating<'r>(
        &self,
        mut parts: impl Iterator<Item = &'r str>,
    ) -> Result<ParameterValue, ParameterError> {
        let mut members = Vec::new();
        while let Some(name) = parts.next() {
            let value = parts.next().ok_or(ParameterError("has a name without a value"))?;
            members.push(self.decode_member(name, value)?);
        }
        Ok(ParameterValue::Object(members))
    }

    fn decode_member(&self, name: &str, value: &str) -> Result<(String, ParameterValue), ParameterError> {
        Ok((self.decode_text(trim(self.parameter.location, name))?, self.text(value)?))
    }

    fn text(&self, raw: &str) -> Result<ParameterValue, ParameterError> {
        self.decode_text(trim(self.parameter.location, raw)).map(ParameterValue::Text)
    }

    fn decode_text(&self, part: &str) -> Result<String, ParameterError> {
        if self.parameter.delimiter_free { Ok(part.to_owned()) } else { unescape(&self.parameter, part) }
    }
}

/// Removes whitespace around an item of a header, since lists in headers may have whitespace around commas (RFC 9110,
/// 5.6.1).
fn trim(location: ParameterLocation, raw: &str) -> &str {
    if location == ParameterLocation::Header { raw.trim_matches([' ', '\t']) } else { raw }
}
