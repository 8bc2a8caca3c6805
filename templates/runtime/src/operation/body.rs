use super::{Parameter, PartSpec, media_type};
use std::borrow::Cow;

/// The body that an operation takes (Request Body Object).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BodySpec {
    /// Whether a request without it is refused.
    pub required: bool,
    /// The media types it may have.
    pub contents: &'static [ContentSpec],
}

impl BodySpec {
    /// A body that has to be there.
    pub const fn required(contents: &'static [ContentSpec]) -> Self {
        Self { required: true, contents }
    }

    /// A body that may be left out.
    pub const fn optional(contents: &'static [ContentSpec]) -> Self {
        Self { required: false, contents }
    }
}

impl BodySpec {
    /// Whether a body with these headers is handed over while it is on its way.
    #[cfg(feature = "server")]
    pub(crate) fn streams(&self, headers: &http::HeaderMap) -> bool {
        media_type::of(self.contents, headers).is_some_and(|(_, content)| content.encoding.streams())
    }
}

/// One media type of a body (Media Type Object).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContentSpec {
    /// The media type as it stands in the document; may be a range (`text/*`).
    pub media_type: &'static str,
    /// How the value becomes bytes.
    pub encoding: Encoding,
    /// The properties of a form that travel in a way of their own (Encoding Object), as query parameters would.
    pub fields: &'static [Parameter],
    /// The parts of a multipart body; none where the document describes none.
    pub parts: &'static [PartSpec],
    /// Whether its value is that of the content before it, in another media type.
    pub same_value: bool,
}

impl ContentSpec {
    /// `application/json`.
    pub const JSON: Self = Self::new("application/json", Encoding::Json);

    /// A media type and how its value becomes bytes.
    pub const fn new(media_type: &'static str, encoding: Encoding) -> Self {
        Self { media_type, encoding, fields: &[], parts: &[], same_value: false }
    }

    /// Sets the properties that travel in a way of their own.
    pub const fn fields(mut self, fields: &'static [Parameter]) -> Self {
        self.fields = fields;
        self
    }

    /// Says that its value is that of the content before it.
    pub const fn same_value(mut self) -> Self {
        self.same_value = true;
        self
    }

    /// Sets the parts.
    pub const fn parts(mut self, parts: &'static [PartSpec]) -> Self {
        self.parts = parts;
        self
    }

    /// The media type that is sent: of a range, the default or another that it covers.
    pub(super) fn named(&self, default: &'static str) -> Cow<'static, str> {
        media_type::concrete(self.media_type, default)
    }

    /// The encoding that a value is sent in: that of the first content of those that carry the same value.
    #[cfg(feature = "mock")]
    pub(in super::super) fn sent_as(contents: &[Self], mut content: usize) -> Encoding {
        while content > 0 && contents.get(content).is_some_and(|spec| spec.same_value) {
            content -= 1;
        }
        contents.get(content).map_or(Encoding::Bytes, |spec| spec.encoding)
    }
}

/// How a body's value becomes bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// `application/json` and every `+json`.
    Json,
    /// Of a range such as `*/*`: as the media type that travels says. JSON is sent, or the text that a string is.
    Any,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`, held whole.
    Multipart,
    /// `multipart/*`, while it comes: [`Parts`](super::Parts).
    Parts,
    /// A scalar as text.
    Text,
    /// Bytes as they are, held whole.
    Bytes,
    /// Bytes as they are, while they come: [`Body`](super::Body).
    Stream,
    /// A JSON text a line: [`Items`](super::Items).
    Lines,
    /// JSON texts, each behind a separator (RFC 7464): [`Items`](super::Items).
    Sequence,
    /// Server-sent events whose data is JSON: [`Events`](super::Events).
    Events,
    /// Server-sent events whose data is text: [`Events`](super::Events).
    TextEvents,
}

impl Encoding {
    /// Whether the body is handed over while it is on its way. Others are held whole.
    pub const fn streams(self) -> bool {
        use Encoding::{Events, Lines, Parts, Sequence, Stream, TextEvents};
        matches!(self, Stream | Parts | Lines | Sequence | Events | TextEvents)
    }

    /// Whether no bytes at all are a value: an empty text, an empty stream, a form without pairs.
    pub(super) fn may_be_empty(self) -> bool {
        matches!(self, Self::Text | Self::Bytes | Self::Form) || self.streams()
    }

    /// Whether the body is JSON, or several JSON texts.
    pub(super) const fn is_json(self) -> bool {
        matches!(self, Self::Json | Self::Lines | Self::Sequence)
    }

    /// How to read a body of this media type: in one way, or in another where that fails. A documented content of a range
    /// is read by the media type, and so is one of another media type than documented, as long as both are text. A
    /// sample is JSON, apart from bytes and streams.
    pub(super) fn read_as(
        self,
        media_type: &str,
        is_documented: bool,
        sample: bool,
        body: &[u8],
    ) -> (Self, Option<Self>) {
        if sample && self != Self::Bytes && !self.streams() {
            return (Self::Json, None);
        }
        let by_type = media_type::encoding_of(media_type);
        match (self, by_type) {
            // Text may hold JSON: servers call it so that find out its type from the first bytes. A string is text.
            (Self::Any, Self::Text) if !starts_json(body) => (Self::Text, None),
            (Self::Any, Self::Text | Self::Bytes) => (Self::Json, Some(Self::Text)),
            (Self::Any, by_type) => (by_type, None),
            (Self::Json, Self::Text) | (Self::Text, Self::Json) if !is_documented => (Self::Json, Some(Self::Text)),
            (documented, _) => (documented, None),
        }
    }
}

/// Whether the first character is that of an object or an array.
fn starts_json(body: &[u8]) -> bool {
    matches!(body.trim_ascii_start().first(), Some(b'{' | b'['))
}
