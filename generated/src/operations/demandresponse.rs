// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The operations of the tag `demandresponse`.

use super::super::answers;
use super::super::models;
use super::super::runtime as rt;

/// JSON Schema of a DR event
///
/// `GET /schemas/dr-event`
pub static DR_EVENT_SCHEMA: rt::Operation = rt::Operation::new(
        "drEventSchema",
        rt::Method::Get,
        "/schemas/dr-event",
    )
    .tags(&["demandresponse"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DR_EVENT_SCHEMA`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DrEventSchemaRequest {}
impl DrEventSchemaRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for DrEventSchemaRequest {
    type Response = DrEventSchemaResponse;
    type Success = models::Schema;
    const OPERATION: &'static rt::Operation = &DR_EVENT_SCHEMA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`DR_EVENT_SCHEMA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type DrEventSchemaResponse = answers::Answer200Or400<models::Schema, models::Error>;

/// JSON Schema of a DR notification
///
/// `GET /schemas/dr-notification`
pub static DR_NOTIFICATION_SCHEMA: rt::Operation = rt::Operation::new(
        "drNotificationSchema",
        rt::Method::Get,
        "/schemas/dr-notification",
    )
    .tags(&["demandresponse"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DR_NOTIFICATION_SCHEMA`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DrNotificationSchemaRequest {}
impl DrNotificationSchemaRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for DrNotificationSchemaRequest {
    type Response = DrNotificationSchemaResponse;
    type Success = models::Schema;
    const OPERATION: &'static rt::Operation = &DR_NOTIFICATION_SCHEMA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`DR_NOTIFICATION_SCHEMA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type DrNotificationSchemaResponse = answers::Answer200Or400<
    models::Schema,
    models::Error,
>;

/// JSON Schema of a DR participant
///
/// `GET /schemas/participant`
pub static PARTICIPANT_SCHEMA: rt::Operation = rt::Operation::new(
        "participantSchema",
        rt::Method::Get,
        "/schemas/participant",
    )
    .tags(&["demandresponse"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PARTICIPANT_SCHEMA`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ParticipantSchemaRequest {}
impl ParticipantSchemaRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for ParticipantSchemaRequest {
    type Response = ParticipantSchemaResponse;
    type Success = models::Schema;
    const OPERATION: &'static rt::Operation = &PARTICIPANT_SCHEMA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`PARTICIPANT_SCHEMA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ParticipantSchemaResponse = answers::Answer200Or400<
    models::Schema,
    models::Error,
>;

/// Projects enrolled in demand response
///
/// `GET /dr/participants`
pub static DR_PARTICIPANTS: rt::Operation = rt::Operation::new(
        "drParticipants",
        rt::Method::Get,
        "/dr/participants",
    )
    .tags(&["demandresponse"])
    .responses(&[rt::ResponseSpec::new(200).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DR_PARTICIPANTS`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DrParticipantsRequest {}
impl DrParticipantsRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for DrParticipantsRequest {
    type Response = DrParticipantsResponse;
    type Success = DrParticipantsOk;
    const OPERATION: &'static rt::Operation = &DR_PARTICIPANTS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`DR_PARTICIPANTS`]:
///
/// * 200, `Ok`: Success
pub type DrParticipantsResponse = answers::Answer200<DrParticipantsOk>;

/// Enrol a demand response participant
///
/// `POST /dr/participants`
pub static DR_CREATE_PARTICIPANTS: rt::Operation = rt::Operation::new(
        "drCreateParticipants",
        rt::Method::Post,
        "/dr/participants",
    )
    .tags(&["demandresponse"])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DR_CREATE_PARTICIPANTS`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DrCreateParticipantsRequest {
    /// The body.
    pub body: Option<models::Participant>,
}

impl DrCreateParticipantsRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for DrCreateParticipantsRequest {
    type Response = DrCreateParticipantsResponse;
    type Success = String;
    const OPERATION: &'static rt::Operation = &DR_CREATE_PARTICIPANTS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut body: Option<models::Participant> = None;
        r.read(&mut [], &mut body)?;
        Ok(Self { body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`DR_CREATE_PARTICIPANTS`]:
///
/// * 200, `Ok`: Success
pub type DrCreateParticipantsResponse = answers::Answer200<String>;

/// One demand response participant
///
/// `GET /dr/participants/{participantId}`
pub static DR_PARTICIPANT: rt::Operation = rt::Operation::new(
        "drParticipant",
        rt::Method::Get,
        "/dr/participants/{participantId}",
    )
    .tags(&["demandresponse"])
    .parameters(&[rt::Parameter::path("participantId")])
    .responses(&[rt::ResponseSpec::new(200).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DR_PARTICIPANT`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DrParticipantRequest {
    /// Participant id
    pub participant_id: String,
}

impl DrParticipantRequest {
    /// A request with what is required.
    pub fn new(participant_id: impl Into<String>) -> Self {
        Self {
            participant_id: participant_id.into(),
        }
    }
}

impl rt::Request for DrParticipantRequest {
    type Response = DrParticipantResponse;
    type Success = models::Participant;
    const OPERATION: &'static rt::Operation = &DR_PARTICIPANT;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut participant_id: Option<String> = None;
        r.read(&mut [&mut participant_id], &mut rt::NoBody)?;
        let Some(participant_id) = participant_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { participant_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.participant_id]);
    }
}

/// The answers of [`DR_PARTICIPANT`]:
///
/// * 200, `Ok`: Success
pub type DrParticipantResponse = answers::Answer200<models::Participant>;

/// Remove a demand response participant
///
/// `DELETE /dr/participants/{participantId}`
pub static DR_DELETE_PARTICIPANT: rt::Operation = rt::Operation::new(
        "drDeleteParticipant",
        rt::Method::Delete,
        "/dr/participants/{participantId}",
    )
    .tags(&["demandresponse"])
    .parameters(&[rt::Parameter::path("participantId")])
    .responses(&[rt::ResponseSpec::new(200)])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DR_DELETE_PARTICIPANT`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DrDeleteParticipantRequest {
    /// Participant id
    pub participant_id: String,
}

impl DrDeleteParticipantRequest {
    /// A request with what is required.
    pub fn new(participant_id: impl Into<String>) -> Self {
        Self {
            participant_id: participant_id.into(),
        }
    }
}

impl rt::Request for DrDeleteParticipantRequest {
    type Response = DrDeleteParticipantResponse;
    type Success = ();
    const OPERATION: &'static rt::Operation = &DR_DELETE_PARTICIPANT;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut participant_id: Option<String> = None;
        r.read(&mut [&mut participant_id], &mut rt::NoBody)?;
        let Some(participant_id) = participant_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { participant_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.participant_id]);
    }
}

/// The answers of [`DR_DELETE_PARTICIPANT`]:
///
/// * 200, `Ok`: Success
pub type DrDeleteParticipantResponse = answers::Answer200Empty;

/// Demand response events
///
/// `GET /dr/dr-events`
pub static DR_EVENTS: rt::Operation = rt::Operation::new(
        "drEvents",
        rt::Method::Get,
        "/dr/dr-events",
    )
    .tags(&["demandresponse"])
    .responses(&[rt::ResponseSpec::new(200).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DR_EVENTS`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DrEventsRequest {}
impl DrEventsRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for DrEventsRequest {
    type Response = DrEventsResponse;
    type Success = DrEventsOk;
    const OPERATION: &'static rt::Operation = &DR_EVENTS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`DR_EVENTS`]:
///
/// * 200, `Ok`: Success
pub type DrEventsResponse = answers::Answer200<DrEventsOk>;

/// Add a demand response event
///
/// `POST /dr/dr-events`
pub static DR_CREATE_EVENT: rt::Operation = rt::Operation::new(
        "drCreateEvent",
        rt::Method::Post,
        "/dr/dr-events",
    )
    .tags(&["demandresponse"])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DR_CREATE_EVENT`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DrCreateEventRequest {
    /// The body.
    pub body: Option<models::DrEvent>,
}

impl DrCreateEventRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for DrCreateEventRequest {
    type Response = DrCreateEventResponse;
    type Success = String;
    const OPERATION: &'static rt::Operation = &DR_CREATE_EVENT;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut body: Option<models::DrEvent> = None;
        r.read(&mut [], &mut body)?;
        Ok(Self { body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`DR_CREATE_EVENT`]:
///
/// * 200, `Ok`: Success
pub type DrCreateEventResponse = answers::Answer200<String>;

/// One demand response event
///
/// `GET /dr/dr-events/{eventId}`
pub static DR_EVENT: rt::Operation = rt::Operation::new(
        "drEvent",
        rt::Method::Get,
        "/dr/dr-events/{eventId}",
    )
    .tags(&["demandresponse"])
    .parameters(&[rt::Parameter::path("eventId")])
    .responses(&[rt::ResponseSpec::new(200).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DR_EVENT`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DrEventRequest {
    /// Event id
    pub event_id: String,
}

impl DrEventRequest {
    /// A request with what is required.
    pub fn new(event_id: impl Into<String>) -> Self {
        Self { event_id: event_id.into() }
    }
}

impl rt::Request for DrEventRequest {
    type Response = DrEventResponse;
    type Success = models::Event;
    const OPERATION: &'static rt::Operation = &DR_EVENT;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut event_id: Option<String> = None;
        r.read(&mut [&mut event_id], &mut rt::NoBody)?;
        let Some(event_id) = event_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { event_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.event_id]);
    }
}

/// The answers of [`DR_EVENT`]:
///
/// * 200, `Ok`: Success
pub type DrEventResponse = answers::Answer200<models::Event>;

/// Demand response notifications
///
/// `GET /dr/dr-notifications`
pub static DR_NOTIFICATIONS: rt::Operation = rt::Operation::new(
        "drNotifications",
        rt::Method::Get,
        "/dr/dr-notifications",
    )
    .tags(&["demandresponse"])
    .responses(&[rt::ResponseSpec::new(200).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DR_NOTIFICATIONS`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DrNotificationsRequest {}
impl DrNotificationsRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for DrNotificationsRequest {
    type Response = DrNotificationsResponse;
    type Success = DrNotificationsOk;
    const OPERATION: &'static rt::Operation = &DR_NOTIFICATIONS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`DR_NOTIFICATIONS`]:
///
/// * 200, `Ok`: Success
pub type DrNotificationsResponse = answers::Answer200<DrNotificationsOk>;

/// The schema at `/paths/~1dr~1participants/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DrParticipantsOk {
    /// The property `events`.
    pub events: Option<Vec<models::Participant>>,
}

impl DrParticipantsOk {
    const RECORD: rt::Record = rt::Record {
        name: "DrParticipantsOk",
        properties: &[rt::Property::optional("events")],
    };
}

impl rt::Decode for DrParticipantsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.events])?;
        Ok(value)
    }
}

impl rt::Encode for DrParticipantsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.events]);
    }
}

/// The schema at `/paths/~1dr~1dr-events/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DrEventsOk {
    /// The property `events`.
    pub events: Option<Vec<models::DrEvent>>,
}

impl DrEventsOk {
    const RECORD: rt::Record = rt::Record {
        name: "DrEventsOk",
        properties: &[rt::Property::optional("events")],
    };
}

impl rt::Decode for DrEventsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.events])?;
        Ok(value)
    }
}

impl rt::Encode for DrEventsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.events]);
    }
}

/// The schema at `/paths/~1dr~1dr-notifications/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DrNotificationsOk {
    /// The property `events`.
    pub events: Option<Vec<models::DrNotification>>,
}

impl DrNotificationsOk {
    const RECORD: rt::Record = rt::Record {
        name: "DrNotificationsOk",
        properties: &[rt::Property::optional("events")],
    };
}

impl rt::Decode for DrNotificationsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.events])?;
        Ok(value)
    }
}

impl rt::Encode for DrNotificationsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.events]);
    }
}
