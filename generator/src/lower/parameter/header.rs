//! Typed headers of responses (OpenAPI 3.0, Header Object).

use super::super::place::Place;
use super::super::{Lower, data, docs};
use super::value::{default_of, schema_of};
use crate::document::Cursor;
use crate::ir::{Brackets, Ident, Location, Parameter, Style};
use ecogen_runtime::schema::Side;

impl<'s> Lower<'s> {
    /// Lowers a header of a response or of a part.
    pub(in super::super) fn header(
        &mut self,
        name: &str,
        ident: Ident,
        at: &Cursor<'s>,
        place: &Place,
    ) -> Option<Parameter> {
        let at = self.keep(at.follow())?;
        let header = self.keep(at.header())?;
        let (style, ty) = self.parameter_type(&at, Style::Simple, &place.part(name));
        let schema = data::schema(schema_of(&at).as_ref());
        self.examples_of(&at, &ty, &schema, Side::Answer);
        Some(Parameter {
            name: name.to_owned(),
            ident,
            location: Location::Header,
            style,
            explode: at.flag("explode"),
            allow_reserved: false,
            allow_empty: false,
            required: header.required,
            ty,
            only: None,
            schema,
            default: default_of(&at),
            brackets: Brackets::default(),
            docs: docs::docs(&at),
            deprecated: header.deprecated.unwrap_or(false),
        })
    }
}
