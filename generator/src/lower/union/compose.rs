//! Unions with sibling keywords, by `allOf` or in the same schema. The sibling keywords apply to each member, so each
//! variant is a struct of both (see `docs/decisions/0006-unions-with-sibling-keywords.md`).

use std::collections::BTreeMap;

use super::super::Lower;
use super::super::place::Place;
use super::super::schema::{Choices, Lowered, Members, unwrapped};
use super::branches::Branches;
use super::facts::{Case, Facts};
use super::{by_value, is_any_of, label, not_null};
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{Kind, Type, Untyped};
use crate::names::{self, Style};
use crate::source::{Location, Pointer};

/// The maximum number of variants that combined unions may have beyond those of the largest of them.
const COMBINED: usize = 32;

/// The maximum number of properties that the variants of a union may repeat.
const REPEATED: usize = 20_000;

/// A combination of one member from each union.
#[derive(Clone, Debug)]
struct Alternative<'s> {
    /// The selected members.
    chosen: Vec<Cursor<'s>>,
    /// The flattened object of the selected members and the sibling keywords.
    members: Members<'s>,
}

impl<'s> Lower<'s> {
    /// Lowers a schema whose unions have sibling keywords.
    pub(in crate::lower) fn composed(&mut self, at: &Cursor<'s>, base: Members<'s>, place: &Place) -> Lowered {
        if let ([only], false, true) = (base.unions.as_slice(), base.has_keys(), base.others.is_empty()) {
            let here = only.holder.location() == at.location();
            return if here { self.union(only, place) } else { self.definition_at(&only.holder, place) };
        }
        let limit = limit(&base);
        let Some(mut alternatives) = alternatives(at, limit) else {
            for union in &base.unions {
                self.found.push(diagnostics::too_many_variants(union.at.location().clone(), limit));
            }
            return self.record(at, base, place);
        };
        alternatives.retain(|alternative| {
            let fits = alternative.members.others.is_empty() || !base.only_objects;
            if let (false, Some(chosen)) = (fits, alternative.chosen.last()) {
                self.found.push(diagnostics::member_never_fits(chosen.location().clone()));
            }
            fits
        });
        self.distributed(at, &base, alternatives, place)
    }

    fn distributed(
        &mut self,
        at: &Cursor<'s>,
        base: &Members<'s>,
        alternatives: Vec<Alternative<'s>>,
        place: &Place,
    ) -> Lowered {
        let labels: Vec<String> = alternatives.iter().map(Alternative::label).collect();
        let idents = self.variant_idents(&labels, at);
        let shared = self.shared(base, &alternatives, place);
        let types: Vec<Type> = alternatives
            .iter()
            .zip(&idents)
            .map(|(alternative, ident)| self.alternative(alternative, &shared, &place.part(ident.bare())))
            .collect();
        let discriminator = match base.unions.as_slice() {
            [only] if alternatives.iter().all(|alternative| alternative.chosen.len() == 1) => {
                let members = alternatives.iter().flat_map(|alternative| alternative.chosen.clone()).collect();
                let holder = if only.holder.get("discriminator").is_some() { &only.holder } else { at };
                let branches = Branches { at: only.at.clone(), holder: holder.clone(), members };
                let merged: Vec<_> = alternatives.iter().map(|alternative| alternative.members.clone()).collect();
                self.discriminator_of(&branches, &merged)
            }
            _ => None,
        };
        let variants = idents.into_iter().zip(types).collect();
        Lowered::Definition(Kind::Union(match discriminator {
            Some(recognise) => by_value(variants, recognise),
            None => {
                let facts = alternatives.iter().map(Alternative::facts).enumerate();
                let cases: Vec<_> = facts.map(|(variant, facts)| Case { variant, facts }).collect();
                let list = base.unions.iter().find(|branches| is_any_of(&branches.at)).or(base.unions.first());
                self.told(variants, &cases, &labels, list.map_or(at, |branches| &branches.at))
            }
        }))
    }

    /// Returns the type of a variant, which is the member's own type if nothing is added to it.
    fn alternative(&mut self, alternative: &Alternative<'s>, shared: &BTreeMap<Pointer, Type>, place: &Place) -> Type {
        if let Some(member) = alternative.is_its_member() {
            return not_null(self.schema(member, place));
        }
        let Some(location) = alternative.location() else { return Type::Any };
        let members = Members { shared: shared.clone(), ..alternative.members.clone() };
        let lowered = match members.others.as_slice() {
            [] if !members.is_object && !members.has_keys() => return self.untyped(Untyped::Unsaid, &location),
            [only] if !members.has_keys() => self.definition_at(&only.clone(), place),
            _ => {
                let at = alternative.chosen.last().cloned();
                at.map_or(Lowered::Type(Type::Any), |at| self.record(&at, members, place))
            }
        };
        match lowered {
            Lowered::Type(ty) => not_null(ty),
            Lowered::Definition(kind) => self.variant_type(kind, alternative, &location, place),
        }
    }

    fn variant_type(&mut self, kind: Kind, alternative: &Alternative<'s>, at: &Location, place: &Place) -> Type {
        let member = alternative.chosen.last().and_then(|member| member.follow().ok());
        Type::Named(self.inline_type(place, at, member.as_ref(), kind))
    }

    /// Lowers the properties among the sibling keywords, whose types all variants share. They are named after the whole
    /// schema.
    fn shared(
        &mut self,
        base: &Members<'s>,
        alternatives: &[Alternative<'s>],
        place: &Place,
    ) -> BTreeMap<Pointer, Type> {
        let texts: Vec<&str> = base.properties.iter().map(|(name, _)| *name).collect();
        let idents = names::unique(&texts, Style::Snake, &[]).0;
        let mut shared = BTreeMap::new();
        for ((name, property), ident) in base.properties.iter().zip(idents) {
            let pointer = &property.location().pointer;
            let is_used = alternatives.iter().any(|alternative| {
                alternative.is_its_member().is_none()
                    && alternative.members.property(name).is_some_and(|found| found.location().pointer == *pointer)
            });
            if is_used {
                shared.insert(pointer.clone(), self.schema(property, &place.part(ident.bare())));
            }
        }
        shared
    }
}

impl<'s> Alternative<'s> {
    /// Returns the only selected member, if it is a component that already includes the sibling keywords.
    fn is_its_member(&self) -> Option<&Cursor<'s>> {
        match self.chosen.as_slice() {
            [only] if unwrapped(only).reference().is_some() => {
                Some(only).filter(|only| Members::of(only).says_the_same(&self.members))
            }
            _ => None,
        }
    }

    fn label(&self) -> String {
        self.chosen.iter().map(label::label).collect::<Vec<_>>().join(" ")
    }

    fn facts(&self) -> Facts<'s> {
        match self.members.others.as_slice() {
            [only] if !self.members.has_keys() => Facts::of(only).into_iter().next().unwrap_or_default(),
            _ => Facts::of_members(&self.members),
        }
    }

    /// Returns the location of the variant: that of its first member, followed by the indices of the others.
    fn location(&self) -> Option<Location> {
        let (first, rest) = self.chosen.split_first()?;
        let mut location = first.location().clone();
        for member in rest {
            let tokens = member.location().pointer.tokens();
            for token in tokens.iter().skip(tokens.len().saturating_sub(2)) {
                location = location.join(token.as_str());
            }
        }
        Some(location)
    }
}

/// Returns every combination of members, or `None` if there are too many.
fn alternatives<'s>(at: &Cursor<'s>, limit: usize) -> Option<Vec<Alternative<'s>>> {
    let mut found = Vec::new();
    choose(at, limit, &Choices::new(), &[], &mut found).then_some(found)
}

/// Returns the maximum number of variants. The members of one union are as many as the document lists; combinations of
/// several grow exponentially.
fn limit(base: &Members<'_>) -> usize {
    let largest = base.unions.iter().map(|union| union.members.len()).max().unwrap_or(0);
    COMBINED.max((COMBINED + largest).min(REPEATED / base.properties.len().max(1)))
}

fn choose<'s>(
    at: &Cursor<'s>,
    limit: usize,
    choices: &Choices<'s>,
    chosen: &[Cursor<'s>],
    found: &mut Vec<Alternative<'s>>,
) -> bool {
    let members = Members::chosen(at, choices);
    let Some(branches) = members.unions.first().cloned() else {
        found.push(Alternative { chosen: chosen.to_vec(), members });
        return found.len() <= limit;
    };
    chosen.len() < COMBINED
        && branches.members.iter().all(|member| {
            let mut choices = choices.clone();
            choices.insert(branches.at.location().pointer.clone(), member.clone());
            choose(at, limit, &choices, &[chosen, std::slice::from_ref(member)].concat(), found)
        })
}
