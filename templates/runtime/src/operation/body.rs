use super::{ParameterSpec, PartSpec, media_type};
use std::borrow::Cow;

/// The body of an operation's requests (Request Body Object).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BodySpec {
    /// `true` if a request without a body is rejected.
    pub required: bool,
    /// The media types of the body.
    pub contents: &'static [ContentSpec],
}

impl BodySpec {
    /// Creates a required body.
    pub const fn required(contents: &'static [ContentSpec]) -> Self {
        Self { required: true, contents }
    }

    /// Creates an optional body.
    pub const fn optional(contents: &'static [ContentSpec]) -> Self {
        Self { required: false, contents }
    }
}

impl BodySpec {
    /// Returns `true` if a body with these headers is streamed.
    #[cfg(feature = "server")]
    pub(crate) fn streams(&self, headers: &http::HeaderMap) -> bool {
        media_type::content_of_headers(self.contents, headers).is_some_and(|(_, content)| content.encoding.streams())
    }
}

/// One media type of a body (Media Type Object).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContentSpec {
    /// The media type in the document, or a media range such as `text/*`.
    pub media_type: &'static str,
    /// The encoding of the value.
    pub encoding: Encoding,
    /// The properties of a form that have an Encoding Object, and are therefore encoded like query parameters.
    pub fields: &'static [ParameterSpec],
    /// The parts of a multipart body. Empty if the document does not describe any.
    pub parts: &'static [PartSpec],
    /// `true` if the value has the same Rust type as the value of the previous media type.
    pub same_value: bool,
}

impl ContentSpec {
    /// `application/json`.
    pub const JSON: Self = Self::new("application/json", Encoding::Json);

    /// Creates a media type with an encoding.
    pub const fn new(media_type: &'static str, encoding: Encoding) -> Self {
        Self { media_type, encoding, fields: &[], parts: &[], same_value: false }
    }

    /// Sets the properties that have an Encoding Object.
    pub const fn fields(mut self, fields: &'static [ParameterSpec]) -> Self {
        self.fields = fields;
        self
    }

    /// Declares that the value has the same Rust type as the value of the previous media type.
    pub const fn same_value(mut self) -> Self {
        self.same_value = true;
        self
    }

    /// Sets the parts.
    pub const fn parts(mut self, parts: &'static [PartSpec]) -> Self {
        self.parts = parts;
        self
    }

    /// Returns the media type to send. Instead of a range, returns `default` or another media type that the range
    /// covers.
    pub(super) fn media_type_or(&self, default: &'static str) -> Cow<'static, str> {
        media_type::concrete_media_type(self.media_type, default)
    }

    /// Returns the encoding with which a value is sent. If several consecutive media types have the same Rust type, the
    /// encoding of the first of these media types applies.
    #[cfg(feature = "mock")]
    pub(in super::super) fn effective_encoding(contents: &[Self], mut content: usize) -> Encoding {
        while content > 0 && contents.get(content).is_some_and(|spec| spec.same_value) {
            content -= 1;
        }
        contents.get(content).map_or(Encoding::Bytes, |spec| spec.encoding)
    }
}

/// The encoding of a value in a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// `application/json` and media types with the suffix `+json`.
    Json,
    /// The document declares a media range such as `*/*`, so that the received media type determines the encoding. A
    /// string is sent as text, and any other value is sent as JSON.
    Any,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`, buffered.
    Multipart,
    /// `multipart/*`, streamed as [`Parts`](super::Parts).
    Parts,
    /// A scalar as text.
    Text,
    /// Bytes, buffered.
    Bytes,
    /// Bytes, streamed as [`Body`](super::Body).
    Stream,
    /// JSON Lines, streamed as [`Items`](super::Items).
    Lines,
    /// A JSON text sequence (RFC 7464), streamed as [`Items`](super::Items).
    Sequence,
    /// Server-sent events with JSON data, streamed as [`Events`](super::Events).
    Events,
    /// Server-sent events with text data, streamed as [`Events`](super::Events).
    TextEvents,
    /// Server-sent events, streamed as [`Events`](super::Events). The data of events with these names is text, and the
    /// data of other events is JSON.
    NamedEvents(&'static [&'static str]),
}

impl Encoding {
    /// Returns `true` if the body is streamed. Other bodies are buffered.
    pub const fn streams(self) -> bool {
        use Encoding::{Events, Lines, NamedEvents, Parts, Sequence, Stream, TextEvents};
        matches!(self, Stream | Parts | Lines | Sequence | Events | TextEvents | NamedEvents(_))
    }

    /// Returns `true` if the body is an event stream.
    #[cfg(feature = "client")]
    pub(crate) const fn is_events(self) -> bool {
        matches!(self, Self::Events | Self::TextEvents | Self::NamedEvents(_))
    }

    /// Returns `true` if an empty body is a value: an empty text, an empty stream or a form without pairs.
    pub(super) fn may_be_empty(self) -> bool {
        matches!(self, Self::Text | Self::Bytes | Self::Form) || self.streams()
    }

    /// Returns `true` if the body is JSON or a stream of JSON texts.
    pub(super) const fn is_json(self) -> bool {
        matches!(self, Self::Json | Self::Lines | Self::Sequence)
    }

    /// Returns the encoding with which a body is decoded, and a fallback to try after an error. If the documented media
    /// type is a range, the received media type determines the encoding. If text is documented but JSON is received, or
    /// vice versa, JSON is tried first, and then text. The body of a sample is JSON, unless the content is bytes or a
    /// stream.
    pub(super) fn decoding_of(
        self,
        media_type: &str,
        is_documented: bool,
        sample: bool,
        body: &[u8],
    ) -> (Self, Option<Self>) {
        if sample && self != Self::Bytes && !self.streams() {
            return (Self::Json, None);
        }
        if is_documented && self != Self::Any {
            return (self, None);
        }
        let by_type = media_type::encoding_for(media_type);
        match (self, by_type) {
            // Some servers detect the media type from the first bytes and send JSON as `text/plain`. Therefore, only a
            // body that does not start like JSON is certainly text.
            (Self::Any, Self::Text) if !starts_json(body) => (Self::Text, None),
            (Self::Any, Self::Text | Self::Bytes) => (Self::Json, Some(Self::Text)),
            (Self::Any, by_type) => (by_type, None),
            (Self::Json, Self::Text) | (Self::Text, Self::Json) => (Self::Json, Some(Self::Text)),
            (documented, _) => (documented, None),
        }
    }
}

/// Returns `true` if the first character of a body starts a JSON object or array.
fn starts_json(body: &[u8]) -> bool {
    matches!(body.trim_ascii_start().first(), Some(b'{' | b'['))
}
