use super::super::codec::ParameterValue;
use super::super::operation::{Location, Shape};
use super::{Malformed, percent};

/// Text of which a style has told the separators.
pub(super) struct Apart {
    pub(super) location: Location,
    pub(super) shape: Shape,
    /// Between items.
    pub(super) item: char,
    /// Between the name and value of a member; the same as `item` where names and values alternate.
    pub(super) pair: char,
}

impl Apart {
    /// Takes the text apart, then unescapes each part.
    pub(super) fn read(&self, raw: &str) -> Result<ParameterValue, Malformed> {
        let parts = || raw.split(self.item).filter(|_| !raw.is_empty());
        Ok(match self.shape {
            Shape::Scalar | Shape::OneOf(_) => ParameterValue::Text(percent::unescape(self.location, raw)?),
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
        let name = percent::unescape(self.location, trim(self.location, name))?;
        Ok((name, self.text(value)?))
    }

    fn text(&self, raw: &str) -> Result<ParameterValue, Malformed> {
        percent::unescape(self.location, trim(self.location, raw)).map(ParameterValue::Text)
    }
}

/// Lists in headers may have blanks around their commas (RFC 9110, 5.6.1).
fn trim(location: Location, raw: &str) -> &str {
    if location == Location::Header { raw.trim_matches([' ', '\t']) } else { raw }
}
