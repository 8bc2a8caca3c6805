//! Parameters that are the whole query string (OpenAPI 3.2, `in: querystring`).

use super::super::place::Place;
use super::super::{Lower, data, docs};
use super::value::schema_of;
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{Brackets, Location, Parameter, Style, Type};
use crate::names;

impl<'s> Lower<'s> {
    /// Lowers the parameter. Its media type determines whether it is written as a form, as JSON, or as plain text.
    pub(super) fn query_string(&mut self, at: &Cursor<'s>, place: &Place) -> Parameter {
        let name = at.text("name").unwrap_or("query");
        let content = at.get("content").and_then(|content| content.entries().into_iter().next());
        let style = match &content {
            Some((media_type, _)) if media_type.contains("json") => Style::Json,
            Some((media_type, _)) if media_type.starts_with("application/x-www-form-urlencoded") => Style::Form,
            Some((media_type, content)) => {
                self.found.push(diagnostics::parameter_content(content.location().clone(), media_type));
                Style::Simple
            }
            None => {
                self.found.push(diagnostics::query_string_without_content(at.location().clone()));
                Style::Form
            }
        };
        let schema = schema_of(at).filter(|_| style != Style::Simple);
        let ty = match &schema {
            Some(schema) => self.schema(schema, &place.part(name)),
            None if style == Style::Simple => Type::String,
            None => Type::Any,
        };
        let ty = match ty {
            Type::Nullable(inner) if style != Style::Json => *inner,
            ty => ty,
        };
        Parameter {
            name: name.to_owned(),
            ident: names::snake(name),
            location: Location::QueryString,
            style,
            explode: false,
            allow_reserved: false,
            allow_empty: false,
            required: at.flag("required"),
            ty,
            only: None,
            schema: data::schema(schema.as_ref()),
            default: None,
            brackets: Brackets::default(),
            docs: docs::docs(at),
            deprecated: at.flag("deprecated"),
        }
    }
}
