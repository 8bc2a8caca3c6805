//! Objects: properties, `required`, `additionalProperties`.

use super::super::place::Place;
use super::super::{Lower, docs};
use super::{Lowered, Members, is_flagged};
use crate::diagnostics::Renaming;
use crate::document::Cursor;
use crate::ir::{Additional, Direction, Field, Ident, Kind, Presence, Struct, Type, Untyped};
use crate::names::{self, Style};

impl<'s> Lower<'s> {
    /// Lowers an object to a struct if it declares properties, otherwise to a map.
    pub(super) fn object(&mut self, at: &Cursor<'s>, place: &Place) -> Lowered {
        let mut members = Members::default();
        members.add_object(at);
        members.add_conditional(std::slice::from_ref(at));
        for fault in std::mem::take(&mut members.faults) {
            self.found.push(fault);
        }
        self.record(at, members, place)
    }

    /// Lowers a flattened object to a struct or map.
    pub(in crate::lower) fn record(&mut self, at: &Cursor<'s>, members: Members<'s>, place: &Place) -> Lowered {
        let closed = members.is_closed();
        if members.properties.is_empty() && members.required.is_empty() {
            return match members.additional {
                Some(_) if closed => {
                    Lowered::Definition(Kind::Struct(Struct { fields: Vec::new(), additional: Additional::Forbidden }))
                }
                additional => Lowered::Type(Type::Map(Box::new(self.value_type(additional.as_ref(), at, place)))),
            };
        }
        let names: Vec<&'s str> = members.names();
        let texts: Vec<&str> = names.iter().map(|name| self.renamed_property(name, &members)).collect();
        let renaming = |name: &str| match members.property(name) {
            Some(property) => Renaming::Key(property.location().pointer.to_string()),
            None => Renaming::Unsupported,
        };
        let idents =
            self.unique_names(&texts, (Style::Snake, &[]), |index| (at.location().clone(), renaming(names[index])));
        let mut fields = Vec::new();
        for (name, ident) in names.iter().zip(&idents) {
            let presence = if members.required.contains(name) { Presence::Required } else { Presence::Optional };
            let Some(property) = members.property(name) else {
                // `required` may list a key without a schema, which allows any value.
                fields.push(Field {
                    name: (*name).to_owned(),
                    ident: ident.clone(),
                    ty: self.untyped(Untyped::Undescribed, at.location()),
                    presence,
                    only_in: None,
                    default: None,
                    docs: String::new(),
                    deprecated: false,
                });
                continue;
            };
            let ty = match members.shared.get(&property.location().pointer) {
                _ if members.varying.contains(name) => self.untyped(Untyped::Unmerged, property.location()),
                Some(ty) => ty.clone(),
                None => self.schema(property, &place.part(ident.bare())),
            };
            fields.push(self.field(name, ident.clone(), presence, property, ty));
        }
        let additional = match &members.additional {
            None if members.is_open() => {
                let ty = self.untyped(Untyped::Unmerged, at.location());
                Additional::Kept { ident: self.rest_name(&idents), ty }
            }
            None if self.options.keep_unknown => Additional::Kept { ident: self.rest_name(&idents), ty: Type::Any },
            None => Additional::Ignored,
            Some(_) if closed => Additional::Forbidden,
            additional => {
                Additional::Kept { ident: self.rest_name(&idents), ty: self.value_type(additional.as_ref(), at, place) }
            }
        };
        Lowered::Definition(Kind::Struct(Struct { fields, additional }))
    }

    /// Returns the name that an option gives to a property, or its key.
    fn renamed_property(&mut self, name: &'s str, members: &Members<'s>) -> &'s str {
        let property = members.property(name).filter(|_| !self.options.rename.is_empty());
        property.and_then(|at| self.renamed(&at.location().pointer.to_string())).unwrap_or(name)
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
            deprecated: is_flagged(at, "deprecated"),
        }
    }

    /// Returns the type of the values of `additionalProperties`.
    fn value_type(&mut self, additional: Option<&Cursor<'s>>, at: &Cursor<'s>, place: &Place) -> Type {
        match additional {
            Some(schema) if schema.node().as_object().is_some() => self.schema(schema, &place.part("value")),
            _ => self.untyped(Untyped::FreeValues, at.location()),
        }
    }

    /// Returns the name of the field for other keys: `additional_properties`, unless a property has that name.
    fn rest_name(&self, idents: &[Ident]) -> Ident {
        let mut name = names::snake("additional_properties");
        while idents.contains(&name) {
            name = names::snake(&format!("other_{}", name.bare()));
        }
        name
    }
}

fn only_in(property: &Cursor<'_>) -> Option<Direction> {
    match (is_flagged(property, "readOnly"), is_flagged(property, "writeOnly")) {
        (true, false) => Some(Direction::Answers),
        (false, true) => Some(Direction::Requests),
        _ => None,
    }
}
