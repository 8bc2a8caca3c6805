//! Lowering of request bodies and `content` maps (OpenAPI 3.0, Request Body Object, Media Type Object).

use super::media_type::is_xml;
use super::naming::NamingContext;
use super::role::BodyRole;
use super::same_value::{EquivalentContents, MediaTypeEntry};
use super::value::value;
use super::value_shape::{ValueShape, is_any_text};
use super::{Lowering, docs, schema_data};
use crate::diagnostics;
use crate::ir::{Body, Content, Encoding, Ident, Payload, Type, Value};
use crate::names::IdentStyle;
use crate::openapi::{Cursor, Entries, MediaTypeObject, ReadObject as _, RequestBodyObject};

impl<'s> Lowering<'s> {
    pub(super) fn body(&mut self, at: &Cursor<'s>, context: &NamingContext) -> Option<Body> {
        let body = RequestBodyObject::read(self.ok_or_report(at.follow())?);
        let payload = self.payload(&body.at, body.content.as_ref()?, context, BodyRole::Request)?;
        Some(Body { required: body.required == Some(true), payload, docs: docs::docs(&body.at) })
    }

    /// Lowers the `content` of a request body or response `at`. Returns `None` if the map has no media types.
    pub(super) fn payload(
        &mut self,
        at: &Cursor<'s>,
        content: &Entries<'s, MediaTypeObject<'s>>,
        context: &NamingContext,
        role: BodyRole,
    ) -> Option<Payload> {
        match self.group_equivalent_contents(&content.entries, role).as_slice() {
            [] => None,
            [only] => Some(Payload::One(self.alternatives(only, context, role))),
            several => Some(self.multiple_contents(at, several, context, role)),
        }
    }

    fn multiple_contents(
        &mut self,
        at: &Cursor<'s>,
        alternatives: &[EquivalentContents<'_, 's>],
        context: &NamingContext,
        role: BodyRole,
    ) -> Payload {
        let mut labels: Vec<String> = alternatives.iter().map(|one| content_label(one.first.media_type)).collect();
        // If two media types have the same short name, both are named after the full media type.
        let plain = labels.clone();
        for (one, label) in alternatives.iter().zip(&mut labels) {
            if plain.iter().filter(|other| *other == label).count() > 1 {
                *label = one.first.media_type.to_owned();
            }
        }
        let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
        let idents = self.distinct_names(&labels, IdentStyle::Pascal, &[], at.location());
        let name = self.reserve_type_name(context, at);
        let mut contents: Vec<(Ident, Content)> = Vec::new();
        for (one, ident) in alternatives.iter().zip(idents) {
            let part_context = context.part(ident.without_raw_prefix());
            contents.push((ident, self.alternatives(one, &part_context, role)));
        }
        Payload::Multiple { name, contents }
    }

    /// Lowers several media types that carry the same value, and returns one [`Content`] for all of them.
    fn alternatives(
        &mut self,
        alternatives: &EquivalentContents<'_, 's>,
        context: &NamingContext,
        role: BodyRole,
    ) -> Content {
        let mut content = self.content(&alternatives.first, context, role);
        for other in &alternatives.others {
            content.other_media_types.push((other.media_type.to_owned(), other.encoding));
            for (name, example) in examples(&other.object.at) {
                match content.examples.iter().find(|(existing, _)| *existing == name) {
                    Some((_, existing)) if *existing == example => {}
                    Some(_) => content.examples.push((format!("{name} of {}", other.media_type), example)),
                    None => content.examples.push((name, example)),
                }
            }
        }
        content
    }

    fn content(&mut self, one: &MediaTypeEntry<'_, 's>, context: &NamingContext, role: BodyRole) -> Content {
        let MediaTypeEntry { media_type, object, encoding } = *one;
        let at = &object.at;
        if encoding == Encoding::Multipart {
            return self.multipart(media_type, object, context, role);
        }
        let schema = object.schema.as_ref();
        let is_form = encoding == Encoding::Text && media_type.contains("form-urlencoded");
        let encodings = object.encoding.as_ref();
        if let Some(encodings) = encodings.filter(|_| encoding != Encoding::Form) {
            self.diagnostics.push(diagnostics::encoding_without_form(encodings.at.location().clone(), media_type));
        }
        if matches!(encoding, Encoding::Lines | Encoding::Sequence | Encoding::Events) {
            return self.sequence(media_type, encoding, object, context);
        }
        let is_unparsed = encoding == Encoding::Text
            && (is_form || is_xml(media_type) || ValueShape::of(schema) == ValueShape::Structured);
        let data = schema_data::schema(schema.filter(|_| !is_unparsed));
        let ty = match (encoding, schema) {
            (Encoding::Bytes, _) => Type::Bytes,
            (Encoding::Stream, _) => Type::Stream,
            (Encoding::Text, None) => Type::String,
            (Encoding::Text, Some(schema)) if is_unparsed && is_any_text(schema) => Type::String,
            (Encoding::Text, Some(schema)) if is_unparsed => {
                self.diagnostics.push(diagnostics::object_in_text_content(schema.location().clone(), media_type));
                Type::String
            }
            (Encoding::Text, Some(schema)) => match self.schema(schema, context) {
                Type::Any => Type::String,
                Type::Nullable(inner) => *inner,
                ty => ty,
            },
            (_, None) => {
                self.diagnostics.push(diagnostics::content_without_schema(at.location().clone(), media_type));
                Type::Any
            }
            (_, Some(schema)) => self.schema(schema, context),
        };
        if matches!(encoding, Encoding::Json | Encoding::Any | Encoding::Form) {
            self.queue_examples(at, &ty, &data, role.direction());
        }
        let fields = match encodings {
            Some(encodings) if encoding == Encoding::Form => self.form_fields(encodings, &ty),
            _ => Vec::new(),
        };
        Content { examples: examples(at), fields, ..Content::new(media_type, encoding, data, ty) }
    }
}

/// Returns the value of `example` under the name `example`, or the values of `examples` under their own names (OpenAPI
/// 3.0, Media Type Object). References in `examples` are resolved. Examples with an `externalValue` are left out.
pub(super) fn examples(at: &Cursor<'_>) -> Vec<(String, Value)> {
    if let Some(example) = at.get("example") {
        return vec![("example".to_owned(), value(example.node()))];
    }
    let listed = at.get("examples");
    let entries = listed.as_ref().map(|examples| examples.entries()).unwrap_or_default();
    let named = |(name, at): (&str, Cursor<'_>)| Some((name.to_owned(), value(at.follow().ok()?.get("value")?.node())));
    entries.into_iter().filter_map(named).collect()
}

/// Returns the short name of a media type, such as `form` or `csv`.
fn content_label(media_type: &str) -> String {
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
