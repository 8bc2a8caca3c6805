//! Media types of one content that carry the same value: they are one variant, or the whole body.

use super::Lower;
use super::media_type::{encoding, essence};
use super::role::Role;
use super::value_shape::ValueShape;
use crate::document::Cursor;
use crate::ir::Encoding;

/// Media types that carry the same value.
pub(super) struct Alternatives<'s> {
    /// The one that is sent.
    pub(super) first: OfMediaType<'s>,
    pub(super) others: Vec<OfMediaType<'s>>,
}

/// A media type, its Media Type Object, and the encoding of its value.
pub(super) struct OfMediaType<'s> {
    pub(super) media_type: &'s str,
    pub(super) at: Cursor<'s>,
    pub(super) encoding: Encoding,
}

impl<'s> Lower<'s> {
    /// The media types of a content, those together that carry the same value.
    pub(super) fn same_values(&mut self, entries: Vec<(&'s str, Cursor<'s>)>, role: Role) -> Vec<Alternatives<'s>> {
        let mut found: Vec<Alternatives<'s>> = Vec::new();
        for (media_type, at) in entries {
            let encoding = self.encoding(media_type, &at, role);
            let mut one = OfMediaType { media_type, at, encoding };
            let Some(known) = found.iter_mut().find(|known| carry_the_same(&known.first, &one)) else {
                found.push(Alternatives { first: one, others: Vec::new() });
                continue;
            };
            // A range is no media type to send.
            if known.first.media_type.contains('*') && !media_type.contains('*') {
                std::mem::swap(&mut known.first, &mut one);
            }
            known.others.push(one);
        }
        found
    }

    /// The encoding of a media type, as its schema and the options have it.
    fn encoding(&mut self, media_type: &str, at: &Cursor<'s>, role: Role) -> Encoding {
        let schema = at.get("schema");
        let shape = ValueShape::of(schema.as_ref());
        // Items of an option, or of `itemSchema`, make lines of what `schema` alone would leave text.
        let has_items = at.get("itemSchema").is_some() || self.has_item_option();
        match encoding(media_type, shape, has_items, role.may_stream()) {
            Encoding::Stream if !self.streams_or(true) => Encoding::Bytes,
            Encoding::Text | Encoding::Bytes if role.may_stream() && self.streams_or(false) => Encoding::Stream,
            // A form is written property by property: nothing says how a list or a number would be one.
            Encoding::Form if schema.as_ref().is_some_and(is_plain) => Encoding::Text,
            other => other,
        }
    }
}

/// Whether two media types carry the same value: by one schema, in encodings of which one is as good as the other. What
/// the media type alone says of a text or of bytes, that it is a picture or a table, stays a value of its own.
fn carry_the_same(one: &OfMediaType<'_>, other: &OfMediaType<'_>) -> bool {
    let same = |key| one.at.get(key).map(|schema| schema.node()) == other.at.get(key).map(|schema| schema.node());
    let shape = ValueShape::of(one.at.get("schema").as_ref());
    let kind = |one: &OfMediaType<'_>| match one.encoding {
        Encoding::Json | Encoding::Any => Some(Encoding::Json),
        Encoding::Text if shape.is_scalar() && essence(one.media_type) == "text/plain" => Some(Encoding::Json),
        Encoding::Lines => Some(Encoding::Lines),
        _ => None,
    };
    kind(one).is_some() && kind(one) == kind(other) && same("schema") && same("itemSchema")
}

/// Whether the schema is a list's or a scalar's.
fn is_plain(schema: &Cursor<'_>) -> bool {
    let is_list = |schema: &Cursor<'_>| {
        schema.follow().is_ok_and(|end| end.text("type") == Some("array") || end.get("items").is_some())
    };
    ValueShape::of(Some(schema)).is_scalar() || is_list(schema)
}
