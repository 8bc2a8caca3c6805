//! `oneOf` and `anyOf`: one of several types, and how to tell which.

mod apart;
mod branches;
mod compose;
mod discriminator;
mod facts;
mod hierarchy;
mod label;
mod objects;

use self::apart::tell_apart;
pub(super) use self::branches::{Branches, has_null};
use self::facts::{Case, Facts};
pub(super) use self::hierarchy::{Heirs, heirs, is_base};
use super::Lower;
use super::place::Place;
use super::schema::Lowered;
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{Ident, Kind, Recognise, Type, Union};

/// The variant of an enum or a union that keeps a value which the document does not know.
pub(super) const UNKNOWN: &str = "Unknown";

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
        let recognise = match self.discriminator(branches) {
            Some(recognise) => recognise,
            None => {
                let cases = branches.members.iter().enumerate();
                let cases = cases.flat_map(|(variant, member)| {
                    Facts::of(member).into_iter().map(move |facts| Case { variant, facts })
                });
                self.told(&cases.collect::<Vec<_>>(), &labels, &branches.at)
            }
        };
        Lowered::Definition(union_of(idents, types, recognise))
    }

    /// What tells variants apart; a warning where nothing does for certain.
    fn told(&mut self, cases: &[Case<'s>], labels: &[String], at: &Cursor<'s>) -> Recognise {
        let told = tell_apart(cases);
        if let Some((one, other, shared)) = told.doubt {
            let at = at.location().clone();
            self.found.push(diagnostics::union_in_doubt(at, &labels[one], &labels[other], &shared));
        }
        told.recognise
    }
}

fn union_of(idents: Vec<Ident>, types: Vec<Type>, recognise: Recognise) -> Kind {
    Kind::Union(Union { variants: idents.into_iter().zip(types).collect(), recognise })
}

/// The type of a member: null is the union's own affair.
fn not_null(ty: Type) -> Type {
    match ty {
        Type::Nullable(inner) => *inner,
        ty => ty,
    }
}
