// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::event as operations;
use super::super::runtime as rt;
use std::sync::Arc;

pub(super) const OPERATIONS: &[&rt::Operation] = &[
    &operations::EVENTS,
    &operations::CREATE_EVENT,
    &operations::GET_EVENT,
    &operations::UPDATE_EVENT,
    &operations::DELETE_EVENT,
    &operations::RESOLVE_EVENT,
    &operations::EVENT_SCHEMA,
];

/// Events
pub trait EventApi: Send + Sync + 'static {
    /// Who calls: what the router's authentication has found.
    type Caller: Send + Sync + 'static;

    /// Events in a date range
    ///
    /// `GET /events`
    fn events(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::EventsRequest,
    ) -> impl Future<
        Output = Result<operations::EventsResponse, rt::server::Failure>,
    > + Send;

    /// Add an event; the server assigns its id
    ///
    /// `POST /events`
    fn create_event(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::CreateEventRequest,
    ) -> impl Future<
        Output = Result<operations::CreateEventResponse, rt::server::Failure>,
    > + Send;

    /// One event
    ///
    /// `GET /events/{eventId}`
    fn get_event(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetEventRequest,
    ) -> impl Future<
        Output = Result<operations::GetEventResponse, rt::server::Failure>,
    > + Send;

    /// Change an event
    ///
    /// `PUT /events/{eventId}`
    fn update_event(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::UpdateEventRequest,
    ) -> impl Future<
        Output = Result<operations::UpdateEventResponse, rt::server::Failure>,
    > + Send;

    /// Remove an event
    ///
    /// `DELETE /events/{eventId}`
    fn delete_event(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DeleteEventRequest,
    ) -> impl Future<
        Output = Result<operations::DeleteEventResponse, rt::server::Failure>,
    > + Send;

    /// Mark an event as resolved
    ///
    /// `PUT /events/{eventId}/resolve`
    fn resolve_event(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ResolveEventRequest,
    ) -> impl Future<
        Output = Result<operations::ResolveEventResponse, rt::server::Failure>,
    > + Send;

    /// JSON Schema of an event
    ///
    /// `GET /schemas/event`
    fn event_schema(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::EventSchemaRequest,
    ) -> impl Future<
        Output = Result<operations::EventSchemaResponse, rt::server::Failure>,
    > + Send;
}

#[derive(Debug)]
pub(super) struct EventDispatch<S>(pub(super) Arc<S>);

impl<S: EventApi> rt::server::Dispatch<S::Caller> for EventDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::Incoming<S::Caller>,
    ) -> rt::server::Answering {
        match operation {
            0 => incoming.answer(&self.0, S::events),
            1 => incoming.answer(&self.0, S::create_event),
            2 => incoming.answer(&self.0, S::get_event),
            3 => incoming.answer(&self.0, S::update_event),
            4 => incoming.answer(&self.0, S::delete_event),
            5 => incoming.answer(&self.0, S::resolve_event),
            6 => incoming.answer(&self.0, S::event_schema),
            other => rt::server::unknown(other),
        }
    }
}
