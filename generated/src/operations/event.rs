// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The operations of the tag `event`.

use super::super::answers;
use super::super::models;
use super::super::runtime as rt;

/// Events in a date range
///
/// `GET /events`
pub static EVENTS: rt::Operation = rt::Operation::new(
        "events",
        rt::Method::Get,
        "/events",
    )
    .tags(&["event"])
    .parameters(
        &[
            rt::Parameter::query("start").required(),
            rt::Parameter::query("end").required(),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`EVENTS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventsRequest {
    /// First instant, included
    pub start: rt::DateTime,
    /// Last instant, excluded
    pub end: rt::DateTime,
}

impl EventsRequest {
    /// A request with what is required.
    pub fn new(start: rt::DateTime, end: rt::DateTime) -> Self {
        Self { start, end }
    }
}

impl rt::Request for EventsRequest {
    type Response = EventsResponse;
    type Success = EventsOk;
    const OPERATION: &'static rt::Operation = &EVENTS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut start: Option<rt::DateTime> = None;
        let mut end: Option<rt::DateTime> = None;
        r.read(&mut [&mut start, &mut end], &mut rt::NoBody)?;
        let (Some(start), Some(end)) = (start, end) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { start, end })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.start, &self.end]);
    }
}

/// The answers of [`EVENTS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type EventsResponse = answers::Answer200Or400<EventsOk, models::Error>;

/// Add an event; the server assigns its id
///
/// `POST /events`
pub static CREATE_EVENT: rt::Operation = rt::Operation::new(
        "createEvent",
        rt::Method::Post,
        "/events",
    )
    .tags(&["event"])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`CREATE_EVENT`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEventRequest {
    /// The body.
    pub body: Option<models::Event>,
}

impl CreateEventRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for CreateEventRequest {
    type Response = CreateEventResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &CREATE_EVENT;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut body: Option<models::Event> = None;
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

/// The answers of [`CREATE_EVENT`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type CreateEventResponse = answers::Answer200Or400<
    rt::Map<rt::Value>,
    models::Error,
>;

/// One event
///
/// `GET /events/{eventId}`
pub static GET_EVENT: rt::Operation = rt::Operation::new(
        "getEvent",
        rt::Method::Get,
        "/events/{eventId}",
    )
    .tags(&["event"])
    .parameters(&[rt::Parameter::path("eventId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_EVENT`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetEventRequest {
    /// Event id
    pub event_id: String,
}

impl GetEventRequest {
    /// A request with what is required.
    pub fn new(event_id: impl Into<String>) -> Self {
        Self { event_id: event_id.into() }
    }
}

impl rt::Request for GetEventRequest {
    type Response = GetEventResponse;
    type Success = GetEventOk;
    const OPERATION: &'static rt::Operation = &GET_EVENT;

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

/// The answers of [`GET_EVENT`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetEventResponse = answers::Answer200Or400<GetEventOk, models::Error>;

/// Change an event
///
/// `PUT /events/{eventId}`
pub static UPDATE_EVENT: rt::Operation = rt::Operation::new(
        "updateEvent",
        rt::Method::Put,
        "/events/{eventId}",
    )
    .tags(&["event"])
    .parameters(&[rt::Parameter::path("eventId")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`UPDATE_EVENT`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateEventRequest {
    /// Event id
    pub event_id: String,
    /// The body.
    pub body: Option<models::Event>,
}

impl UpdateEventRequest {
    /// A request with what is required.
    pub fn new(event_id: impl Into<String>) -> Self {
        Self {
            event_id: event_id.into(),
            body: None,
        }
    }
}

impl rt::Request for UpdateEventRequest {
    type Response = UpdateEventResponse;
    type Success = UpdateEventOk;
    const OPERATION: &'static rt::Operation = &UPDATE_EVENT;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut event_id: Option<String> = None;
        let mut body: Option<models::Event> = None;
        r.read(&mut [&mut event_id], &mut body)?;
        let Some(event_id) = event_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { event_id, body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.event_id]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`UPDATE_EVENT`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type UpdateEventResponse = answers::Answer200Or400<UpdateEventOk, models::Error>;

/// Remove an event
///
/// `DELETE /events/{eventId}`
pub static DELETE_EVENT: rt::Operation = rt::Operation::new(
        "deleteEvent",
        rt::Method::Delete,
        "/events/{eventId}",
    )
    .tags(&["event"])
    .parameters(&[rt::Parameter::path("eventId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DELETE_EVENT`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteEventRequest {
    /// Event id
    pub event_id: String,
}

impl DeleteEventRequest {
    /// A request with what is required.
    pub fn new(event_id: impl Into<String>) -> Self {
        Self { event_id: event_id.into() }
    }
}

impl rt::Request for DeleteEventRequest {
    type Response = DeleteEventResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &DELETE_EVENT;

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

/// The answers of [`DELETE_EVENT`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type DeleteEventResponse = answers::Answer200Or400<
    rt::Map<rt::Value>,
    models::Error,
>;

/// Mark an event as resolved
///
/// `PUT /events/{eventId}/resolve`
pub static RESOLVE_EVENT: rt::Operation = rt::Operation::new(
        "resolveEvent",
        rt::Method::Put,
        "/events/{eventId}/resolve",
    )
    .tags(&["event"])
    .parameters(&[rt::Parameter::path("eventId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`RESOLVE_EVENT`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResolveEventRequest {
    /// Event id
    pub event_id: String,
}

impl ResolveEventRequest {
    /// A request with what is required.
    pub fn new(event_id: impl Into<String>) -> Self {
        Self { event_id: event_id.into() }
    }
}

impl rt::Request for ResolveEventRequest {
    type Response = ResolveEventResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &RESOLVE_EVENT;

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

/// The answers of [`RESOLVE_EVENT`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ResolveEventResponse = answers::Answer200Or400<
    rt::Map<rt::Value>,
    models::Error,
>;

/// JSON Schema of an event
///
/// `GET /schemas/event`
pub static EVENT_SCHEMA: rt::Operation = rt::Operation::new(
        "eventSchema",
        rt::Method::Get,
        "/schemas/event",
    )
    .tags(&["event"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`EVENT_SCHEMA`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EventSchemaRequest {}
impl EventSchemaRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for EventSchemaRequest {
    type Response = EventSchemaResponse;
    type Success = models::Schema;
    const OPERATION: &'static rt::Operation = &EVENT_SCHEMA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`EVENT_SCHEMA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type EventSchemaResponse = answers::Answer200Or400<models::Schema, models::Error>;

/// The schema at `/paths/~1events/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EventsOk {
    /// The property `events`.
    pub events: Option<Vec<models::Event>>,
    /// The property `range`.
    pub range: Option<models::Range>,
}

impl EventsOk {
    const RECORD: rt::Record = rt::Record {
        name: "EventsOk",
        properties: &[rt::Property::optional("events"), rt::Property::optional("range")],
    };
}

impl rt::Decode for EventsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.events, &mut value.range])?;
        Ok(value)
    }
}

impl rt::Encode for EventsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.events, &self.range]);
    }
}

/// The schema at `/paths/~1events~1{eventId}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetEventOk {
    /// The property `event`.
    pub event: Option<models::Event>,
}

impl GetEventOk {
    const RECORD: rt::Record = rt::Record {
        name: "GetEventOk",
        properties: &[rt::Property::optional("event")],
    };
}

impl rt::Decode for GetEventOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.event])?;
        Ok(value)
    }
}

impl rt::Encode for GetEventOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.event]);
    }
}

/// The schema at `/paths/~1events~1{eventId}/put/responses/200/content/application~1json/schema`.
pub type UpdateEventOk = GetEventOk;
