//! Lowering of one parameter: its location, style and type.

use ecogen_runtime::schema::Side;
use openapiv3::ParameterData;

use super::super::place::Place;
use super::super::{Lower, data, docs};
use super::value::{default_of, schema_of};
use super::{identity, is_flat};
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{Brackets, Location, Parameter, Style, Type};
use crate::names;
use crate::source::Version;

impl<'s> Lower<'s> {
    pub(super) fn parameter(&mut self, at: &Cursor<'s>, parameter: &openapiv3::Parameter, place: &Place) -> Parameter {
        use openapiv3::Parameter as P;
        let data = parameter.parameter_data_ref();
        let (location, name) = identity(parameter);
        let style = match parameter {
            P::Path { style, .. } => match style {
                openapiv3::PathStyle::Simple => Style::Simple,
                openapiv3::PathStyle::Label => Style::Label,
                openapiv3::PathStyle::Matrix => Style::Matrix,
            },
            P::Query { style, .. } => match style {
                openapiv3::QueryStyle::Form => Style::Form,
                openapiv3::QueryStyle::SpaceDelimited => Style::SpaceDelimited,
                openapiv3::QueryStyle::PipeDelimited => Style::PipeDelimited,
                openapiv3::QueryStyle::DeepObject => Style::DeepObject,
            },
            P::Header { .. } => Style::Simple,
            P::Cookie { .. } if at.has_cookie_style() => Style::Cookie,
            P::Cookie { .. } => Style::Form,
        };
        let (style, ty) = self.parameter_type(at, style, &place.part(name));
        let explode = explode(data, style);
        if !matches!(style, Style::Json | Style::DeepObject) && !is_flat(self, &ty, style.has_pairs() && explode) {
            self.found.push(diagnostics::nested_in_style(at.location().clone(), name));
        }
        let brackets = self.brackets(at, name, style, &ty);
        let schema = data::schema(schema_of(at).as_ref());
        self.examples_of(at, &ty, &schema, Side::Request);
        Parameter {
            name: name.to_owned(),
            ident: names::snake(name),
            location,
            style,
            explode,
            allow_reserved: allows_reserved(at, location),
            allow_empty: location == Location::Query && at.flag("allowEmptyValue"),
            required: data.required || location == Location::Path,
            ty,
            only: schema_of(at).filter(|_| data.required || location == Location::Path).and_then(only),
            schema,
            default: default_of(at),
            brackets,
            docs: docs::docs(at),
            deprecated: data.deprecated.unwrap_or(false),
        }
    }
}

/// Returns the only string that a schema allows.
fn only(schema: Cursor<'_>) -> Option<String> {
    match schema.follow().ok()?.get("enum")?.items().as_slice() {
        [only] => only.node().as_str().map(str::to_owned),
        _ => None,
    }
}

/// Returns `true` if `allowReserved` is set and applies to the location: since OpenAPI 3.2 also in paths and cookies.
fn allows_reserved(at: &Cursor<'_>, location: Location) -> bool {
    let counts = match location {
        Location::Query => true,
        Location::Path | Location::Cookie => at.version() >= Version::V3_2,
        Location::QueryString | Location::Header => false,
    };
    counts && at.flag("allowReserved")
}

fn explode(data: &ParameterData, style: Style) -> bool {
    data.explode.unwrap_or(style.has_pairs() || style == Style::DeepObject)
}

/// Returns the string parameter that replaces an undeclared path parameter.
pub(super) fn undeclared(name: &str) -> Parameter {
    Parameter {
        name: name.to_owned(),
        ident: names::snake(name),
        location: Location::Path,
        style: Style::Simple,
        explode: false,
        allow_reserved: false,
        allow_empty: false,
        required: true,
        ty: Type::String,
        only: None,
        schema: data::schema(None),
        default: None,
        brackets: Brackets::default(),
        docs: String::new(),
        deprecated: false,
    }
}
