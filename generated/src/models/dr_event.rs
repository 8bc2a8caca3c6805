// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Demand response event; full JSON Schema at /schemas/dr-event
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DrEvent {
    /// The property `priority`.
    pub priority: DrEventPriority,
    /// The property `name`.
    pub name: String,
    /// The property `startDate`.
    pub start_date: rt::DateTime,
    /// The property `notificationDate`.
    pub notification_date: rt::DateTime,
    /// The property `notificationSent`.
    pub notification_sent: Option<bool>,
    /// The property `endDate`.
    pub end_date: rt::DateTime,
    /// The property `goal`.
    pub goal: String,
    /// The property `participants`.
    pub participants: Vec<String>,
}

impl DrEvent {
    /// Makes one field by field: what is required has to be set.
    pub fn builder() -> DrEventBuilder {
        DrEventBuilder::default()
    }
}

/// Makes a [`DrEvent`] field by field.
#[derive(Clone, Default)]
pub struct DrEventBuilder {
    priority: Option<DrEventPriority>,
    name: Option<String>,
    start_date: Option<rt::DateTime>,
    notification_date: Option<rt::DateTime>,
    notification_sent: Option<bool>,
    end_date: Option<rt::DateTime>,
    goal: Option<String>,
    participants: Option<Vec<String>>,
}

impl DrEventBuilder {
    /// The property `priority`.
    #[must_use]
    pub fn priority(mut self, priority: impl Into<DrEventPriority>) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// The property `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The property `startDate`.
    #[must_use]
    pub fn start_date(mut self, start_date: rt::DateTime) -> Self {
        self.start_date = Some(start_date);
        self
    }

    /// The property `notificationDate`.
    #[must_use]
    pub fn notification_date(mut self, notification_date: rt::DateTime) -> Self {
        self.notification_date = Some(notification_date);
        self
    }

    /// The property `notificationSent`.
    #[must_use]
    pub fn notification_sent(mut self, notification_sent: bool) -> Self {
        self.notification_sent = Some(notification_sent);
        self
    }

    /// The property `endDate`.
    #[must_use]
    pub fn end_date(mut self, end_date: rt::DateTime) -> Self {
        self.end_date = Some(end_date);
        self
    }

    /// The property `goal`.
    #[must_use]
    pub fn goal(mut self, goal: impl Into<String>) -> Self {
        self.goal = Some(goal.into());
        self
    }

    /// The property `participants`.
    #[must_use]
    pub fn participants(mut self, participants: Vec<String>) -> Self {
        self.participants = Some(participants);
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// Names the first required field that has not been set.
    pub fn build(self) -> Result<DrEvent, rt::Missing> {
        let Self {
            priority: Some(priority),
            name: Some(name),
            start_date: Some(start_date),
            notification_date: Some(notification_date),
            notification_sent,
            end_date: Some(end_date),
            goal: Some(goal),
            participants: Some(participants),
        } = self else {
            return Err(
                rt::Missing::first(
                    "DrEvent",
                    &[
                        ("priority", self.priority.is_some()),
                        ("name", self.name.is_some()),
                        ("start_date", self.start_date.is_some()),
                        ("notification_date", self.notification_date.is_some()),
                        ("end_date", self.end_date.is_some()),
                        ("goal", self.goal.is_some()),
                        ("participants", self.participants.is_some()),
                    ],
                ),
            );
        };
        Ok(DrEvent {
            priority,
            name,
            start_date,
            notification_date,
            notification_sent,
            end_date,
            goal,
            participants,
        })
    }
}

impl ::std::fmt::Debug for DrEventBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DrEventBuilder").finish_non_exhaustive()
    }
}

impl DrEvent {
    const RECORD: rt::Record = rt::Record {
        name: "DrEvent",
        properties: &[
            rt::Property::required("priority"),
            rt::Property::required("name"),
            rt::Property::required("startDate"),
            rt::Property::required("notificationDate"),
            rt::Property::optional("notificationSent"),
            rt::Property::required("endDate"),
            rt::Property::required("goal"),
            rt::Property::required("participants"),
        ],
    };
}

impl rt::Decode for DrEvent {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut builder = DrEventBuilder::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut builder.priority,
                &mut builder.name,
                &mut builder.start_date,
                &mut builder.notification_date,
                &mut builder.notification_sent,
                &mut builder.end_date,
                &mut builder.goal,
                &mut builder.participants,
            ],
        )?;
        Ok(builder.build()?)
    }
}

impl rt::Encode for DrEvent {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.priority,
                &self.name,
                &self.start_date,
                &self.notification_date,
                &self.notification_sent,
                &self.end_date,
                &self.goal,
                &self.participants,
            ],
        );
    }
}

/// The schema at `/components/schemas/DREvent/properties/priority`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DrEventPriority {
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl DrEventPriority {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DrEventPriority {
    fn from(value: &str) -> Self {
        match value {
            "low" => Self::Low,
            "medium" => Self::Medium,
            "high" => Self::High,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for DrEventPriority {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for DrEventPriority {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for DrEventPriority {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for DrEventPriority {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}
