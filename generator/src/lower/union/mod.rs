//! Lowering of `oneOf` and `anyOf` to unions: enums with a rule that selects the variant of a value.

mod compose;
mod discriminator;
mod hierarchy;
mod label;
mod lenient_number;
mod own_names;

use super::Lowering;
use super::analysis::{Overlap, SchemaShape, UnionCase, UnionSchema, discriminate, overlap};
use super::naming::NamingContext;
use super::schema::{Lowered, not_null};
use crate::diagnostics;
use crate::ir::{Ident, Type, TypeDefKind, Union, UnionDispatch};
use crate::openapi::Cursor;

/// The variant of a union for values that match several other variants.
const MULTIPLE_VARIANT: &str = "Several";

impl<'s> Lowering<'s> {
    /// Lowers a union without sibling keywords. A union of one schema and null has the type of that schema.
    pub(super) fn union(&mut self, union_schema: &UnionSchema<'s>, context: &NamingContext) -> Lowered {
        if let [only] = union_schema.members.as_slice() {
            return Lowered::Type(not_null(self.schema(only, context)));
        }
        if let Some(number) = self.lenient_number(union_schema, context) {
            return Lowered::Type(number);
        }
        if let Some(open) = is_any_of(&union_schema.at).then(|| self.extensible_enum(&union_schema.members)).flatten() {
            return open;
        }
        let labels: Vec<String> = label::labels(&union_schema.members, property_name(&union_schema.parent));
        let idents = self.variant_idents(&labels, &union_schema.parent);
        let types: Vec<Type> = union_schema
            .members
            .iter()
            .zip(&idents)
            .map(|(member, ident)| not_null(self.schema(member, &context.part(ident.without_raw_prefix()))))
            .collect();
        let variants = idents.into_iter().zip(types).collect();
        Lowered::Definition(TypeDefKind::Union(match self.discriminator(union_schema) {
            Some(dispatch) => value_union(variants, dispatch),
            None => {
                let cases = union_schema.members.iter().enumerate();
                let cases = cases.flat_map(|(variant, member)| {
                    SchemaShape::cases_of(member).into_iter().map(move |shape| UnionCase { variant, shape })
                });
                self.with_discrimination(variants, &cases.collect::<Vec<_>>(), &union_schema.at)
            }
        }))
    }

    /// Returns a union whose variants are distinguished by tests. Warns if the variants are ambiguous. `at` is the list
    /// of members in `oneOf` or `anyOf`.
    fn with_discrimination(&mut self, variants: Vec<(Ident, Type)>, cases: &[UnionCase<'s>], at: &Cursor<'s>) -> Union {
        let discrimination = discriminate(cases);
        let in_order = matches!(discrimination.dispatch, UnionDispatch::Order(_));
        // A value may match several members of an `anyOf`. A value matches only one member of a `oneOf`, but if the
        // tests are ambiguous, the keys of the value are needed to find this member.
        let overlap = match is_any_of(at) || discrimination.ambiguity.is_some() {
            true => overlap(cases, variants.len(), in_order),
            false => Overlap { keys: Vec::new(), of_both: false },
        };
        if let Some((one, other, shared)) = discrimination.ambiguity {
            let at = at.location().clone();
            let (one, other) = (variants[one].0.without_raw_prefix(), variants[other].0.without_raw_prefix());
            self.diagnostics.push(diagnostics::ambiguous_union(at, one, other, &shared));
        }
        let matches_several = is_any_of(at) && overlap.of_both;
        Union {
            variants,
            dispatch: discrimination.dispatch,
            keys: overlap.keys,
            is_any_of: matches_several,
            content: None,
        }
    }
}

/// Returns the name of a schema's discriminator property.
fn property_name<'s>(at: &Cursor<'s>) -> Option<&'s str> {
    at.get("discriminator")?.text("propertyName")
}

/// Returns `true` if a list of members is the value of `anyOf`.
fn is_any_of(list: &Cursor<'_>) -> bool {
    list.location().pointer.tokens().last().is_some_and(|keyword| keyword == "anyOf")
}

/// Returns a union that is dispatched by a discriminator.
fn value_union(variants: Vec<(Ident, Type)>, dispatch: UnionDispatch) -> Union {
    Union { variants, dispatch, keys: Vec::new(), is_any_of: false, content: None }
}
