// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Demand response notification; full JSON Schema at /schemas/dr-notification
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DrNotification {
    /// The property `event`.
    pub event: String,
    /// The property `date`.
    pub date: rt::DateTime,
    /// The property `user`.
    pub user: String,
    /// The property `protocol`.
    pub protocol: String,
    /// The property `endpoint`.
    pub endpoint: String,
    /// The property `targets`.
    pub targets: Option<Vec<String>>,
}

impl DrNotification {
    /// Makes one field by field: what is required has to be set.
    pub fn builder() -> DrNotificationBuilder {
        DrNotificationBuilder::default()
    }
}

/// Makes a [`DrNotification`] field by field.
#[derive(Clone, Default)]
pub struct DrNotificationBuilder {
    event: Option<String>,
    date: Option<rt::DateTime>,
    user: Option<String>,
    protocol: Option<String>,
    endpoint: Option<String>,
    targets: Option<Vec<String>>,
}

impl DrNotificationBuilder {
    /// The property `event`.
    #[must_use]
    pub fn event(mut self, event: impl Into<String>) -> Self {
        self.event = Some(event.into());
        self
    }

    /// The property `date`.
    #[must_use]
    pub fn date(mut self, date: rt::DateTime) -> Self {
        self.date = Some(date);
        self
    }

    /// The property `user`.
    #[must_use]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// The property `protocol`.
    #[must_use]
    pub fn protocol(mut self, protocol: impl Into<String>) -> Self {
        self.protocol = Some(protocol.into());
        self
    }

    /// The property `endpoint`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// The property `targets`.
    #[must_use]
    pub fn targets(mut self, targets: Vec<String>) -> Self {
        self.targets = Some(targets);
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// Names the first required field that has not been set.
    pub fn build(self) -> Result<DrNotification, rt::Missing> {
        let Self {
            event: Some(event),
            date: Some(date),
            user: Some(user),
            protocol: Some(protocol),
            endpoint: Some(endpoint),
            targets,
        } = self else {
            return Err(
                rt::Missing::first(
                    "DrNotification",
                    &[
                        ("event", self.event.is_some()),
                        ("date", self.date.is_some()),
                        ("user", self.user.is_some()),
                        ("protocol", self.protocol.is_some()),
                        ("endpoint", self.endpoint.is_some()),
                    ],
                ),
            );
        };
        Ok(DrNotification {
            event,
            date,
            user,
            protocol,
            endpoint,
            targets,
        })
    }
}

impl ::std::fmt::Debug for DrNotificationBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DrNotificationBuilder").finish_non_exhaustive()
    }
}

impl DrNotification {
    const RECORD: rt::Record = rt::Record {
        name: "DrNotification",
        properties: &[
            rt::Property::required("event"),
            rt::Property::required("date"),
            rt::Property::required("user"),
            rt::Property::required("protocol"),
            rt::Property::required("endpoint"),
            rt::Property::optional("targets"),
        ],
    };
}

impl rt::Decode for DrNotification {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut builder = DrNotificationBuilder::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut builder.event,
                &mut builder.date,
                &mut builder.user,
                &mut builder.protocol,
                &mut builder.endpoint,
                &mut builder.targets,
            ],
        )?;
        Ok(builder.build()?)
    }
}

impl rt::Encode for DrNotification {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.event,
                &self.date,
                &self.user,
                &self.protocol,
                &self.endpoint,
                &self.targets,
            ],
        );
    }
}
