//! The value of a parameter or header: its `schema`, or the only media type of its `content`.

use super::super::naming::NamingContext;
use super::super::{Lowering, constraints, value};
use crate::diagnostics;
use crate::ir::{ParameterStyle, Type, Value};
use crate::openapi::{Cursor, Entries, HeaderObject, MediaTypeObject, ParameterObject};

/// The fields of a parameter or header that describe its value.
#[derive(Clone, Copy)]
pub(super) struct ParameterValue<'o, 's> {
    at: &'o Cursor<'s>,
    schema: Option<&'o Cursor<'s>>,
    /// The media type in `content`, and its object.
    pub(super) content: Option<&'o (&'s str, MediaTypeObject<'s>)>,
}

impl<'o, 's> ParameterValue<'o, 's> {
    fn new(
        at: &'o Cursor<'s>,
        schema: Option<&'o Cursor<'s>>,
        content: Option<&'o Entries<'s, MediaTypeObject<'s>>>,
    ) -> Self {
        Self { at, schema, content: content.and_then(|content| content.entries.first()) }
    }

    /// Returns `schema`, or the schema of the media type in `content`.
    pub(super) fn schema(self) -> Option<&'o Cursor<'s>> {
        self.schema.or_else(|| self.content?.1.schema.as_ref())
    }

    /// Returns the constraints of the schema. The example of the parameter replaces that of the schema.
    pub(super) fn constraints(self) -> Vec<String> {
        self.schema().map(constraints::constraints).unwrap_or_default()
    }

    pub(super) fn default(self) -> Option<Value> {
        let schema = self.schema?.follow().ok()?;
        Some(value::value(schema.get("default")?.node()))
    }
}

impl<'o, 's> From<&'o ParameterObject<'s>> for ParameterValue<'o, 's> {
    fn from(parameter: &'o ParameterObject<'s>) -> Self {
        Self::new(&parameter.at, parameter.schema.as_ref(), parameter.content.as_ref())
    }
}

impl<'o, 's> From<&'o HeaderObject<'s>> for ParameterValue<'o, 's> {
    fn from(header: &'o HeaderObject<'s>) -> Self {
        Self::new(&header.at, header.schema.as_ref(), header.content.as_ref())
    }
}

impl<'s> Lowering<'s> {
    /// Returns the type of a parameter or header, and its style: `Json` for `content` with a JSON media type, otherwise
    /// the given `style`.
    pub(super) fn parameter_type(
        &mut self,
        value: ParameterValue<'_, 's>,
        style: ParameterStyle,
        context: &NamingContext,
    ) -> (ParameterStyle, Type) {
        let (style, schema) = match value.content {
            Some((media_type, content)) if media_type.contains("json") => {
                (ParameterStyle::Json, content.schema.as_ref())
            }
            Some((media_type, content)) => {
                self.diagnostics.push(diagnostics::parameter_content(content.at.location().clone(), media_type));
                (style, content.schema.as_ref())
            }
            None => (style, value.schema),
        };
        let ty = match schema {
            Some(schema) => self.schema(schema, context),
            None => {
                self.diagnostics.push(diagnostics::parameter_without_schema(value.at.location().clone()));
                Type::String
            }
        };
        match ty {
            // Text cannot express null, so a nullable parameter is an optional one.
            Type::Nullable(inner) if style != ParameterStyle::Json => (style, without_leniency(*inner)),
            Type::Null if style != ParameterStyle::Json => (style, Type::Any),
            ty if style != ParameterStyle::Json => (style, without_leniency(ty)),
            ty => (style, ty),
        }
    }
}

/// Replaces `LenientNumber`, which also accepts a JSON string, with the type of the plain number, since a parameter
/// contains no JSON strings.
fn without_leniency(ty: Type) -> Type {
    match ty {
        Type::LenientNumber(inner) => *inner,
        Type::List(item) => Type::List(Box::new(without_leniency(*item))),
        other => other,
    }
}
