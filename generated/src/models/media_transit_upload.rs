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
#[derive(Clone, Default)]
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
        let Self {
            content_type: Some(content_type),
            content_encoding: Some(content_encoding),
            name: Some(name),
            description: Some(description),
            tags: Some(tags),
        } = self else {
            return Err(
                rt::Missing::first(
                    "MediaTransitUpload",
                    &[
                        ("content_type", self.content_type.is_some()),
                        ("content_encoding", self.content_encoding.is_some()),
                        ("name", self.name.is_some()),
                        ("description", self.description.is_some()),
                        ("tags", self.tags.is_some()),
                    ],
                ),
            );
        };
        Ok(MediaTransitUpload {
            content_type,
            content_encoding,
            name,
            description,
            tags,
        })
    }
}

impl ::std::fmt::Debug for MediaTransitUploadBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MediaTransitUploadBuilder").finish_non_exhaustive()
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
        let mut builder = MediaTransitUploadBuilder::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut builder.content_type,
                &mut builder.content_encoding,
                &mut builder.name,
                &mut builder.description,
                &mut builder.tags,
            ],
        )?;
        Ok(builder.build()?)
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
