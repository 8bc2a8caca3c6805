//! Finds media types of a `content` map that carry the same value, and therefore share a variant. If all media types of
//! the map carry the same value, the body does not need an enum.

use super::Lowering;
use super::media_type::{encoding, essence, is_json};
use super::role::BodyRole;
use super::value_shape::ValueShape;
use crate::ir::Encoding;
use crate::openapi::{Cursor, MediaTypeObject};
use crate::source::Node;

/// Media types that carry the same value.
pub(super) struct EquivalentContents<'o, 's> {
    /// The media type that is sent.
    pub(super) first: MediaTypeEntry<'o, 's>,
    pub(super) others: Vec<MediaTypeEntry<'o, 's>>,
}

/// A media type, its Media Type Object, and the encoding of its value.
#[derive(Clone, Copy)]
pub(super) struct MediaTypeEntry<'o, 's> {
    pub(super) media_type: &'s str,
    pub(super) object: &'o MediaTypeObject<'s>,
    pub(super) encoding: Encoding,
}

impl<'s> Lowering<'s> {
    /// Groups the media types of a `content` map by the value that they carry.
    pub(super) fn group_equivalent_contents<'o>(
        &mut self,
        entries: &'o [(&'s str, MediaTypeObject<'s>)],
        role: BodyRole,
    ) -> Vec<EquivalentContents<'o, 's>> {
        let mut found: Vec<EquivalentContents<'o, 's>> = Vec::new();
        for entry @ (media_type, object) in entries {
            let is_json_as_text = role != BodyRole::Request && is_json_as_text(entry, entries);
            let encoding = if is_json_as_text { Encoding::Json } else { self.encoding(media_type, object, role) };
            let mut one = MediaTypeEntry { media_type, object, encoding };
            let Some(existing) = found.iter_mut().find(|existing| have_same_value(&existing.first, &one)) else {
                found.push(EquivalentContents { first: one, others: Vec::new() });
                continue;
            };
            // The first media type is the one that is sent. A range cannot be sent, and an object is not sent as
            // `text/plain`.
            let is_json_as_text = existing.first.encoding == Encoding::Json && is_plain_text(existing.first.media_type);
            if (existing.first.media_type.contains('*') || is_json_as_text) && !media_type.contains('*') {
                std::mem::swap(&mut existing.first, &mut one);
            }
            existing.others.push(one);
        }
        found
    }

    /// Returns the encoding of a media type, which depends on its schema and on the options.
    fn encoding(&mut self, media_type: &str, object: &MediaTypeObject<'s>, role: BodyRole) -> Encoding {
        let schema = object.schema.as_ref();
        let shape = ValueShape::of(schema);
        // A string schema describes the whole text, unless `itemSchema` or the option `items` describes the items of a
        // sequence.
        let has_items = object.item_schema.is_some() || self.has_item_option();
        match encoding(media_type, shape, has_items, role.may_stream()) {
            Encoding::Stream if !self.is_streaming_or(true) => Encoding::Bytes,
            Encoding::Text | Encoding::Bytes if role.may_stream() && self.is_streaming_or(false) => Encoding::Stream,
            // A form encodes the properties of an object, so lists and scalars are sent as text instead.
            Encoding::Form if schema.is_some_and(is_plain) => Encoding::Text,
            other => other,
        }
    }
}

/// Returns `true` if a media type is `text/plain` and has the object or array schema of a JSON media type in the same
/// `content` map. ASP.NET Core lists `text/plain` in every response, since it has a formatter for strings, but sends
/// objects as JSON.
fn is_json_as_text<'s>(entry: &(&'s str, MediaTypeObject<'s>), entries: &[(&'s str, MediaTypeObject<'s>)]) -> bool {
    let (media_type, object) = entry;
    let schema = object.schema.as_ref();
    let is_described = |(other, object): &(&str, MediaTypeObject<'_>)| {
        is_json(&essence(other)) && object.schema.as_ref().map(Cursor::node) == schema.map(Cursor::node)
    };
    is_plain_text(media_type) && ValueShape::of(schema) == ValueShape::Structured && entries.iter().any(is_described)
}

fn is_plain_text(media_type: &str) -> bool {
    essence(media_type) == "text/plain"
}

/// Returns `true` if two media types carry the same value: they have the same schema and equivalent encodings. Text and
/// bytes are different values if their meaning depends on the media type, as for pictures or tables. Two patches of
/// different formats are different values, too.
fn have_same_value(one: &MediaTypeEntry<'_, '_>, other: &MediaTypeEntry<'_, '_>) -> bool {
    let shape = ValueShape::of(one.object.schema.as_ref());
    let kind = |one: &MediaTypeEntry<'_, '_>| match one.encoding {
        Encoding::Json | Encoding::Any => Some(Encoding::Json),
        Encoding::Text if shape.is_scalar() && is_plain_text(one.media_type) => Some(Encoding::Json),
        Encoding::Lines => Some(Encoding::Lines),
        _ => None,
    };
    let are_different_patches = match (patch_format(one.media_type), patch_format(other.media_type)) {
        (Some(one), Some(other)) => one != other,
        _ => false,
    };
    let is_same_kind = kind(one).is_some() && kind(one) == kind(other);
    is_same_kind && !are_different_patches && schemas(one.object) == schemas(other.object)
}

/// Returns the schema of a value and the schema of its items.
fn schemas<'s>(object: &MediaTypeObject<'s>) -> [Option<&'s Node>; 2] {
    [&object.schema, &object.item_schema].map(|schema| schema.as_ref().map(Cursor::node))
}

/// Returns the media type if it is a patch format, such as `application/merge-patch+json` (RFC 7396),
/// `application/json-patch+json` (RFC 6902) or a patch type of Kubernetes. The same JSON has another meaning in each
/// patch format.
fn patch_format(media_type: &str) -> Option<String> {
    let essence = essence(media_type);
    let is_patch = essence.rsplit_once('+').is_some_and(|(before, _)| before.ends_with("patch"));
    is_patch.then_some(essence)
}

/// Returns `true` if the schema is a list or a scalar.
fn is_plain(schema: &Cursor<'_>) -> bool {
    let is_list = |schema: &Cursor<'_>| {
        schema.follow().is_ok_and(|end| end.text("type") == Some("array") || end.get("items").is_some())
    };
    ValueShape::of(Some(schema)).is_scalar() || is_list(schema)
}
