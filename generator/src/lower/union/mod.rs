//! `oneOf` and `anyOf`: unions and their dispatch.

mod apart;
mod branches;
mod compose;
mod discriminator;
mod facts;
mod hierarchy;
mod label;
mod lenient_number;
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

/// The variant of an enum or a union for values that the document does not list.
pub(super) const UNKNOWN: &str = "Unknown";

/// The variant of a union for values that several others describe.
const SEVERAL: &str = "Several";

impl<'s> Lower<'s> {
    /// Lowers a union without sibling keywords. A union of one type and null is that type.
    pub(super) fn union(&mut self, branches: &Branches<'s>, place: &Place) -> Lowered {
        if let [only] = branches.members.as_slice() {
            return Lowered::Type(not_null(self.schema(only, place)));
        }
        if let Some(number) = self.lenient_number(branches, place) {
            return Lowered::Type(number);
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

    /// Returns a union whose variants are distinguished by tests, with a warning if they are ambiguous. `at` is the
    /// list of its keyword.
    fn told(&mut self, variants: Vec<(Ident, Type)>, cases: &[Case<'s>], labels: &[String], at: &Cursor<'s>) -> Union {
        let told = tell_apart(cases);
        let in_order = matches!(told.recognise, Recognise::Order(_));
        // A value may match several members of `anyOf`, and only one of `oneOf`, which its keys help to find.
        let overlap = match is_any_of(at) || told.doubt.is_some() {
            true => overlap(cases, variants.len(), in_order),
            false => Overlap { keys: Vec::new(), of_both: false },
        };
        if let Some((one, other, shared)) = told.doubt {
            let at = at.location().clone();
            self.found.push(diagnostics::union_in_doubt(at, &labels[one], &labels[other], &shared));
        }
        let several = is_any_of(at) && overlap.of_both;
        Union { variants, recognise: told.recognise, keys: overlap.keys, several, content: None }
    }
}

/// Returns `true` if the list is that of an `anyOf`.
fn is_any_of(list: &Cursor<'_>) -> bool {
    list.location().pointer.tokens().last().is_some_and(|keyword| keyword == "anyOf")
}

/// Returns a union that is dispatched by a discriminator.
fn by_value(variants: Vec<(Ident, Type)>, recognise: Recognise) -> Union {
    Union { variants, recognise, keys: Vec::new(), several: false, content: None }
}

/// Returns the type of a member without null, which the union handles.
pub(super) fn not_null(ty: Type) -> Type {
    match ty {
        Type::Nullable(inner) => *inner,
        ty => ty,
    }
}
