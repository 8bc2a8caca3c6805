//! `oneOf` and `anyOf`: one of several types, and how to tell which.

mod apart;
mod branches;
mod compose;
mod discriminator;
mod facts;
mod hierarchy;
mod label;
mod objects;
mod overlap;

use self::apart::tell_apart;
pub(super) use self::branches::Branches;
pub(super) use self::discriminator::component_name;
use self::facts::{Case, Facts};
pub(super) use self::hierarchy::{Heirs, heirs, is_base};
use self::overlap::{Overlap, overlap};
use super::Lower;
use super::place::Place;
use super::schema::Lowered;
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{Ident, Kind, Recognise, Type, Union};

/// The variant of an enum or a union that keeps a value which the document does not know.
pub(super) const UNKNOWN: &str = "Unknown";

/// The variant of a union that holds a value of several others.
const SEVERAL: &str = "Several";

impl<'s> Lower<'s> {
    /// The union that a schema is, which says nothing else. A union with null is the rest of it, and nullable.
    pub(super) fn union(&mut self, branches: &Branches<'s>, place: &Place) -> Lowered {
        if let [only] = branches.members.as_slice() {
            return Lowered::Type(not_null(self.schema(only, place)));
        }
        let labels: Vec<String> = branches.members.iter().map(label::label).collect();
        let idents = self.variant_idents(&labels, &branches.holder);
        let types: Vec<Type> = branches
            .members
            .iter()
            .zip(&idents)
            .map(|(member, ident)| not_null(self.schema(member, &place.part(ident.bare()))))
            .collect();
        let variants = idents.into_iter().zip(types).collect();
        Lowered::Definition(Kind::Union(match self.discriminator(branches) {
            Some(recognise) => by_value(variants, recognise),
            None => {
                let cases = branches.members.iter().enumerate();
                let cases = cases.flat_map(|(variant, member)| {
                    Facts::of(member).into_iter().map(move |facts| Case { variant, facts })
                });
                self.told(variants, &cases.collect::<Vec<_>>(), &labels, &branches.at)
            }
        }))
    }

    /// The union whose variants tests tell apart; a warning where nothing does for certain. `at` is its keyword's list.
    fn told(&mut self, variants: Vec<(Ident, Type)>, cases: &[Case<'s>], labels: &[String], at: &Cursor<'s>) -> Union {
        let told = tell_apart(cases);
        let in_order = matches!(told.recognise, Recognise::Order(_));
        // One value may be of several members of `anyOf`; of `oneOf` it is one, which the keys help to find.
        let overlap = match is_any_of(at) || told.doubt.is_some() {
            true => overlap(cases, variants.len(), in_order),
            false => Overlap { keys: Vec::new(), of_both: false },
        };
        if let Some((one, other, shared)) = told.doubt {
            let at = at.location().clone();
            self.found.push(diagnostics::union_in_doubt(at, &labels[one], &labels[other], &shared));
        }
        let several = is_any_of(at) && overlap.of_both;
        Union { variants, recognise: told.recognise, keys: overlap.keys, several }
    }
}

/// Whether the list is that of an `anyOf`.
fn is_any_of(list: &Cursor<'_>) -> bool {
    list.location().pointer.tokens().last().is_some_and(|keyword| keyword == "anyOf")
}

/// The union whose variants a discriminator tells apart.
fn by_value(variants: Vec<(Ident, Type)>, recognise: Recognise) -> Union {
    Union { variants, recognise, keys: Vec::new(), several: false }
}

/// The type of a member: null is the union's own affair.
pub(super) fn not_null(ty: Type) -> Type {
    match ty {
        Type::Nullable(inner) => *inner,
        ty => ty,
    }
}
