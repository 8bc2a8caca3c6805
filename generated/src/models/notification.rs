// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Notification; full JSON Schema at /schemas/notification
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Notification {
    /// The property `name`.
    pub name: String,
    /// The property `protocol`.
    pub protocol: NotificationProtocol,
    /// Address or phone number; a phone number opts in to SMS
    pub endpoint: String,
    /// Type
    ///
    /// Default: `"alert"`.
    pub notification_type: NotificationNotificationType,
}

impl Notification {
    /// Makes one of what is required; everything else is absent.
    pub fn new(
        name: impl Into<String>,
        protocol: impl Into<NotificationProtocol>,
        endpoint: impl Into<String>,
        notification_type: impl Into<NotificationNotificationType>,
    ) -> Self {
        Self {
            name: name.into(),
            protocol: protocol.into(),
            endpoint: endpoint.into(),
            notification_type: notification_type.into(),
        }
    }
}

impl Notification {
    const RECORD: rt::Record = rt::Record {
        name: "Notification",
        properties: &[
            rt::Property::required("name"),
            rt::Property::required("protocol"),
            rt::Property::required("endpoint"),
            rt::Property::required("notificationType"),
        ],
    };
}

impl rt::Decode for Notification {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut name: Option<String> = None;
        let mut protocol: Option<NotificationProtocol> = None;
        let mut endpoint: Option<String> = None;
        let mut notification_type: Option<NotificationNotificationType> = None;
        r.record(
            &Self::RECORD,
            &mut [&mut name, &mut protocol, &mut endpoint, &mut notification_type],
        )?;
        let (Some(name), Some(protocol), Some(endpoint), Some(notification_type)) = (
            name,
            protocol,
            endpoint,
            notification_type,
        ) else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self {
            name,
            protocol,
            endpoint,
            notification_type,
        })
    }
}

impl rt::Encode for Notification {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[&self.name, &self.protocol, &self.endpoint, &self.notification_type],
        );
    }
}

/// The schema at `/components/schemas/Notification/properties/protocol`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationProtocol {
    /// `email`
    Email,
    /// `sms`
    Sms,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl NotificationProtocol {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email => "email",
            Self::Sms => "sms",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for NotificationProtocol {
    fn from(value: &str) -> Self {
        match value {
            "email" => Self::Email,
            "sms" => Self::Sms,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for NotificationProtocol {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for NotificationProtocol {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for NotificationProtocol {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for NotificationProtocol {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}

/// Type
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationNotificationType {
    /// `alert`
    Alert,
    /// `demandresponse`
    Demandresponse,
    /// `media`
    Media,
    /// `project`
    Project,
    /// `report`
    Report,
    /// `upcoming`
    Upcoming,
    /// `update`
    Update,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl NotificationNotificationType {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Alert => "alert",
            Self::Demandresponse => "demandresponse",
            Self::Media => "media",
            Self::Project => "project",
            Self::Report => "report",
            Self::Upcoming => "upcoming",
            Self::Update => "update",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for NotificationNotificationType {
    fn from(value: &str) -> Self {
        match value {
            "alert" => Self::Alert,
            "demandresponse" => Self::Demandresponse,
            "media" => Self::Media,
            "project" => Self::Project,
            "report" => Self::Report,
            "upcoming" => Self::Upcoming,
            "update" => Self::Update,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for NotificationNotificationType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for NotificationNotificationType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for NotificationNotificationType {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for NotificationNotificationType {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}
