//! Parameters and typed headers (OpenAPI 3.0, Parameter Object, Header Object).

use openapiv3::ParameterData;

use super::api::Entry;
use super::place::Place;
use super::{Lower, data, docs, value};
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{Ident, Location, Parameter, Style, Type};
use crate::names;

/// Header parameters that the specification has ignored: they belong to the body, the answer and the credentials.
const IGNORED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// Names that the request and the call need for themselves.
const RESERVED: [&str; 6] = ["body", "header", "timeout", "send", "new", "request_mut"];

impl<'s> Lower<'s> {
    /// The parameters of an operation, those of its path item below its own.
    pub(super) fn parameters(&mut self, entry: &Entry<'s>, place: &Place) -> Vec<Parameter> {
        let mut found: Vec<(Cursor<'s>, openapiv3::Parameter)> = Vec::new();
        for (from_item, list) in [(true, entry.item.get("parameters")), (false, entry.at.get("parameters"))] {
            for at in list.map(|list| list.items()).unwrap_or_default() {
                let Some(at) = self.keep(at.follow()) else {
                    continue;
                };
                let Some(parameter) = self.keep(at.parameter()) else {
                    continue;
                };
                let same = |other: &openapiv3::Parameter| identity(other) == identity(&parameter);
                match found.iter().position(|(_, other)| same(other)) {
                    None => found.push((at, parameter)),
                    // An operation's own parameter takes the place of the path item's.
                    Some(index) if !from_item && found[index].0.location().pointer.tokens().len() < 6 => {
                        found[index] = (at, parameter)
                    }
                    Some(index) => {
                        let twice = diagnostics::parameter_twice(
                            at.location().clone(),
                            identity(&parameter).1,
                            found[index].0.location().clone(),
                        );
                        self.found.push(twice);
                    }
                }
            }
        }
        let templated: Vec<&str> = template_names(entry.path);
        let mut parameters: Vec<Parameter> = Vec::new();
        for (at, parameter) in &found {
            let (location, name) = identity(parameter);
            if location == Location::Header && IGNORED_HEADERS.contains(&name.to_ascii_lowercase().as_str()) {
                self.found.push(diagnostics::ignored_header(at.location().clone(), name));
            } else if location == Location::Path && !templated.contains(&name) {
                self.found.push(diagnostics::not_in_the_path(at.location().clone(), name, entry.path));
            } else {
                if location == Location::Path && !at.flag("required") {
                    self.found.push(diagnostics::optional_path_parameter(at.location().clone(), name));
                }
                parameters.push(self.parameter(at, parameter, place));
            }
        }
        for name in templated {
            if !parameters.iter().any(|parameter| parameter.location == Location::Path && parameter.name == name) {
                self.found.push(diagnostics::undeclared_path_parameter(entry.at.location().clone(), name, entry.path));
                parameters.push(undeclared(name));
            }
        }
        // The order of a call's arguments: as in the path, then as declared.
        let position =
            |parameter: &Parameter| template_names(entry.path).iter().position(|name| *name == parameter.name);
        parameters.sort_by_key(|parameter| match parameter.location {
            Location::Path => (0, position(parameter).unwrap_or_default()),
            Location::Query => (1, 0),
            Location::Header => (2, 0),
            Location::Cookie => (3, 0),
        });
        self.name_parameters(&mut parameters, &entry.at);
        parameters
    }

    /// Field names: of two alike, the one with the later location says where it travels.
    fn name_parameters(&mut self, parameters: &mut [Parameter], at: &Cursor<'s>) {
        let mut texts: Vec<String> = Vec::new();
        for parameter in parameters.iter() {
            let plain = names::snake(&parameter.name);
            let other_location =
                |other: &&Parameter| other.location != parameter.location && names::snake(&other.name) == plain;
            let earlier = parameters.iter().take_while(|other| !std::ptr::eq(*other, parameter)).find(other_location);
            let reserved = RESERVED.contains(&plain.bare());
            texts.push(if earlier.is_some() || reserved {
                format!("{} {}", parameter.name, word(parameter.location))
            } else {
                parameter.name.clone()
            });
        }
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let idents = self.side_by_side(&texts, names::Style::Snake, &RESERVED, at.location());
        for (parameter, ident) in parameters.iter_mut().zip(idents) {
            parameter.ident = ident;
        }
    }

    fn parameter(&mut self, at: &Cursor<'s>, parameter: &openapiv3::Parameter, place: &Place) -> Parameter {
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
            P::Cookie { .. } => Style::Form,
        };
        let (style, ty) = self.parameter_type(at, style, &place.part(name));
        Parameter {
            name: name.to_owned(),
            ident: names::snake(name),
            location,
            style,
            explode: explode(data, style),
            allow_reserved: matches!(parameter, P::Query { allow_reserved: true, .. }),
            required: data.required || location == Location::Path,
            ty,
            schema: data::schema(schema_of(at).as_ref()),
            default: default_of(at),
            docs: docs::docs(at),
            deprecated: data.deprecated.unwrap_or(false),
        }
    }

    /// The type of a parameter or header: of its schema, or of its only content.
    fn parameter_type(&mut self, at: &Cursor<'s>, style: Style, place: &Place) -> (Style, Type) {
        let content = at.get("content").and_then(|content| content.entries().into_iter().next());
        let (style, schema) = match content {
            Some((media_type, content)) if media_type.contains("json") => (Style::Json, content.get("schema")),
            Some((media_type, content)) => {
                self.found.push(diagnostics::parameter_content(content.location().clone(), media_type));
                (style, content.get("schema"))
            }
            None => (style, at.get("schema")),
        };
        let ty = match schema {
            Some(schema) => self.schema(&schema, place),
            None => {
                self.found.push(diagnostics::parameter_without_schema(at.location().clone()));
                Type::String
            }
        };
        match ty {
            // Text has no null: a parameter that may be null is one that may be absent.
            Type::Nullable(inner) if style != Style::Json => (style, *inner),
            ty => (style, ty),
        }
    }

    /// A typed header of a response.
    pub(super) fn header(&mut self, name: &str, ident: Ident, at: &Cursor<'s>, place: &Place) -> Option<Parameter> {
        let at = self.keep(at.follow())?;
        let header = self.keep(at.header())?;
        let (style, ty) = self.parameter_type(&at, Style::Simple, &place.part(name));
        Some(Parameter {
            name: name.to_owned(),
            ident,
            location: Location::Header,
            style,
            explode: at.flag("explode"),
            allow_reserved: false,
            required: header.required,
            ty,
            schema: data::schema(schema_of(&at).as_ref()),
            default: default_of(&at),
            docs: docs::docs(&at),
            deprecated: header.deprecated.unwrap_or(false),
        })
    }
}

/// A parameter is told by its location and name.
fn identity(parameter: &openapiv3::Parameter) -> (Location, &str) {
    let location = match parameter {
        openapiv3::Parameter::Path { .. } => Location::Path,
        openapiv3::Parameter::Query { .. } => Location::Query,
        openapiv3::Parameter::Header { .. } => Location::Header,
        openapiv3::Parameter::Cookie { .. } => Location::Cookie,
    };
    (location, &parameter.parameter_data_ref().name)
}

fn explode(data: &ParameterData, style: Style) -> bool {
    data.explode.unwrap_or(matches!(style, Style::Form | Style::DeepObject))
}

/// The schema of a parameter: its own, or that of its only content.
fn schema_of<'s>(at: &Cursor<'s>) -> Option<Cursor<'s>> {
    at.get("schema").or_else(|| at.get("content")?.entries().into_iter().next()?.1.get("schema"))
}

fn default_of(at: &Cursor<'_>) -> Option<crate::ir::Value> {
    let schema = at.get("schema")?.follow().ok()?;
    Some(value::value(schema.get("default")?.node()))
}

fn word(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    }
}

/// The names between braces, in order.
fn template_names(path: &str) -> Vec<&str> {
    let opened = path.split('{').skip(1);
    opened.filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

/// What stands in for a path parameter that the document forgot: any text.
fn undeclared(name: &str) -> Parameter {
    Parameter {
        name: name.to_owned(),
        ident: names::snake(name),
        location: Location::Path,
        style: Style::Simple,
        explode: false,
        allow_reserved: false,
        required: true,
        ty: Type::String,
        schema: data::schema(None),
        default: None,
        docs: String::new(),
        deprecated: false,
    }
}
