//! Forms with properties that are encoded by `style` or `contentType` (OpenAPI 3.0, Encoding Object; 3.0.4, 4.8.15.1).

use super::parameter::is_flat;
use super::{Lowering, schema_data};
use crate::diagnostics;
use crate::ir::{Parameter, ParameterLocation, ParameterStyle, Type, TypeDefKind};
use crate::names;
use crate::openapi::{EncodingObject, Entries};

impl<'s> Lowering<'s> {
    /// Returns those properties of a form whose Encoding Object changes the default encoding. Each property is
    /// described as a query parameter, because a form is encoded like a query.
    pub(super) fn form_fields(&mut self, encodings: &Entries<'s, EncodingObject<'s>>, form: &Type) -> Vec<Parameter> {
        let mut fields = Vec::new();
        for (name, encoding) in encodings.entries.iter().filter(|(name, _)| !name.starts_with("x-")) {
            let at = &encoding.at;
            let Some(ty) = self.property_type(form, name) else {
                self.diagnostics.push(diagnostics::encoding_without_property(at.location().clone(), name));
                continue;
            };
            if let Some(headers) = &encoding.headers {
                self.diagnostics.push(diagnostics::unsupported_construct(headers.at.location().clone(), "headers"));
            }
            let Some(style) = self.field_style(encoding, name, &ty) else { continue };
            let explode = match &encoding.explode {
                Some(explode) => explode.value,
                None => matches!(style, ParameterStyle::Form | ParameterStyle::DeepObject),
            };
            let brackets = self.brackets(at, name, style, &ty);
            fields.push(Parameter {
                name: (*name).to_owned(),
                ident: names::snake(name),
                location: ParameterLocation::Query,
                style,
                explode,
                allow_reserved: encoding.allow_reserved.as_ref().is_some_and(|flag| flag.value),
                allow_empty: false,
                required: false,
                ty,
                const_value: None,
                schema: schema_data::schema(None),
                default: None,
                brackets,
                docs: String::new(),
                constraints: Vec::new(),
                deprecated: None,
            });
        }
        fields
    }

    /// Returns the style of a property, or `None` if the Encoding Object does not change the property's encoding.
    /// With `style`, `explode` or `allowReserved`, the property is written like a query parameter, and `contentType` is
    /// ignored.
    fn field_style(&mut self, encoding: &EncodingObject<'s>, name: &str, ty: &Type) -> Option<ParameterStyle> {
        let media_type = encoding.content_type.as_ref();
        if encoding.style.is_none() && encoding.explode.is_none() && encoding.allow_reserved.is_none() {
            return match media_type {
                Some(json) if json.value.contains("json") => Some(ParameterStyle::Json),
                Some(other) if !other.value.starts_with("text/plain") => {
                    let here = other.at.location().clone();
                    self.diagnostics.push(diagnostics::encoding_uses_text(here, name, other.value));
                    None
                }
                _ => None,
            };
        }
        if let Some(media_type) = media_type {
            self.diagnostics.push(diagnostics::encoding_uses_style(
                media_type.at.location().clone(),
                name,
                media_type.value,
            ));
        }
        let style = match encoding.style.as_ref().map(|style| style.value) {
            Some("spaceDelimited") => ParameterStyle::SpaceDelimited,
            Some("pipeDelimited") => ParameterStyle::PipeDelimited,
            Some("deepObject") => return Some(ParameterStyle::DeepObject),
            _ => ParameterStyle::Form,
        };
        let in_pairs = style == ParameterStyle::Form && encoding.explode.as_ref().is_none_or(|explode| explode.value);
        if in_pairs && matches!(self.resolved(ty), Type::Map(_)) {
            self.diagnostics.push(diagnostics::encoding_of_map(encoding.at.location().clone(), name));
            return Some(ParameterStyle::Json);
        }
        if !is_flat(self, ty, in_pairs) {
            self.diagnostics.push(diagnostics::nested_in_style(encoding.at.location().clone(), name));
        }
        Some(style)
    }

    /// Returns the type of a property, or `None` if the form is not a struct with this property.
    pub(super) fn property_type(&self, form: &Type, name: &str) -> Option<Type> {
        let Type::Named(id) = self.resolved(form) else { return None };
        match &self.types.get(id.0)?.as_ref()?.kind {
            TypeDefKind::Struct(object) => {
                let field = object.fields.iter().find(|field| field.name == name)?;
                Some(match &field.ty {
                    Type::Nullable(inner) => (**inner).clone(),
                    ty => ty.clone(),
                })
            }
            _ => None,
        }
    }

    /// Follows aliases, and returns the first type that is not an alias.
    pub(super) fn resolved<'t>(&'t self, ty: &'t Type) -> &'t Type {
        let mut ty = ty;
        for _ in 0..=self.types.len() {
            match ty {
                Type::Named(id) => match self.types.get(id.0).and_then(Option::as_ref).map(|def| &def.kind) {
                    Some(TypeDefKind::Alias(inner)) => ty = inner,
                    _ => return ty,
                },
                _ => return ty,
            }
        }
        ty
    }
}
