// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::models;
use super::super::operations::notification as operations;

/// Notifications and alerts
#[derive(Clone, Copy, Debug)]
pub struct NotificationClient<'a>(pub(super) &'a super::Client);

impl NotificationClient<'_> {
    /// Alert events of a user
    ///
    /// `GET /users/{userId}/alerts`
    pub fn get_alert_events(
        &self,
        user_id: impl Into<String>,
    ) -> super::Call<operations::GetAlertEventsRequest> {
        super::Call::new(self.0, operations::GetAlertEventsRequest::new(user_id))
    }

    /// Notifications of a user
    ///
    /// `GET /users/{userId}/notifications`
    pub fn list_user_notifications(
        &self,
        user_id: impl Into<String>,
    ) -> super::Call<operations::ListUserNotificationsRequest> {
        super::Call::new(self.0, operations::ListUserNotificationsRequest::new(user_id))
    }

    /// Add a notification for a user
    ///
    /// `POST /users/{userId}/notifications`
    pub fn create_user_notification(
        &self,
        user_id: impl Into<String>,
    ) -> super::Call<operations::CreateUserNotificationRequest> {
        super::Call::new(self.0, operations::CreateUserNotificationRequest::new(user_id))
    }

    /// Change a notification of a user
    ///
    /// `PUT /users/{userId}/notifications/{notificationId}`
    pub fn update_user_notification(
        &self,
        user_id: impl Into<String>,
        notification_id: impl Into<String>,
    ) -> super::Call<operations::UpdateUserNotificationRequest> {
        super::Call::new(
            self.0,
            operations::UpdateUserNotificationRequest::new(user_id, notification_id),
        )
    }

    /// Remove a notification of a user
    ///
    /// `DELETE /users/{userId}/notifications/{notificationId}`
    pub fn delete_user_notification(
        &self,
        user_id: impl Into<String>,
        notification_id: impl Into<String>,
    ) -> super::Call<operations::DeleteUserNotificationRequest> {
        super::Call::new(
            self.0,
            operations::DeleteUserNotificationRequest::new(user_id, notification_id),
        )
    }

    /// JSON Schema of a notification
    ///
    /// `GET /schemas/notification`
    pub fn notification_schema(
        &self,
    ) -> super::Call<operations::NotificationSchemaRequest> {
        super::Call::new(self.0, operations::NotificationSchemaRequest::new())
    }
}

impl super::Call<operations::CreateUserNotificationRequest> {
    /// The body.
    pub fn body(mut self, body: models::UserNotification) -> Self {
        self.0.request_mut().body = Some(body);
        self
    }
}

impl super::Call<operations::UpdateUserNotificationRequest> {
    /// The body.
    pub fn body(mut self, body: models::UserNotification) -> Self {
        self.0.request_mut().body = Some(body);
        self
    }
}
