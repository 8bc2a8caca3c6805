//! Comparison of operations, webhooks and callbacks.

use std::collections::BTreeMap;

use super::comparison::{Comparison, Subject, Values};
use super::components::{deprecation, deprecation_verdicts};
use super::rust_items::RustVerdicts;
use super::{Snapshot, Verdict, locate};
use crate::emit::{OperationPaths, operation_paths};
use crate::ir::{Operation, OperationGroup, Value};
use crate::source::Pointer;

/// An operation of one document.
#[derive(Clone, Copy)]
pub(super) struct OperationOf<'a> {
    pub(super) group: &'a OperationGroup,
    pub(super) operation: &'a Operation,
    pub(super) is_callback: bool,
}

impl<'a> OperationOf<'a> {
    fn all(snapshot: &'a Snapshot) -> Vec<Self> {
        let all = snapshot.operations();
        all.map(|(group, operation, is_callback)| Self { group, operation, is_callback }).collect()
    }

    /// Returns the method and the path, in which the names of parameters are replaced.
    fn key(&self) -> (bool, String, String) {
        (self.is_callback, self.operation.method.as_str().to_owned(), without_names(&self.operation.path))
    }

    pub(super) fn label(&self) -> String {
        format!("{} {}", self.operation.method.as_str(), self.operation.path)
    }

    pub(super) fn paths(&self) -> OperationPaths {
        operation_paths(self.group, self.operation, self.is_callback)
    }
}

/// An operation in both documents.
pub(super) struct OperationPair<'a> {
    pub(super) old: OperationOf<'a>,
    pub(super) new: OperationOf<'a>,
    pub(super) old_at: Pointer,
    pub(super) new_at: Pointer,
    pub(super) old_paths: OperationPaths,
    pub(super) new_paths: OperationPaths,
    pub(super) label: String,
}

impl OperationPair<'_> {
    /// Returns the subject of a change of the operation itself.
    pub(super) fn subject(&self) -> Subject {
        Subject::new(&self.label, Some(self.old_at.clone()), Some(self.new_at.clone()))
    }

    /// Returns the items whose signatures contain the arguments of a call.
    pub(super) fn call_items(&self) -> Vec<String> {
        [&self.old_paths, &self.new_paths]
            .into_iter()
            .flat_map(|paths| [paths.call.clone(), format!("{}::new()", paths.request), paths.request.clone()])
            .collect()
    }

    /// Returns the items that represent a field of the request. A required field is an argument of the call.
    pub(super) fn field_items(&self, names: &[&str], is_argument: bool) -> Vec<String> {
        let mut items = if is_argument { self.call_items() } else { Vec::new() };
        for paths in [&self.old_paths, &self.new_paths] {
            for name in names {
                items.push(format!("{}::{name}", paths.request));
                items.push(format!("{}::{name}()", paths.setters));
            }
        }
        items
    }
}

impl<'a> Comparison<'a> {
    pub(super) fn operations(&mut self) {
        let (old, new) = (OperationOf::all(self.old), OperationOf::all(self.new));
        let mut unmatched: Vec<OperationOf<'a>> = new;
        let mut pairs: Vec<(OperationOf<'a>, OperationOf<'a>)> = Vec::new();
        let mut removed = Vec::new();
        let mut by_key: BTreeMap<_, OperationOf<'a>> = unmatched.iter().map(|one| (one.key(), *one)).collect();
        for one in old {
            match by_key.remove(&one.key()) {
                Some(other) => pairs.push((one, other)),
                None => removed.push(one),
            }
        }
        unmatched.retain(|one| by_key.contains_key(&one.key()));
        removed.retain(|one| match position_of_same(one, &unmatched, self) {
            Some(index) => {
                pairs.push((*one, unmatched.remove(index)));
                false
            }
            None => true,
        });
        for (old, new) in pairs {
            self.operation_pair(old, new);
        }
        for one in removed {
            self.operation_removed(one);
        }
        for one in unmatched {
            self.operation_added(one);
        }
    }

    fn operation_removed(&mut self, one: OperationOf<'a>) {
        let at = locate::operation(&self.old.sources, one.operation);
        let subject = Subject::new(one.label(), Some(at), None);
        let (id, message) = match (one.is_callback, &one.operation.deprecated) {
            (true, _) => ("webhook-removed", "webhook or callback removed"),
            (false, Some(_)) => ("api-removed-with-deprecation", "deprecated operation removed"),
            (false, None) => ("api-removed-without-deprecation", "operation removed"),
        };
        let (items, rust) = self.items_of(self.old, one);
        self.plain_at_least(id, &subject.with_items(items), message, Values::removed(&one.operation.id), rust);
    }

    fn operation_added(&mut self, one: OperationOf<'a>) {
        let at = locate::operation(&self.new.sources, one.operation);
        let subject = Subject::new(one.label(), None, Some(at));
        let (id, message) = match one.is_callback {
            true => ("webhook-added", "webhook or callback added"),
            false => ("endpoint-added", "operation added"),
        };
        let (items, rust) = self.items_of(self.new, one);
        self.plain_at_least(id, &subject.with_items(items), message, Values::added(&one.operation.id), rust);
    }

    /// Returns the items of an operation that only one document has, and the verdicts on the items below them.
    fn items_of(&mut self, snapshot: &Snapshot, one: OperationOf<'a>) -> (Vec<String>, RustVerdicts) {
        let paths = one.paths();
        let mut rust = RustVerdicts::default();
        let prefix = format!("operations::{}::{}", one.group.module, one.operation.type_prefix);
        for prefix in
            [format!("{prefix}Request"), format!("{prefix}Response"), format!("{prefix}Body"), paths.setters.clone()]
        {
            rust = rust.max(self.rust.report_below(&prefix));
        }
        // The inline schemas of the operation.
        let pointer = locate::operation(&snapshot.sources, one.operation).to_string();
        let inline =
            snapshot.api.types.iter().enumerate().filter(|(_, def)| def.source.starts_with(&format!("{pointer}/")));
        for (index, _) in inline {
            let path = crate::emit::type_path(&snapshot.api, crate::ir::TypeId(index));
            rust = rust.max(self.rust.report([&path])).max(self.rust.report_below(&format!("{path}::")));
        }
        (vec![paths.call, paths.method, paths.request, paths.response], rust)
    }

    fn operation_pair(&mut self, old: OperationOf<'a>, new: OperationOf<'a>) {
        let pair = OperationPair {
            old_at: locate::operation(&self.old.sources, old.operation),
            new_at: locate::operation(&self.new.sources, new.operation),
            old_paths: old.paths(),
            new_paths: new.paths(),
            label: old.label(),
            old,
            new,
        };
        if old.key() != new.key() {
            let values = Values::new(old.label(), new.label());
            let message = format!("operation moved to `{}`", new.label());
            let subject =
                Subject { is_documentation: true, ..pair.subject().with_items([pair.old_paths.call.clone()]) };
            self.plain("endpoint-moved", &subject, &message, values);
        }
        self.operation_names(&pair);
        self.parameters(&pair);
        self.request_body(&pair);
        self.responses(&pair);
        self.security(&pair);
        self.operation_annotations(&pair);
    }

    /// Compares the names that the operation has in Rust.
    fn operation_names(&mut self, pair: &OperationPair<'_>) {
        let (old, new) = (&pair.old_paths, &pair.new_paths);
        if old.call == new.call && old.request == new.request && old.method == new.method {
            return;
        }
        self.rust.renames.insert(old.request.clone(), new.request.clone());
        let mut rust = RustVerdicts::default();
        for prefix in [&old.request, &new.request, &old.response, &new.response, &old.setters, &new.setters] {
            rust = rust.max(self.rust.report_below(prefix));
        }
        let items = [&old.call, &new.call, &old.method, &new.method].map(String::clone);
        let values = Values::new(&old.call, &new.call);
        let message = format!("`{}` renamed to `{}`", old.call, new.call);
        self.plain_at_least("api-operation-id-changed", &pair.subject().with_items(items), &message, values, rust);
    }

    fn operation_annotations(&mut self, pair: &OperationPair<'a>) {
        let (old, new) = (pair.old.operation, pair.new.operation);
        let subject = pair.subject().with_items([pair.old_paths.call.clone()]);
        if let Some((is_deprecated, message)) = deprecation(old.deprecated.as_ref(), new.deprecated.as_ref()) {
            let id = if is_deprecated { "endpoint-deprecated" } else { "endpoint-reactivated" };
            let rust = deprecation_verdicts(is_deprecated);
            self.plain_at_least(id, &subject, &message, Values::default(), rust);
        }
        let sunset = |operation: &'a Operation| {
            operation.extensions.iter().find(|(key, _)| key == "x-sunset").map(|(_, value)| value)
        };
        let sunsets: (Option<&Value>, Option<&Value>) = (sunset(old), sunset(new));
        let patch = RustVerdicts::both(Verdict::Patch);
        match sunsets {
            (None, Some(date)) => {
                self.plain_at_least("sunset-added", &subject, "date of removal added", Values::added(date), patch);
            }
            (Some(date), None) => {
                self.plain_at_least(
                    "sunset-deleted",
                    &subject,
                    "date of removal deleted",
                    Values::removed(date),
                    patch,
                );
            }
            (Some(date), Some(other)) if date != other => {
                let values = Values::new(date, other);
                self.plain_at_least("sunset-changed", &subject, "date of removal changed", values, patch);
            }
            _ => {}
        }
        self.pagination(pair);
    }

    fn pagination(&mut self, pair: &OperationPair<'_>) {
        let (old, new) = (&pair.old.operation.pagination, &pair.new.operation.pagination);
        let subject = pair.subject().with_items([pair.old_paths.call.clone()]);
        match (old, new) {
            (None, Some(_)) => {
                let rust = RustVerdicts { callers: Verdict::Minor, implementers: Verdict::None };
                self.plain_at_least("pagination-added", &subject, "the results come in pages", Values::default(), rust);
            }
            (Some(_), None) => {
                let rust = RustVerdicts { callers: Verdict::Major, implementers: Verdict::None };
                let message = "the results no longer come in pages";
                self.plain_at_least("pagination-removed", &subject, message, Values::default(), rust);
            }
            // The path to the items and their type are compared as Rust items.
            (Some(old), Some(new)) if old.next != new.next || old.parameter != new.parameter => {
                self.plain("pagination-changed", &subject, "pages are requested in another way", Values::default());
            }
            _ => {}
        }
    }
}

/// Returns the index of the operation that is the same one with another method or path: it has the same id, or it is
/// the only one of the same shape and a similar path.
fn position_of_same<'a>(one: &OperationOf<'a>, all: &[OperationOf<'a>], comparison: &Comparison<'a>) -> Option<usize> {
    let same_kind = |other: &OperationOf<'_>| other.is_callback == one.is_callback;
    // An id that is derived from the path does not survive a move.
    let by_id = all.iter().position(|other| same_kind(other) && other.operation.id == one.operation.id);
    if by_id.is_some() {
        return by_id;
    }
    let shape = shape(one.operation, comparison);
    let mut same = all.iter().enumerate().filter(|(_, other)| {
        same_kind(other)
            && other.operation.method == one.operation.method
            && shape == self::shape(other.operation, comparison)
            && super::matching::share_a_word(&one.operation.path, &other.operation.path)
    });
    match (same.next(), same.next()) {
        (Some((index, _)), None) => Some(index),
        _ => None,
    }
}

/// Returns the parameters, bodies and statuses of an operation as text.
fn shape(operation: &Operation, comparison: &Comparison<'_>) -> String {
    let parameters = operation.parameters.iter().map(|one| format!("{:?} {} {}", one.location, one.name, one.schema));
    let body = operation.body.iter().flat_map(|body| body.payload.contents());
    let body = body.map(|content| format!("{} {}", content.media_type, content.schema));
    let responses = operation.responses.iter().map(|response| {
        let contents = response.payload.iter().flat_map(|payload| payload.contents());
        let contents = contents.map(|content| format!("{} {}", content.media_type, content.schema));
        format!("{} {}", response.status, contents.collect::<Vec<_>>().join(" "))
    });
    let mut text = parameters.chain(body).chain(responses).collect::<Vec<_>>().join("\n");
    for (old, new) in &comparison.renamed_components {
        text = text.replace(&format!("\"$ref\":\"{old}\""), &format!("\"$ref\":\"{new}\""));
    }
    text
}

/// Returns a path in which the names of parameters are replaced, since only their positions are sent.
fn without_names(path: &str) -> String {
    let mut text = String::with_capacity(path.len());
    let mut is_inside = false;
    for c in path.chars() {
        match c {
            '{' => is_inside = true,
            '}' => {
                is_inside = false;
                text.push_str("{}");
            }
            c if !is_inside => text.push(c),
            _ => {}
        }
    }
    text
}
