//! Request bodies and contents (OpenAPI 3.0, Request Body Object, Media Type Object).

use super::media_type::{encoding, is_xml};
use super::place::Place;
use super::role::Role;
use super::schema::implied;
use super::value::value;
use super::{Lower, data, docs};
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{Body, Content, Encoding, Ident, Payload, Type, Value};
use crate::names::Style;

/// How deep the members of a schema are asked whether they are objects.
const MEMBERS: usize = 16;

impl<'s> Lower<'s> {
    pub(super) fn body(&mut self, at: &Cursor<'s>, place: &Place) -> Option<Body> {
        let at = self.keep(at.follow())?;
        let body = self.keep(at.request_body())?;
        let payload = self.payload(&at, place, Role::Request)?;
        Some(Body { required: body.required, payload, docs: docs::docs(&at) })
    }

    /// What `content` allows; none if it allows nothing.
    pub(super) fn payload(&mut self, at: &Cursor<'s>, place: &Place, role: Role) -> Option<Payload> {
        let entries = at.get("content")?.entries();
        let [(media_type, only)] = entries.as_slice() else {
            return self.several(at, &entries, place, role);
        };
        let content = self.content(media_type, only, place, role);
        Some(Payload::One(content))
    }

    fn several(
        &mut self,
        at: &Cursor<'s>,
        entries: &[(&'s str, Cursor<'s>)],
        place: &Place,
        role: Role,
    ) -> Option<Payload> {
        if entries.is_empty() {
            return None;
        }
        let mut labels: Vec<String> = entries.iter().map(|(media_type, _)| label(media_type)).collect();
        // Where the usual names come out alike, all of the media type is the name.
        let plain = labels.clone();
        for ((media_type, _), label) in entries.iter().zip(&mut labels) {
            if plain.iter().filter(|other| *other == label).count() > 1 {
                *label = (*media_type).to_owned();
            }
        }
        let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
        let idents = self.side_by_side(&labels, Style::Pascal, &[], at.location());
        let name = self.reserve(place, at);
        let mut contents: Vec<(Ident, Content)> = Vec::new();
        for ((media_type, at), ident) in entries.iter().zip(idents) {
            let place = place.part(ident.bare());
            contents.push((ident, self.content(media_type, at, &place, role)));
        }
        Some(Payload::Several { name, contents })
    }

    fn content(&mut self, media_type: &str, at: &Cursor<'s>, place: &Place, role: Role) -> Content {
        let schema = at.get("schema");
        let binary = schema
            .as_ref()
            .and_then(|schema| schema.follow().ok())
            .is_some_and(|schema| schema.text("format") == Some("binary"));
        let encoding = match encoding(media_type, binary, role.may_stream()) {
            Encoding::Stream if !self.streams_or(true) => Encoding::Bytes,
            Encoding::Text | Encoding::Bytes if role.may_stream() && self.streams_or(false) => Encoding::Stream,
            Encoding::Multipart => return self.multipart(media_type, at, place, role),
            // A form is written property by property: nothing says how a list or a number would be one.
            Encoding::Form if schema.as_ref().is_some_and(is_plain) => Encoding::Text,
            other => other,
        };
        let is_form = encoding == Encoding::Text && media_type.contains("form-urlencoded");
        let encodings = at.get("encoding");
        if let Some(encodings) = encodings.as_ref().filter(|_| encoding != Encoding::Form) {
            self.found.push(diagnostics::not_generated(encodings.location().clone(), "encoding"));
        }
        if matches!(encoding, Encoding::Lines | Encoding::Sequence | Encoding::Events) {
            return self.sequence(media_type, encoding, at, place);
        }
        let unread = encoding == Encoding::Text
            && (is_form || is_xml(media_type) || schema.as_ref().is_some_and(|schema| is_object(schema, MEMBERS)));
        let data = data::schema(schema.as_ref().filter(|_| !unread));
        let ty = match (encoding, schema) {
            (Encoding::Bytes, _) => Type::Bytes,
            (Encoding::Stream, _) => Type::Stream,
            (Encoding::Text, None) => Type::String,
            (Encoding::Text, Some(schema)) if unread => {
                self.found.push(diagnostics::object_as_text(schema.location().clone(), media_type));
                Type::String
            }
            (Encoding::Text, Some(schema)) => match self.schema(&schema, place) {
                // Text that claims to be an object has a format of its own, which nothing here knows.
                Type::Any | Type::Map(_) | Type::List(_) | Type::Tuple(_) => Type::String,
                Type::Nullable(inner) => *inner,
                ty => ty,
            },
            (_, None) => {
                self.found.push(diagnostics::content_without_schema(at.location().clone(), media_type));
                Type::Any
            }
            (_, Some(schema)) => self.schema(&schema, place),
        };
        if matches!(encoding, Encoding::Json | Encoding::Form) {
            self.examples_of(at, &ty, &data, role.side());
        }
        let fields = match encodings {
            Some(encodings) if encoding == Encoding::Form => self.form_fields(&encodings, &ty),
            _ => Vec::new(),
        };
        Content {
            media_type: media_type.to_owned(),
            encoding,
            schema: data,
            examples: examples(at),
            fields,
            parts: Vec::new(),
            ty,
        }
    }
}

/// Whether the schema is an object's, or a member of it is: text that claims to be one has a format of its own.
fn is_object(schema: &Cursor<'_>, depth: usize) -> bool {
    let Some(schema) = schema.follow().ok().filter(|_| depth > 0) else { return false };
    let members = ["allOf", "oneOf", "anyOf"].into_iter().filter_map(|key| schema.get(key));
    schema.text("type").or_else(|| implied(&schema)) == Some("object")
        || members.flat_map(|members| members.items()).any(|member| is_object(&member, depth - 1))
}

/// Whether the schema is a list's or a scalar's.
fn is_plain(schema: &Cursor<'_>) -> bool {
    let Ok(schema) = schema.follow() else { return false };
    let ty = schema.text("type").or_else(|| implied(&schema));
    ["array", "string", "integer", "number", "boolean"].into_iter().any(|plain| ty == Some(plain))
}

/// `example`, or `examples` with their references followed (Media Type Object). One whose value is elsewhere has none.
pub(super) fn examples(at: &Cursor<'_>) -> Vec<(String, Value)> {
    if let Some(example) = at.get("example") {
        return vec![("example".to_owned(), value(example.node()))];
    }
    let listed = at.get("examples");
    let entries = listed.as_ref().map(|examples| examples.entries()).unwrap_or_default();
    let named = |(name, at): (&str, Cursor<'_>)| Some((name.to_owned(), value(at.follow().ok()?.get("value")?.node())));
    entries.into_iter().filter_map(named).collect()
}

/// The word for a media type: `Json`, `Form`, `Csv`.
fn label(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match essence.as_str() {
        "application/x-www-form-urlencoded" => "form".to_owned(),
        "multipart/form-data" => "multipart".to_owned(),
        "application/octet-stream" => "bytes".to_owned(),
        "text/plain" => "text".to_owned(),
        "*/*" => "any".to_owned(),
        _ => match essence.split_once('/') {
            Some((family, "*")) => family.to_owned(),
            Some((_, kind)) => kind.strip_prefix("vnd.").unwrap_or(kind).to_owned(),
            None => essence,
        },
    }
}
