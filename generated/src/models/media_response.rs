// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Stored file with a signed link in data
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MediaResponse {
    /// The property `createdDateTime`.
    pub created_date_time: String,
    /// The property `lastUpdatedDateTime`.
    pub last_updated_date_time: String,
    /// The property `lastUpdateAuthor`.
    pub last_update_author: String,
    /// The property `tags`.
    pub tags: Vec<String>,
    /// The property `contentType`.
    pub content_type: String,
    /// The property `contentEncoding`.
    pub content_encoding: String,
    /// Signed link
    pub data: String,
    /// The property `contentLength`.
    pub content_length: f64,
    /// The property `tagIDs`.
    pub tag_ids: Vec<String>,
    /// The property `code`.
    pub code: String,
    /// The property `name`.
    pub name: String,
    /// The property `description`.
    pub description: String,
    /// The property `id`.
    pub id: String,
    /// The property `key`.
    pub key: String,
    /// The property `author`.
    pub author: String,
}

impl MediaResponse {
    /// Makes one field by field: what is required has to be set.
    pub fn builder() -> MediaResponseBuilder {
        MediaResponseBuilder::default()
    }
}

/// Makes a [`MediaResponse`] field by field.
#[derive(Clone, Default)]
pub struct MediaResponseBuilder {
    created_date_time: Option<String>,
    last_updated_date_time: Option<String>,
    last_update_author: Option<String>,
    tags: Option<Vec<String>>,
    content_type: Option<String>,
    content_encoding: Option<String>,
    data: Option<String>,
    content_length: Option<f64>,
    tag_ids: Option<Vec<String>>,
    code: Option<String>,
    name: Option<String>,
    description: Option<String>,
    id: Option<String>,
    key: Option<String>,
    author: Option<String>,
}

impl MediaResponseBuilder {
    /// The property `createdDateTime`.
    #[must_use]
    pub fn created_date_time(mut self, created_date_time: impl Into<String>) -> Self {
        self.created_date_time = Some(created_date_time.into());
        self
    }

    /// The property `lastUpdatedDateTime`.
    #[must_use]
    pub fn last_updated_date_time(
        mut self,
        last_updated_date_time: impl Into<String>,
    ) -> Self {
        self.last_updated_date_time = Some(last_updated_date_time.into());
        self
    }

    /// The property `lastUpdateAuthor`.
    #[must_use]
    pub fn last_update_author(mut self, last_update_author: impl Into<String>) -> Self {
        self.last_update_author = Some(last_update_author.into());
        self
    }

    /// The property `tags`.
    #[must_use]
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }

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

    /// Signed link
    #[must_use]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// The property `contentLength`.
    #[must_use]
    pub fn content_length(mut self, content_length: f64) -> Self {
        self.content_length = Some(content_length);
        self
    }

    /// The property `tagIDs`.
    #[must_use]
    pub fn tag_ids(mut self, tag_ids: Vec<String>) -> Self {
        self.tag_ids = Some(tag_ids);
        self
    }

    /// The property `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
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

    /// The property `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The property `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// The property `author`.
    #[must_use]
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = Some(author.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// Names the first required field that has not been set.
    pub fn build(self) -> Result<MediaResponse, rt::Missing> {
        let Self {
            created_date_time: Some(created_date_time),
            last_updated_date_time: Some(last_updated_date_time),
            last_update_author: Some(last_update_author),
            tags: Some(tags),
            content_type: Some(content_type),
            content_encoding: Some(content_encoding),
            data: Some(data),
            content_length: Some(content_length),
            tag_ids: Some(tag_ids),
            code: Some(code),
            name: Some(name),
            description: Some(description),
            id: Some(id),
            key: Some(key),
            author: Some(author),
        } = self else {
            return Err(
                rt::Missing::first(
                    "MediaResponse",
                    &[
                        ("created_date_time", self.created_date_time.is_some()),
                        (
                            "last_updated_date_time",
                            self.last_updated_date_time.is_some(),
                        ),
                        ("last_update_author", self.last_update_author.is_some()),
                        ("tags", self.tags.is_some()),
                        ("content_type", self.content_type.is_some()),
                        ("content_encoding", self.content_encoding.is_some()),
                        ("data", self.data.is_some()),
                        ("content_length", self.content_length.is_some()),
                        ("tag_ids", self.tag_ids.is_some()),
                        ("code", self.code.is_some()),
                        ("name", self.name.is_some()),
                        ("description", self.description.is_some()),
                        ("id", self.id.is_some()),
                        ("key", self.key.is_some()),
                        ("author", self.author.is_some()),
                    ],
                ),
            );
        };
        Ok(MediaResponse {
            created_date_time,
            last_updated_date_time,
            last_update_author,
            tags,
            content_type,
            content_encoding,
            data,
            content_length,
            tag_ids,
            code,
            name,
            description,
            id,
            key,
            author,
        })
    }
}

impl ::std::fmt::Debug for MediaResponseBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MediaResponseBuilder").finish_non_exhaustive()
    }
}

impl MediaResponse {
    const RECORD: rt::Record = rt::Record {
        name: "MediaResponse",
        properties: &[
            rt::Property::required("createdDateTime"),
            rt::Property::required("lastUpdatedDateTime"),
            rt::Property::required("lastUpdateAuthor"),
            rt::Property::required("tags"),
            rt::Property::required("contentType"),
            rt::Property::required("contentEncoding"),
            rt::Property::required("data"),
            rt::Property::required("contentLength"),
            rt::Property::required("tagIDs"),
            rt::Property::required("code"),
            rt::Property::required("name"),
            rt::Property::required("description"),
            rt::Property::required("id"),
            rt::Property::required("key"),
            rt::Property::required("author"),
        ],
    };
}

impl rt::Decode for MediaResponse {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut builder = MediaResponseBuilder::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut builder.created_date_time,
                &mut builder.last_updated_date_time,
                &mut builder.last_update_author,
                &mut builder.tags,
                &mut builder.content_type,
                &mut builder.content_encoding,
                &mut builder.data,
                &mut builder.content_length,
                &mut builder.tag_ids,
                &mut builder.code,
                &mut builder.name,
                &mut builder.description,
                &mut builder.id,
                &mut builder.key,
                &mut builder.author,
            ],
        )?;
        Ok(builder.build()?)
    }
}

impl rt::Encode for MediaResponse {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.created_date_time,
                &self.last_updated_date_time,
                &self.last_update_author,
                &self.tags,
                &self.content_type,
                &self.content_encoding,
                &self.data,
                &self.content_length,
                &self.tag_ids,
                &self.code,
                &self.name,
                &self.description,
                &self.id,
                &self.key,
                &self.author,
            ],
        );
    }
}
