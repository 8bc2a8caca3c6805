//! Collects the operations of a document, each with its location and id, before the operations are lowered.

use std::collections::BTreeMap;

use super::Lowering;
use super::name_rules::NamedItem;
use crate::diagnostics;
use crate::ir::Method;
use crate::names;
use crate::openapi::Cursor;

/// The tag of operations without tags.
const UNTAGGED: &str = "default";

/// The fields of a path item that are operations, in the order of the specification.
pub(super) const METHODS: [(&str, Method); 8] = [
    ("get", Method::Get),
    ("put", Method::Put),
    ("post", Method::Post),
    ("delete", Method::Delete),
    ("options", Method::Options),
    ("head", Method::Head),
    ("patch", Method::Patch),
    ("trace", Method::Trace),
];

/// An operation that is not lowered yet, with its location and id.
#[derive(Clone, Debug)]
pub(super) struct OperationEntry<'s> {
    pub(super) method: Method,
    pub(super) path: String,
    /// The target of a webhook or callback: the webhook's name, or the callback's runtime expression.
    pub(super) expression: Option<String>,
    pub(super) item: Cursor<'s>,
    pub(super) at: Cursor<'s>,
    /// The `operationId`, or an id made of method and path.
    pub(super) id: String,
    /// The name of the group: the first tag, or the group of operations without tags.
    pub(super) group: String,
}

impl<'s> OperationEntry<'s> {
    /// Returns the operation as an item that rules can rename.
    pub(super) fn named(&self) -> NamedItem<'s> {
        let operation = Some((self.group(), self.path.clone()));
        NamedItem { operation, ..NamedItem::new(&self.id, Some(&self.at)).with_key(self.id.clone()) }
    }

    /// Returns the tags of the operation as listed in the document.
    pub(super) fn tags(&self) -> Vec<String> {
        let tags: Vec<_> = self.at.get("tags").map(|tags| tags.items()).unwrap_or_default();
        tags.iter().filter_map(|tag| tag.node().as_str()).map(str::to_owned).collect()
    }

    /// Returns the texts by which options refer to the operation: its id, and its method and path.
    pub(super) fn keys(&self) -> [String; 2] {
        [self.id.clone(), format!("{} {}", key_of(&self.method).to_uppercase(), self.path)]
    }

    pub(super) fn group(&self) -> String {
        self.group.clone()
    }
}

impl<'s> Lowering<'s> {
    /// Returns the operations of a path item.
    pub(super) fn entries_of_item(
        &mut self,
        item: &Cursor<'s>,
        path: &str,
        expression: Option<&str>,
    ) -> Vec<OperationEntry<'s>> {
        let fixed = METHODS.into_iter().filter_map(|(key, method)| Some((method, item.get(key)?)));
        let others = item.get("additionalOperations").map(|others| others.entries()).unwrap_or_default();
        let others = others.into_iter().map(|(name, at)| (Method::Other(name.to_owned()), at));
        let mut entries = Vec::new();
        for (method, at) in fixed.chain(others) {
            if let Method::Other(name) = &method
                && (name.is_empty() || !name.bytes().all(is_token))
            {
                self.diagnostics.push(diagnostics::invalid_method(at.location().clone(), name));
                continue;
            }
            let id = at.text("operationId").filter(|id| !id.trim().is_empty());
            let id = id.map_or_else(|| format!("{} {path}", key_of(&method)), str::to_owned);
            let (path, expression) = (path.to_owned(), expression.map(str::to_owned));
            let mut entry =
                OperationEntry { method, path, expression, item: item.clone(), id, at, group: String::new() };
            entry.group = entry.tags().into_iter().next().unwrap_or_else(|| UNTAGGED.to_owned());
            entries.push(entry);
        }
        entries
    }

    /// Replaces duplicate `operationId`s by ids made of method and path. Warns of duplicate and of missing ids.
    pub(super) fn separate_ids(&mut self, entries: &mut [OperationEntry<'s>]) {
        let mut first: BTreeMap<String, usize> = BTreeMap::new();
        for index in 0..entries.len() {
            let id = entries[index].id.clone();
            if entries[index].at.text("operationId").is_none() {
                // An operation of a webhook or callback is named after the key of the webhook or callback.
                if entries[index].expression.is_some() {
                    continue;
                }
                let unnamed =
                    diagnostics::missing_operation_id(entries[index].at.location().clone(), &names::snake(&id));
                self.diagnostics.push(unnamed);
                continue;
            }
            match first.get(&id) {
                None => drop(first.insert(id, index)),
                Some(other) => {
                    let at = entries[index].at.location().join("operationId");
                    let generated = format!("{} {}", key_of(&entries[index].method), entries[index].path);
                    let twice = diagnostics::duplicate_operation_id(
                        at,
                        &id,
                        &names::snake(&generated),
                        entries[*other].at.location().join("operationId"),
                    );
                    self.diagnostics.push(twice);
                    entries[index].id = generated;
                }
            }
        }
    }
}

/// Groups operations without tags by the first segment of their path that is not common to all paths of the document.
/// Operations without such a segment stay in the group of untagged operations.
pub(super) fn group_by_path(entries: &mut [OperationEntry<'_>]) {
    let segments = |path: &str| -> Vec<String> {
        path.split('/').filter(|segment| !segment.is_empty()).map(str::to_owned).collect()
    };
    let mut common: Option<Vec<String>> = None;
    for entry in entries.iter() {
        let own = segments(&entry.path);
        common = Some(match common {
            None => own,
            Some(common) => {
                common.into_iter().zip(own).take_while(|(one, other)| one == other).map(|(one, _)| one).collect()
            }
        });
    }
    let skipped = common.unwrap_or_default().len();
    for entry in entries.iter_mut().filter(|entry| entry.tags().is_empty()) {
        if let Some(first) = segments(&entry.path).get(skipped).filter(|segment| !segment.contains('{')) {
            entry.group = first.clone();
        }
    }
}

/// Returns the field of a Path Item Object that describes the method, such as `get`.
pub(super) fn key_of(method: &Method) -> String {
    match method {
        Method::Other(name) => name.to_lowercase(),
        known => METHODS.iter().find(|(_, other)| other == known).map_or("get", |(key, _)| key).to_owned(),
    }
}

/// Returns `true` if the byte is allowed in the name of a method (RFC 9110, 5.6.2).
fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}
