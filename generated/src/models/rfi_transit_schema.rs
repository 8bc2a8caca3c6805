// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// RFI as sent, schema twin
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RfiTransitSchema {
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

impl RfiTransitSchema {
    /// Makes one field by field: what is required has to be set.
    pub fn builder() -> RfiTransitSchemaBuilder {
        RfiTransitSchemaBuilder::default()
    }
}

/// Makes a [`RfiTransitSchema`] field by field.
#[derive(Clone, Default)]
pub struct RfiTransitSchemaBuilder {
    code: Option<String>,
    name: Option<String>,
    due_date_time: Option<rt::Date>,
    cost_impacts: Option<String>,
    schedule_impacts: Option<String>,
    description: Option<String>,
    linked: Option<Vec<String>>,
    media: Option<Vec<String>>,
}

impl RfiTransitSchemaBuilder {
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
    pub fn build(self) -> Result<RfiTransitSchema, rt::Missing> {
        let Self {
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
                    "RfiTransitSchema",
                    &[
                        ("code", self.code.is_some()),
                        ("name", self.name.is_some()),
                        ("due_date_time", self.due_date_time.is_some()),
                        ("linked", self.linked.is_some()),
                        ("media", self.media.is_some()),
                    ],
                ),
            );
        };
        Ok(RfiTransitSchema {
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

impl ::std::fmt::Debug for RfiTransitSchemaBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("RfiTransitSchemaBuilder").finish_non_exhaustive()
    }
}

impl RfiTransitSchema {
    const RECORD: rt::Record = rt::Record {
        name: "RfiTransitSchema",
        properties: &[
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

impl rt::Decode for RfiTransitSchema {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut builder = RfiTransitSchemaBuilder::default();
        r.record(
            &Self::RECORD,
            &mut [
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

impl rt::Encode for RfiTransitSchema {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
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
