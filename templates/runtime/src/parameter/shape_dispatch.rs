//! Determines the shape of a parameter's value from the received text. The value of a `oneOf` may be a scalar, an array
//! or an object.

use super::super::codec::index;
use super::super::operation::{ParameterShape, ParameterSpec, ParameterStyle};
use super::{ParameterSource, QueryPairs};

/// Returns the parameter with the shape of the received text.
///
/// An object is recognized by its property names, and an array by the delimiters between its items. Any other text is a
/// scalar. An array with a single item looks like a scalar, and is read as a scalar if the union has a scalar member.
pub(super) fn with_resolved_shape(parameter: &ParameterSpec, source: ParameterSource<'_>) -> ParameterSpec {
    let ParameterShape::OneOf(shapes) = parameter.shape else { return *parameter };
    let object = shapes.iter().copied().find(|shape| matches!(shape, ParameterShape::Object(_) | ParameterShape::Map));
    let has = |shape| shapes.contains(&shape);
    let observed = match source {
        ParameterSource::Text(text) => ObservedShape::from_text(parameter, text),
        ParameterSource::Pairs(pairs) => ObservedShape::from_pairs(parameter, pairs, has(ParameterShape::List)),
    };
    let shape = match object {
        Some(object) if observed.is_object(object) => object,
        _ if has(ParameterShape::List) && (observed.items > 1 || !has(ParameterShape::Scalar)) => ParameterShape::List,
        _ if has(ParameterShape::Scalar) => ParameterShape::Scalar,
        other => other.unwrap_or(ParameterShape::Scalar),
    };
    ParameterSpec { shape, ..*parameter }
}

/// The properties of a text that determine its shape.
struct ObservedShape<'t> {
    /// The number of items, if the text is an array.
    items: usize,
    /// The property names, if the text is an object. Empty for any other text.
    names: Vec<&'t str>,
    /// `true` if the text is certainly an object, even if none of `names` is a declared property.
    is_certain: bool,
}

impl<'t> ObservedShape<'t> {
    fn from_text(parameter: &ParameterSpec, text: &'t str) -> Self {
        let text = text.strip_prefix(['.', ';']).filter(|_| parameter.style != ParameterStyle::Simple).unwrap_or(text);
        match (parameter.style, parameter.explode) {
            (ParameterStyle::Matrix, true) => {
                let parts: Vec<&str> = text.split(';').collect();
                let names = parts.iter().map(|part| part.split_once('=').map_or(*part, |(name, _)| name));
                let names: Vec<&str> = names.filter(|name| *name != parameter.name).collect();
                Self { items: parts.len(), is_certain: !names.is_empty(), names }
            }
            (ParameterStyle::Matrix, false) => {
                let text = text.split_once('=').map_or(text, |(_, value)| value);
                Self::from_delimited(text, ',', false)
            }
            (ParameterStyle::Label, true) => Self::from_delimited(text, '.', true),
            (_, explode) => Self::from_delimited(text, ',', explode),
        }
    }

    fn from_pairs(parameter: &ParameterSpec, pairs: &'t QueryPairs<'_>, has_list: bool) -> Self {
        let items = pairs.all(parameter.name).count();
        match (parameter.style, parameter.explode) {
            (ParameterStyle::DeepObject, _) => {
                let key = |(name, _): (&'t str, &str)| {
                    let key = name.strip_prefix(parameter.name)?.strip_prefix('[')?;
                    Some(key.split(']').next().unwrap_or(key))
                };
                let names: Vec<&str> = pairs.iter().filter_map(key).collect();
                let is_list = has_list && names.iter().all(|key| key.is_empty() || index(key).is_some());
                match names.is_empty() || !is_list {
                    true => Self { items, is_certain: !names.is_empty(), names },
                    // Items in brackets always belong to an array. The number of items is increased by one, so that the
                    // number exceeds one even for a single item.
                    false => Self { items: names.len() + 1, is_certain: false, names: Vec::new() },
                }
            }
            (_, true) if items > 0 => Self { items, names: Vec::new(), is_certain: false },
            (_, true) => {
                let names: Vec<&str> = pairs.unclaimed_pairs(parameter).map(|(name, _)| name).collect();
                Self { items, names, is_certain: false }
            }
            (style, false) => {
                let delimiters: &[&str] = match style {
                    ParameterStyle::Form | ParameterStyle::Cookie if parameter.delimiter_free => &[",", "%2C", "%2c"],
                    ParameterStyle::SpaceDelimited => &["%20", "+", " "],
                    ParameterStyle::PipeDelimited => &["%7C", "%7c", "|"],
                    _ => &[","],
                };
                let text = pairs.all(parameter.name).next().unwrap_or_default();
                let delimiter = delimiters.iter().find(|delimiter| text.contains(**delimiter)).unwrap_or(&",");
                let parts: Vec<&str> = text.split(delimiter).collect();
                Self { items: parts.len(), names: every_other(&parts), is_certain: false }
            }
        }
    }

    fn from_delimited(text: &'t str, delimiter: char, explode: bool) -> Self {
        let parts: Vec<&str> = text.split(delimiter).collect();
        let named: Option<Vec<&str>> = parts.iter().map(|part| Some(part.split_once('=')?.0)).collect();
        let names = if explode { named.unwrap_or_default() } else { every_other(&parts) };
        Self { items: parts.len(), names, is_certain: false }
    }

    fn is_object(&self, object: ParameterShape) -> bool {
        match object {
            _ if self.is_certain => true,
            // The query also contains the names of other parameters. An exploded object is therefore identified by any
            // one of its declared properties.
            ParameterShape::Object(properties) => self.names.iter().any(|name| properties.contains(name)),
            _ => !self.names.is_empty(),
        }
    }
}

/// Returns the property names in a text in which names and values alternate. Empty if the number of parts is odd.
fn every_other<'t>(parts: &[&'t str]) -> Vec<&'t str> {
    if parts.len().is_multiple_of(2) { parts.iter().step_by(2).copied().collect() } else { Vec::new() }
}
