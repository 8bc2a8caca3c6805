use super::super::operation::{DecodeLimits, ParameterLocation, ParameterSpec};
use super::{ParameterError, percent};
use std::borrow::Cow;

/// Returns the name of the parameter other than `own`, or the reserved name, to which a pair with this name belongs.
/// Returns `None` if the pair is a property of `own`, a parameter that is an object with arbitrary property names.
pub(crate) fn owner_of(
    location: ParameterLocation,
    own: &ParameterSpec,
    parameters: &[ParameterSpec],
    reserved: &[&'static str],
    name: &str,
) -> Option<&'static str> {
    let others = parameters.iter().filter(|one| one.location == location && one.name != own.name);
    let other = others.into_iter().find(|one| one.accepts_name(name)).map(|one| one.name);
    other.or_else(|| reserved.iter().copied().find(|reserved| *reserved == name))
}

/// The `name=value` pairs of a query, of cookies or of a form. Values are percent-encoded.
pub(crate) struct QueryPairs<'q> {
    location: ParameterLocation,
    pairs: Vec<(Cow<'q, str>, &'q str)>,
    parameters: &'static [ParameterSpec],
    reserved: &'static [&'static str],
    max_properties: usize,
}

impl<'q> QueryPairs<'q> {
    /// Splits a query or form. Pairs with a name that is not UTF-8 are ignored.
    pub(crate) fn query(text: &'q str) -> Self {
        Self::split(ParameterLocation::Query, text, b'&')
    }

    /// Splits a `Cookie` header.
    pub(crate) fn cookies(text: &'q str) -> Self {
        Self::split(ParameterLocation::Cookie, text, b';')
    }

    fn split(location: ParameterLocation, text: &'q str, separator: u8) -> Self {
        let pair = |part: &'q str| {
            let part = if location == ParameterLocation::Cookie { part.trim_matches([' ', '\t']) } else { part };
            let (name, value) = split_pair(part, b'=');
            Some((percent::unescape_cow(location, name).ok()?, value.unwrap_or_default()))
        };
        let (mut pairs, mut rest) = (Vec::new(), Some(text));
        while let Some(text) = rest {
            let part;
            (part, rest) = split_pair(text, separator);
            if part.bytes().any(|byte| !byte.is_ascii_whitespace()) {
                pairs.extend(pair(part));
            }
        }
        let max_properties = DecodeLimits::new().properties;
        Self { location, pairs, parameters: &[], reserved: &[], max_properties }
    }

    /// Sets the parameters of the operation. The names of these parameters are never properties of an object with
    /// arbitrary property names.
    pub(crate) fn with_parameters(self, parameters: &'static [ParameterSpec]) -> Self {
        Self { parameters, ..self }
    }

    /// Sets further names that are never properties of an object with arbitrary property names.
    pub(crate) fn with_reserved_names(self, reserved: &'static [&'static str]) -> Self {
        Self { reserved, ..self }
    }

    /// Sets the maximum number of pairs of one parameter in the style `deepObject`.
    pub(crate) fn with_max_properties(self, max_properties: usize) -> Self {
        Self { max_properties, ..self }
    }

    pub(crate) fn max_properties(&self) -> usize {
        self.max_properties
    }

    pub(crate) fn location(&self) -> ParameterLocation {
        self.location
    }

    /// Returns every pair: its name, and its percent-encoded value.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &'q str)> {
        self.pairs.iter().map(|(name, value)| (&**name, *value))
    }

    /// Returns the pairs that are properties of `own`, an object with arbitrary property names.
    pub(crate) fn unclaimed_pairs(&self, own: &ParameterSpec) -> impl Iterator<Item = (&str, &'q str)> {
        self.iter().filter(|(name, _)| owner_of(self.location, own, self.parameters, self.reserved, name).is_none())
    }

    /// Returns the percent-encoded values of all pairs with this name.
    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &'q str> {
        self.iter().filter(move |(other, _)| *other == name).map(|(_, value)| value)
    }

    /// Returns the decoded value of the first pair with this name.
    pub(crate) fn first(&self, name: &str) -> Result<Option<String>, ParameterError> {
        self.all(name).next().map(|value| percent::unescape(self.location, value)).transpose()
    }
}

/// Splits a text at the first occurrence of an ASCII character. For short texts, a plain loop is faster than a search
/// algorithm with a setup cost.
fn split_pair(text: &str, separator: u8) -> (&str, Option<&str>) {
    match text.bytes().position(|byte| byte == separator) {
        Some(at) => (&text[..at], Some(&text[at + 1..])),
        None => (text, None),
    }
}
