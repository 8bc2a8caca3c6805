//! `allOf`: one struct of all members, or the one type that they refine.

use super::super::Lower;
use super::super::place::Place;
use super::super::union::{is_base, not_null};
use super::members::kind_of;
use super::wrapper::shaping_members;
use super::{Lowered, Members, is_nullable};
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::Untyped;

/// The keywords that make a schema more than the only member of its `allOf`.
const OWN: [&str; 7] = ["properties", "additionalProperties", "required", "oneOf", "anyOf", "items", "enum"];

/// The maximum number of properties of all structs of `allOf`. In a chain of schemas each contains all before it.
const MERGED: usize = 200_000;

impl<'s> Lower<'s> {
    /// Lowers a schema with `allOf`, or with sibling keywords of a union.
    pub(super) fn all_of(&mut self, at: &Cursor<'s>, place: &Place) -> Lowered {
        if let ([only], true) = (shaping_members(at).as_slice(), OWN.iter().all(|key| at.get(key).is_none()))
            && !self.is_subtype(at, only)
        {
            return self.wrapped(only, place);
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

    /// Lowers the only member of an `allOf` that determines a type. An inline member has the name of the schema around
    /// it.
    fn wrapped(&mut self, member: &Cursor<'s>, place: &Place) -> Lowered {
        // Null also depends on the schema around the member.
        if member.reference().is_some() {
            return Lowered::Type(not_null(self.schema(member, place)));
        }
        match self.guarded(member, place) {
            Lowered::Type(ty) => {
                self.values_of(member, &ty, is_nullable(member));
                Lowered::Type(not_null(ty))
            }
            definition => definition,
        }
    }

    /// Returns `true` if a schema is a component that is a subtype of `base`.
    fn is_subtype(&self, at: &Cursor<'s>, base: &Cursor<'s>) -> bool {
        let of_base = |base: Cursor<'s>| {
            let heirs = self.heirs.get(&base.location().pointer).map(Vec::as_slice).unwrap_or_default();
            is_base(&base, &self.heirs) && heirs.iter().any(|(_, heir)| heir.location() == at.location())
        };
        base.follow().is_ok_and(of_base)
    }

    /// Lowers collected members without unions.
    pub(in crate::lower) fn merged(&mut self, at: &Cursor<'s>, members: Members<'s>, place: &Place) -> Lowered {
        match members.others.as_slice() {
            // Constraints only, or no keyword at all.
            [] if !members.has_keys() && !members.is_object => {
                return Lowered::Type(self.untyped(Untyped::Unsaid, at.location()));
            }
            [] => {}
            [first, rest @ ..] if !members.has_keys() => {
                // Members of one type refine it.
                if rest.iter().any(|other| kind_of(other) != kind_of(first)) {
                    self.found.push(diagnostics::all_of_first_counts(at.location().join("allOf")));
                }
                // The first schema with a type may be the one that contains `allOf`.
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
