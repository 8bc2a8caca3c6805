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
#[derive(Clone, Debug, Default)]
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
        Ok(RfiTransitSchema {
            code: self
                .code
                .ok_or(rt::Missing {
                    type_name: "RfiTransitSchema",
                    field: "code",
                })?,
            name: self
                .name
                .ok_or(rt::Missing {
                    type_name: "RfiTransitSchema",
                    field: "name",
                })?,
            due_date_time: self
                .due_date_time
                .ok_or(rt::Missing {
                    type_name: "RfiTransitSchema",
                    field: "due_date_time",
                })?,
            cost_impacts: self.cost_impacts,
            schedule_impacts: self.schedule_impacts,
            description: self.description,
            linked: self
                .linked
                .ok_or(rt::Missing {
                    type_name: "RfiTransitSchema",
                    field: "linked",
                })?,
            media: self
                .media
                .ok_or(rt::Missing {
                    type_name: "RfiTransitSchema",
                    field: "media",
                })?,
        })
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
        let (
            mut code,
            mut name,
            mut due_date_time,
            mut cost_impacts,
            mut schedule_impacts,
            mut description,
            mut linked,
            mut media,
        ) = (None, None, None, None, None, None, None, None);
        r.record(
            &Self::RECORD,
            &mut [
                &mut code,
                &mut name,
                &mut due_date_time,
                &mut cost_impacts,
                &mut schedule_impacts,
                &mut description,
                &mut linked,
                &mut media,
            ],
        )?;
        Ok(Self {
            code: rt::taken(code)?,
            name: rt::taken(name)?,
            due_date_time: rt::taken(due_date_time)?,
            cost_impacts,
            schedule_impacts,
            description,
            linked: rt::taken(linked)?,
            media: rt::taken(media)?,
        })
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
