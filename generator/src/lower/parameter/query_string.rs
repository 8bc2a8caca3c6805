//! Parameters that describe the whole query string (OpenAPI 3.2, `in: querystring`).

use super::super::naming::NamingContext;
use super::super::{Lowering, deprecation, docs, schema_data};
use super::value::ParameterValue;
use crate::diagnostics;
use crate::ir::{BracketStyle, Parameter, ParameterLocation, ParameterStyle, Type};
use crate::names;
use crate::openapi::ParameterObject;

impl<'s> Lowering<'s> {
    /// Lowers a `querystring` parameter. Its media type determines whether the value is written as a form, as JSON, or
    /// as plain text.
    pub(super) fn query_string(&mut self, object: &ParameterObject<'s>, context: &NamingContext) -> Parameter {
        let name = object.name.unwrap_or("query");
        let (at, value) = (&object.at, ParameterValue::from(object));
        let style = match value.content {
            Some((media_type, _)) if media_type.contains("json") => ParameterStyle::Json,
            Some((media_type, _)) if media_type.starts_with("application/x-www-form-urlencoded") => {
                ParameterStyle::Form
            }
            Some((media_type, content)) => {
                self.diagnostics.push(diagnostics::parameter_content(content.at.location().clone(), media_type));
                ParameterStyle::Simple
            }
            None => {
                self.diagnostics.push(diagnostics::query_string_without_content(at.location().clone()));
                ParameterStyle::Form
            }
        };
        let schema = value.schema().filter(|_| style != ParameterStyle::Simple);
        let ty = match schema {
            Some(schema) => self.schema(schema, &context.part(name)),
            None if style == ParameterStyle::Simple => Type::String,
            None => Type::Any,
        };
        let ty = match ty {
            Type::Nullable(inner) if style != ParameterStyle::Json => *inner,
            ty => ty,
        };
        Parameter {
            name: name.to_owned(),
            ident: names::snake(name),
            location: ParameterLocation::QueryString,
            style,
            explode: false,
            allow_reserved: false,
            allow_empty: false,
            required: object.required == Some(true),
            ty,
            const_value: None,
            schema: schema_data::schema(schema),
            default: None,
            brackets: BracketStyle::default(),
            docs: docs::docs(at),
            constraints: value.constraints(),
            deprecated: deprecation::deprecation(at),
        }
    }
}
