//! Comparison of component schemas, which operations refer to by key.

use std::collections::BTreeSet;

use super::comparison::{Comparison, Subject, Values};
use super::locate;
use super::matching::renames;
use super::rules::MessageDirection;
use super::rust_items::RustVerdicts;
use super::schemas::SchemaSite;
use super::{Snapshot, Verdict};
use crate::emit::type_path;
use crate::ir::{Deprecation, TypeDefKind, Value};
use crate::source::Pointer;

impl<'a> Comparison<'a> {
    /// Finds the component schemas that have another key and an equal shape.
    pub(super) fn match_components(&mut self) {
        let (old, new) = (self.old, self.new);
        let removed = old.schemas.iter().filter(|(key, _)| !new.schemas.contains_key(*key));
        let added = new.schemas.iter().filter(|(key, _)| !old.schemas.contains_key(*key));
        let shapes = |all: Vec<(&'a String, &'a Value)>| -> Vec<(&'a str, &'a Value)> {
            all.into_iter().map(|(key, schema)| (key.as_str(), schema)).collect()
        };
        let (removed, added) = (shapes(removed.collect()), shapes(added.collect()));
        // An object without properties and a scalar are too common to be recognized by their shape.
        let specific = |all: Vec<(&'a str, &'a Value)>| -> Vec<(&'a str, &'a Value)> {
            all.into_iter().filter(|(_, schema)| is_specific(schema)).collect()
        };
        for (old_key, new_key) in renames(&specific(removed), &specific(added), |_, _| true) {
            self.renamed_components.insert(old_key.to_owned(), new_key.to_owned());
            if let (Some(from), Some(to)) = (component_path(old, old_key), component_path(new, new_key)) {
                self.rust.renames.insert(from, to);
            }
        }
    }

    pub(super) fn components(&mut self) {
        for key in self.old.component_keys() {
            let new_key = self.new_key(key).to_owned();
            if new_key != *key {
                self.component_renamed(key, &new_key);
                continue;
            }
            match (self.old.schemas.get(key), self.new.schemas.get(key)) {
                (Some(old), Some(new)) => self.component(key, old, new),
                _ => self.component_removed(key),
            }
        }
        let renamed: BTreeSet<String> = self.renamed_components.values().cloned().collect();
        for key in self.new.component_keys() {
            if !self.old.schemas.contains_key(key) && !renamed.contains(key) {
                let subject = Subject::new(key, None, Some(locate::component(key)));
                let Some(path) = component_path(self.new, key) else { continue };
                let below = self.rust.report_below(&format!("{path}::"));
                let subject = subject.with_items([path]);
                self.plain_at_least("api-schema-added", &subject, "schema added", Values::added(key), below);
            }
        }
        self.deprecations();
    }

    fn component(&mut self, key: &str, old: &'a Value, new: &'a Value) {
        if old == new {
            return;
        }
        let of = |snapshot: &Snapshot| snapshot.directions.get(key).copied().unwrap_or_default();
        let site = SchemaSite {
            at: key.to_owned(),
            old: locate::component(key),
            new: locate::component(key),
            directions: of(self.old).union(of(self.new)),
            items: Vec::new(),
            depth: 0,
        };
        self.schemas(old, new, &site);
    }

    fn component_removed(&mut self, key: &str) {
        let subject = Subject::new(key, Some(locate::component(key)), None);
        let Some(path) = component_path(self.old, key) else { return };
        let below = self.rust.report_below(&format!("{path}::"));
        let subject = subject.with_items([path]);
        self.plain_at_least("api-schema-removed", &subject, "schema removed", Values::removed(key), below);
    }

    fn component_renamed(&mut self, old: &str, new: &str) {
        let subject = Subject::new(old, Some(locate::component(old)), Some(locate::component(new)));
        let paths: Vec<String> =
            component_path(self.old, old).into_iter().chain(component_path(self.new, new)).collect();
        let mut rust = RustVerdicts::default();
        for path in &paths {
            rust = rust.max(self.rust.report_below(&format!("{path}::")));
        }
        let message = format!("schema `{old}` renamed to `{new}`");
        self.plain_at_least("api-schema-renamed", &subject.with_items(paths), &message, Values::new(old, new), rust);
    }

    /// Compares the deprecation of types and fields, which is not part of the schemas as data.
    fn deprecations(&mut self) {
        for def in &self.old.api.types {
            let Some(other) = self.new.type_def(&def.source) else { continue };
            let Some(path) = self.old.type_of(&def.source).map(|id| type_path(&self.old.api, id)) else { continue };
            let inline = def.source.strip_prefix('#').and_then(Pointer::parse);
            let pointer = inline.unwrap_or_else(|| locate::component(&def.source));
            if let Some((is_deprecated, message)) = deprecation(def.deprecated.as_ref(), other.deprecated.as_ref()) {
                let subject = Subject::new(&def.source, Some(pointer.clone()), Some(pointer.clone()));
                let id = if is_deprecated { "api-schema-deprecated" } else { "api-schema-reactivated" };
                let rust = deprecation_verdicts(is_deprecated);
                self.plain_at_least(id, &subject.with_items([path.clone()]), &message, Values::default(), rust);
            }
            let (TypeDefKind::Struct(old), TypeDefKind::Struct(new)) = (&def.kind, &other.kind) else { continue };
            for field in &old.fields {
                let Some(same) = new.fields.iter().find(|other| other.name == field.name) else { continue };
                let change = deprecation(field.deprecated.as_ref(), same.deprecated.as_ref());
                let Some((is_deprecated, message)) = change else { continue };
                let subject = Subject::new(
                    format!("{}.{}", def.source, field.name),
                    Some(locate::property(&self.old.sources, &pointer, &field.name)),
                    Some(locate::property(&self.new.sources, &pointer, &field.name)),
                );
                let directions = self.new.directions.get(&def.source).copied().unwrap_or_default().inner();
                let subject = subject.with_items([format!("{path}::{}", field.ident)]);
                let rust = deprecation_verdicts(is_deprecated);
                self.directed_at_least(directions, &subject, &message, Values::default(), rust, |direction, _| {
                    let word = if is_deprecated { "deprecated" } else { "reactivated" };
                    let word = match direction {
                        MessageDirection::Request => format!("request-property-{word}"),
                        MessageDirection::Response => format!("response-property-{word}"),
                    };
                    (word, super::rules::Effect::Unchanged)
                });
            }
        }
    }
}

/// Returns whether an object became deprecated, and a message, if its deprecation changed.
pub(super) fn deprecation(old: Option<&Deprecation>, new: Option<&Deprecation>) -> Option<(bool, String)> {
    match (old, new) {
        (None, Some(Deprecation { note: Some(note) })) => Some((true, format!("deprecated: {note}"))),
        (None, Some(Deprecation { note: None })) => Some((true, "deprecated".to_owned())),
        (Some(_), None) => Some((false, "no longer deprecated".to_owned())),
        _ => None,
    }
}

/// Returns the verdicts of a deprecation: rustc warns of uses, which is a minor change by the rules of Cargo.
pub(super) fn deprecation_verdicts(is_deprecated: bool) -> RustVerdicts {
    RustVerdicts::both(if is_deprecated { Verdict::Minor } else { Verdict::Patch })
}

fn component_path(snapshot: &Snapshot, key: &str) -> Option<String> {
    Some(type_path(&snapshot.api, snapshot.type_of(key)?))
}

/// Returns `true` if a schema has keywords that few other schemas have.
fn is_specific(schema: &Value) -> bool {
    let has = |key: &str| {
        super::merged_keywords::member(schema, key).is_some_and(|value| match value {
            Value::Object(members) => !members.is_empty(),
            Value::List(items) => !items.is_empty(),
            _ => false,
        })
    };
    ["properties", "enum", "allOf", "oneOf", "anyOf"].into_iter().any(has)
}
