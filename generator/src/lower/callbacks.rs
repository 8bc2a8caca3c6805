//! Webhooks and callbacks: requests that the API sends (OpenAPI 3.1, `webhooks`; 3.0, Callback Object).

use super::operation_entry::{OperationEntry, key_of};
use super::{Lowering, select};
use crate::diagnostics::{self, Renaming};
use crate::ir::OperationGroup;
use crate::names::{self, IdentStyle};
use crate::openapi::Cursor;
use crate::source::Pointer;

/// A group of operations: all webhooks, or all operations of one callback.
pub(super) struct CallbackGroup<'s> {
    /// The text that names the group: `webhooks`, the component name of a callback, or an operation's id and the
    /// callback's key.
    label: String,
    docs: String,
    pub(super) entries: Vec<OperationEntry<'s>>,
}

impl<'s> Lowering<'s> {
    /// Returns one group for all webhooks, and one group for each callback of `entries`.
    pub(super) fn callback_groups(&mut self, entries: &[OperationEntry<'s>]) -> Vec<CallbackGroup<'s>> {
        let mut groups: Vec<CallbackGroup<'s>> = self.webhooks().into_iter().collect();
        let mut seen: Vec<Pointer> = Vec::new();
        for entry in entries {
            for (key, callback) in entry.at.get("callbacks").map(|all| all.entries()).unwrap_or_default() {
                let component = callback.reference().and_then(|to| Pointer::parse(to.strip_prefix('#')?));
                let component = component.and_then(|target| target.tokens().last().map(ToString::to_string));
                let Some(at) = self.ok_or_report(callback.follow()) else {
                    continue;
                };
                // A callback component becomes one group, even if several operations refer to the component.
                if seen.contains(&at.location().pointer) {
                    continue;
                }
                seen.push(at.location().pointer.clone());
                let label = component.unwrap_or_else(|| format!("{} {key}", entry.id));
                let docs = format!("The callback `{}` of `{}`.", key.replace('`', "'"), entry.id.replace('`', "'"));
                self.expressions(&at, entry);
                groups.push(self.callback(&at, key, label, docs));
            }
        }
        groups.retain(|group| !group.entries.is_empty());
        groups
    }

    /// Warns of each runtime expression that refers to a path parameter which the path of the operation lacks.
    fn expressions(&mut self, callback: &Cursor<'s>, entry: &OperationEntry<'s>) {
        for (expression, at) in callback.entries() {
            let named = expression.split("$request.path.").skip(1).filter_map(|rest| rest.split('}').next());
            for name in named.filter(|name| !entry.path.contains(&format!("{{{name}}}"))) {
                self.diagnostics.push(diagnostics::callback_without_parameter(
                    at.location().clone(),
                    name,
                    &entry.path,
                ));
            }
        }
    }

    fn webhooks(&mut self) -> Option<CallbackGroup<'s>> {
        let webhooks = self.root.get("webhooks")?;
        let mut entries = Vec::new();
        for (key, item) in webhooks.entries() {
            let Some(item) = self.ok_or_report(item.follow()) else { continue };
            // The key of a webhook is not a path, so characters that have a meaning in a path are replaced.
            let path = format!("/webhooks/{}", key.replace(['{', '}', '?', '#', '/'], "_"));
            entries.extend(self.named_entries(&item, key, &path, key));
        }
        self.separate_ids(&mut entries);
        entries.retain(|entry| select::is_selected(self.options, entry, &mut self.matched_options));
        Some(CallbackGroup { label: "webhooks".to_owned(), docs: "Webhooks.".to_owned(), entries })
    }

    fn callback(&mut self, at: &Cursor<'s>, key: &str, label: String, docs: String) -> CallbackGroup<'s> {
        let base = names::snake(&label);
        let mut entries = Vec::new();
        for (expression, item) in at.entries().into_iter().filter(|(expression, _)| !expression.starts_with("x-")) {
            let Some(item) = self.ok_or_report(item.follow()) else { continue };
            let path = format!("/{}{}", base.without_raw_prefix(), path_after_expression(expression));
            entries.extend(self.named_entries(&item, expression, &path, key));
        }
        self.separate_ids(&mut entries);
        CallbackGroup { label, docs, entries }
    }

    /// Returns the operations of a path item. Operations without an `operationId` are named after `key`.
    fn named_entries(&mut self, item: &Cursor<'s>, expression: &str, path: &str, key: &str) -> Vec<OperationEntry<'s>> {
        let mut entries = self.entries_of_item(item, path, Some(expression));
        let several = entries.len() > 1;
        for entry in entries.iter_mut().filter(|entry| entry.at.text("operationId").is_none()) {
            entry.id = if several { format!("{key} {}", key_of(&entry.method)) } else { key.to_owned() };
        }
        entries
    }

    /// Returns the operation groups of webhooks and callbacks. The operations are added to the groups later. The
    /// modules of these groups have the same parent as the modules of the tags, so no module may have the name of
    /// another one.
    pub(super) fn callback_operation_groups(
        &mut self,
        groups: &[CallbackGroup<'s>],
        tags: &[OperationGroup],
    ) -> Vec<OperationGroup> {
        let texts: Vec<&str> = groups.iter().map(|group| self.renamed(&group.label).unwrap_or(&group.label)).collect();
        let taken = tags
            .iter()
            .map(|tag| tag.module.without_raw_prefix())
            .chain(super::operation_group::reserved())
            .collect::<Vec<_>>();
        let at = self.root.location().clone();
        let modules = self.unique_names(&texts, (IdentStyle::File, &taken), |index| {
            (at.clone(), Renaming::Key(groups[index].label.clone()))
        });
        let stems = names::unique(&texts, IdentStyle::Pascal, &[]).0;
        let named = groups.iter().zip(modules).zip(stems);
        let tag = |((group, module), stem): ((&CallbackGroup<'_>, _), _)| OperationGroup {
            name: group.label.clone(),
            module,
            stem,
            docs: group.docs.clone(),
            operations: Vec::new(),
        };
        named.map(tag).collect()
    }
}

/// Returns the path that follows the first expression of a callback's key, up to the next expression: `/data` for
/// `{$request.body#/url}/data`. If the key begins with a URL, returns the path of that URL.
fn path_after_expression(expression: &str) -> String {
    let rest = match expression.strip_prefix('{').and_then(|rest| rest.split_once('}')) {
        Some((_, rest)) => rest,
        None => expression,
    };
    let rest = &rest[..rest.find(['{', '?', '#']).unwrap_or(rest.len())];
    // The authority of a URL follows `//`, and a scheme before the `//` is optional (RFC 3986, 4.2).
    let path = match rest.split_once("//") {
        Some((scheme, rest)) if scheme.is_empty() || scheme.ends_with(':') && !scheme.contains('/') => {
            rest.find('/').map_or("", |at| &rest[at..])
        }
        _ => rest,
    };
    match path.trim_matches('/') {
        "" => String::new(),
        path => format!("/{path}"),
    }
}

#[cfg(test)]
mod tests {
    use super::path_after_expression;

    #[test]
    fn callbacks_are_received_at_the_path_after_their_expression() {
        assert_eq!(path_after_expression("{$request.body#/url}"), "");
        assert_eq!(path_after_expression("{$request.query.url}/data/{$response.body#/id}/x"), "/data");
        assert_eq!(path_after_expression("http://notify.example.com/event?url={$request.body#/url}"), "/event");
        assert_eq!(path_after_expression("http://notify.example.com"), "");
        assert_eq!(path_after_expression("//notify.example.com/event"), "/event");
        assert_eq!(path_after_expression("http://notify.example.com?url=/event"), "");
        assert_eq!(path_after_expression("/onEvent"), "/onEvent");
    }
}
