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
        Self { name, kind, min: 0, max: 1, media_type, headers: &[] }
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

    /// Sets its headers.
    pub const fn headers(mut self, headers: &'static [Parameter]) -> Self {
        self.headers = headers;
        self
    }
}
