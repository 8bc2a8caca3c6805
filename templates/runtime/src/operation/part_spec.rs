use super::super::codec::ParameterValue;
use super::ParameterSpec;

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
