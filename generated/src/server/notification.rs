// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::notification as operations;
use super::super::runtime as rt;
use std::sync::Arc;

pub(super) const OPERATIONS: &[&rt::Operation] = &[
    &operations::GET_ALERT_EVENTS,
    &operations::LIST_USER_NOTIFICATIONS,
    &operations::CREATE_USER_NOTIFICATION,
    &operations::UPDATE_USER_NOTIFICATION,
    &operations::DELETE_USER_NOTIFICATION,
    &operations::NOTIFICATION_SCHEMA,
];

/// Notifications and alerts
pub trait NotificationApi: Send + Sync + 'static {
    /// Who calls: what the router's authentication has found.
    type Caller: Send + Sync + 'static;

    /// Alert events of a user
    ///
    /// `GET /users/{userId}/alerts`
    fn get_alert_events(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetAlertEventsRequest,
    ) -> impl Future<
        Output = Result<operations::GetAlertEventsResponse, rt::server::Failure>,
    > + Send;

    /// Notifications of a user
    ///
    /// `GET /users/{userId}/notifications`
    fn list_user_notifications(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ListUserNotificationsRequest,
    ) -> impl Future<
        Output = Result<operations::ListUserNotificationsResponse, rt::server::Failure>,
    > + Send;

    /// Add a notification for a user
    ///
    /// `POST /users/{userId}/notifications`
    fn create_user_notification(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::CreateUserNotificationRequest,
    ) -> impl Future<
        Output = Result<operations::CreateUserNotificationResponse, rt::server::Failure>,
    > + Send;

    /// Change a notification of a user
    ///
    /// `PUT /users/{userId}/notifications/{notificationId}`
    fn update_user_notification(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::UpdateUserNotificationRequest,
    ) -> impl Future<
        Output = Result<operations::UpdateUserNotificationResponse, rt::server::Failure>,
    > + Send;

    /// Remove a notification of a user
    ///
    /// `DELETE /users/{userId}/notifications/{notificationId}`
    fn delete_user_notification(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DeleteUserNotificationRequest,
    ) -> impl Future<
        Output = Result<operations::DeleteUserNotificationResponse, rt::server::Failure>,
    > + Send;

    /// JSON Schema of a notification
    ///
    /// `GET /schemas/notification`
    fn notification_schema(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::NotificationSchemaRequest,
    ) -> impl Future<
        Output = Result<operations::NotificationSchemaResponse, rt::server::Failure>,
    > + Send;
}

#[derive(Debug)]
pub(super) struct NotificationDispatch<S>(pub(super) Arc<S>);

impl<S: NotificationApi> rt::server::Dispatch<S::Caller> for NotificationDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::Incoming<S::Caller>,
    ) -> rt::server::Answering {
        match operation {
            0 => incoming.answer(&self.0, S::get_alert_events),
            1 => incoming.answer(&self.0, S::list_user_notifications),
            2 => incoming.answer(&self.0, S::create_user_notification),
            3 => incoming.answer(&self.0, S::update_user_notification),
            4 => incoming.answer(&self.0, S::delete_user_notification),
            5 => incoming.answer(&self.0, S::notification_schema),
            other => rt::server::unknown(other),
        }
    }
}
