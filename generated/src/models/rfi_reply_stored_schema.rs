// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// RFI reply as stored, schema twin
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RfiReplyStoredSchema {
    /// The property `id`.
    pub id: String,
    /// The property `author`.
    pub author: String,
    /// The property `createdDateTime`.
    pub created_date_time: rt::Date,
    /// The property `lastUpdatedDateTime`.
    pub last_updated_date_time: rt::Date,
    /// The property `lastUpdatedBy`.
    pub last_updated_by: String,
    /// The property `version`.
    pub version: String,
    /// The property `rfiID`.
    pub rfi_id: String,
    /// The property `content`.
    pub content: String,
    /// The property `media`.
    ///
    /// Default: `[]`.
    pub media: Vec<rt::Value>,
}

impl RfiReplyStoredSchema {
    /// Makes one field by field: what is required has to be set.
    pub fn builder() -> RfiReplyStoredSchemaBuilder {
        RfiReplyStoredSchemaBuilder::default()
    }
}

/// Makes a [`RfiReplyStoredSchema`] field by field.
#[derive(Clone, Default)]
pub struct RfiReplyStoredSchemaBuilder {
    id: Option<String>,
    author: Option<String>,
    created_date_time: Option<rt::Date>,
    last_updated_date_time: Option<rt::Date>,
    last_updated_by: Option<String>,
    version: Option<String>,
    rfi_id: Option<String>,
    content: Option<String>,
    media: Option<Vec<rt::Value>>,
}

impl RfiReplyStoredSchemaBuilder {
    /// The property `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The property `author`.
    #[must_use]
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = Some(author.into());
        self
    }

    /// The property `createdDateTime`.
    #[must_use]
    pub fn created_date_time(mut self, created_date_time: rt::Date) -> Self {
        self.created_date_time = Some(created_date_time);
        self
    }

    /// The property `lastUpdatedDateTime`.
    #[must_use]
    pub fn last_updated_date_time(mut self, last_updated_date_time: rt::Date) -> Self {
        self.last_updated_date_time = Some(last_updated_date_time);
        self
    }

    /// The property `lastUpdatedBy`.
    #[must_use]
    pub fn last_updated_by(mut self, last_updated_by: impl Into<String>) -> Self {
        self.last_updated_by = Some(last_updated_by.into());
        self
    }

    /// The property `version`.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// The property `rfiID`.
    #[must_use]
    pub fn rfi_id(mut self, rfi_id: impl Into<String>) -> Self {
        self.rfi_id = Some(rfi_id.into());
        self
    }

    /// The property `content`.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// The property `media`.
    ///
    /// Default: `[]`.
    #[must_use]
    pub fn media(mut self, media: Vec<rt::Value>) -> Self {
        self.media = Some(media);
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// Names the first required field that has not been set.
    pub fn build(self) -> Result<RfiReplyStoredSchema, rt::Missing> {
        let Self {
            id: Some(id),
            author: Some(author),
            created_date_time: Some(created_date_time),
            last_updated_date_time: Some(last_updated_date_time),
            last_updated_by: Some(last_updated_by),
            version: Some(version),
            rfi_id: Some(rfi_id),
            content: Some(content),
            media: Some(media),
        } = self else {
            return Err(
                rt::Missing::first(
                    "RfiReplyStoredSchema",
                    &[
                        ("id", self.id.is_some()),
                        ("author", self.author.is_some()),
                        ("created_date_time", self.created_date_time.is_some()),
                        (
                            "last_updated_date_time",
                            self.last_updated_date_time.is_some(),
                        ),
                        ("last_updated_by", self.last_updated_by.is_some()),
                        ("version", self.version.is_some()),
                        ("rfi_id", self.rfi_id.is_some()),
                        ("content", self.content.is_some()),
                        ("media", self.media.is_some()),
                    ],
                ),
            );
        };
        Ok(RfiReplyStoredSchema {
            id,
            author,
            created_date_time,
            last_updated_date_time,
            last_updated_by,
            version,
            rfi_id,
            content,
            media,
        })
    }
}

impl ::std::fmt::Debug for RfiReplyStoredSchemaBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("RfiReplyStoredSchemaBuilder").finish_non_exhaustive()
    }
}

impl RfiReplyStoredSchema {
    const RECORD: rt::Record = rt::Record {
        name: "RfiReplyStoredSchema",
        properties: &[
            rt::Property::required("id"),
            rt::Property::required("author"),
            rt::Property::required("createdDateTime"),
            rt::Property::required("lastUpdatedDateTime"),
            rt::Property::required("lastUpdatedBy"),
            rt::Property::required("version"),
            rt::Property::required("rfiID"),
            rt::Property::required("content"),
            rt::Property::required("media"),
        ],
    };
}

impl rt::Decode for RfiReplyStoredSchema {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut builder = RfiReplyStoredSchemaBuilder::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut builder.id,
                &mut builder.author,
                &mut builder.created_date_time,
                &mut builder.last_updated_date_time,
                &mut builder.last_updated_by,
                &mut builder.version,
                &mut builder.rfi_id,
                &mut builder.content,
                &mut builder.media,
            ],
        )?;
        Ok(builder.build()?)
    }
}

impl rt::Encode for RfiReplyStoredSchema {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.id,
                &self.author,
                &self.created_date_time,
                &self.last_updated_date_time,
                &self.last_updated_by,
                &self.version,
                &self.rfi_id,
                &self.content,
                &self.media,
            ],
        );
    }
}
