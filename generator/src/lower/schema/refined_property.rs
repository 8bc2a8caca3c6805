//! Properties that several members of `allOf` declare. A value must be valid under all of these declarations, so that the
//! type of the property needs the keys of each of them.

use super::super::Lowering;
use super::super::analysis::{FlattenedObject, UnionSchema, is_base, is_nullable, kind_of};
use super::super::naming::NamingContext;
use super::{Lowered, into_nullable};
use crate::diagnostics;
use crate::ir::{Type, UntypedReason};
use crate::openapi::Cursor;

impl<'s> Lowering<'s> {
    /// Lowers a property to the type of its last declaration. If an earlier declaration allows keys that this type would
    /// lose, lowers the property to a struct with the keys of all declarations. The rule also applies to the items of arrays.
    pub(super) fn refined_property(
        &mut self,
        last: &Cursor<'s>,
        earlier: &[Cursor<'s>],
        context: &NamingContext,
    ) -> Type {
        let declarations: Vec<Cursor<'s>> = earlier.iter().chain([last]).cloned().collect();
        let ty = match items(&declarations).split_last() {
            Some((last, earlier)) if self.loses_keys(last, earlier) => {
                Type::List(Box::new(self.refined_property(last, earlier, &context.part("item"))))
            }
            None if self.loses_keys(last, earlier) => self.with_all_keys(last, &declarations, context),
            _ => return self.schema(last, context),
        };
        if declarations.iter().all(is_nullable) { into_nullable(ty) } else { ty }
    }

    /// Returns `true` if `earlier` allows keys of an object that the type of `last` would lose. A base whose subtypes a
    /// discriminator selects has the keys of its subtypes.
    fn loses_keys(&self, last: &Cursor<'s>, earlier: &[Cursor<'s>]) -> bool {
        let declarations: Vec<Cursor<'s>> = earlier.iter().chain([last]).cloned().collect();
        let is_polymorphic = || declarations.iter().any(|at| at.follow().is_ok_and(|at| is_base(&at, &self.subtypes)));
        let own = FlattenedObject::new(last);
        earlier.iter().any(|at| adds_keys(&FlattenedObject::new(at), &own)) && !is_polymorphic()
    }

    /// Lowers a property to a struct with the keys of all declarations. Keys that only the members of a union declare are
    /// additional properties.
    fn with_all_keys(&mut self, last: &Cursor<'s>, declarations: &[Cursor<'s>], context: &NamingContext) -> Type {
        let pointer = &last.location().pointer;
        if self.active.contains(pointer) {
            self.diagnostics.push(diagnostics::anonymous_cycle(last.location().clone()));
            return self.untyped(UntypedReason::Cycle, last.location());
        }
        self.active.push(pointer.clone());
        let lowered = self.structure(last, FlattenedObject::of_all(declarations), context);
        self.active.pop();
        match lowered {
            Lowered::Type(ty) => ty,
            Lowered::Definition(kind) => Type::Named(self.inline_type(context, last.location(), Some(last), kind)),
        }
    }
}

/// Returns the schemas of the items if the last declaration is an array with `items`, and an empty list otherwise.
fn items<'s>(declarations: &[Cursor<'s>]) -> Vec<Cursor<'s>> {
    let items_of = |at: &Cursor<'s>| at.follow().ok()?.get("items");
    match declarations.last() {
        Some(last) if kind_of(last) == Some("array") && items_of(last).is_some() => {
            declarations.iter().filter_map(items_of).collect()
        }
        _ => Vec::new(),
    }
}

/// Returns `true` if `earlier` declares a key that `last` does not declare, or has a schema for additional properties that
/// `last` lacks.
fn adds_keys<'s>(earlier: &FlattenedObject<'s>, last: &FlattenedObject<'s>) -> bool {
    let declares_key = earlier.names().iter().any(|name| !declares(last, name));
    let allows_others = earlier.additional.is_some() && !earlier.is_closed();
    declares_key || (allows_others && last.additional.is_none())
}

/// Returns `true` if an object declares a key, or all members of one of its unions declare it.
fn declares(object: &FlattenedObject<'_>, name: &str) -> bool {
    let in_members = |union: &UnionSchema<'_>| {
        !union.members.is_empty() && union.members.iter().all(|at| FlattenedObject::new(at).property(name).is_some())
    };
    object.property(name).is_some() || object.unions.iter().any(in_members)
}
