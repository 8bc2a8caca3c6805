// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::models;
use super::super::operations::event as operations;
use super::super::runtime as rt;

/// Events
#[derive(Clone, Copy, Debug)]
pub struct EventClient<'a>(pub(super) &'a super::Client);

impl EventClient<'_> {
    /// Events in a date range
    ///
    /// `GET /events`
    pub fn events(
        &self,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> super::Call<operations::EventsRequest> {
        super::Call::new(self.0, operations::EventsRequest::new(start, end))
    }

    /// Add an event; the server assigns its id
    ///
    /// `POST /events`
    pub fn create_event(&self) -> super::Call<operations::CreateEventRequest> {
        super::Call::new(self.0, operations::CreateEventRequest::new())
    }

    /// One event
    ///
    /// `GET /events/{eventId}`
    pub fn get_event(
        &self,
        event_id: impl Into<String>,
    ) -> super::Call<operations::GetEventRequest> {
        super::Call::new(self.0, operations::GetEventRequest::new(event_id))
    }

    /// Change an event
    ///
    /// `PUT /events/{eventId}`
    pub fn update_event(
        &self,
        event_id: impl Into<String>,
    ) -> super::Call<operations::UpdateEventRequest> {
        super::Call::new(self.0, operations::UpdateEventRequest::new(event_id))
    }

    /// Remove an event
    ///
    /// `DELETE /events/{eventId}`
    pub fn delete_event(
        &self,
        event_id: impl Into<String>,
    ) -> super::Call<operations::DeleteEventRequest> {
        super::Call::new(self.0, operations::DeleteEventRequest::new(event_id))
    }

    /// Mark an event as resolved
    ///
    /// `PUT /events/{eventId}/resolve`
    pub fn resolve_event(
        &self,
        event_id: impl Into<String>,
    ) -> super::Call<operations::ResolveEventRequest> {
        super::Call::new(self.0, operations::ResolveEventRequest::new(event_id))
    }

    /// JSON Schema of an event
    ///
    /// `GET /schemas/event`
    pub fn event_schema(&self) -> super::Call<operations::EventSchemaRequest> {
        super::Call::new(self.0, operations::EventSchemaRequest::new())
    }
}

impl super::Call<operations::CreateEventRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::Event>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::UpdateEventRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::Event>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}
