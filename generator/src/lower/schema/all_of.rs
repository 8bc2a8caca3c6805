//! `allOf`: one struct of all members, or the one type that they refine.

use super::super::Lower;
use super::super::place::Place;
use super::super::union::is_base;
use super::{Lowered, Members};
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{Type, Untyped};

/// What makes a schema more than the only member of its `allOf`.
const OWN: [&str; 7] = ["properties", "additionalProperties", "required", "oneOf", "anyOf", "items", "enum"];

/// How many properties all structs of `allOf` may have: a chain of schemas makes each as big as all before it.
const MERGED: usize = 200_000;

impl<'s> Lower<'s> {
    /// A schema with `allOf`, or with something beside its union.
    pub(super) fn all_of(&mut self, at: &Cursor<'s>, place: &Place) -> Lowered {
        let items = at.get("allOf").map(|items| items.items()).unwrap_or_default();
        if let ([only], true) = (items.as_slice(), OWN.iter().all(|key| at.get(key).is_none()))
            && !only.follow().is_ok_and(|base| is_base(&base, &self.heirs))
        {
            return match self.schema(only, place) {
                // The null of the member is no longer asked about: this schema says whether it is allowed.
                Type::Nullable(inner) => Lowered::Type(*inner),
                ty => Lowered::Type(ty),
            };
        }
        let members = Members::of(at);
        for fault in &members.faults {
            self.found.push(fault.clone());
        }
        let before = self.merged;
        self.merged += members.properties.len();
        if self.merged > MERGED {
            if before <= MERGED {
                self.found.push(diagnostics::all_of_too_big(at.location().join("allOf"), MERGED));
            }
            return Lowered::Type(self.untyped(Untyped::Unsaid, at.location()));
        }
        for (name, first, second) in &members.conflicts {
            let conflict = diagnostics::all_of_conflict(second.location().clone(), name, first.location().clone());
            self.found.push(conflict);
        }
        if members.unions.is_empty() { self.merged(at, members, place) } else { self.composed(at, members, place) }
    }

    /// What members that no union varies make together.
    pub(in crate::lower) fn merged(&mut self, at: &Cursor<'s>, members: Members<'s>, place: &Place) -> Lowered {
        match members.others.as_slice() {
            // Only constraints, or nothing at all.
            [] if !members.has_keys() && !members.is_object => {
                return Lowered::Type(self.untyped(Untyped::Unsaid, at.location()));
            }
            [] => {}
            [first, rest @ ..] if !members.has_keys() => {
                if !rest.is_empty() {
                    self.found.push(diagnostics::all_of_first_counts(at.location().join("allOf")));
                }
                // What stands beside `allOf` may be the first that says a type.
                if first.location() == at.location()
                    && let Some((_, schema)) = self.keep(at.schema())
                {
                    return self.by_type(at, &schema, place);
                }
                return self.definition_at(&first.clone(), place);
            }
            [first, ..] => self.found.push(diagnostics::all_of_not_merged(first.location().clone())),
        }
        self.record(at, members, place)
    }
}
