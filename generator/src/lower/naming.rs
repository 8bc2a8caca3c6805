use std::collections::BTreeMap;

use super::{Lowering, NameScope};
use crate::diagnostics::{self, Renaming};
use crate::document::Cursor;
use crate::ir::{Ident, ModuleId, TypeDef, TypeId};
use crate::names;
use crate::source::Location;

/// The naming context of a schema: the name that its type gets, and the module of the type.
#[derive(Clone, Debug)]
pub(super) struct NamingContext {
    /// The name of the type, if the schema needs one.
    pub(super) name: Ident,
    /// The module of the type.
    pub(super) module: ModuleId,
}

impl NamingContext {
    /// Returns the context of an inner schema: `Project` and `status` result in `ProjectStatus`.
    pub(super) fn part(&self, part: &str) -> Self {
        Self { name: names::join(&self.name, &names::pascal(part)), module: self.module.clone() }
    }
}

impl Lowering<'_> {
    /// Adds a type under the name of its context. If the name is taken, the type gets a derived name.
    pub(super) fn add(&mut self, context: &NamingContext, at: &Location, def: impl FnOnce(Ident) -> TypeDef) -> TypeId {
        let pointer = at.pointer.to_string();
        let wanted = match self.renamed(&pointer) {
            Some(name) => names::pascal(name),
            None => context.name.clone(),
        };
        let ident = self.reserve_name(NameScope::from(&context.module), wanted, at);
        self.types.push(Some(def(ident)));
        TypeId(self.types.len() - 1)
    }

    /// Reserves the name of a context for a type that does not have a schema.
    pub(super) fn reserve_type_name(&mut self, context: &NamingContext, at: &Cursor<'_>) -> Ident {
        self.reserve_name(NameScope::from(&context.module), context.name.clone(), at.location())
    }

    /// Reserves a type name in a module. If the name is taken, the suffix `Inline` is appended.
    fn reserve_name(&mut self, scope: NameScope, wanted: Ident, at: &Location) -> Ident {
        let taken = self.names.entry(scope).or_default();
        if taken.insert(wanted.clone()) {
            return wanted;
        }
        let mut other = names::suffixed(&wanted, "Inline");
        while !taken.insert(other.clone()) {
            // The loop ends, because every iteration makes the name longer.
            other = names::suffixed(&other, "Inline");
        }
        if !is_member_of_own_component(at, &wanted) {
            let clash = diagnostics::type_name_taken(at.clone(), &wanted, &other);
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
    /// with the index of the text that gets another name. It returns the location for the warning and how the user can
    /// rename what the text names.
    pub(super) fn unique_names(
        &mut self,
        texts: &[&str],
        (style, reserved): (names::IdentStyle, &[&str]),
        subject: impl Fn(usize) -> (Location, Renaming),
    ) -> Vec<Ident> {
        let (idents, clashes) = names::unique(texts, style, reserved);
        let mut said = BTreeMap::new();
        for (kept, other) in clashes {
            if said.insert(other, kept).is_none() {
                let (at, renaming) = subject(other);
                let (kept, other) = ((texts[kept], &idents[kept]), (texts[other], &idents[other]));
                let clash = diagnostics::names_collide(at, kept, other, &renaming);
                self.diagnostics.push(clash);
            }
        }
        idents
    }
}

/// Returns `true` if the component with this name consists of a composition, and the schema is a member of this
/// composition, such as the object in `Usage: { anyOf: [{ type: object }, { type: "null" }] }`. In this case, no
/// unrelated schema has the name.
fn is_member_of_own_component(at: &Location, wanted: &Ident) -> bool {
    let tokens: Vec<&str> = at.pointer.tokens().iter().map(|token| token.as_str()).collect();
    match tokens.as_slice() {
        ["components", "schemas", name, "allOf" | "anyOf" | "oneOf", _] => names::pascal(name) == *wanted,
        _ => false,
    }
}
