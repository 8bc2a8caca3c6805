use super::super::codec::{DecodeError, ParameterValue};
use super::media_type::{concrete_media_type, encoding_for, essence, matches};
use super::{Encoding, ParameterSpec};
use std::borrow::Cow;

/// A part of a multipart body, described by a property of the body's schema and by an Encoding Object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartSpec {
    /// The name of the property and of the part.
    pub name: &'static str,
    /// The kind of content.
    pub kind: PartKind,
    /// The minimum number of parts with this name.
    pub min: usize,
    /// The maximum number of parts with this name. The maximum exceeds one if the property is an array.
    pub max: usize,
    /// The allowed media types or media ranges, separated by commas. Empty if the document does not specify any.
    pub media_type: &'static str,
    /// The headers of the part.
    pub headers: &'static [ParameterSpec],
    /// The separator between the items of an array that is sent as a single part. Empty if each item is sent as a
    /// separate part.
    pub separator: &'static str,
}

/// The kind of content of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartKind {
    /// A [`File`](super::File), which is streamed.
    File,
    /// A scalar as text, or any other value as JSON.
    Text,
    /// JSON.
    Json,
}

impl PartSpec {
    const fn new(name: &'static str, kind: PartKind, media_type: &'static str) -> Self {
        Self { name, kind, min: 0, max: 1, media_type, headers: &[], separator: "" }
    }

    /// Creates an optional part that contains a file.
    pub const fn file(name: &'static str) -> Self {
        Self::new(name, PartKind::File, "")
    }

    /// Creates a part that contains a scalar as text, or any other value as JSON.
    pub const fn text(name: &'static str) -> Self {
        Self::new(name, PartKind::Text, "")
    }

    /// Creates a part that contains JSON.
    pub const fn json(name: &'static str) -> Self {
        Self::new(name, PartKind::Json, "application/json")
    }

    /// Makes the part required.
    pub const fn required(mut self) -> Self {
        self.min = 1;
        self
    }

    /// Allows `min` to `max` parts with this name, one per item of an array.
    pub const fn repeats(mut self, min: usize, max: usize) -> Self {
        self.min = min;
        self.max = max;
        self
    }

    /// Sets the allowed media types, such as `image/png, image/*`.
    pub const fn media_type(mut self, media_type: &'static str) -> Self {
        self.media_type = media_type;
        self
    }

    /// Sends an array as a single part, with `separator` between its items.
    pub const fn separator(mut self, separator: &'static str) -> Self {
        self.separator = separator;
        self
    }

    /// Returns the documented media types and media ranges.
    pub(in super::super) fn media_types(&self) -> impl Iterator<Item = &'static str> {
        self.media_type.split(',').map(str::trim).filter(|media_type| !media_type.is_empty())
    }

    /// Returns the media type with which the part is sent: the first documented media type or, if that is a range, a
    /// media type that the range covers. If the document specifies no media type, returns `default`. If the result is
    /// an empty text, the header is omitted, so that the media type is `text/plain` (RFC 7578, 4.4).
    pub(in super::super) fn media_type_to_send(&self, default: &'static str) -> Cow<'static, str> {
        match self.media_types().next() {
            Some(range) if default.is_empty() && range.contains('*') && matches(range, "text/plain") => default.into(),
            Some(media_type) => concrete_media_type(media_type, default),
            None => default.into(),
        }
    }

    /// Returns `true` if the document allows a part with this `Content-Type`.
    ///
    /// A missing header is allowed, since browsers and `curl` omit the header for values. A value may also have the
    /// media type `text/plain` or `application/octet-stream`, since many clients send every value with one of these
    /// media types. A file may not have an undocumented media type.
    pub(in super::super) fn allows(&self, received: Option<&str>) -> bool {
        let Some(received) = received.filter(|_| !self.media_type.is_empty()) else { return true };
        let is_unspecific = || ["text/plain", "application/octet-stream"].iter().any(|one| matches(one, received));
        let is_json = || self.kind == PartKind::Json && encoding_for(received) == Encoding::Json;
        self.media_types().any(|range| matches(range, received))
            || self.kind != PartKind::File && (is_unspecific() || is_json())
    }

    /// Returns the error for a part whose `Content-Type` the document does not allow.
    pub(in super::super) fn media_type_error(&self, received: &str) -> DecodeError {
        let received = essence(received);
        DecodeError::new(format!("the media type `{received}` is not allowed, expected {}", self.media_type))
            .at(self.name)
    }

    /// Joins the items of an array with the separator. Returns `None` if an item is not a text or contains the
    /// separator.
    pub(in super::super) fn join(&self, items: &[ParameterValue]) -> Option<String> {
        let text = |item: &ParameterValue| match item {
            ParameterValue::Text(text) if !text.contains(self.separator) => Some(text.clone()),
            _ => None,
        };
        let texts: Option<Vec<String>> = items.iter().map(text).collect();
        Some(texts?.join(self.separator))
    }

    /// Splits a text at the separator.
    pub(in super::super) fn split(&self, text: &str) -> ParameterValue {
        let items = text.split(self.separator).filter(|_| !text.is_empty());
        ParameterValue::List(items.map(ParameterValue::from).collect())
    }

    /// Sets the headers of the part.
    pub const fn headers(mut self, headers: &'static [ParameterSpec]) -> Self {
        self.headers = headers;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// OpenAPI 3.0.4, 4.8.15.1: `contentType` is a media type, a range, or a list of both. RFC 7578, 4.4: a part without
    /// `Content-Type` is text.
    #[test]
    fn listed_media_types_are_allowed() {
        let image = PartSpec::file("image").media_type("image/png, image/jpeg");
        let range = PartSpec::file("image").media_type("image/*");
        let table = PartSpec::text("table").media_type("text/csv");
        let json = PartSpec::json("place");
        for (spec, received, expected) in [
            (image, Some("image/png"), true),
            (image, Some("Image/JPEG; q=1"), true),
            (image, Some("image/gif"), false),
            (image, Some("application/octet-stream"), false),
            (image, None, true),
            (range, Some("image/gif"), true),
            (range, Some("text/html"), false),
            (table, Some("text/csv; charset=utf-8"), true),
            (table, Some("text/plain; charset=utf-8"), true),
            (table, Some("text/html"), false),
            (json, Some("application/vnd.place+json"), true),
            (json, Some("text/plain"), true),
            (json, Some("application/xml"), false),
            (PartSpec::file("any"), Some("image/gif"), true),
        ] {
            assert_eq!(spec.allows(received), expected, "{} {received:?}", spec.media_type);
        }
    }

    #[test]
    fn listed_media_types_are_sent() {
        for (listed, default, expected) in [
            ("", "application/octet-stream", "application/octet-stream"),
            ("image/png, image/jpeg", "application/octet-stream", "image/png"),
            ("*/*", "application/octet-stream", "application/octet-stream"),
            ("image/*", "application/octet-stream", "image/octet-stream"),
            ("text/csv", "", "text/csv"),
            ("text/*", "", ""),
            ("", "", ""),
        ] {
            let spec = PartSpec::text("part").media_type(listed);
            assert_eq!(spec.media_type_to_send(default), expected, "{listed}");
            assert!(spec.allows(Some(expected)) || expected.is_empty(), "{listed}");
        }
    }
}
