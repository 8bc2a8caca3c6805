//! Typed headers of responses (OpenAPI 3.0, Header Object).

use super::super::naming::NamingContext;
use super::super::{Lowering, deprecation, docs, schema_data};
use super::value::{constraints_of, default_of, schema_of};
use crate::document::Cursor;
use crate::ir::{BracketStyle, Ident, Parameter, ParameterLocation, ParameterStyle};
use ecogen_runtime::schema::Direction;

impl<'s> Lowering<'s> {
    /// Lowers a header of a response or of a part.
    pub(in super::super) fn header(
        &mut self,
        name: &str,
        ident: Ident,
        at: &Cursor<'s>,
        context: &NamingContext,
    ) -> Option<Parameter> {
        let at = self.ok_or_report(at.follow())?;
        let header = self.ok_or_report(at.header())?;
        let (style, ty) = self.parameter_type(&at, ParameterStyle::Simple, &context.part(name));
        let schema = schema_data::schema(schema_of(&at).as_ref());
        self.queue_examples(&at, &ty, &schema, Direction::Response);
        Some(Parameter {
            name: name.to_owned(),
            ident,
            location: ParameterLocation::Header,
            style,
            explode: at.flag("explode"),
            allow_reserved: false,
            allow_empty: false,
            required: header.required,
            ty,
            const_value: None,
            schema,
            default: default_of(&at),
            brackets: BracketStyle::default(),
            docs: docs::docs(&at),
            constraints: constraints_of(&at),
            deprecated: deprecation::deprecation(&at),
        })
    }
}
