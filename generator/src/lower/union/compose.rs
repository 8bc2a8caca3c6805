//! Unions with sibling keywords: keywords next to the `oneOf` or `anyOf`, or in the other members of an `allOf` that
//! contains the union. The sibling keywords apply to each member, so each variant is a struct with the properties of
//! the member and of the sibling keywords (see `docs/decisions/0006-unions-with-sibling-keywords.md`).

use std::collections::BTreeMap;

use super::super::Lowering;
use super::super::analysis::{ChosenMembers, FlattenedObject, SchemaShape, UnionCase, UnionSchema, unwrapped};
use super::super::naming::NamingContext;
use super::super::schema::Lowered;
use super::{is_any_of, label, not_null, property_name, value_union};
use crate::diagnostics;
use crate::ir::{Type, TypeDefKind, UntypedReason};
use crate::names::{self, IdentStyle};
use crate::openapi::Cursor;
use crate::source::{Location, Pointer};

/// The number of variants that a combination of unions may have beyond the number of members of its largest union.
const COMBINED: usize = 32;

/// The maximum total number of properties that the sibling keywords may add to the variants of a union.
const REPEATED: usize = 20_000;

/// A combination of one member from each union.
#[derive(Clone, Debug)]
struct UnionAlternative<'s> {
    /// The selected members.
    chosen: Vec<Cursor<'s>>,
    /// The flattened object of the selected members and the sibling keywords.
    members: FlattenedObject<'s>,
}

impl<'s> Lowering<'s> {
    /// Lowers a schema whose unions have sibling keywords.
    pub(in crate::lower) fn composed(
        &mut self,
        at: &Cursor<'s>,
        base: FlattenedObject<'s>,
        context: &NamingContext,
    ) -> Lowered {
        if let ([only], false, true) = (base.unions.as_slice(), base.has_keys(), base.other_members.is_empty()) {
            let is_same_schema = only.parent.location() == at.location();
            return if is_same_schema { self.union(only, context) } else { self.definition_at(&only.parent, context) };
        }
        let limit = limit(&base);
        let Some(mut alternatives) = alternatives(at, limit) else {
            for union in &base.unions {
                self.diagnostics.push(diagnostics::too_many_variants(union.at.location().clone(), limit));
            }
            return self.structure(at, base, context);
        };
        alternatives.retain(|alternative| {
            let is_compatible = alternative.members.other_members.is_empty() || !base.only_objects;
            if let (false, Some(chosen)) = (is_compatible, alternative.chosen.last()) {
                self.diagnostics.push(diagnostics::member_never_matches(chosen.location().clone()));
            }
            is_compatible
        });
        self.distributed(at, &base, alternatives, context)
    }

    fn distributed(
        &mut self,
        at: &Cursor<'s>,
        base: &FlattenedObject<'s>,
        alternatives: Vec<UnionAlternative<'s>>,
        context: &NamingContext,
    ) -> Lowered {
        let labels = labels(&alternatives);
        let idents = self.variant_idents(&labels, at);
        let shared = self.shared_types(base, &alternatives, context);
        let types: Vec<Type> = alternatives
            .iter()
            .zip(&idents)
            .map(|(alternative, ident)| {
                self.alternative(alternative, &shared, &context.part(ident.without_raw_prefix()))
            })
            .collect();
        let discriminator = match base.unions.as_slice() {
            [only] if alternatives.iter().all(|alternative| alternative.chosen.len() == 1) => {
                let members = alternatives.iter().flat_map(|alternative| alternative.chosen.clone()).collect();
                let holder = if only.parent.get("discriminator").is_some() { &only.parent } else { at };
                let union_schema = UnionSchema { at: only.at.clone(), parent: holder.clone(), members };
                let merged: Vec<_> = alternatives.iter().map(|alternative| alternative.members.clone()).collect();
                self.discriminator_of(&union_schema, &merged)
            }
            _ => None,
        };
        let variants = idents.into_iter().zip(types).collect();
        Lowered::Definition(TypeDefKind::Union(match discriminator {
            Some(dispatch) => value_union(variants, dispatch),
            None => {
                let shape = alternatives.iter().map(UnionAlternative::shape).enumerate();
                let cases: Vec<_> = shape.map(|(variant, shape)| UnionCase { variant, shape }).collect();
                let list = base.unions.iter().find(|branches| is_any_of(&branches.at)).or(base.unions.first());
                self.with_discrimination(variants, &cases, list.map_or(at, |branches| &branches.at))
            }
        }))
    }

    /// Returns the type of a variant. If the sibling keywords add nothing to the member, the variant has the member's
    /// type.
    fn alternative(
        &mut self,
        alternative: &UnionAlternative<'s>,
        shared: &BTreeMap<Pointer, Type>,
        context: &NamingContext,
    ) -> Type {
        if let Some(member) = alternative.is_its_member() {
            return not_null(self.schema(member, context));
        }
        let Some(location) = alternative.location() else { return Type::Any };
        let members = FlattenedObject { shared_types: shared.clone(), ..alternative.members.clone() };
        let lowered = match members.other_members.as_slice() {
            [] if !members.is_object && !members.has_keys() => return self.untyped(UntypedReason::NoType, &location),
            [only] if !members.has_keys() => self.definition_at(&only.clone(), context),
            _ => {
                let at = alternative.chosen.last().cloned();
                at.map_or(Lowered::Type(Type::Any), |at| self.structure(&at, members, context))
            }
        };
        match lowered {
            Lowered::Type(ty) => not_null(ty),
            Lowered::Definition(kind) => self.variant_type(kind, alternative, &location, context),
        }
    }

    fn variant_type(
        &mut self,
        kind: TypeDefKind,
        alternative: &UnionAlternative<'s>,
        at: &Location,
        context: &NamingContext,
    ) -> Type {
        let member = alternative.chosen.last().and_then(|member| member.follow().ok());
        Type::Named(self.inline_type(context, at, member.as_ref(), kind))
    }

    /// Lowers the properties of the sibling keywords once, and returns the types of the properties by location. All
    /// variants use these types, which are named after the schema that contains the unions.
    fn shared_types(
        &mut self,
        base: &FlattenedObject<'s>,
        alternatives: &[UnionAlternative<'s>],
        context: &NamingContext,
    ) -> BTreeMap<Pointer, Type> {
        let texts: Vec<&str> = base.properties.iter().map(|(name, _)| *name).collect();
        let idents = names::unique(&texts, IdentStyle::Snake, &[]).0;
        let mut shared = BTreeMap::new();
        for ((name, property), ident) in base.properties.iter().zip(idents) {
            let pointer = &property.location().pointer;
            let is_used = alternatives.iter().any(|alternative| {
                alternative.is_its_member().is_none()
                    && alternative.members.property(name).is_some_and(|found| found.location().pointer == *pointer)
            });
            if is_used {
                shared.insert(pointer.clone(), self.schema(property, &context.part(ident.without_raw_prefix())));
            }
        }
        shared
    }
}

impl<'s> UnionAlternative<'s> {
    /// Returns the only selected member, if this member is a component that already includes the sibling keywords.
    fn is_its_member(&self) -> Option<&Cursor<'s>> {
        match self.chosen.as_slice() {
            [only] if unwrapped(only).reference().is_some() => {
                Some(only).filter(|only| FlattenedObject::new(only).is_equivalent(&self.members))
            }
            _ => None,
        }
    }

    fn shape(&self) -> SchemaShape<'s> {
        match self.members.other_members.as_slice() {
            [only] if !self.members.has_keys() => SchemaShape::cases_of(only).into_iter().next().unwrap_or_default(),
            _ => SchemaShape::of_members(&self.members),
        }
    }

    /// Returns a location that identifies the variant: the location of the first selected member, followed by the
    /// keyword and index of every other selected member.
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

/// Returns a text for each combination, from which the name of its variant is made: the labels of the selected members.
fn labels(alternatives: &[UnionAlternative<'_>]) -> Vec<String> {
    let mut lists: BTreeMap<Location, Vec<Cursor<'_>>> = BTreeMap::new();
    let mut labels: BTreeMap<&Location, String> = BTreeMap::new();
    for member in alternatives.iter().flat_map(|alternative| &alternative.chosen) {
        if labels.insert(member.location(), String::new()).is_none() {
            lists.entry(parent(member.location())).or_default().push(member.clone());
        }
    }
    for (list, members) in &lists {
        let schema = members.first().and_then(|member| member.at(parent(list)));
        let of_members = label::labels(members, schema.as_ref().and_then(property_name));
        for (member, label) in members.iter().zip(of_members) {
            if let Some(text) = labels.get_mut(member.location()) {
                *text = label;
            }
        }
    }
    let label = |member: &Cursor<'_>| labels.get(member.location()).cloned().unwrap_or_default();
    alternatives.iter().map(|alternative| alternative.chosen.iter().map(label).collect::<Vec<_>>().join(" ")).collect()
}

fn parent(at: &Location) -> Location {
    Location { file: at.file, pointer: at.pointer.parent().unwrap_or_default() }
}

/// Returns every combination of union members, or `None` if there are more combinations than `limit`.
fn alternatives<'s>(at: &Cursor<'s>, limit: usize) -> Option<Vec<UnionAlternative<'s>>> {
    let mut found = Vec::new();
    collect_alternatives(at, limit, &ChosenMembers::new(), &[], &mut found).then_some(found)
}

/// Returns the maximum number of variants. A limit is necessary because the number of combinations grows exponentially
/// with the number of unions.
fn limit(base: &FlattenedObject<'_>) -> usize {
    let largest = base.unions.iter().map(|union| union.members.len()).max().unwrap_or(0);
    COMBINED.max((COMBINED + largest).min(REPEATED / base.properties.len().max(1)))
}

fn collect_alternatives<'s>(
    at: &Cursor<'s>,
    limit: usize,
    choices: &ChosenMembers<'s>,
    chosen: &[Cursor<'s>],
    found: &mut Vec<UnionAlternative<'s>>,
) -> bool {
    let members = FlattenedObject::with_choices(at, choices);
    let Some(union_schema) = members.unions.first().cloned() else {
        found.push(UnionAlternative { chosen: chosen.to_vec(), members });
        return found.len() <= limit;
    };
    chosen.len() < COMBINED
        && union_schema.members.iter().all(|member| {
            let mut choices = choices.clone();
            choices.insert(union_schema.at.location().pointer.clone(), member.clone());
            collect_alternatives(at, limit, &choices, &[chosen, std::slice::from_ref(member)].concat(), found)
        })
}
