// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// File values for an upload
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MediaTransitUpload {
    /// The property `contentType`.
    pub content_type: String,
    /// The property `contentEncoding`.
    pub content_encoding: String,
    /// The property `name`.
    pub name: String,
    /// The property `description`.
    pub description: String,
    /// The property `tags`.
    pub tags: Vec<String>,
}

impl MediaTransitUpload {
    /// Makes one field by field: what is required has to be set.
    pub fn builder() -> MediaTransitUploadBuilder {
        MediaTransitUploadBuilder::default()
    }
}

/// Makes a [`MediaTransitUpload`] field by field.
#[derive(Clone, Debug, Default)]
pub struct MediaTransitUploadBuilder {
    content_type: Option<String>,
    content_encoding: Option<String>,
    name: Option<String>,
    description: Option<String>,
    tags: Option<Vec<String>>,
}

impl MediaTransitUploadBuilder {
    /// The property `contentType`.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// The property `contentEncoding`.
    #[must_use]
    pub fn content_encoding(mut self, content_encoding: impl Into<String>) -> Self {
        self.content_encoding = Some(content_encoding.into());
        self
    }

    /// The property `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The property `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The property `tags`.
    #[must_use]
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// Names the first required field that has not been set.
    pub fn build(self) -> Result<MediaTransitUpload, rt::Missing> {
        Ok(MediaTransitUpload {
            content_type: self
                .content_type
                .ok_or(rt::Missing {
                    type_name: "MediaTransitUpload",
                    field: "content_type",
                })?,
            content_encoding: self
                .content_encoding
                .ok_or(rt::Missing {
                    type_name: "MediaTransitUpload",
                    field: "content_encoding",
                })?,
            name: self
                .name
                .ok_or(rt::Missing {
                    type_name: "MediaTransitUpload",
                    field: "name",
                })?,
            description: self
                .description
                .ok_or(rt::Missing {
                    type_name: "MediaTransitUpload",
                    field: "description",
                })?,
            tags: self
                .tags
                .ok_or(rt::Missing {
                    type_name: "MediaTransitUpload",
                    field: "tags",
                })?,
        })
    }
}

impl MediaTransitUpload {
    const RECORD: rt::Record = rt::Record {
        name: "MediaTransitUpload",
        properties: &[
            rt::Property::required("contentType"),
            rt::Property::required("contentEncoding"),
            rt::Property::required("name"),
            rt::Property::required("description"),
            rt::Property::required("tags"),
        ],
    };
}

impl rt::Decode for MediaTransitUpload {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let (
            mut content_type,
            mut content_encoding,
            mut name,
            mut description,
            mut tags,
        ) = (None, None, None, None, None);
        r.record(
            &Self::RECORD,
            &mut [
                &mut content_type,
                &mut content_encoding,
                &mut name,
                &mut description,
                &mut tags,
            ],
        )?;
        Ok(Self {
            content_type: rt::taken(content_type)?,
            content_encoding: rt::taken(content_encoding)?,
            name: rt::taken(name)?,
            description: rt::taken(description)?,
            tags: rt::taken(tags)?,
        })
    }
}

impl rt::Encode for MediaTransitUpload {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.content_type,
                &self.content_encoding,
                &self.name,
                &self.description,
                &self.tags,
            ],
        );
    }
}
