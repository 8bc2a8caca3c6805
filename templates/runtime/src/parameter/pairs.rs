use super::super::operation::{Location, Parameter};
use super::{Malformed, percent};
use std::borrow::Cow;

/// The parameter or the reserved name that a pair belongs to in place of `own`, an object of any properties.
pub(crate) fn owner(
    location: Location,
    own: &Parameter,
    parameters: &[Parameter],
    reserved: &[&'static str],
    name: &str,
) -> Option<&'static str> {
    let others = parameters.iter().filter(|one| one.location == location && one.name != own.name);
    let other = others.into_iter().find(|one| one.takes(name)).map(|one| one.name);
    other.or_else(|| reserved.iter().copied().find(|reserved| *reserved == name))
}

/// The `name=value` pairs of a query, of cookies or of a form, values as they travel.
pub(crate) struct Pairs<'q> {
    location: Location,
    pairs: Vec<(Cow<'q, str>, &'q str)>,
    parameters: &'static [Parameter],
    reserved: &'static [&'static str],
}

impl<'q> Pairs<'q> {
    /// The pairs of a query or form. A pair whose name is not UTF-8 is nobody's and left out.
    pub(crate) fn query(text: &'q str) -> Self {
        Self::split(Location::Query, text, b'&')
    }

    /// The pairs of a `Cookie` header.
    pub(crate) fn cookies(text: &'q str) -> Self {
        Self::split(Location::Cookie, text, b';')
    }

    fn split(location: Location, text: &'q str, separator: u8) -> Self {
        let pair = |part: &'q str| {
            let part = if location == Location::Cookie { part.trim_matches([' ', '\t']) } else { part };
            let (name, value) = divided(part, b'=');
            Some((percent::unescaped(location, name).ok()?, value.unwrap_or_default()))
        };
        let (mut pairs, mut rest) = (Vec::new(), Some(text));
        while let Some(text) = rest {
            let part;
            (part, rest) = divided(text, separator);
            if part.bytes().any(|byte| !byte.is_ascii_whitespace()) {
                pairs.extend(pair(part));
            }
        }
        Self { location, pairs, parameters: &[], reserved: &[] }
    }

    /// The parameters of the operation: their names never belong to an object of any properties.
    pub(crate) fn claim(self, parameters: &'static [Parameter]) -> Self {
        Self { parameters, ..self }
    }

    /// Names that never belong to an object of any properties, beside those of parameters.
    pub(crate) fn reserve(self, reserved: &'static [&'static str]) -> Self {
        Self { reserved, ..self }
    }

    pub(crate) fn location(&self) -> Location {
        self.location
    }

    /// Every pair with its value as it travels.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &'q str)> {
        self.pairs.iter().map(|(name, value)| (&**name, *value))
    }

    /// The pairs that belong to nothing but an object of any properties, which is this parameter.
    pub(crate) fn unclaimed(&self, own: &Parameter) -> impl Iterator<Item = (&str, &'q str)> {
        self.iter().filter(|(name, _)| owner(self.location, own, self.parameters, self.reserved, name).is_none())
    }

    /// The values of a name as they travel.
    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &'q str> {
        self.iter().filter(move |(other, _)| *other == name).map(|(_, value)| value)
    }

    /// The first value of a name, unescaped.
    pub(crate) fn first(&self, name: &str) -> Result<Option<String>, Malformed> {
        self.all(name).next().map(|value| percent::unescape(self.location, value)).transpose()
    }
}

/// What stands before the first of these bytes of ASCII, and behind it. Parts are short: a search of more than a loop
/// would take longer to begin.
fn divided(text: &str, separator: u8) -> (&str, Option<&str>) {
    match text.bytes().position(|byte| byte == separator) {
        Some(at) => (&text[..at], Some(&text[at + 1..])),
        None => (text, None),
    }
}
