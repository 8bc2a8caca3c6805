//! Lowering of one parameter: its location, style and type.

use ecogen_runtime::schema::Direction;

use super::super::naming::NamingContext;
use super::super::{Lowering, deprecation, docs, schema_data};
use super::value::ParameterValue;
use super::{DeclaredParameter, is_flat};
use crate::diagnostics;
use crate::ir::{BracketStyle, Parameter, ParameterLocation, ParameterStyle, Type};
use crate::names;
use crate::openapi::Cursor;
use crate::source::{Node, Version};

impl<'s> Lowering<'s> {
    pub(super) fn parameter(&mut self, declared: &DeclaredParameter<'s>, context: &NamingContext) -> Parameter {
        let DeclaredParameter { location, name, object } = declared;
        let (location, at, value) = (*location, &object.at, ParameterValue::from(object));
        if value.schema().is_none() && at.get("content").is_some_and(|content| *content.node() == Node::Null) {
            let message = "`content` is null, and there is no `schema`";
            self.diagnostics.push(diagnostics::untyped_object(at.location().clone(), "a Parameter Object", message));
        }
        let (style, ty) = self.parameter_type(value, style(declared), &context.part(name));
        let explode = object.explode.unwrap_or(style.has_pairs() || style == ParameterStyle::DeepObject);
        if !matches!(style, ParameterStyle::Json | ParameterStyle::DeepObject)
            && !is_flat(self, &ty, style.has_pairs() && explode)
        {
            self.diagnostics.push(diagnostics::nested_in_style(at.location().clone(), name));
        }
        let brackets = self.brackets(at, name, style, &ty);
        let schema = schema_data::schema(value.schema());
        self.queue_examples(at, &ty, &schema, Direction::Request);
        let required = object.required == Some(true) || location == ParameterLocation::Path;
        Parameter {
            name: (*name).to_owned(),
            ident: names::snake(name),
            location,
            style,
            explode,
            allow_reserved: allows_reserved(declared),
            allow_empty: location == ParameterLocation::Query && object.allow_empty_value == Some(true),
            required,
            ty,
            const_value: value.schema().filter(|_| required).and_then(const_value),
            schema,
            default: value.default(),
            brackets,
            docs: docs::docs(at),
            constraints: value.constraints(),
            deprecated: deprecation::deprecation(at),
        }
    }
}

/// Returns the style of a parameter: the value of `style`, or the default of the location. A style that the location
/// does not have has been reported.
fn style(parameter: &DeclaredParameter<'_>) -> ParameterStyle {
    match (parameter.location, parameter.object.style) {
        (ParameterLocation::Path, Some("label")) => ParameterStyle::Label,
        (ParameterLocation::Path, Some("matrix")) => ParameterStyle::Matrix,
        (ParameterLocation::Path | ParameterLocation::Header, _) => ParameterStyle::Simple,
        (ParameterLocation::Query, Some("spaceDelimited")) => ParameterStyle::SpaceDelimited,
        (ParameterLocation::Query, Some("pipeDelimited")) => ParameterStyle::PipeDelimited,
        (ParameterLocation::Query, Some("deepObject")) => ParameterStyle::DeepObject,
        (ParameterLocation::Cookie, Some("cookie")) if parameter.object.at.version() >= Version::V3_2 => {
            ParameterStyle::Cookie
        }
        (ParameterLocation::Query | ParameterLocation::QueryString | ParameterLocation::Cookie, _) => {
            ParameterStyle::Form
        }
    }
}

/// Returns the value of an `enum` that consists of one string.
fn const_value(schema: &Cursor<'_>) -> Option<String> {
    match schema.follow().ok()?.get("enum")?.items().as_slice() {
        [only] => only.node().as_str().map(str::to_owned),
        _ => None,
    }
}

/// Returns `true` if `allowReserved` is set and applies to the location of the parameter. `allowReserved` applies to
/// query parameters and, in OpenAPI 3.2 and later, also to path parameters and cookies.
fn allows_reserved(parameter: &DeclaredParameter<'_>) -> bool {
    let applies = match parameter.location {
        ParameterLocation::Query => true,
        ParameterLocation::Path | ParameterLocation::Cookie => parameter.object.at.version() >= Version::V3_2,
        ParameterLocation::QueryString | ParameterLocation::Header => false,
    };
    applies && parameter.object.allow_reserved == Some(true)
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
