//! Tags (OpenAPI 3.0, Tag Object). Each tag becomes a module, a trait and a sub-client.

use std::collections::HashSet;

use super::name_rules::NamedItem;
use super::operation_entry::OperationEntry;
use super::{Lowering, docs};
use crate::diagnostics::{self, Renaming};
use crate::ir::OperationGroup;
use crate::names::{self, IdentStyle};
use crate::naming_options::NameKind;
use crate::openapi::Cursor;

/// Returns the names that an operation group cannot have: the names of modules, and the names of methods of the client
/// and the router.
pub(super) fn reserved() -> Vec<&'static str> {
    [&names::reserved::MODULES[..], &names::reserved::CLIENT, &names::reserved::ROUTER].concat()
}

/// The maximum length in bytes of the name of a module's file, without its extension.
const MAX_FILE_NAME: usize = 240;

impl<'s> Lowering<'s> {
    /// Returns a group for each tag that has operations: first the tags that the document lists in `tags`, then the
    /// others in the order in which the operations first use the tags.
    pub(super) fn operation_groups(&mut self, entries: &[OperationEntry<'s>]) -> Vec<OperationGroup> {
        let listed = self.root.get("tags").map(|tags| tags.items()).unwrap_or_default();
        let mut named: Vec<(String, String)> = Vec::new();
        for tag in listed {
            if let Some(name) = tag.text("name") {
                named.push((name.to_owned(), tag_docs(&tag)));
            }
        }
        let group_names: Vec<String> = entries.iter().map(OperationEntry::group).collect();
        let used: HashSet<&str> = group_names.iter().map(String::as_str).collect();
        named.extend(group_names.iter().map(|name| (name.clone(), String::new())));
        // The first of duplicate tags wins.
        let mut seen = HashSet::new();
        named.retain(|(name, _)| used.contains(name.as_str()) && seen.insert(name.clone()));
        let item = |(name, _): &(String, String)| NamedItem::new(name, None).with_key(format!("tag {name}"));
        let items: Vec<NamedItem<'s>> = named.iter().map(item).collect();
        let root = self.root.clone();
        let texts = self.ruled_names(NameKind::Tag, IdentStyle::File, &items, &root);
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let at = root.location().clone();
        let modules = self.unique_names(&texts, (IdentStyle::File, &reserved()), |index| {
            (at.clone(), Renaming::Key(format!("tag {}", named[index].0)))
        });
        for (module, (tag, _)) in
            modules.iter().zip(&named).filter(|(module, _)| module.without_raw_prefix().len() > MAX_FILE_NAME)
        {
            self.diagnostics.push(diagnostics::name_too_long(
                at.clone(),
                module.without_raw_prefix().len(),
                MAX_FILE_NAME,
                tag,
            ));
        }
        let stems = names::unique(&texts, IdentStyle::Pascal, &[]).0;
        named
            .iter()
            .zip(modules)
            .zip(stems)
            .map(|(((name, docs), module), stem)| OperationGroup {
                name: name.clone(),
                module,
                stem,
                docs: docs.clone(),
                operations: Vec::new(),
            })
            .collect()
    }
}

/// Returns the documentation of a tag, including its kind and parent (OpenAPI 3.2).
fn tag_docs(tag: &Cursor<'_>) -> String {
    let plain = |key| tag.text(key).map(|text| text.replace('`', "'"));
    let kind = plain("kind").map(|kind| format!("Of the kind `{kind}`"));
    let parent = plain("parent").map(|parent| format!("part of `{parent}`"));
    let mut line = kind.into_iter().chain(parent).collect::<Vec<_>>().join(", ");
    if let Some(first) = line.get(..1).map(str::to_uppercase) {
        line = format!("{first}{}.", &line[1..]);
    }
    let parts = [docs::docs(tag), line];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
}
