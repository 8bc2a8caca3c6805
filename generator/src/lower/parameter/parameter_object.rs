//! Lowering of one parameter: its location, style and type.

use ecogen_runtime::schema::Direction;
use openapiv3::ParameterData;

use super::super::naming::NamingContext;
use super::super::{Lowering, deprecation, docs, schema_data};
use super::value::{constraints_of, default_of, schema_of};
use super::{identity, is_flat};
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{BracketStyle, Parameter, ParameterLocation, ParameterStyle, Type};
use crate::names;
use crate::source::Version;

impl<'s> Lowering<'s> {
    pub(super) fn parameter(
        &mut self,
        at: &Cursor<'s>,
        parameter: &openapiv3::Parameter,
        context: &NamingContext,
    ) -> Parameter {
        use openapiv3::Parameter as P;
        let data = parameter.parameter_data_ref();
        let (location, name) = identity(parameter);
        let style = match parameter {
            P::Path { style, .. } => match style {
                openapiv3::PathStyle::Simple => ParameterStyle::Simple,
                openapiv3::PathStyle::Label => ParameterStyle::Label,
                openapiv3::PathStyle::Matrix => ParameterStyle::Matrix,
            },
            P::Query { style, .. } => match style {
                openapiv3::QueryStyle::Form => ParameterStyle::Form,
                openapiv3::QueryStyle::SpaceDelimited => ParameterStyle::SpaceDelimited,
                openapiv3::QueryStyle::PipeDelimited => ParameterStyle::PipeDelimited,
                openapiv3::QueryStyle::DeepObject => ParameterStyle::DeepObject,
            },
            P::Header { .. } => ParameterStyle::Simple,
            P::Cookie { .. } if at.has_cookie_style() => ParameterStyle::Cookie,
            P::Cookie { .. } => ParameterStyle::Form,
        };
        let (style, ty) = self.parameter_type(at, style, &context.part(name));
        let explode = explode(data, style);
        if !matches!(style, ParameterStyle::Json | ParameterStyle::DeepObject)
            && !is_flat(self, &ty, style.has_pairs() && explode)
        {
            self.diagnostics.push(diagnostics::nested_in_style(at.location().clone(), name));
        }
        let brackets = self.brackets(at, name, style, &ty);
        let schema = schema_data::schema(schema_of(at).as_ref());
        self.queue_examples(at, &ty, &schema, Direction::Request);
        Parameter {
            name: name.to_owned(),
            ident: names::snake(name),
            location,
            style,
            explode,
            allow_reserved: allows_reserved(at, location),
            allow_empty: location == ParameterLocation::Query && at.flag("allowEmptyValue"),
            required: data.required || location == ParameterLocation::Path,
            ty,
            const_value: schema_of(at)
                .filter(|_| data.required || location == ParameterLocation::Path)
                .and_then(const_value),
            schema,
            default: default_of(at),
            brackets,
            docs: docs::docs(at),
            constraints: constraints_of(at),
            deprecated: deprecation::deprecation(at),
        }
    }
}

/// Returns the value of an `enum` that consists of one string.
fn const_value(schema: Cursor<'_>) -> Option<String> {
    match schema.follow().ok()?.get("enum")?.items().as_slice() {
        [only] => only.node().as_str().map(str::to_owned),
        _ => None,
    }
}

/// Returns `true` if `allowReserved` is set and applies to the location of the parameter. `allowReserved` applies to
/// query parameters and, in OpenAPI 3.2 and later, also to path parameters and cookies.
fn allows_reserved(at: &Cursor<'_>, location: ParameterLocation) -> bool {
    let applies = match location {
        ParameterLocation::Query => true,
        ParameterLocation::Path | ParameterLocation::Cookie => at.version() >= Version::V3_2,
        ParameterLocation::QueryString | ParameterLocation::Header => false,
    };
    applies && at.flag("allowReserved")
}

fn explode(data: &ParameterData, style: ParameterStyle) -> bool {
    data.explode.unwrap_or(style.has_pairs() || style == ParameterStyle::DeepObject)
}

/// Returns the string parameter that replaces an undeclared path parameter.
pub(super) fn undeclared_parameter(name: &str) -> Parameter {
    Parameter {
        name: name.to_owned(),
        ident: names::snake(name),
        location: ParameterLocation::Path,
        style: ParameterStyle::Simple,
        explode: false,
        allow_reserved: false,
        allow_empty: false,
        required: true,
        ty: Type::String,
        const_value: None,
        schema: schema_data::schema(None),
        default: None,
        brackets: BracketStyle::default(),
        docs: String::new(),
        constraints: Vec::new(),
        deprecated: None,
    }
}
