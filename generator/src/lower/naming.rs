use std::collections::BTreeMap;

use super::{Lowering, NameScope};
use crate::diagnostics::{self, Renaming};
use crate::ir::{Ident, ModuleId, TypeDef, TypeId};
use crate::names;
use crate::openapi::Cursor;
use crate::source::Location;

/// The variant of an enum or a union for values that the document does not list.
pub(super) const UNKNOWN_VARIANT: &str = "Unknown";

/// The naming context of a schema: the name that its type gets, and the module of the type.
#[derive(Clone, Debug)]
pub(super) struct NamingContext {
    /// The name of the type, if the schema needs one.
    pub(super) name: Ident,
    /// The module of the type.
    pub(super) module: ModuleId,
}

impl NamingContext {
    /// Returns the naming context of an inner schema. In the context `Project`, the part `status` results in the name
    /// `ProjectStatus`.
    pub(super) fn part(&self, part: &str) -> Self {
        Self { name: names::join(&self.name, &names::pascal(part)), module: self.module.clone() }
    }
}

impl Lowering<'_> {
    /// Adds a type that is made from the schema at `at`. The type is named `context.name` unless an option renames the
    /// schema; if the name is taken, a suffix is appended.
    pub(super) fn add(&mut self, context: &NamingContext, at: &Location, def: impl FnOnce(Ident) -> TypeDef) -> TypeId {
        let pointer = at.pointer.to_string();
        let preferred = match self.renamed(&pointer) {
            Some(name) => names::pascal(name),
            None => context.name.clone(),
        };
        let ident = self.reserve_name(NameScope::from(&context.module), preferred, at);
        self.types.push(Some(def(ident)));
        TypeId(self.types.len() - 1)
    }

    /// Reserves `context.name` for a type that is not made from a schema, such as the enum of a body with several media
    /// types. Returns the reserved name, which has a suffix if `context.name` is taken.
    pub(super) fn reserve_type_name(&mut self, context: &NamingContext, at: &Cursor<'_>) -> Ident {
        self.reserve_name(NameScope::from(&context.module), context.name.clone(), at.location())
    }

    /// Reserves a type name in a module and returns the name. If the name is taken, reserves the name with the suffix
    /// `Value` for the only member of a component that is not null, and with the suffix `Inline` for other schemas.
    fn reserve_name(&mut self, scope: NameScope, preferred: Ident, at: &Location) -> Ident {
        let taken = self.names.entry(scope).or_default();
        if taken.insert(preferred.clone()) {
            return preferred;
        }
        let is_own = is_member_of_own_component(at, &preferred);
        let mut other = names::suffixed(&preferred, if is_own { "Value" } else { "Inline" });
        while !taken.insert(other.clone()) {
            // The loop ends, because every iteration makes the name longer.
            other = names::suffixed(&other, "Inline");
        }
        if !is_own {
            let clash = diagnostics::type_name_taken(at.clone(), &preferred, &other);
            self.diagnostics.push(clash);
        }
        other
    }

    /// Returns distinct names for siblings such as fields or variants. Warns of each pair that would have the same
    /// name.
    pub(super) fn distinct_names(
        &mut self,
        texts: &[&str],
        style: names::IdentStyle,
        reserved: &[&str],
        at: &Location,
    ) -> Vec<Ident> {
        self.unique_names(texts, (style, reserved), |_| (at.clone(), Renaming::Unsupported))
    }

    /// Returns distinct names like [`Self::distinct_names`]. If two texts would have the same name, `subject` is called
    /// with the index of the text that gets another name. The function returns the location for the warning, and how
    /// the user can rename the item that the text names.
    pub(super) fn unique_names(
        &mut self,
        texts: &[&str],
        (style, reserved): (names::IdentStyle, &[&str]),
        subject: impl Fn(usize) -> (Location, Renaming),
    ) -> Vec<Ident> {
        let (idents, clashes) = names::unique(texts, style, reserved);
        let mut reported = BTreeMap::new();
        for (kept, other) in clashes {
            if reported.insert(other, kept).is_none() {
                let (at, renaming) = subject(other);
                let (kept, other) = ((texts[kept], &idents[kept]), (texts[other], &idents[other]));
                let clash = diagnostics::names_collide(at, kept, other, &renaming);
                self.diagnostics.push(clash);
            }
        }
        idents
    }
}

/// Returns `true` if the schema at `at` is a member of the `allOf`, `anyOf` or `oneOf` of the component whose type is
/// named `type_name`, such as the object in `Usage: { anyOf: [{ type: object }, { type: "null" }] }`. The two types with
/// the same name then represent the same component, so the user needs no warning.
fn is_member_of_own_component(at: &Location, type_name: &Ident) -> bool {
    let tokens: Vec<&str> = at.pointer.tokens().iter().map(|token| token.as_str()).collect();
    match tokens.as_slice() {
        ["components", "schemas", name, "allOf" | "anyOf" | "oneOf", _] => names::pascal(name) == *type_name,
        _ => false,
    }
}
