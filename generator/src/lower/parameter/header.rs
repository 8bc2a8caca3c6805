//! Typed headers of responses (OpenAPI 3.0, Header Object).

use super::super::naming::NamingContext;
use super::super::{Lowering, deprecation, docs, framing, schema_data};
use super::value::ParameterValue;
use crate::ir::{BracketStyle, Ident, Parameter, ParameterLocation, ParameterStyle};
use crate::names::IdentStyle;
use crate::names::reserved::HEADERS;
use crate::openapi::{Entries, HeaderObject, Ref};
use ecogen_runtime::schema::Direction;

impl<'s> Lowering<'s> {
    /// Lowers the headers of a response or of a part.
    pub(in super::super) fn headers(
        &mut self,
        headers: &Entries<'s, Ref<'s, HeaderObject<'s>>>,
        context: &NamingContext,
    ) -> Vec<Parameter> {
        // `Content-Type` is ignored (OpenAPI 3.0, Response Object and Encoding Object), and HTTP determines the framing
        // headers. Callers can read all these headers from a received response.
        let own = |name: &str| name.eq_ignore_ascii_case("content-type") || framing::is_framing_header(name);
        let entries: Vec<_> = headers.entries.iter().filter(|(name, _)| !own(name)).collect();
        let names: Vec<&str> = entries.iter().map(|(name, _)| *name).collect();
        let idents = self.distinct_names(&names, IdentStyle::Snake, &HEADERS, headers.at.location());
        entries
            .into_iter()
            .zip(idents)
            .filter_map(|((name, header), ident)| self.header(name, ident, header, context))
            .collect()
    }

    fn header(
        &mut self,
        name: &str,
        ident: Ident,
        header: &Ref<'s, HeaderObject<'s>>,
        context: &NamingContext,
    ) -> Option<Parameter> {
        let header = self.ok_or_report(header.resolve())?;
        let value = ParameterValue::from(&header);
        let (style, ty) = self.parameter_type(value, ParameterStyle::Simple, &context.part(name));
        let schema = schema_data::schema(value.schema());
        self.queue_examples(&header.at, &ty, &schema, Direction::Response);
        Some(Parameter {
            name: name.to_owned(),
            ident,
            location: ParameterLocation::Header,
            style,
            explode: header.explode == Some(true),
            allow_reserved: false,
            allow_empty: false,
            required: header.required == Some(true),
            ty,
            const_value: None,
            schema,
            default: value.default(),
            brackets: BracketStyle::default(),
            docs: docs::docs(&header.at),
            constraints: value.constraints(),
            deprecated: deprecation::deprecation(&header.at),
        })
    }
}
