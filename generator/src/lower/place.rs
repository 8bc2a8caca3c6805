use std::collections::BTreeMap;

use super::{Lower, Scope};
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{Home, Ident, TypeDef, TypeId};
use crate::names;
use crate::source::Location;

/// Where a schema stands, as far as the names of the types inside it go.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// The name of the type if the schema needs one.
    pub(super) name: Ident,
    /// The module it goes to.
    pub(super) home: Home,
}

impl Place {
    /// The place of a part: `Project` and `status` give `ProjectStatus`.
    pub(super) fn part(&self, part: &str) -> Self {
        Self { name: names::joined(&self.name, &names::pascal(part)), home: self.home.clone() }
    }
}

impl Lower<'_> {
    /// Adds a type under the name of its place, or one next to it if that is taken.
    pub(super) fn add(&mut self, place: &Place, at: &Location, def: impl FnOnce(Ident) -> TypeDef) -> TypeId {
        let pointer = at.pointer.to_string();
        let wanted = match self.renamed(&pointer) {
            Some(name) => names::pascal(name),
            None => place.name.clone(),
        };
        let ident = self.claim(Scope::from(&place.home), wanted, at);
        self.types.push(Some(def(ident)));
        TypeId(self.types.len() - 1)
    }

    /// Takes the name of a place for a type that is no schema's.
    pub(super) fn reserve(&mut self, place: &Place, at: &Cursor<'_>) -> Ident {
        self.claim(Scope::from(&place.home), place.name.clone(), at.location())
    }

    /// Takes a type name in a module. If another type has it, this one says that it is the inline one.
    fn claim(&mut self, scope: Scope, wanted: Ident, at: &Location) -> Ident {
        let taken = self.names.entry(scope).or_default();
        if taken.insert(wanted.clone()) {
            return wanted;
        }
        let mut other = names::suffixed(&wanted, "Inline");
        while !taken.insert(other.clone()) {
            // Two inline types of one name stand at two places, whose last words differ somewhere.
            other = names::suffixed(&other, "Inline");
        }
        let clash = diagnostics::type_name_taken(at.clone(), &wanted, &other);
        self.found.push(clash);
        other
    }

    /// Names that stand side by side: fields, variants. Warns of each pair that comes out the same.
    pub(super) fn side_by_side(
        &mut self,
        texts: &[&str],
        style: names::Style,
        reserved: &[&str],
        at: &Location,
    ) -> Vec<Ident> {
        self.unique_names(texts, (style, reserved), |_| at.clone())
    }

    /// The same of the keys of an object: each pair is told at the key that gives way.
    pub(super) fn keys_side_by_side(&mut self, keys: &[&str], style: names::Style, at: &Location) -> Vec<Ident> {
        self.unique_names(keys, (style, &[]), |key| at.join(key))
    }

    fn unique_names(
        &mut self,
        texts: &[&str],
        (style, reserved): (names::Style, &[&str]),
        at: impl Fn(&str) -> Location,
    ) -> Vec<Ident> {
        let (idents, clashes) = names::unique(texts, style, reserved);
        let mut said = BTreeMap::new();
        for (kept, other) in clashes {
            if said.insert(other, kept).is_none() {
                let clash = diagnostics::names_collide(
                    at(texts[other]),
                    (texts[kept], &idents[kept]),
                    (texts[other], &idents[other]),
                );
                self.found.push(clash);
            }
        }
        idents
    }
}
