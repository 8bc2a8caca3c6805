//! The schema of a parameter or header: its `schema`, or the schema of the only media type in `content`.

use super::super::naming::NamingContext;
use super::super::{Lowering, constraints, value};
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{ParameterStyle, Type, Value};

impl<'s> Lowering<'s> {
    /// Returns the type of a parameter or header, and its style: `Json` for `content` with a JSON media type, otherwise
    /// the given `style`.
    pub(super) fn parameter_type(
        &mut self,
        at: &Cursor<'s>,
        style: ParameterStyle,
        context: &NamingContext,
    ) -> (ParameterStyle, Type) {
        let content = at.get("content").and_then(|content| content.entries().into_iter().next());
        let (style, schema) = match content {
            Some((media_type, content)) if media_type.contains("json") => (ParameterStyle::Json, content.get("schema")),
            Some((media_type, content)) => {
                self.diagnostics.push(diagnostics::parameter_content(content.location().clone(), media_type));
                (style, content.get("schema"))
            }
            None => (style, at.get("schema")),
        };
        let ty = match schema {
            Some(schema) => self.schema(&schema, context),
            None => {
                self.diagnostics.push(diagnostics::parameter_without_schema(at.location().clone()));
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

/// Returns the schema of a parameter, or the schema of the only media type in its `content`.
pub(super) fn schema_of<'s>(at: &Cursor<'s>) -> Option<Cursor<'s>> {
    at.get("schema").or_else(|| at.get("content")?.entries().into_iter().next()?.1.get("schema"))
}

/// Returns the constraints of a parameter's or header's schema. The example of the parameter replaces that of the schema.
pub(super) fn constraints_of(at: &Cursor<'_>) -> Vec<String> {
    schema_of(at).map(|schema| constraints::constraints(&schema)).unwrap_or_default()
}

pub(super) fn default_of(at: &Cursor<'_>) -> Option<Value> {
    let schema = at.get("schema")?.follow().ok()?;
    Some(value::value(schema.get("default")?.node()))
}
