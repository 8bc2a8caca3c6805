// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::demandresponse as operations;
use super::super::runtime as rt;
use std::sync::Arc;

pub(super) const OPERATIONS: &[&rt::Operation] = &[
    &operations::DR_EVENT_SCHEMA,
    &operations::DR_NOTIFICATION_SCHEMA,
    &operations::PARTICIPANT_SCHEMA,
    &operations::DR_PARTICIPANTS,
    &operations::DR_CREATE_PARTICIPANTS,
    &operations::DR_PARTICIPANT,
    &operations::DR_DELETE_PARTICIPANT,
    &operations::DR_EVENTS,
    &operations::DR_CREATE_EVENT,
    &operations::DR_EVENT,
    &operations::DR_NOTIFICATIONS,
];

/// Demand response
pub trait DemandresponseApi: Send + Sync + 'static {
    /// Who calls: what the router's authentication has found.
    type Caller: Send + Sync + 'static;

    /// JSON Schema of a DR event
    ///
    /// `GET /schemas/dr-event`
    fn dr_event_schema(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DrEventSchemaRequest,
    ) -> impl Future<
        Output = Result<operations::DrEventSchemaResponse, rt::server::Failure>,
    > + Send;

    /// JSON Schema of a DR notification
    ///
    /// `GET /schemas/dr-notification`
    fn dr_notification_schema(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DrNotificationSchemaRequest,
    ) -> impl Future<
        Output = Result<operations::DrNotificationSchemaResponse, rt::server::Failure>,
    > + Send;

    /// JSON Schema of a DR participant
    ///
    /// `GET /schemas/participant`
    fn participant_schema(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ParticipantSchemaRequest,
    ) -> impl Future<
        Output = Result<operations::ParticipantSchemaResponse, rt::server::Failure>,
    > + Send;

    /// Projects enrolled in demand response
    ///
    /// `GET /dr/participants`
    fn dr_participants(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DrParticipantsRequest,
    ) -> impl Future<
        Output = Result<operations::DrParticipantsResponse, rt::server::Failure>,
    > + Send;

    /// Enrol a demand response participant
    ///
    /// `POST /dr/participants`
    fn dr_create_participants(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DrCreateParticipantsRequest,
    ) -> impl Future<
        Output = Result<operations::DrCreateParticipantsResponse, rt::server::Failure>,
    > + Send;

    /// One demand response participant
    ///
    /// `GET /dr/participants/{participantId}`
    fn dr_participant(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DrParticipantRequest,
    ) -> impl Future<
        Output = Result<operations::DrParticipantResponse, rt::server::Failure>,
    > + Send;

    /// Remove a demand response participant
    ///
    /// `DELETE /dr/participants/{participantId}`
    fn dr_delete_participant(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DrDeleteParticipantRequest,
    ) -> impl Future<
        Output = Result<operations::DrDeleteParticipantResponse, rt::server::Failure>,
    > + Send;

    /// Demand response events
    ///
    /// `GET /dr/dr-events`
    fn dr_events(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DrEventsRequest,
    ) -> impl Future<
        Output = Result<operations::DrEventsResponse, rt::server::Failure>,
    > + Send;

    /// Add a demand response event
    ///
    /// `POST /dr/dr-events`
    fn dr_create_event(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DrCreateEventRequest,
    ) -> impl Future<
        Output = Result<operations::DrCreateEventResponse, rt::server::Failure>,
    > + Send;

    /// One demand response event
    ///
    /// `GET /dr/dr-events/{eventId}`
    fn dr_event(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DrEventRequest,
    ) -> impl Future<
        Output = Result<operations::DrEventResponse, rt::server::Failure>,
    > + Send;

    /// Demand response notifications
    ///
    /// `GET /dr/dr-notifications`
    fn dr_notifications(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DrNotificationsRequest,
    ) -> impl Future<
        Output = Result<operations::DrNotificationsResponse, rt::server::Failure>,
    > + Send;
}

#[derive(Debug)]
pub(super) struct DemandresponseDispatch<S>(pub(super) Arc<S>);

impl<S: DemandresponseApi> rt::server::Dispatch<S::Caller>
for DemandresponseDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::Incoming<S::Caller>,
    ) -> rt::server::Answering {
        match operation {
            0 => incoming.answer(&self.0, S::dr_event_schema),
            1 => incoming.answer(&self.0, S::dr_notification_schema),
            2 => incoming.answer(&self.0, S::participant_schema),
            3 => incoming.answer(&self.0, S::dr_participants),
            4 => incoming.answer(&self.0, S::dr_create_participants),
            5 => incoming.answer(&self.0, S::dr_participant),
            6 => incoming.answer(&self.0, S::dr_delete_participant),
            7 => incoming.answer(&self.0, S::dr_events),
            8 => incoming.answer(&self.0, S::dr_create_event),
            9 => incoming.answer(&self.0, S::dr_event),
            10 => incoming.answer(&self.0, S::dr_notifications),
            other => rt::server::unknown(other),
        }
    }
}
