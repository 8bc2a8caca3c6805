// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Event; full JSON Schema at /schemas/event
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// The property `type`.
    pub r#type: EventType,
    /// The property `cause`.
    pub cause: String,
    /// The property `priority`.
    ///
    /// Default: `1`.
    pub priority: Option<EventPriority>,
    /// The property `startDate`.
    pub start_date: rt::DateTime,
    /// The property `dueDate`.
    pub due_date: Option<rt::DateTime>,
    /// The property `endDate`.
    pub end_date: Option<rt::DateTime>,
    /// The property `description`.
    pub description: String,
    /// The property `location`.
    pub location: Option<EventLocation>,
    /// The property `notes`.
    pub notes: Option<Vec<EventNotesItem>>,
}

impl Event {
    /// Makes one of what is required; everything else is absent.
    pub fn new(
        r#type: impl Into<EventType>,
        cause: impl Into<String>,
        start_date: rt::DateTime,
        description: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            cause: cause.into(),
            priority: None,
            start_date,
            due_date: None,
            end_date: None,
            description: description.into(),
            location: None,
            notes: None,
        }
    }
}

impl Event {
    const RECORD: rt::Record = rt::Record {
        name: "Event",
        properties: &[
            rt::Property::required("type"),
            rt::Property::required("cause"),
            rt::Property::optional("priority"),
            rt::Property::required("startDate"),
            rt::Property::optional("dueDate"),
            rt::Property::optional("endDate"),
            rt::Property::required("description"),
            rt::Property::optional("location"),
            rt::Property::optional("notes"),
        ],
    };
}

impl rt::Decode for Event {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut r#type: Option<EventType> = None;
        let mut cause: Option<String> = None;
        let mut priority: Option<EventPriority> = None;
        let mut start_date: Option<rt::DateTime> = None;
        let mut due_date: Option<rt::DateTime> = None;
        let mut end_date: Option<rt::DateTime> = None;
        let mut description: Option<String> = None;
        let mut location: Option<EventLocation> = None;
        let mut notes: Option<Vec<EventNotesItem>> = None;
        r.record(
            &Self::RECORD,
            &mut [
                &mut r#type,
                &mut cause,
                &mut priority,
                &mut start_date,
                &mut due_date,
                &mut end_date,
                &mut description,
                &mut location,
                &mut notes,
            ],
        )?;
        let (Some(r#type), Some(cause), Some(start_date), Some(description)) = (
            r#type,
            cause,
            start_date,
            description,
        ) else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self {
            r#type,
            cause,
            priority,
            start_date,
            due_date,
            end_date,
            description,
            location,
            notes,
        })
    }
}

impl rt::Encode for Event {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.r#type,
                &self.cause,
                &self.priority,
                &self.start_date,
                &self.due_date,
                &self.end_date,
                &self.description,
                &self.location,
                &self.notes,
            ],
        );
    }
}

/// The schema at `/components/schemas/Event/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventType {
    /// `energy`
    Energy,
    /// `data`
    Data,
    /// `finance`
    Finance,
    /// `solarnetwork`
    Solarnetwork,
    /// `other`
    Other,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl EventType {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Energy => "energy",
            Self::Data => "data",
            Self::Finance => "finance",
            Self::Solarnetwork => "solarnetwork",
            Self::Other => "other",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EventType {
    fn from(value: &str) -> Self {
        match value {
            "energy" => Self::Energy,
            "data" => Self::Data,
            "finance" => Self::Finance,
            "solarnetwork" => Self::Solarnetwork,
            "other" => Self::Other,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for EventType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for EventType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for EventType {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for EventType {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}

/// The schema at `/components/schemas/Event/properties/priority`.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum EventPriority {
    /// `1.0`
    V1,
    /// `5.0`
    V5,
    /// `10.0`
    V10,
    /// A value that this version of the document does not know, as it came.
    Unknown(f64),
}

impl EventPriority {
    /// The value on the wire.
    pub fn value(self) -> f64 {
        match self {
            Self::V1 => 1.0,
            Self::V5 => 5.0,
            Self::V10 => 10.0,
            Self::Unknown(value) => value,
        }
    }
}

impl From<f64> for EventPriority {
    fn from(value: f64) -> Self {
        match value {
            1.0 => Self::V1,
            5.0 => Self::V5,
            10.0 => Self::V10,
            other => Self::Unknown(other),
        }
    }
}

impl rt::Decode for EventPriority {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        <f64 as rt::Decode>::decode(r).map(Self::from)
    }
}

impl rt::Encode for EventPriority {
    fn encode(&self, w: &mut rt::Writer) {
        self.value().encode(w);
    }
}

/// The schema at `/components/schemas/Event/properties/location`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventLocation {
    /// The property `project`.
    pub project: String,
    /// The property `site`.
    pub site: Option<String>,
    /// The property `system`.
    pub system: Option<String>,
    /// The property `node`.
    pub node: Option<String>,
    /// The property `device`.
    pub device: Option<String>,
}

impl EventLocation {
    /// Makes one of what is required; everything else is absent.
    pub fn new(project: impl Into<String>) -> Self {
        Self {
            project: project.into(),
            site: None,
            system: None,
            node: None,
            device: None,
        }
    }
}

impl EventLocation {
    const RECORD: rt::Record = rt::Record {
        name: "EventLocation",
        properties: &[
            rt::Property::required("project"),
            rt::Property::optional("site"),
            rt::Property::optional("system"),
            rt::Property::optional("node"),
            rt::Property::optional("device"),
        ],
    };
}

impl rt::Decode for EventLocation {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut project: Option<String> = None;
        let mut site: Option<String> = None;
        let mut system: Option<String> = None;
        let mut node: Option<String> = None;
        let mut device: Option<String> = None;
        r.record(
            &Self::RECORD,
            &mut [&mut project, &mut site, &mut system, &mut node, &mut device],
        )?;
        let Some(project) = project else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self {
            project,
            site,
            system,
            node,
            device,
        })
    }
}

impl rt::Encode for EventLocation {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[&self.project, &self.site, &self.system, &self.node, &self.device],
        );
    }
}

/// Note
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventNotesItem {
    /// The property `noteDate`.
    pub note_date: Option<rt::DateTime>,
    /// The property `note`.
    pub note: String,
}

impl EventNotesItem {
    /// Makes one of what is required; everything else is absent.
    pub fn new(note: impl Into<String>) -> Self {
        Self {
            note_date: None,
            note: note.into(),
        }
    }
}

impl EventNotesItem {
    const RECORD: rt::Record = rt::Record {
        name: "EventNotesItem",
        properties: &[rt::Property::optional("noteDate"), rt::Property::required("note")],
    };
}

impl rt::Decode for EventNotesItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut note_date: Option<rt::DateTime> = None;
        let mut note: Option<String> = None;
        r.record(&Self::RECORD, &mut [&mut note_date, &mut note])?;
        let Some(note) = note else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self { note_date, note })
    }
}

impl rt::Encode for EventNotesItem {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.note_date, &self.note]);
    }
}
