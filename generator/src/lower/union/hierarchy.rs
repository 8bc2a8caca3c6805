//! Inheritance: a base schema with a discriminator and without a union. Each subtype refers to the base in its `allOf`,
//! and a value of the base is a value of one of the subtypes (OpenAPI 3.0, Discriminator Object).

use super::super::Lowering;
use super::super::analysis::{
    FlattenedObject, SchemaShape, allows_bare_value, family, is_base, output_values, target_of, text_of,
};
use super::super::naming::NamingContext;
use super::super::schema::Lowered;
use super::value_union;
use crate::diagnostics;
use crate::ir::{Type, TypeDefKind, UnionDispatch, Value};
use crate::openapi::Cursor;

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
