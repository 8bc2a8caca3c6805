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
#[derive(Clone, Debug, Default)]
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
        Ok(RfiReplyStoredSchema {
            id: self
                .id
                .ok_or(rt::Missing {
                    type_name: "RfiReplyStoredSchema",
                    field: "id",
                })?,
            author: self
                .author
                .ok_or(rt::Missing {
                    type_name: "RfiReplyStoredSchema",
                    field: "author",
                })?,
            created_date_time: self
                .created_date_time
                .ok_or(rt::Missing {
                    type_name: "RfiReplyStoredSchema",
                    field: "created_date_time",
                })?,
            last_updated_date_time: self
                .last_updated_date_time
                .ok_or(rt::Missing {
                    type_name: "RfiReplyStoredSchema",
                    field: "last_updated_date_time",
                })?,
            last_updated_by: self
                .last_updated_by
                .ok_or(rt::Missing {
                    type_name: "RfiReplyStoredSchema",
                    field: "last_updated_by",
                })?,
            version: self
                .version
                .ok_or(rt::Missing {
                    type_name: "RfiReplyStoredSchema",
                    field: "version",
                })?,
            rfi_id: self
                .rfi_id
                .ok_or(rt::Missing {
                    type_name: "RfiReplyStoredSchema",
                    field: "rfi_id",
                })?,
            content: self
                .content
                .ok_or(rt::Missing {
                    type_name: "RfiReplyStoredSchema",
                    field: "content",
                })?,
            media: self
                .media
                .ok_or(rt::Missing {
                    type_name: "RfiReplyStoredSchema",
                    field: "media",
                })?,
        })
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
        let (
            mut id,
            mut author,
            mut created_date_time,
            mut last_updated_date_time,
            mut last_updated_by,
            mut version,
            mut rfi_id,
            mut content,
            mut media,
        ) = (None, None, None, None, None, None, None, None, None);
        r.record(
            &Self::RECORD,
            &mut [
                &mut id,
                &mut author,
                &mut created_date_time,
                &mut last_updated_date_time,
                &mut last_updated_by,
                &mut version,
                &mut rfi_id,
                &mut content,
                &mut media,
            ],
        )?;
        Ok(Self {
            id: rt::taken(id)?,
            author: rt::taken(author)?,
            created_date_time: rt::taken(created_date_time)?,
            last_updated_date_time: rt::taken(last_updated_date_time)?,
            last_updated_by: rt::taken(last_updated_by)?,
            version: rt::taken(version)?,
            rfi_id: rt::taken(rfi_id)?,
            content: rt::taken(content)?,
            media: rt::taken(media)?,
        })
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
