//! Selection of one of several shapes by the text: a value of a `oneOf` may be a scalar, an array or an object.

use super::super::codec::index;
use super::super::operation::{Parameter, Shape, Style};
use super::{Pairs, Source};

/// Returns the parameter with the shape of its text.
///
/// An object is recognized by its property names, an array by the delimiters between its items. Any other text is a
/// scalar. An array with one item looks like the item, and is read as such if the union has a member for it.
pub(super) fn settled(parameter: &Parameter, source: Source<'_>) -> Parameter {
    let Shape::OneOf(shapes) = parameter.shape else { return *parameter };
    let object = shapes.iter().copied().find(|shape| matches!(shape, Shape::Object(_) | Shape::Map));
    let has = |wanted| shapes.contains(&wanted);
    let told = match source {
        Source::Text(text) => Told::of_text(parameter, text),
        Source::Pairs(pairs) => Told::of_pairs(parameter, pairs, has(Shape::List)),
    };
    let shape = match object {
        Some(object) if told.is_object(object) => object,
        _ if has(Shape::List) && (told.items > 1 || !has(Shape::Scalar)) => Shape::List,
        _ if has(Shape::Scalar) => Shape::Scalar,
        other => other.unwrap_or(Shape::Scalar),
    };
    Parameter { shape, ..*parameter }
}

/// The properties of a text that determine its shape.
struct Told<'t> {
    /// The number of items, if it is an array.
    items: usize,
    /// The names, if it is an object. Empty if it cannot be one.
    names: Vec<&'t str>,
    /// `true` if the names identify an object regardless of its declared properties.
    certain: bool,
}

impl<'t> Told<'t> {
    fn of_text(parameter: &Parameter, text: &'t str) -> Self {
        let text = text.strip_prefix(['.', ';']).filter(|_| parameter.style != Style::Simple).unwrap_or(text);
        match (parameter.style, parameter.explode) {
            (Style::Matrix, true) => {
                let parts: Vec<&str> = text.split(';').collect();
                let names = parts.iter().map(|part| part.split_once('=').map_or(*part, |(name, _)| name));
                let names: Vec<&str> = names.filter(|name| *name != parameter.name).collect();
                Self { items: parts.len(), certain: !names.is_empty(), names }
            }
            (Style::Matrix, false) => {
                let text = text.split_once('=').map_or(text, |(_, value)| value);
                Self::parts(text, ',', false)
            }
            (Style::Label, true) => Self::parts(text, '.', true),
            (_, explode) => Self::parts(text, ',', explode),
        }
    }

    fn of_pairs(parameter: &Parameter, pairs: &'t Pairs<'_>, has_list: bool) -> Self {
        let items = pairs.all(parameter.name).count();
        match (parameter.style, parameter.explode) {
            (Style::DeepObject, _) => {
                let key = |(name, _): (&'t str, &str)| {
                    let key = name.strip_prefix(parameter.name)?.strip_prefix('[')?;
                    Some(key.split(']').next().unwrap_or(key))
                };
                let names: Vec<&str> = pairs.iter().filter_map(key).collect();
                let is_list = has_list && names.iter().all(|key| key.is_empty() || index(key).is_some());
                match names.is_empty() || !is_list {
                    true => Self { items, certain: !names.is_empty(), names },
                    // Even a single item in brackets is an array.
                    false => Self { items: names.len() + 1, certain: false, names: Vec::new() },
                }
            }
            (_, true) if items > 0 => Self { items, names: Vec::new(), certain: false },
            (_, true) => {
                let names: Vec<&str> = pairs.unclaimed(parameter).map(|(name, _)| name).collect();
                Self { items, names, certain: false }
            }
            (style, false) => {
                let delimiters: &[&str] = match style {
                    Style::Form | Style::Cookie if parameter.without_delimiter => &[",", "%2C", "%2c"],
                    Style::SpaceDelimited => &["%20", "+", " "],
                    Style::PipeDelimited => &["%7C", "%7c", "|"],
                    _ => &[","],
                };
                let text = pairs.all(parameter.name).next().unwrap_or_default();
                let delimiter = delimiters.iter().find(|delimiter| text.contains(**delimiter)).unwrap_or(&",");
                let parts: Vec<&str> = text.split(delimiter).collect();
                Self { items: parts.len(), names: alternating(&parts), certain: false }
            }
        }
    }

    fn parts(text: &'t str, delimiter: char, explode: bool) -> Self {
        let parts: Vec<&str> = text.split(delimiter).collect();
        let named: Option<Vec<&str>> = parts.iter().map(|part| Some(part.split_once('=')?.0)).collect();
        let names = if explode { named.unwrap_or_default() } else { alternating(&parts) };
        Self { items: parts.len(), names, certain: false }
    }

    fn is_object(&self, object: Shape) -> bool {
        match object {
            _ if self.certain => true,
            // An exploded object shares its query with other parameters: any of its declared properties identifies
            // it.
            Shape::Object(properties) => self.names.iter().any(|name| properties.contains(name)),
            _ => !self.names.is_empty(),
        }
    }
}

/// Returns the names of an object whose names and values alternate.
fn alternating<'t>(parts: &[&'t str]) -> Vec<&'t str> {
    if parts.len().is_multiple_of(2) { parts.iter().step_by(2).copied().collect() } else { Vec::new() }
}
