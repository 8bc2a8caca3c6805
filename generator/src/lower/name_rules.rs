//! Rules for names: the options below `naming`, which change the texts from which identifiers are made.

use std::collections::BTreeMap;

use super::Lowering;
use crate::diagnostics;
use crate::ir::Ident;
use crate::names::{self, IdentStyle};
use crate::naming_options::NameKind;
use crate::openapi::Cursor;

/// An item with a name.
pub(super) struct NamedItem<'s> {
    /// The name in the document.
    pub(super) text: String,
    /// The key by which the option `rename` refers to the item, if the option can rename it.
    pub(super) key: Option<String>,
    /// The object that may contain an extension with a name.
    pub(super) at: Option<Cursor<'s>>,
    /// The tag and the path of an operation.
    pub(super) operation: Option<(String, String)>,
}

impl<'s> NamedItem<'s> {
    pub(super) fn new(text: &str, at: Option<&Cursor<'s>>) -> Self {
        Self { text: text.to_owned(), key: None, at: at.cloned(), operation: None }
    }

    pub(super) fn with_key(self, key: String) -> Self {
        Self { key: Some(key), ..self }
    }
}

impl<'s> Lowering<'s> {
    /// Returns the texts from which the names of items in one namespace are made: the names that options or extensions
    /// give, or the names of the document after all rules. If a rule would give two items the same name, both keep the
    /// names of the document, with a warning.
    pub(super) fn ruled_names(
        &mut self,
        kind: NameKind,
        style: IdentStyle,
        items: &[NamedItem<'s>],
        at: &Cursor<'s>,
    ) -> Vec<String> {
        let mut ruled: Vec<Option<String>> = Vec::new();
        let mut texts: Vec<String> = Vec::new();
        for item in items {
            let renamed = item.key.as_deref().and_then(|key| self.renamed(key));
            let by_rule = if renamed.is_some() { None } else { self.ruled_name(kind, item) };
            texts.push(renamed.map_or_else(|| item.text.clone(), str::to_owned));
            ruled.push(by_rule);
        }
        while let Some(group) = conflict(style, &texts, &ruled) {
            for index in group.iter().copied() {
                let Some(name) = ruled[index].take() else { continue };
                let other = group.iter().find(|other| **other != index).map_or("", |other| &items[*other].text);
                let at = items[index].at.as_ref().unwrap_or(at).location().clone();
                let key = items[index].key.as_deref();
                let conflict = diagnostics::naming_rule_conflict(at, &items[index].text, other, &style.of(&name), key);
                self.diagnostics.push(conflict);
            }
        }
        texts.into_iter().zip(ruled).map(|(text, ruled)| ruled.unwrap_or(text)).collect()
    }

    /// Returns the name that the rules give to an item, or `None` if no rule changes its name.
    fn ruled_name(&mut self, kind: NameKind, item: &NamedItem<'s>) -> Option<String> {
        let options = &self.options.naming;
        for key in &options.extensions {
            let given = item.at.as_ref().and_then(|at| at.text(key)).map(str::trim).filter(|name| !name.is_empty());
            if let Some(name) = given {
                self.matched_options.insert(format!("naming.extensions {key}"));
                return Some(name.to_owned());
            }
        }
        let mut name = item.text.clone();
        if let Some((tag, path)) = &item.operation {
            if let Some(style) = options.operation_id
                && let Some(function) = style.function_name(&name, path)
            {
                self.matched_options.insert(format!("naming.operation_id {}", style.as_str()));
                name = function.to_owned();
            }
            if options.strip_tag_prefix
                && let Some(rest) = without_tag(&name, tag)
            {
                self.matched_options.insert("naming.strip_tag_prefix true".to_owned());
                name = rest;
            }
        }
        for rule in options.rename.iter().filter(|rule| rule.kind() == kind) {
            if let Some(replaced) = rule.apply(&name) {
                self.matched_options.insert(format!("naming.rename {}", rule.pattern()));
                name = replaced;
            }
        }
        (name != item.text).then_some(name)
    }
}

/// Returns the id of an operation without the name of its tag at the beginning, or `None` if the id does not begin with
/// the tag or has no other words.
fn without_tag(id: &str, tag: &str) -> Option<String> {
    let (id, tag) = (names::snake(id), names::snake(tag));
    let rest = id.without_raw_prefix().strip_prefix(tag.without_raw_prefix())?.strip_prefix('_')?;
    rest.starts_with(char::is_alphabetic).then(|| rest.to_owned())
}

/// Returns the items of a name that a rule gives to one of several items.
fn conflict(style: IdentStyle, texts: &[String], ruled: &[Option<String>]) -> Option<Vec<usize>> {
    let mut by_name: BTreeMap<Ident, Vec<usize>> = BTreeMap::new();
    for (index, text) in texts.iter().enumerate() {
        by_name.entry(style.of(ruled[index].as_ref().unwrap_or(text))).or_default().push(index);
    }
    by_name.into_values().find(|group| group.len() > 1 && group.iter().any(|index| ruled[*index].is_some()))
}
