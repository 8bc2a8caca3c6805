//! Inheritance: a base schema with a discriminator and without a union. Each subtype refers to the base in its `allOf`,
//! and a value of the base is a value of one of the subtypes (OpenAPI 3.0, Discriminator Object).

use std::collections::BTreeMap;

use super::super::Lowering;
use super::super::naming::NamingContext;
use super::super::schema::{FlattenedObject, Lowered, is_nullable, unwrapped};
use super::discriminator::{allows_bare_value, output_values, target_of, text_of};
use super::schema_shape::SchemaShape;
use super::union_schema::UnionSchema;
use super::value_union;
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{Type, TypeDefKind, UnionDispatch, Value};
use crate::source::Pointer;

/// The direct subtypes of each base, by the location of the base.
pub(in crate::lower) type SubtypeIndex<'s> = BTreeMap<Pointer, Vec<(&'s str, Cursor<'s>)>>;

/// Returns an index from the location of each base to the components that refer to the base in their `allOf`.
pub(in crate::lower) fn subtypes<'s>(components: &[(&'s str, Cursor<'s>)]) -> SubtypeIndex<'s> {
    let mut subtypes = SubtypeIndex::new();
    for (key, at) in components {
        for member in at.get("allOf").map(|members| members.items()).unwrap_or_default() {
            let base = member.reference().and_then(|reference| Pointer::parse(reference.strip_prefix('#')?));
            if let Some(base) = base.filter(|base| *base != at.location().pointer)
                && !is_nullable_base(at, &member)
            {
                subtypes.entry(base).or_default().push((key, at.clone()));
            }
        }
    }
    subtypes
}

/// Returns `true` if a component only adds null to `base`, and the mapping of `base` does not list the component as a
/// subtype.
fn is_nullable_base<'s>(at: &Cursor<'s>, base: &Cursor<'s>) -> bool {
    let Ok(base) = base.follow() else { return false };
    let mapping = base.get("discriminator").and_then(|discriminator| discriminator.get("mapping"));
    let targets = mapping.map(|mapping| mapping.entries()).unwrap_or_default();
    let is_mapped = |(_, target): &(&str, Cursor<'s>)| {
        target.node().as_str().is_some_and(|text| target_of(text) == at.location().pointer)
    };
    is_nullable(at)
        && unwrapped(at).follow().is_ok_and(|end| end.location() == base.location())
        && !targets.iter().any(is_mapped)
}

/// Returns the base and all its direct and indirect subtypes without duplicates.
pub(in crate::lower) fn family<'s>(
    base: (&'s str, &Cursor<'s>),
    subtypes: &SubtypeIndex<'s>,
) -> Vec<(&'s str, Cursor<'s>)> {
    let mut family = vec![(base.0, base.1.clone())];
    let mut next = 0;
    while let Some((_, at)) = family.get(next) {
        for subtype in subtypes.get(&at.location().pointer).cloned().unwrap_or_default() {
            if !family.iter().any(|(other, _)| *other == subtype.0) {
                family.push(subtype);
            }
        }
        next += 1;
    }
    family
}

/// Returns `true` if a component has a discriminator and subtypes, and no union.
pub(in crate::lower) fn is_base<'s>(at: &Cursor<'s>, subtypes: &SubtypeIndex<'s>) -> bool {
    let named = at.get("discriminator").is_some_and(|found| found.text("propertyName").is_some());
    named && UnionSchema::of(at).is_empty() && subtypes.contains_key(&at.location().pointer)
}

impl<'s> Lowering<'s> {
    /// Lowers a base to a union of the base and its subtypes. The variant of the base receives the values without the
    /// discriminator property.
    pub(in crate::lower) fn hierarchy(
        &mut self,
        key: &'s str,
        at: &Cursor<'s>,
        context: &NamingContext,
    ) -> Option<Lowered> {
        if !is_base(at, &self.subtypes) {
            return None;
        }
        let discriminator = at.get("discriminator")?;
        let property = discriminator.text("propertyName")?.to_owned();
        let family = family((key, at), &self.subtypes);
        let labels: Vec<String> = family.iter().map(|(key, _)| (*key).to_owned()).collect();
        let idents = self.variant_idents(&labels, at);
        let members: Vec<FlattenedObject<'s>> = family.iter().map(|(_, at)| FlattenedObject::new(at)).collect();
        let values = self.values_of_family(&discriminator, &property, &family, &members);
        let names = values.iter().map(|(value, index)| (value.clone(), Value::String(family[*index].0.to_owned())));
        self.families.insert(key, Value::Object(names.collect()));
        let own = match self.merged(at, members[0].clone(), context) {
            Lowered::Type(ty) => ty,
            Lowered::Definition(kind) => {
                Type::Named(self.inline_type(&context.part("base"), at.location(), Some(at), kind))
            }
        };
        let subtypes = family.iter().skip(1).filter_map(|(_, at)| self.component_at(&at.location().pointer));
        let types: Vec<Type> = [own].into_iter().chain(subtypes.map(Type::Named)).collect();
        let (bare, written) = (allows_bare_value(&members, &property), output_values(&members, &property, &values));
        let dispatch = UnionDispatch::Discriminator {
            property,
            values,
            allow_bare_value: bare,
            output_values: written,
            absent: Some(0),
            unknown: None,
        };
        let variants = idents.into_iter().zip(types).collect();
        Some(Lowered::Definition(TypeDefKind::Union(value_union(variants, dispatch))))
    }

    fn values_of_family(
        &mut self,
        discriminator: &Cursor<'s>,
        property: &str,
        family: &[(&'s str, Cursor<'s>)],
        members: &[FlattenedObject<'s>],
    ) -> Vec<(String, usize)> {
        let is_bare = allows_bare_value(members, property);
        let mut values: Vec<(String, usize)> = Vec::new();
        for (value, target) in discriminator.get("mapping").map(|mapping| mapping.entries()).unwrap_or_default() {
            let text = target.node().as_str().unwrap_or_default();
            let pointer = target_of(text);
            match family.iter().position(|(_, at)| at.location().pointer == pointer) {
                Some(index) => values.push((value.to_owned(), index)),
                None => self.diagnostics.push(diagnostics::mapping_to_unrelated_schema(
                    target.location().clone(),
                    value,
                    text,
                )),
            }
        }
        for (index, (key, _)) in family.iter().enumerate() {
            if values.iter().any(|(_, mapped)| *mapped == index) {
                continue;
            }
            let value = match SchemaShape::of_members(&members[index]).constants(property) {
                Some([only]) => text_of(only),
                _ => None,
            };
            // A number or a boolean cannot be the name of a component.
            let Some(value) = value.or_else(|| (!is_bare).then(|| (*key).to_owned())) else { continue };
            if !values.iter().any(|(known, _)| *known == value) {
                values.push((value, index));
            }
        }
        values
    }
}
