// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Stored media tag
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MediaTagResponse {
    /// The property `id`.
    pub id: String,
    /// The property `code`.
    pub code: String,
    /// The property `systemGenerated`.
    pub system_generated: bool,
    /// The property `s3`.
    pub s3: rt::Map<MediaTagResponseS3Value>,
    /// The property `label`.
    pub label: String,
    /// The property `description`.
    pub description: Option<String>,
}

impl MediaTagResponse {
    /// Makes one field by field: what is required has to be set.
    pub fn builder() -> MediaTagResponseBuilder {
        MediaTagResponseBuilder::default()
    }
}

/// Makes a [`MediaTagResponse`] field by field.
#[derive(Clone, Default)]
pub struct MediaTagResponseBuilder {
    id: Option<String>,
    code: Option<String>,
    system_generated: Option<bool>,
    s3: Option<rt::Map<MediaTagResponseS3Value>>,
    label: Option<String>,
    description: Option<String>,
}

impl MediaTagResponseBuilder {
    /// The property `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The property `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// The property `systemGenerated`.
    #[must_use]
    pub fn system_generated(mut self, system_generated: bool) -> Self {
        self.system_generated = Some(system_generated);
        self
    }

    /// The property `s3`.
    #[must_use]
    pub fn s3(mut self, s3: rt::Map<MediaTagResponseS3Value>) -> Self {
        self.s3 = Some(s3);
        self
    }

    /// The property `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// The property `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// Names the first required field that has not been set.
    pub fn build(self) -> Result<MediaTagResponse, rt::Missing> {
        let Self {
            id: Some(id),
            code: Some(code),
            system_generated: Some(system_generated),
            s3: Some(s3),
            label: Some(label),
            description,
        } = self else {
            return Err(
                rt::Missing::first(
                    "MediaTagResponse",
                    &[
                        ("id", self.id.is_some()),
                        ("code", self.code.is_some()),
                        ("system_generated", self.system_generated.is_some()),
                        ("s3", self.s3.is_some()),
                        ("label", self.label.is_some()),
                    ],
                ),
            );
        };
        Ok(MediaTagResponse {
            id,
            code,
            system_generated,
            s3,
            label,
            description,
        })
    }
}

impl ::std::fmt::Debug for MediaTagResponseBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MediaTagResponseBuilder").finish_non_exhaustive()
    }
}

impl MediaTagResponse {
    const RECORD: rt::Record = rt::Record {
        name: "MediaTagResponse",
        properties: &[
            rt::Property::required("id"),
            rt::Property::required("code"),
            rt::Property::required("systemGenerated"),
            rt::Property::required("s3"),
            rt::Property::required("label"),
            rt::Property::optional("description"),
        ],
    };
}

impl rt::Decode for MediaTagResponse {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut builder = MediaTagResponseBuilder::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut builder.id,
                &mut builder.code,
                &mut builder.system_generated,
                &mut builder.s3,
                &mut builder.label,
                &mut builder.description,
            ],
        )?;
        Ok(builder.build()?)
    }
}

impl rt::Encode for MediaTagResponse {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.id,
                &self.code,
                &self.system_generated,
                &self.s3,
                &self.label,
                &self.description,
            ],
        );
    }
}

/// The schema at `/components/schemas/MediaTagResponse/properties/s3/additionalProperties`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MediaTagResponseS3Value {
    /// The property `bucket`.
    pub bucket: String,
    /// The property `key`.
    pub key: String,
}

impl MediaTagResponseS3Value {
    /// Makes one of what is required; everything else is absent.
    pub fn new(bucket: impl Into<String>, key: impl Into<String>) -> Self {
        Self {
            bucket: bucket.into(),
            key: key.into(),
        }
    }
}

impl MediaTagResponseS3Value {
    const RECORD: rt::Record = rt::Record {
        name: "MediaTagResponseS3Value",
        properties: &[rt::Property::required("bucket"), rt::Property::required("key")],
    };
}

impl rt::Decode for MediaTagResponseS3Value {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut bucket: Option<String> = None;
        let mut key: Option<String> = None;
        r.record(&Self::RECORD, &mut [&mut bucket, &mut key])?;
        let (Some(bucket), Some(key)) = (bucket, key) else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self { bucket, key })
    }
}

impl rt::Encode for MediaTagResponseS3Value {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.bucket, &self.key]);
    }
}
