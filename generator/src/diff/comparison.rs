use std::collections::{BTreeMap, BTreeSet};

use super::directions::Directions;
use super::rules::{Effect, MessageDirection, PLAIN_RULES};
use super::rust_items::{RustItems, RustVerdicts};
use super::{Change, Snapshot, Verdict, Verdicts, locate};
use crate::source::Pointer;

/// The state of a comparison of two documents.
pub(super) struct Comparison<'a> {
    pub(super) old: &'a Snapshot,
    pub(super) new: &'a Snapshot,
    pub(super) rust: RustItems<'a>,
    /// The new key of each component schema that has another key, by its old key.
    pub(super) renamed_components: BTreeMap<String, String>,
    /// The pairs of component schemas that are being compared in place, because a reference changed.
    pub(super) active: BTreeSet<(String, String)>,
    changes: Vec<Change>,
}

/// The subject of a change: its location in both documents, and the Rust items that represent it.
#[derive(Clone, Debug, Default)]
pub(super) struct Subject {
    /// The location in terms of the API: `Book.price`.
    pub(super) at: String,
    pub(super) old: Option<Pointer>,
    pub(super) new: Option<Pointer>,
    /// The paths of the affected Rust items. The first path is shown.
    pub(super) items: Vec<String>,
    /// `true` if the documentation of the items differs, and not their signatures.
    pub(super) is_documentation: bool,
}

impl Subject {
    /// Creates a subject without Rust items.
    pub(super) fn new(at: impl Into<String>, old: Option<Pointer>, new: Option<Pointer>) -> Self {
        Self { at: at.into(), old, new, items: Vec::new(), is_documentation: false }
    }

    #[must_use]
    pub(super) fn with_items(mut self, items: impl IntoIterator<Item = String>) -> Self {
        self.items = items.into_iter().collect();
        self
    }
}

/// The values before and after a change, as text.
#[derive(Clone, Debug, Default)]
pub(super) struct Values {
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
}

impl Values {
    pub(super) fn new(before: impl ToString, after: impl ToString) -> Self {
        Self { before: Some(before.to_string()), after: Some(after.to_string()) }
    }

    pub(super) fn removed(before: impl ToString) -> Self {
        Self { before: Some(before.to_string()), after: None }
    }

    pub(super) fn added(after: impl ToString) -> Self {
        Self { before: None, after: Some(after.to_string()) }
    }
}

impl<'a> Comparison<'a> {
    pub(super) fn new(old: &'a Snapshot, new: &'a Snapshot) -> Self {
        Self {
            old,
            new,
            rust: RustItems::new(&old.surface, &new.surface),
            renamed_components: BTreeMap::new(),
            active: BTreeSet::new(),
            changes: Vec::new(),
        }
    }

    pub(super) fn into_changes(self) -> Vec<Change> {
        self.changes
    }

    /// Adds a change whose verdicts on the wire are listed in [`PLAIN_RULES`].
    pub(super) fn plain(&mut self, id: &'static str, subject: &Subject, message: &str, values: Values) {
        self.plain_at_least(id, subject, message, values, RustVerdicts::default());
    }

    /// Adds a change as [`Self::plain`] does. The verdicts on Rust code are at least `rust`.
    pub(super) fn plain_at_least(
        &mut self,
        id: &'static str,
        subject: &Subject,
        message: &str,
        values: Values,
        rust: RustVerdicts,
    ) {
        let rule = PLAIN_RULES.iter().find(|(other, ..)| *other == id);
        let (clients, servers) =
            rule.map_or((Verdict::Major, Verdict::Major), |(_, clients, servers, _)| (*clients, *servers));
        self.push(id.to_owned(), subject, message, values, (clients, servers), rust);
    }

    /// Adds a change of a schema, whose id depends on the direction. If a schema occurs in both directions, the id is
    /// that of the direction with the more severe verdicts, and the verdicts are those of both.
    pub(super) fn directed(
        &mut self,
        directions: Directions,
        subject: &Subject,
        message: &str,
        values: Values,
        rule: impl Fn(MessageDirection, &'static str) -> (String, Effect),
    ) {
        self.directed_at_least(directions, subject, message, values, RustVerdicts::default(), rule);
    }

    /// Adds a change as [`Self::directed`] does. The verdicts on Rust code are at least `rust`.
    pub(super) fn directed_at_least(
        &mut self,
        directions: Directions,
        subject: &Subject,
        message: &str,
        values: Values,
        rust: RustVerdicts,
        rule: impl Fn(MessageDirection, &'static str) -> (String, Effect),
    ) {
        let mut chosen: Option<(Verdict, String)> = None;
        let mut wire = (Verdict::None, Verdict::None);
        for (direction, role) in directions.each() {
            let (id, effect) = rule(direction, role.scope(direction));
            let (clients, servers) = effect.wire(direction);
            wire = (wire.0.max(clients), wire.1.max(servers));
            let severity = clients.max(servers);
            if chosen.as_ref().is_none_or(|(other, _)| severity > *other) {
                chosen = Some((severity, id));
            }
        }
        // No operation uses the schema.
        let id = chosen.map_or_else(|| rule(MessageDirection::Response, "property").0, |(_, id)| id);
        self.push(id, subject, message, values, wire, rust);
    }

    fn push(
        &mut self,
        id: String,
        subject: &Subject,
        message: &str,
        values: Values,
        (wire_clients, wire_servers): (Verdict, Verdict),
        at_least: RustVerdicts,
    ) {
        let rust = match subject.is_documentation {
            true => RustVerdicts::both(Verdict::Patch),
            false => self.rust.report(&subject.items),
        };
        let rust = rust.max(at_least).max(self.inline_types(&id, subject, &values));
        self.changes.push(Change {
            id,
            at: subject.at.clone(),
            message: message.to_owned(),
            item: subject.items.first().cloned(),
            before: values.before,
            after: values.after,
            old: subject.old.as_ref().and_then(|pointer| locate::snippet(&self.old.sources, pointer)),
            new: subject.new.as_ref().and_then(|pointer| locate::snippet(&self.new.sources, pointer)),
            verdicts: Verdicts {
                wire_clients,
                wire_servers,
                rust_callers: rust.callers,
                rust_implementers: rust.implementers,
            },
            accepted: None,
        });
    }

    /// Reports the types of inline schemas that a removed or added object contains, or whose names depend on it.
    fn inline_types(&mut self, id: &str, subject: &Subject, values: &Values) -> RustVerdicts {
        let has_new_names = id.ends_with("-renamed") || id == "api-operation-id-changed" || id.contains("-type-");
        let is_removed = values.before.is_some() && (values.after.is_none() || has_new_names);
        let is_added = values.after.is_some() && (values.before.is_none() || has_new_names);
        let within = |snapshot: &Snapshot, pointer: Option<&Pointer>| {
            pointer.map(|pointer| snapshot.types_within(&locate::without_keyword(pointer))).unwrap_or_default()
        };
        let old = if is_removed { within(self.old, subject.old.as_ref()) } else { Vec::new() };
        let new = if is_added { within(self.new, subject.new.as_ref()) } else { Vec::new() };
        let mut rust = RustVerdicts::default();
        for path in old.iter().chain(&new) {
            rust = rust.max(self.rust.report([path])).max(self.rust.report_below(&format!("{path}::")));
        }
        rust
    }

    /// Adds a change for each type or module whose items differ without another change that says so, for example
    /// because a type inherits the properties of a base.
    pub(super) fn remaining_items(&mut self) {
        for group in self.rust.unreported() {
            let subject = Subject::new(&group.owner, None, None).with_items([group.owner.clone()]);
            let message = format!("generated items differ: {}", group.differences.join(", "));
            self.plain_at_least("rust-items-changed", &subject, &message, Values::default(), group.verdicts);
        }
    }
}
