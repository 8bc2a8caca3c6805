use super::super::codec::ParameterValue;
use super::Parameter;

/// A part of a multipart body: a property of its schema, and how it travels (Encoding Object).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartSpec {
    /// The name of the property and of the part.
    pub name: &'static str,
    /// What it holds.
    pub kind: PartKind,
    /// How many parts of the name there have to be.
    pub min: usize,
    /// How many there may be: more than one where the property is an array.
    pub max: usize,
    /// The media types that it may have, ranges among them; empty where the document says none.
    pub media_type: &'static str,
    /// Its headers.
    pub headers: &'static [Parameter],
    /// What stands between the items of an array that is one part; empty where each item is a part.
    pub separator: &'static str,
}

/// What a part holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartKind {
    /// A [`File`](super::File), which streams.
    File,
    /// A scalar as text, anything deeper as JSON.
    Text,
    /// JSON.
    Json,
}

impl PartSpec {
    const fn new(name: &'static str, kind: PartKind, media_type: &'static str) -> Self {
        Self { name, kind, min: 0, max: 1, media_type, headers: &[], separator: "" }
    }

    /// A file, which may be left out.
    pub const fn file(name: &'static str) -> Self {
        Self::new(name, PartKind::File, "")
    }

    /// A value that is a part of text, or of JSON where it is deeper.
    pub const fn text(name: &'static str) -> Self {
        Self::new(name, PartKind::Text, "")
    }

    /// A value that is a part of JSON.
    pub const fn json(name: &'static str) -> Self {
        Self::new(name, PartKind::Json, "application/json")
    }

    /// There has to be one.
    pub const fn required(mut self) -> Self {
        self.min = 1;
        self
    }

    /// Each item of an array is a part, of which there are so many.
    pub const fn repeats(mut self, min: usize, max: usize) -> Self {
        self.min = min;
        self.max = max;
        self
    }

    /// Sets the media types that it may have: `image/png, image/*`.
    pub const fn media_type(mut self, media_type: &'static str) -> Self {
        self.media_type = media_type;
        self
    }

    /// Has an array be one part, with this between its items.
    pub const fn separator(mut self, separator: &'static str) -> Self {
        self.separator = separator;
        self
    }

    /// The items of an array as one text; none if an item is no text, or holds what stands between items.
    pub(in super::super) fn joined(&self, items: &[ParameterValue]) -> Option<String> {
        let text = |item: &ParameterValue| match item {
            ParameterValue::Text(text) if !text.contains(self.separator) => Some(text.clone()),
            _ => None,
        };
        let texts: Option<Vec<String>> = items.iter().map(text).collect();
        Some(texts?.join(self.separator))
    }

    /// A text as the items that it joins.
    pub(in super::super) fn split(&self, text: &str) -> ParameterValue {
        let items = text.split(self.separator).filter(|_| !text.is_empty());
        ParameterValue::List(items.map(ParameterValue::from).collect())
    }

    /// Sets its headers.
    pub const fn headers(mut self, headers: &'static [Parameter]) -> Self {
        self.headers = headers;
        self
    }
}
