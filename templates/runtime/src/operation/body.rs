#[cfg(feature = "server")]
use super::media_type;
use super::{Parameter, PartSpec};
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
}

impl ContentSpec {
    /// `application/json`.
    pub const JSON: Self = Self::new("application/json", Encoding::Json);

    /// A media type and how its value becomes bytes.
    pub const fn new(media_type: &'static str, encoding: Encoding) -> Self {
        Self { media_type, encoding, fields: &[], parts: &[] }
    }

    /// Sets the properties that travel in a way of their own.
    pub const fn fields(mut self, fields: &'static [Parameter]) -> Self {
        self.fields = fields;
        self
    }

    /// Sets the parts.
    pub const fn parts(mut self, parts: &'static [PartSpec]) -> Self {
        self.parts = parts;
        self
    }

    /// The media type that is sent: of a range, the default.
    pub(super) fn named(&self, default: &'static str) -> Cow<'static, str> {
        Cow::Borrowed(if self.media_type.contains('*') { default } else { self.media_type })
    }
}

/// How a body's value becomes bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// `application/json` and every `+json`.
    Json,
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

    /// The encoding of a body: a sample's is JSON, apart from bytes and streams.
    pub(super) fn of(self, sample: bool) -> Self {
        if sample && self != Self::Bytes && !self.streams() { Self::Json } else { self }
    }
}
