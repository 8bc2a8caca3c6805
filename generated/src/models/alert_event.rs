// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Alert raised for a user
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AlertEvent {
    /// The property `userNotificationId`.
    pub user_notification_id: Option<String>,
    /// The property `userId`.
    pub user_id: Option<String>,
    /// The property `message`.
    pub message: Option<String>,
    /// The property `timestamp`.
    pub timestamp: Option<f64>,
    /// The property `localTimestamp`.
    pub local_timestamp: Option<rt::DateTime>,
    /// The property `id`.
    pub id: Option<String>,
}

impl AlertEvent {
    const RECORD: rt::Record = rt::Record {
        name: "AlertEvent",
        properties: &[
            rt::Property::optional("userNotificationId"),
            rt::Property::optional("userId"),
            rt::Property::optional("message"),
            rt::Property::optional("timestamp"),
            rt::Property::optional("localTimestamp"),
            rt::Property::optional("id"),
        ],
    };
}

impl rt::Decode for AlertEvent {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.user_notification_id,
                &mut value.user_id,
                &mut value.message,
                &mut value.timestamp,
                &mut value.local_timestamp,
                &mut value.id,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for AlertEvent {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.user_notification_id,
                &self.user_id,
                &self.message,
                &self.timestamp,
                &self.local_timestamp,
                &self.id,
            ],
        );
    }
}
