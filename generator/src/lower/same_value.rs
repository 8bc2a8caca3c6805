//! Media types of one content that carry the same value. They share a variant, or are the whole body.

use super::Lowering;
use super::media_type::{encoding, essence};
use super::role::BodyRole;
use super::value_shape::ValueShape;
use crate::document::Cursor;
use crate::ir::Encoding;

/// Media types that carry the same value.
pub(super) struct EquivalentContents<'s> {
    /// The media type that is sent.
    pub(super) first: MediaTypeEntry<'s>,
    pub(super) others: Vec<MediaTypeEntry<'s>>,
}

/// A media type, its Media Type Object, and the encoding of its value.
pub(super) struct MediaTypeEntry<'s> {
    pub(super) media_type: &'s str,
    pub(super) at: Cursor<'s>,
    pub(super) encoding: Encoding,
}

impl<'s> Lowering<'s> {
    /// Groups the media types of a content by the value that they carry.
    pub(super) fn group_equivalent_contents(
        &mut self,
        entries: Vec<(&'s str, Cursor<'s>)>,
        role: BodyRole,
    ) -> Vec<EquivalentContents<'s>> {
        let mut found: Vec<EquivalentContents<'s>> = Vec::new();
        for (media_type, at) in entries {
            let encoding = self.encoding(media_type, &at, role);
            let mut one = MediaTypeEntry { media_type, at, encoding };
            let Some(known) = found.iter_mut().find(|known| have_same_value(&known.first, &one)) else {
                found.push(EquivalentContents { first: one, others: Vec::new() });
                continue;
            };
            // A media type range cannot be sent.
            if known.first.media_type.contains('*') && !media_type.contains('*') {
                std::mem::swap(&mut known.first, &mut one);
            }
            known.others.push(one);
        }
        found
    }

    /// Returns the encoding of a media type, which depends on its schema and on the options.
    fn encoding(&mut self, media_type: &str, at: &Cursor<'s>, role: BodyRole) -> Encoding {
        let schema = at.get("schema");
        let shape = ValueShape::of(schema.as_ref());
        // With `itemSchema` or the option `items`, the content is a stream of items; with `schema` alone, it is text.
        let has_items = at.get("itemSchema").is_some() || self.has_item_option();
        match encoding(media_type, shape, has_items, role.may_stream()) {
            Encoding::Stream if !self.is_streaming_or(true) => Encoding::Bytes,
            Encoding::Text | Encoding::Bytes if role.may_stream() && self.is_streaming_or(false) => Encoding::Stream,
            // A form is encoded property by property; lists and scalars have no encoding as a form.
            Encoding::Form if schema.as_ref().is_some_and(is_plain) => Encoding::Text,
            other => other,
        }
    }
}

/// Returns `true` if two media types carry the same value: they have the same schema and equivalent encodings. Text and
/// bytes whose meaning depends on the media type, such as pictures or tables, are different values.
fn have_same_value(one: &MediaTypeEntry<'_>, other: &MediaTypeEntry<'_>) -> bool {
    let same = |key| one.at.get(key).map(|schema| schema.node()) == other.at.get(key).map(|schema| schema.node());
    let shape = ValueShape::of(one.at.get("schema").as_ref());
    let kind = |one: &MediaTypeEntry<'_>| match one.encoding {
        Encoding::Json | Encoding::Any => Some(Encoding::Json),
        Encoding::Text if shape.is_scalar() && essence(one.media_type) == "text/plain" => Some(Encoding::Json),
        Encoding::Lines => Some(Encoding::Lines),
        _ => None,
    };
    kind(one).is_some() && kind(one) == kind(other) && same("schema") && same("itemSchema")
}

/// Returns `true` if the schema is a list or a scalar.
fn is_plain(schema: &Cursor<'_>) -> bool {
    let is_list = |schema: &Cursor<'_>| {
        schema.follow().is_ok_and(|end| end.text("type") == Some("array") || end.get("items").is_some())
    };
    ValueShape::of(Some(schema)).is_scalar() || is_list(schema)
}
