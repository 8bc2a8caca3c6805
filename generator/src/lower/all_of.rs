//! `allOf`: the members of an object collected from several schemas into one.

use std::collections::{BTreeSet, HashMap};

use super::Lower;
use super::place::Place;
use super::schema::{Lowered, implied};
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::Type;
use crate::source::{Node, Pointer};

/// How deep members may have members: real documents stay below 10.
const DEPTH: usize = 50;

/// How many properties all structs of `allOf` may have: a chain of schemas makes each as big as all before it.
const MERGED: usize = 200_000;

/// What several schemas say together about one object.
#[derive(Clone, Debug, Default)]
pub(super) struct Members<'s> {
    /// Properties in order of their first mention; of two schemas for one key the later one counts.
    pub(super) properties: Vec<(&'s str, Cursor<'s>)>,
    /// Where each key stands among them.
    known: HashMap<&'s str, usize>,
    /// The keys that have to be there.
    pub(super) required: BTreeSet<&'s str>,
    /// `additionalProperties`, the strictest that was said.
    pub(super) additional: Option<Cursor<'s>>,
    /// Whether any of them is an object, be it without properties.
    pub(super) is_object: bool,
    /// Whether something could not be merged, so that other keys must be kept.
    pub(super) open: bool,
    /// Members that are not objects.
    pub(super) others: Vec<Cursor<'s>>,
    /// Keys that two members describe in different ways.
    pub(super) conflicts: Vec<(&'s str, Cursor<'s>, Cursor<'s>)>,
}

impl<'s> Members<'s> {
    /// Adds what an object schema says of its own.
    pub(super) fn add_object(&mut self, at: &Cursor<'s>) {
        for (name, schema) in at.get("properties").map(|properties| properties.entries()).unwrap_or_default() {
            self.property_of(name, schema);
        }
        for name in at.get("required").map(|required| required.items()).unwrap_or_default() {
            self.required.extend(name.node().as_str());
        }
        match (at.get("additionalProperties"), &self.additional) {
            (Some(said), None) => self.additional = Some(said),
            (Some(said), Some(_)) if *said.node() == Node::Bool(false) => self.additional = Some(said),
            _ => {}
        }
    }

    fn property_of(&mut self, name: &'s str, schema: Cursor<'s>) {
        let known = self.known.get(name).and_then(|&index| self.properties.get_mut(index));
        match known {
            None => {
                self.known.insert(name, self.properties.len());
                self.properties.push((name, schema));
            }
            // A member that says nothing of the key's type refines nothing.
            Some((_, known)) if says_little(&schema) && !says_little(known) => {}
            Some((_, known)) => {
                if !says_little(known) && kind_of(known) != kind_of(&schema) {
                    self.conflicts.push((name, known.clone(), schema.clone()));
                }
                *known = schema;
            }
        }
    }

    /// All keys: the properties, and those that are only required.
    pub(super) fn names(&self) -> Vec<&'s str> {
        let declared = self.properties.iter().map(|(name, _)| *name);
        let only_required = self.required.iter().copied().filter(|name| self.property(name).is_none());
        declared.chain(only_required).collect()
    }

    pub(super) fn property(&self, name: &str) -> Option<&Cursor<'s>> {
        self.known.get(name).map(|&index| &self.properties[index].1)
    }
}

fn says_little(at: &Cursor<'_>) -> bool {
    at.follow().is_ok_and(|at| {
        ["type", "allOf", "oneOf", "anyOf", "properties", "enum", "items"].iter().all(|key| at.get(key).is_none())
    })
}

/// The `type` of a schema, for telling whether two describe different things.
fn kind_of<'s>(at: &Cursor<'s>) -> Option<&'s str> {
    let at = at.follow().ok()?;
    at.text("type").or_else(|| implied(&at))
}

impl<'s> Lower<'s> {
    /// A schema with `allOf`: one struct of all members, or the one type that it refines.
    pub(super) fn all_of(&mut self, at: &Cursor<'s>, place: &Place) -> Lowered {
        let items = at.get("allOf").map(|items| items.items()).unwrap_or_default();
        let own = ["type", "properties", "additionalProperties", "required", "oneOf", "anyOf", "items", "enum"];
        if let ([only], true) = (items.as_slice(), own.iter().all(|key| at.get(key).is_none() || *key == "type")) {
            return match self.schema(only, place) {
                // The null of the member is no longer asked about: this schema says whether it is allowed.
                Type::Nullable(inner) => Lowered::Type(*inner),
                ty => Lowered::Type(ty),
            };
        }
        let members = self.members(at);
        let before = self.merged;
        self.merged += members.properties.len();
        if self.merged > MERGED {
            if before <= MERGED {
                self.found.push(diagnostics::all_of_too_big(at.location().join("allOf"), MERGED));
            }
            return Lowered::Type(Type::Any);
        }
        for (name, first, second) in &members.conflicts {
            let conflict = diagnostics::all_of_conflict(second.location().clone(), name, first.location().clone());
            self.found.push(conflict);
        }
        let is_object = !members.properties.is_empty() || !members.required.is_empty() || members.additional.is_some();
        match members.others.as_slice() {
            // Only constraints, or nothing at all.
            [] if !is_object && !members.is_object => return Lowered::Type(Type::Any),
            [] => {}
            [first, ..] if !is_object => {
                if members.others.len() > 1 {
                    self.found.push(diagnostics::all_of_first_counts(at.location().join("allOf")));
                }
                return Lowered::Type(self.schema(&first.clone(), place));
            }
            [first, ..] => self.found.push(diagnostics::all_of_not_merged(first.location().clone())),
        }
        self.record(at, members, place)
    }

    /// Everything that a schema says about an object, its `allOf` first.
    pub(super) fn members(&mut self, at: &Cursor<'s>) -> Members<'s> {
        let mut members = Members::default();
        self.collect(at, &mut members, &mut Vec::new(), &mut BTreeSet::new());
        members
    }

    /// Collects a schema's members and then itself; one that was there before says nothing new, however many paths
    /// lead to it.
    fn collect(
        &mut self,
        at: &Cursor<'s>,
        members: &mut Members<'s>,
        active: &mut Vec<Pointer>,
        done: &mut BTreeSet<Pointer>,
    ) {
        let followed = at.follow().map_err(|fault| Box::new(diagnostics::endless_schema(*fault)));
        let Some(at) = self.keep(followed) else {
            return;
        };
        let pointer = &at.location().pointer;
        if active.contains(pointer) {
            let circle = diagnostics::all_of_circle(at.location().clone());
            self.found.push(circle);
            return;
        }
        if !done.insert(pointer.clone()) {
            return;
        }
        if active.len() == DEPTH {
            self.found.push(diagnostics::all_of_too_deep(at.location().clone(), DEPTH));
            return;
        }
        active.push(pointer.clone());
        for member in at.get("allOf").map(|items| items.items()).unwrap_or_default() {
            self.collect(&member, members, active, done);
        }
        active.pop();
        let typed = at.text("type").or_else(|| implied(&at));
        if typed == Some("object") || (typed.is_none() && at.get("required").is_some()) {
            members.is_object |= typed.is_some();
            members.add_object(&at);
        }
        let is_union = at.get("oneOf").is_some() || at.get("anyOf").is_some();
        if is_union || !matches!(typed, Some("object") | None) {
            members.open = true;
            members.others.push(at);
        }
    }
}
