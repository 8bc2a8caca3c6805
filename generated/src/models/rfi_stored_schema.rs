// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// RFI as stored, schema twin
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RfiStoredSchema {
    /// The property `id`.
    pub id: String,
    /// The property `createdDateTime`.
    pub created_date_time: rt::Date,
    /// The property `author`.
    pub author: String,
    /// The property `number`.
    pub number: f64,
    /// The property `lastUpdatedDateTime`.
    pub last_updated_date_time: rt::Date,
    /// The property `lastUpdatedBy`.
    pub last_updated_by: String,
    /// The property `version`.
    pub version: String,
    /// The property `resolved`.
    pub resolved: bool,
    /// The property `resolutionHistory`.
    pub resolution_history: rt::Map<rt::Value>,
    /// The property `code`.
    pub code: String,
    /// The property `name`.
    pub name: String,
    /// The property `dueDateTime`.
    pub due_date_time: rt::Date,
    /// The property `costImpacts`.
    pub cost_impacts: Option<String>,
    /// The property `scheduleImpacts`.
    pub schedule_impacts: Option<String>,
    /// The property `description`.
    pub description: Option<String>,
    /// The property `linked`.
    ///
    /// Default: `[]`.
    pub linked: Vec<String>,
    /// The property `media`.
    ///
    /// Default: `[]`.
    pub media: Vec<String>,
}

impl RfiStoredSchema {
    /// Makes one field by field: what is required has to be set.
    pub fn builder() -> RfiStoredSchemaBuilder {
        RfiStoredSchemaBuilder::default()
    }
}

/// Makes a [`RfiStoredSchema`] field by field.
#[derive(Clone, Default)]
pub struct RfiStoredSchemaBuilder {
    id: Option<String>,
    created_date_time: Option<rt::Date>,
    author: Option<String>,
    number: Option<f64>,
    last_updated_date_time: Option<rt::Date>,
    last_updated_by: Option<String>,
    version: Option<String>,
    resolved: Option<bool>,
    resolution_history: Option<rt::Map<rt::Value>>,
    code: Option<String>,
    name: Option<String>,
    due_date_time: Option<rt::Date>,
    cost_impacts: Option<String>,
    schedule_impacts: Option<String>,
    description: Option<String>,
    linked: Option<Vec<String>>,
    media: Option<Vec<String>>,
}

impl RfiStoredSchemaBuilder {
    /// The property `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The property `createdDateTime`.
    #[must_use]
    pub fn created_date_time(mut self, created_date_time: rt::Date) -> Self {
        self.created_date_time = Some(created_date_time);
        self
    }

    /// The property `author`.
    #[must_use]
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = Some(author.into());
        self
    }

    /// The property `number`.
    #[must_use]
    pub fn number(mut self, number: f64) -> Self {
        self.number = Some(number);
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

    /// The property `resolved`.
    #[must_use]
    pub fn resolved(mut self, resolved: bool) -> Self {
        self.resolved = Some(resolved);
        self
    }

    /// The property `resolutionHistory`.
    #[must_use]
    pub fn resolution_history(mut self, resolution_history: rt::Map<rt::Value>) -> Self {
        self.resolution_history = Some(resolution_history);
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

    /// The property `dueDateTime`.
    #[must_use]
    pub fn due_date_time(mut self, due_date_time: rt::Date) -> Self {
        self.due_date_time = Some(due_date_time);
        self
    }

    /// The property `costImpacts`.
    #[must_use]
    pub fn cost_impacts(mut self, cost_impacts: impl Into<String>) -> Self {
        self.cost_impacts = Some(cost_impacts.into());
        self
    }

    /// The property `scheduleImpacts`.
    #[must_use]
    pub fn schedule_impacts(mut self, schedule_impacts: impl Into<String>) -> Self {
        self.schedule_impacts = Some(schedule_impacts.into());
        self
    }

    /// The property `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The property `linked`.
    ///
    /// Default: `[]`.
    #[must_use]
    pub fn linked(mut self, linked: Vec<String>) -> Self {
        self.linked = Some(linked);
        self
    }

    /// The property `media`.
    ///
    /// Default: `[]`.
    #[must_use]
    pub fn media(mut self, media: Vec<String>) -> Self {
        self.media = Some(media);
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// Names the first required field that has not been set.
    pub fn build(self) -> Result<RfiStoredSchema, rt::Missing> {
        let Self {
            id: Some(id),
            created_date_time: Some(created_date_time),
            author: Some(author),
            number: Some(number),
            last_updated_date_time: Some(last_updated_date_time),
            last_updated_by: Some(last_updated_by),
            version: Some(version),
            resolved: Some(resolved),
            resolution_history: Some(resolution_history),
            code: Some(code),
            name: Some(name),
            due_date_time: Some(due_date_time),
            cost_impacts,
            schedule_impacts,
            description,
            linked: Some(linked),
            media: Some(media),
        } = self else {
            return Err(
                rt::Missing::first(
                    "RfiStoredSchema",
                    &[
                        ("id", self.id.is_some()),
                        ("created_date_time", self.created_date_time.is_some()),
                        ("author", self.author.is_some()),
                        ("number", self.number.is_some()),
                        (
                            "last_updated_date_time",
                            self.last_updated_date_time.is_some(),
                        ),
                        ("last_updated_by", self.last_updated_by.is_some()),
                        ("version", self.version.is_some()),
                        ("resolved", self.resolved.is_some()),
                        ("resolution_history", self.resolution_history.is_some()),
                        ("code", self.code.is_some()),
                        ("name", self.name.is_some()),
                        ("due_date_time", self.due_date_time.is_some()),
                        ("linked", self.linked.is_some()),
                        ("media", self.media.is_some()),
                    ],
                ),
            );
        };
        Ok(RfiStoredSchema {
            id,
            created_date_time,
            author,
            number,
            last_updated_date_time,
            last_updated_by,
            version,
            resolved,
            resolution_history,
            code,
            name,
            due_date_time,
            cost_impacts,
            schedule_impacts,
            description,
            linked,
            media,
        })
    }
}

impl ::std::fmt::Debug for RfiStoredSchemaBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("RfiStoredSchemaBuilder").finish_non_exhaustive()
    }
}

impl RfiStoredSchema {
    const RECORD: rt::Record = rt::Record {
        name: "RfiStoredSchema",
        properties: &[
            rt::Property::required("id"),
            rt::Property::required("createdDateTime"),
            rt::Property::required("author"),
            rt::Property::required("number"),
            rt::Property::required("lastUpdatedDateTime"),
            rt::Property::required("lastUpdatedBy"),
            rt::Property::required("version"),
            rt::Property::required("resolved"),
            rt::Property::required("resolutionHistory"),
            rt::Property::required("code"),
            rt::Property::required("name"),
            rt::Property::required("dueDateTime"),
            rt::Property::optional("costImpacts"),
            rt::Property::optional("scheduleImpacts"),
            rt::Property::optional("description"),
            rt::Property::required("linked"),
            rt::Property::required("media"),
        ],
    };
}

impl rt::Decode for RfiStoredSchema {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut builder = RfiStoredSchemaBuilder::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut builder.id,
                &mut builder.created_date_time,
                &mut builder.author,
                &mut builder.number,
                &mut builder.last_updated_date_time,
                &mut builder.last_updated_by,
                &mut builder.version,
                &mut builder.resolved,
                &mut builder.resolution_history,
                &mut builder.code,
                &mut builder.name,
                &mut builder.due_date_time,
                &mut builder.cost_impacts,
                &mut builder.schedule_impacts,
                &mut builder.description,
                &mut builder.linked,
                &mut builder.media,
            ],
        )?;
        Ok(builder.build()?)
    }
}

impl rt::Encode for RfiStoredSchema {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.id,
                &self.created_date_time,
                &self.author,
                &self.number,
                &self.last_updated_date_time,
                &self.last_updated_by,
                &self.version,
                &self.resolved,
                &self.resolution_history,
                &self.code,
                &self.name,
                &self.due_date_time,
                &self.cost_impacts,
                &self.schedule_impacts,
                &self.description,
                &self.linked,
                &self.media,
            ],
        );
    }
}
