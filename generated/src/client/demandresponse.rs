// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::models;
use super::super::operations::demandresponse as operations;

/// Demand response
#[derive(Clone, Copy, Debug)]
pub struct DemandresponseClient<'a>(pub(super) &'a super::Client);

impl DemandresponseClient<'_> {
    /// JSON Schema of a DR event
    ///
    /// `GET /schemas/dr-event`
    pub fn dr_event_schema(&self) -> super::Call<operations::DrEventSchemaRequest> {
        super::Call::new(self.0, operations::DrEventSchemaRequest::new())
    }

    /// JSON Schema of a DR notification
    ///
    /// `GET /schemas/dr-notification`
    pub fn dr_notification_schema(
        &self,
    ) -> super::Call<operations::DrNotificationSchemaRequest> {
        super::Call::new(self.0, operations::DrNotificationSchemaRequest::new())
    }

    /// JSON Schema of a DR participant
    ///
    /// `GET /schemas/participant`
    pub fn participant_schema(
        &self,
    ) -> super::Call<operations::ParticipantSchemaRequest> {
        super::Call::new(self.0, operations::ParticipantSchemaRequest::new())
    }

    /// Projects enrolled in demand response
    ///
    /// `GET /dr/participants`
    pub fn dr_participants(&self) -> super::Call<operations::DrParticipantsRequest> {
        super::Call::new(self.0, operations::DrParticipantsRequest::new())
    }

    /// Enrol a demand response participant
    ///
    /// `POST /dr/participants`
    pub fn dr_create_participants(
        &self,
    ) -> super::Call<operations::DrCreateParticipantsRequest> {
        super::Call::new(self.0, operations::DrCreateParticipantsRequest::new())
    }

    /// One demand response participant
    ///
    /// `GET /dr/participants/{participantId}`
    pub fn dr_participant(
        &self,
        participant_id: impl Into<String>,
    ) -> super::Call<operations::DrParticipantRequest> {
        super::Call::new(self.0, operations::DrParticipantRequest::new(participant_id))
    }

    /// Remove a demand response participant
    ///
    /// `DELETE /dr/participants/{participantId}`
    pub fn dr_delete_participant(
        &self,
        participant_id: impl Into<String>,
    ) -> super::Call<operations::DrDeleteParticipantRequest> {
        super::Call::new(
            self.0,
            operations::DrDeleteParticipantRequest::new(participant_id),
        )
    }

    /// Demand response events
    ///
    /// `GET /dr/dr-events`
    pub fn dr_events(&self) -> super::Call<operations::DrEventsRequest> {
        super::Call::new(self.0, operations::DrEventsRequest::new())
    }

    /// Add a demand response event
    ///
    /// `POST /dr/dr-events`
    pub fn dr_create_event(&self) -> super::Call<operations::DrCreateEventRequest> {
        super::Call::new(self.0, operations::DrCreateEventRequest::new())
    }

    /// One demand response event
    ///
    /// `GET /dr/dr-events/{eventId}`
    pub fn dr_event(
        &self,
        event_id: impl Into<String>,
    ) -> super::Call<operations::DrEventRequest> {
        super::Call::new(self.0, operations::DrEventRequest::new(event_id))
    }

    /// Demand response notifications
    ///
    /// `GET /dr/dr-notifications`
    pub fn dr_notifications(&self) -> super::Call<operations::DrNotificationsRequest> {
        super::Call::new(self.0, operations::DrNotificationsRequest::new())
    }
}

impl super::Call<operations::DrCreateParticipantsRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::Participant>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::DrCreateEventRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::DrEvent>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}
