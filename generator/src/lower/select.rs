//! Selection of operations by options.

use std::collections::BTreeSet;

use super::Lowering;
use super::operation_entry::{OperationEntry, group_by_path};
use crate::diagnostics;
use crate::ir::Api;
use crate::naming_options::NamingOptions;
use crate::openapi::Cursor;
use crate::options::{AddedAttribute, GroupBy, Options};
use crate::source::Node;

/// Returns `true` if the options select only some operations of the document.
pub(super) fn is_partial(options: &Options) -> bool {
    !(options.tags.is_empty() && options.operations.is_empty() && options.paths.is_empty())
}

/// Returns `true` if an operation is selected, and records the options that match the operation.
pub(super) fn is_selected(options: &Options, entry: &OperationEntry<'_>, matched: &mut BTreeSet<String>) -> bool {
    let mut taken = !is_partial(options);
    let mut matches = |option: String, holds: bool| {
        taken |= holds;
        if holds {
            matched.insert(option);
        }
    };
    let tags = entry.tags();
    for tag in &options.tags {
        matches(format!("tag {tag}"), tags.contains(tag));
    }
    let keys = entry.keys();
    for operation in &options.operations {
        matches(format!("operation {operation}"), keys.contains(operation));
    }
    for path in &options.paths {
        let below = entry.path.strip_prefix(path.trim_end_matches('/'));
        matches(format!("path {path}"), below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/')));
    }
    taken
}

impl<'s> Lowering<'s> {
    /// Returns the operations that the options select, in document order.
    pub(super) fn entries(&mut self) -> Vec<OperationEntry<'s>> {
        let paths = self.root.get("paths").map(|paths| paths.entries()).unwrap_or_default();
        let mut entries = Vec::new();
        for (path, item) in paths {
            if path.starts_with("x-") {
                continue;
            }
            let Some(item) = self.ok_or_report(item.follow()) else {
                continue;
            };
            if let Some((sent, _)) = path.split_once('#') {
                self.diagnostics.push(diagnostics::fragment_in_path(item.location().clone(), path, sent));
            }
            entries.extend(self.entries_of_item(&item, path, None));
        }
        self.separate_ids(&mut entries);
        if self.options.group_by == GroupBy::Path {
            group_by_path(&mut entries);
        }
        let all = entries.len();
        let taken: Vec<_> =
            entries.into_iter().filter(|entry| is_selected(self.options, entry, &mut self.matched_options)).collect();
        if taken.is_empty() && all > 0 {
            self.diagnostics.push(diagnostics::nothing_selected());
        }
        taken
    }

    /// Records the options that add derives or attributes to an existing type.
    pub(super) fn match_additions(&mut self, api: &Api) {
        for added in self.options.derives.iter().chain(&self.options.attributes) {
            if let Some(schema) =
                added.schema.as_ref().filter(|schema| api.types.iter().any(|def| def.source == **schema))
            {
                self.matched_options.insert(format!("type {schema}"));
            }
        }
    }

    /// Reports an error for each option that has not matched anything.
    pub(super) fn unmatched_options(&mut self) {
        let options = self.options;
        let one =
            |kind: &str, values: &[String]| values.iter().map(|value| format!("{kind} {value}")).collect::<Vec<_>>();
        let two = |kind: &str, values: &[(String, String)]| {
            values.iter().map(|(value, _)| format!("{kind} {value}")).collect()
        };
        let keyed = |added: &[AddedAttribute]| {
            added.iter().filter_map(|added| Some(format!("type {}", added.schema.as_ref()?))).collect::<Vec<_>>()
        };
        let all: [Vec<String>; 15] = [
            one("tag", &options.tags),
            one("operation", &options.operations),
            one("path", &options.paths),
            one("stream", &options.stream),
            one("hold", &options.hold),
            one("idempotent", &options.idempotent),
            two("items", &options.items),
            two("rename", &options.rename),
            naming(&options.naming),
            two("format", &options.formats),
            two("schema", &options.schemas),
            options.parameter_brackets.iter().map(|(name, _)| format!("brackets {name}")).collect(),
            options.pagination.iter().map(|(operation, _)| format!("pagination {operation}")).collect(),
            keyed(&options.derives),
            keyed(&options.attributes),
        ];
        for option in all.iter().flatten().filter(|option| !self.matched_options.contains(*option)) {
            let (kind, value) = option.split_once(' ').unwrap_or_default();
            let names = self.names_of(kind);
            let nearest = diagnostics::nearest(value, names.iter().map(String::as_str));
            self.diagnostics.push(diagnostics::unmatched_option(kind, value, nearest));
        }
    }

    /// Returns the names in the document that an option of the given kind can refer to.
    fn names_of(&self, kind: &str) -> Vec<String> {
        let keys = |at: Option<Cursor<'_>>| -> Vec<String> {
            at.iter().flat_map(Cursor::entries).map(|(key, _)| key.to_owned()).collect()
        };
        let schemas = || keys(self.root.get("components").and_then(|components| components.get("schemas")));
        let operations = || {
            let items = self.root.get("paths").map(|paths| paths.entries()).unwrap_or_default();
            items.into_iter().flat_map(|(path, item)| {
                item.entries().into_iter().map(move |(method, at)| (format!("{} {path}", method.to_uppercase()), at))
            })
        };
        let ids = || operations().filter_map(|(_, at)| at.text("operationId").map(str::to_owned));
        match kind {
            "path" => keys(self.root.get("paths")),
            "tag" => {
                let tags = operations().filter_map(|(_, at)| at.get("tags")).flat_map(|tags| tags.items());
                tags.filter_map(|tag| tag.node().as_str().map(str::to_owned)).collect()
            }
            "operation" | "stream" | "hold" | "idempotent" | "items" | "pagination" => {
                ids().chain(operations().map(|(key, _)| key)).collect()
            }
            "brackets" => self.undecided_brackets.values().flatten().cloned().collect(),
            "rename" => schemas().into_iter().chain(ids()).collect(),
            "schema" | "type" => schemas(),
            "format" => formats(self.root.node()),
            _ => Vec::new(),
        }
    }
}

/// Returns the rules for names, each as a kind of option and a value.
fn naming(options: &NamingOptions) -> Vec<String> {
    let extensions = options.extensions.iter().map(|key| format!("naming.extensions {key}"));
    let style = options.operation_id.iter().map(|style| format!("naming.operation_id {}", style.as_str()));
    let tags = options.strip_tag_prefix.then(|| "naming.strip_tag_prefix true".to_owned());
    let rules = options.rename.iter().map(|rule| format!("naming.rename {}", rule.pattern()));
    extensions.chain(style).chain(tags).chain(rules).collect()
}

/// Returns every `format` in the document.
fn formats(node: &Node) -> Vec<String> {
    let mut found = BTreeSet::new();
    let mut pending = vec![node];
    while let Some(node) = pending.pop() {
        pending.extend(node.as_list().unwrap_or_default());
        let object = node.as_object();
        found.extend(object.and_then(|object| object.get("format")?.as_str()).map(str::to_owned));
        pending.extend(object.iter().flat_map(|object| object.iter().map(|(_, node)| node)));
    }
    found.into_iter().collect()
}
