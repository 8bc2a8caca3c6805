//! Forms with properties that are encoded by `style` or `contentType` (OpenAPI 3.0, Encoding Object; 3.0.4, 4.8.15.1).

use super::parameter::is_flat;
use super::{Lowering, schema_data};
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{Parameter, ParameterLocation, ParameterStyle, Type, TypeDefKind};
use crate::names;

impl<'s> Lowering<'s> {
    /// Returns those properties of a form whose Encoding Object changes the default encoding. Each property is
    /// described as a query parameter, because a form is encoded like a query.
    pub(super) fn form_fields(&mut self, encodings: &Cursor<'s>, form: &Type) -> Vec<Parameter> {
        let mut fields = Vec::new();
        for (name, at) in encodings.entries().into_iter().filter(|(name, _)| !name.starts_with("x-")) {
            let Some(ty) = self.property_type(form, name) else {
                self.diagnostics.push(diagnostics::encoding_without_property(at.location().clone(), name));
                continue;
            };
            if let Some(headers) = at.get("headers") {
                self.diagnostics.push(diagnostics::unsupported_construct(headers.location().clone(), "headers"));
            }
            let Some(style) = self.field_style(&at, name, &ty) else { continue };
            let explode = match at.get("explode") {
                Some(_) => at.flag("explode"),
                None => matches!(style, ParameterStyle::Form | ParameterStyle::DeepObject),
            };
            let brackets = self.brackets(&at, name, style, &ty);
            fields.push(Parameter {
                name: name.to_owned(),
                ident: names::snake(name),
                location: ParameterLocation::Query,
                style,
                explode,
                allow_reserved: at.flag("allowReserved"),
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

    /// Returns the style of a property, or `None` if the Encoding Object `at` does not change the property's encoding.
    /// With `style`, `explode` or `allowReserved`, the property is written like a query parameter, and `contentType` is
    /// ignored.
    fn field_style(&mut self, at: &Cursor<'s>, name: &str, ty: &Type) -> Option<ParameterStyle> {
        let media_type = at.text("contentType");
        if !["style", "explode", "allowReserved"].into_iter().any(|key| at.get(key).is_some()) {
            return match media_type {
                Some(json) if json.contains("json") => Some(ParameterStyle::Json),
                Some(other) if !other.starts_with("text/plain") => {
                    let here = at.location().join("contentType");
                    self.diagnostics.push(diagnostics::encoding_uses_text(here, name, other));
                    None
                }
                _ => None,
            };
        }
        if let Some(media_type) = media_type {
            self.diagnostics.push(diagnostics::encoding_uses_style(
                at.location().join("contentType"),
                name,
                media_type,
            ));
        }
        let style = match at.text("style") {
            Some("spaceDelimited") => ParameterStyle::SpaceDelimited,
            Some("pipeDelimited") => ParameterStyle::PipeDelimited,
            Some("deepObject") => return Some(ParameterStyle::DeepObject),
            _ => ParameterStyle::Form,
        };
        let in_pairs = style == ParameterStyle::Form && at.get("explode").is_none_or(|_| at.flag("explode"));
        if in_pairs && matches!(self.resolved(ty), Type::Map(_)) {
            self.diagnostics.push(diagnostics::encoding_of_map(at.location().clone(), name));
            return Some(ParameterStyle::Json);
        }
        if !is_flat(self, ty, in_pairs) {
            self.diagnostics.push(diagnostics::nested_in_style(at.location().clone(), name));
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
