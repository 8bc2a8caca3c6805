//! Names and descriptions of enum values, from annotated enumerations and from extensions that other tools write
//! (`x-enum-varnames`, `x-enumNames`, `x-enum-descriptions`, `x-enumDescriptions`, `x-enum-comments`, `x-ms-enum`).

use super::super::deprecation;
use crate::document::{ENUM_DEPRECATIONS, ENUM_DESCRIPTIONS, ENUM_NAMES};
use crate::ir::Deprecation;
use crate::openapi::Cursor;
use crate::source::Node;

/// A value that an `enum` lists.
pub(super) struct Listed {
    /// The index of the value in the document's list.
    pub(super) index: usize,
    /// The value as JSON text, without the quotes of a string.
    pub(super) text: String,
}

/// The extensions with a name for each value, in the order of the `enum`.
const NAMES: [&str; 4] = [ENUM_NAMES, "x-enum-varnames", "x-enumNames", "x-enum-names"];

/// The extensions with a description for each value, in the order of the `enum`.
const DESCRIPTIONS: [&str; 3] = [ENUM_DESCRIPTIONS, "x-enum-descriptions", "x-enumDescriptions"];

/// The names and descriptions of enum values. A value may lack a name, a description, or both.
pub(super) struct Annotations<'s> {
    /// The name of each value.
    pub(super) names: Vec<Option<&'s str>>,
    /// The description of each value.
    pub(super) docs: Vec<Option<&'s str>>,
    /// The deprecation of each value.
    pub(super) deprecations: Vec<Option<Deprecation>>,
}

impl<'s> Annotations<'s> {
    pub(super) fn of(at: &Cursor<'s>, values: &[Listed]) -> Self {
        let in_order = |keys: &[&str]| keys.iter().find_map(|key| texts_in_order(at, key, values));
        let by_value = MicrosoftEnum::of(at);
        let names = in_order(&NAMES).unwrap_or_else(|| by_value.texts("name", values));
        let docs = in_order(&DESCRIPTIONS)
            .or_else(|| comments(at, values, &names))
            .unwrap_or_else(|| by_value.texts("description", values));
        let deprecations = values.iter().zip(&docs).map(|(value, docs)| deprecation(at, value.index, *docs)).collect();
        Self { names, docs, deprecations }
    }
}

/// Returns the extensions that are ignored because they list more or fewer texts than there are values, with the number
/// of their texts.
pub(super) fn ignored_lists<'s>(at: &Cursor<'s>, values: &[Listed]) -> Vec<(&'static str, Cursor<'s>, usize)> {
    let keys = NAMES.iter().chain(&DESCRIPTIONS);
    let ignored = keys.filter_map(|key| {
        let texts = at.get(key)?;
        let count = texts.node().as_list()?.len();
        texts_in_order(at, key, values).is_none().then_some((*key, texts, count))
    });
    ignored.collect()
}

/// Returns the deprecation of the value at an index of the `enum`.
fn deprecation(at: &Cursor<'_>, index: usize, docs: Option<&str>) -> Option<Deprecation> {
    let note = at.get(ENUM_DEPRECATIONS)?.node().as_list()?.get(index)?.as_str()?;
    let note = Some(deprecation::plain(note)).filter(|note| !note.is_empty());
    Some(Deprecation { note: note.or_else(|| deprecation::mention(docs?)) })
}

/// Returns the text that the extension `key` contains for each of `values`. The extension may be an object whose keys
/// are the values, or a list. A list has a text for each value of the `enum`, or only for each of `values`, which omits
/// invalid and duplicate values.
fn texts_in_order<'s>(at: &Cursor<'s>, key: &str, values: &[Listed]) -> Option<Vec<Option<&'s str>>> {
    let texts = at.get(key)?;
    let text = |node: &'s Node| node.as_str().filter(|text| !text.trim().is_empty());
    if texts.node().as_object().is_some() {
        return Some(values.iter().map(|value| text(texts.get(&value.text)?.node())).collect());
    }
    let texts = texts.node().as_list()?;
    let count = at.get("enum").map_or(0, |values| values.items().len());
    let is_of_null = texts.len() + 1 == count && at.get("enum")?.items().last()?.node() == &Node::Null;
    if texts.len() == count || is_of_null {
        return Some(values.iter().map(|value| text(texts.get(value.index)?)).collect());
    }
    (texts.len() == values.len()).then(|| texts.iter().map(text).collect())
}

/// Returns the descriptions in `x-enum-comments`, an object that swaggo writes with the names of the values as keys.
fn comments<'s>(at: &Cursor<'s>, values: &[Listed], names: &[Option<&str>]) -> Option<Vec<Option<&'s str>>> {
    let comments = at.get("x-enum-comments")?;
    let comment = |(value, name): (&Listed, &Option<&str>)| {
        let found = name.and_then(|name| comments.get(name)).or_else(|| comments.get(&value.text))?;
        found.node().as_str()
    };
    Some(values.iter().zip(names).map(comment).collect())
}

/// The entries of `x-ms-enum` (AutoRest), each with a value, a name and a description.
struct MicrosoftEnum<'s>(Vec<Cursor<'s>>);

impl<'s> MicrosoftEnum<'s> {
    fn of(at: &Cursor<'s>) -> Self {
        let entries = at.get("x-ms-enum").and_then(|found| found.get("values")).map(|values| values.items());
        Self(entries.unwrap_or_default())
    }

    fn texts(&self, key: &str, values: &[Listed]) -> Vec<Option<&'s str>> {
        let is_value = |entry: &Cursor<'s>, value: &Listed| match entry.get("value").map(|found| found.node()) {
            Some(Node::String(text) | Node::Number(text)) => *text == value.text,
            Some(Node::Bool(flag)) => flag.to_string() == value.text,
            _ => false,
        };
        let text = |value| self.0.iter().find(|entry| is_value(entry, value))?.text(key);
        values.iter().map(text).collect()
    }
}
