//! Lowering of objects: `properties`, `required` and `additionalProperties`.

use super::super::analysis::{FlattenedObject, is_flagged};
use super::super::name_rules::NamedItem;
use super::super::naming::NamingContext;
use super::super::{Lowering, constraints, deprecation, docs};
use super::Lowered;
use crate::diagnostics::Renaming;
use crate::ir::{AdditionalProperties, Direction, Field, Ident, Presence, Struct, Type, TypeDefKind, UntypedReason};
use crate::names::{self, IdentStyle};
use crate::naming_options::{NameKind, NamingOptions};
use crate::openapi::Cursor;

impl<'s> Lowering<'s> {
    /// Lowers an object to a struct if it declares properties, otherwise to a map.
    pub(super) fn object(&mut self, at: &Cursor<'s>, context: &NamingContext) -> Lowered {
        let mut members = FlattenedObject::default();
        members.add_object(at);
        members.add_conditional(std::slice::from_ref(at));
        for error in std::mem::take(&mut members.diagnostics) {
            self.diagnostics.push(error);
        }
        self.structure(at, members, context)
    }

    /// Lowers a flattened object to a struct or map.
    pub(in crate::lower) fn structure(
        &mut self,
        at: &Cursor<'s>,
        members: FlattenedObject<'s>,
        context: &NamingContext,
    ) -> Lowered {
        let closed = members.is_closed();
        if members.properties.is_empty() && members.required.is_empty() {
            return match members.additional {
                Some(_) if closed => Lowered::Definition(TypeDefKind::Struct(Struct {
                    fields: Vec::new(),
                    additional_properties: AdditionalProperties::Forbidden,
                })),
                additional => Lowered::Type(Type::Map(Box::new(self.value_type(additional.as_ref(), at, context)))),
            };
        }
        let names: Vec<&'s str> = members.names();
        let texts = self.property_texts(&names, &members, at);
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let renaming = |name: &str| match members.property(name) {
            Some(property) => Renaming::Key(property.location().pointer.to_string()),
            None => Renaming::Unsupported,
        };
        let idents = self
            .unique_names(&texts, (IdentStyle::Snake, &[]), |index| (at.location().clone(), renaming(names[index])));
        let fields = self.fields(at, &members, names.iter().copied().zip(&idents), context);
        let additional_properties = self.additional_properties(at, &members, &idents, context);
        Lowered::Definition(TypeDefKind::Struct(Struct { fields, additional_properties }))
    }

    fn fields<'i>(
        &mut self,
        at: &Cursor<'s>,
        members: &FlattenedObject<'s>,
        names: impl Iterator<Item = (&'s str, &'i Ident)>,
        context: &NamingContext,
    ) -> Vec<Field> {
        let mut fields = Vec::new();
        for (name, ident) in names {
            let presence = if members.required.contains(&name) { Presence::Required } else { Presence::Optional };
            let Some(property) = members.property(name) else {
                // A key that `required` lists, but that has no schema, may have any value.
                fields.push(Field {
                    name: name.to_owned(),
                    ident: ident.clone(),
                    ty: self.untyped(UntypedReason::Undescribed, at.location()),
                    presence,
                    only_in: None,
                    default: None,
                    docs: String::new(),
                    constraints: Vec::new(),
                    deprecated: None,
                });
                continue;
            };
            let ty = match members.shared_types.get(&property.location().pointer) {
                _ if members.varying.contains(&name) => self.untyped(UntypedReason::UnmergedAllOf, property.location()),
                Some(ty) => ty.clone(),
                None => {
                    let earlier = members.earlier.get(name).map(Vec::as_slice).unwrap_or_default();
                    self.refined_property(property, earlier, &context.part(ident.without_raw_prefix()))
                }
            };
            fields.push(self.field(name, ident.clone(), presence, property, ty));
        }
        fields
    }

    fn additional_properties(
        &mut self,
        at: &Cursor<'s>,
        members: &FlattenedObject<'s>,
        idents: &[Ident],
        context: &NamingContext,
    ) -> AdditionalProperties {
        match &members.additional {
            None if members.is_open() => {
                let ty = self.untyped(UntypedReason::UnmergedAllOf, at.location());
                AdditionalProperties::Kept { ident: self.extra_fields_name(idents), ty }
            }
            None if self.options.keep_unknown => {
                AdditionalProperties::Kept { ident: self.extra_fields_name(idents), ty: Type::Any }
            }
            None => AdditionalProperties::Ignored,
            Some(_) if members.is_closed() => AdditionalProperties::Forbidden,
            additional => AdditionalProperties::Kept {
                ident: self.extra_fields_name(idents),
                ty: self.value_type(additional.as_ref(), at, context),
            },
        }
    }

    /// Returns the texts that name the properties: the names that options give, or the keys.
    fn property_texts(&mut self, names: &[&'s str], members: &FlattenedObject<'s>, at: &Cursor<'s>) -> Vec<String> {
        if self.options.rename.is_empty() && self.options.naming == NamingOptions::default() {
            return names.iter().map(|name| (*name).to_owned()).collect();
        }
        let item = |name: &&'s str| {
            let property = members.property(name);
            let item = NamedItem::new(name, property);
            match property {
                Some(at) => item.with_key(at.location().pointer.to_string()),
                None => item,
            }
        };
        let items: Vec<NamedItem<'s>> = names.iter().map(item).collect();
        self.ruled_names(NameKind::Property, IdentStyle::Snake, &items, at)
    }

    fn field(&mut self, name: &str, ident: Ident, presence: Presence, at: &Cursor<'s>, ty: Type) -> Field {
        let default = self.default_of(at, &ty);
        Field {
            name: name.to_owned(),
            ident,
            ty,
            presence,
            only_in: only_in(at),
            default,
            docs: docs::docs(at),
            constraints: constraints::constraints(at),
            deprecated: deprecation::of_property(at),
        }
    }

    /// Returns the type of the values of `additionalProperties`.
    fn value_type(&mut self, additional: Option<&Cursor<'s>>, at: &Cursor<'s>, context: &NamingContext) -> Type {
        match additional {
            Some(schema) if schema.node().as_object().is_some() => self.schema(schema, &context.part("value")),
            _ => self.untyped(UntypedReason::UntypedValues, at.location()),
        }
    }

    /// Returns the name of the field for undeclared properties: `additional_properties`, unless a property has that
    /// name.
    fn extra_fields_name(&self, idents: &[Ident]) -> Ident {
        let mut name = names::snake("additional_properties");
        while idents.contains(&name) {
            name = names::snake(&format!("other_{}", name.without_raw_prefix()));
        }
        name
    }
}

fn only_in(property: &Cursor<'_>) -> Option<Direction> {
    match (is_flagged(property, "readOnly"), is_flagged(property, "writeOnly")) {
        (true, false) => Some(Direction::Responses),
        (false, true) => Some(Direction::Requests),
        _ => None,
    }
}
