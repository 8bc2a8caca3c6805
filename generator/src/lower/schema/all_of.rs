//! `allOf`: lowered to one struct with the properties of all members, or to the one type that the members refine.

use super::super::Lowering;
use super::super::analysis::{FlattenedObject, is_base, is_nullable, kind_of, shaping_members};
use super::super::naming::NamingContext;
use super::{Lowered, not_null};
use crate::diagnostics;
use crate::ir::UntypedReason;
use crate::openapi::Cursor;

/// Keywords next to `allOf` that add to the type. Without such a keyword, a schema has the type of its only `allOf`
/// member.
const SIBLING_KEYWORDS: [&str; 7] =
    ["properties", "additionalProperties", "required", "oneOf", "anyOf", "items", "enum"];

/// The maximum total number of properties in all structs that are lowered from `allOf`. In a chain of schemas, each
/// struct repeats the properties of all preceding schemas.
const MAX_MERGED: usize = 200_000;

impl<'s> Lowering<'s> {
    /// Lowers a schema with `allOf`, or with a union that has sibling keywords.
    pub(super) fn all_of(&mut self, at: &Cursor<'s>, context: &NamingContext) -> Lowered {
        if let ([only], true) =
            (shaping_members(at).as_slice(), SIBLING_KEYWORDS.iter().all(|key| at.get(key).is_none()))
            && !self.is_subtype(at, only)
        {
            return self.single_member(only, context);
        }
        let members = FlattenedObject::new(at);
        for error in &members.diagnostics {
            self.diagnostics.push(error.clone());
        }
        let before = self.merged_members;
        self.merged_members += members.properties.len();
        if self.merged_members > MAX_MERGED {
            if before <= MAX_MERGED {
                self.diagnostics.push(diagnostics::all_of_too_large(at.location().join("allOf"), MAX_MERGED));
            }
            return Lowered::Type(self.untyped(UntypedReason::NoType, at.location()));
        }
        for (name, first, second) in &members.conflicts {
            let conflict = diagnostics::all_of_conflict(second.location().clone(), name, first.location().clone());
            self.diagnostics.push(conflict);
        }
        if members.unions.is_empty() { self.merged(at, members, context) } else { self.composed(at, members, context) }
    }

    /// Lowers a schema to the type of the only `allOf` member that determines a type. The type of an inline member gets
    /// the name of the outer schema.
    fn single_member(&mut self, member: &Cursor<'s>, context: &NamingContext) -> Lowered {
        // Null is removed from the type. Whether null is allowed depends on the outer schema, too, and is decided by
        // the caller.
        if member.reference().is_some() {
            return Lowered::Type(not_null(self.schema(member, context)));
        }
        match self.lower_guarded(member, context) {
            Lowered::Type(ty) => {
                self.queue_values(member, &ty, is_nullable(member));
                Lowered::Type(not_null(ty))
            }
            definition => definition,
        }
    }

    /// Returns `true` if a schema is a component that is a subtype of `base`.
    fn is_subtype(&self, at: &Cursor<'s>, base: &Cursor<'s>) -> bool {
        let of_base = |base: Cursor<'s>| {
            let subtypes = self.subtypes.get(&base.location().pointer).map(Vec::as_slice).unwrap_or_default();
            is_base(&base, &self.subtypes) && subtypes.iter().any(|(_, subtype)| subtype.location() == at.location())
        };
        base.follow().is_ok_and(of_base)
    }

    /// Lowers a flattened object without unions.
    pub(in crate::lower) fn merged(
        &mut self,
        at: &Cursor<'s>,
        members: FlattenedObject<'s>,
        context: &NamingContext,
    ) -> Lowered {
        match members.other_members.as_slice() {
            // The members only constrain values, or have no keywords.
            [] if !members.has_keys() && !members.is_object => {
                return Lowered::Type(self.untyped(UntypedReason::NoType, at.location()));
            }
            [] => {}
            [first, rest @ ..] if !members.has_keys() => {
                // Members of the same type, such as `string`, refine that type. Otherwise, the type of the
                // first member is used.
                if rest.iter().any(|other| kind_of(other) != kind_of(first)) {
                    self.diagnostics.push(diagnostics::all_of_first_wins(at.location().join("allOf")));
                }
                // The first schema with a type may be the one that contains `allOf`.
                if first.location() == at.location()
                    && let Some((_, schema)) = self.ok_or_report(at.schema())
                {
                    return self.by_type(at, &schema, context);
                }
                return self.definition_at(&first.clone(), context);
            }
            [first, ..] => self.diagnostics.push(diagnostics::all_of_not_merged(first.location().clone())),
        }
        self.structure(at, members, context)
    }
}
