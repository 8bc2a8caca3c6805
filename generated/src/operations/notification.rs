// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The operations of the tag `notification`.

use super::super::answers;
use super::super::models;
use super::super::runtime as rt;

/// Alert events of a user
///
/// `GET /users/{userId}/alerts`
pub static GET_ALERT_EVENTS: rt::Operation = rt::Operation::new(
        "getAlertEvents",
        rt::Method::Get,
        "/users/{userId}/alerts",
    )
    .tags(&["notification"])
    .parameters(&[rt::Parameter::path("userId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_ALERT_EVENTS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAlertEventsRequest {
    /// User id
    pub user_id: String,
}

impl GetAlertEventsRequest {
    /// A request with what is required.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl rt::Request for GetAlertEventsRequest {
    type Response = GetAlertEventsResponse;
    type Success = GetAlertEventsOk;
    const OPERATION: &'static rt::Operation = &GET_ALERT_EVENTS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut user_id: Option<String> = None;
        r.read(&mut [&mut user_id], &mut rt::NoBody)?;
        let Some(user_id) = user_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { user_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.user_id]);
    }
}

/// The answers of [`GET_ALERT_EVENTS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetAlertEventsResponse = answers::Answer200Or400<
    GetAlertEventsOk,
    models::Error,
>;

/// Notifications of a user
///
/// `GET /users/{userId}/notifications`
pub static LIST_USER_NOTIFICATIONS: rt::Operation = rt::Operation::new(
        "listUserNotifications",
        rt::Method::Get,
        "/users/{userId}/notifications",
    )
    .tags(&["notification"])
    .parameters(&[rt::Parameter::path("userId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`LIST_USER_NOTIFICATIONS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListUserNotificationsRequest {
    /// User id
    pub user_id: String,
}

impl ListUserNotificationsRequest {
    /// A request with what is required.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl rt::Request for ListUserNotificationsRequest {
    type Response = ListUserNotificationsResponse;
    type Success = ListUserNotificationsOk;
    const OPERATION: &'static rt::Operation = &LIST_USER_NOTIFICATIONS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut user_id: Option<String> = None;
        r.read(&mut [&mut user_id], &mut rt::NoBody)?;
        let Some(user_id) = user_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { user_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.user_id]);
    }
}

/// The answers of [`LIST_USER_NOTIFICATIONS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ListUserNotificationsResponse = answers::Answer200Or400<
    ListUserNotificationsOk,
    models::Error,
>;

/// Add a notification for a user
///
/// `POST /users/{userId}/notifications`
pub static CREATE_USER_NOTIFICATION: rt::Operation = rt::Operation::new(
        "createUserNotification",
        rt::Method::Post,
        "/users/{userId}/notifications",
    )
    .tags(&["notification"])
    .parameters(&[rt::Parameter::path("userId")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`CREATE_USER_NOTIFICATION`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateUserNotificationRequest {
    /// User id
    pub user_id: String,
    /// The body.
    pub body: Option<models::UserNotification>,
}

impl CreateUserNotificationRequest {
    /// A request with what is required.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            body: None,
        }
    }
}

impl rt::Request for CreateUserNotificationRequest {
    type Response = CreateUserNotificationResponse;
    type Success = CreateUserNotificationOk;
    const OPERATION: &'static rt::Operation = &CREATE_USER_NOTIFICATION;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut user_id: Option<String> = None;
        let mut body: Option<models::UserNotification> = None;
        r.read(&mut [&mut user_id], &mut body)?;
        let Some(user_id) = user_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { user_id, body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.user_id]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`CREATE_USER_NOTIFICATION`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type CreateUserNotificationResponse = answers::Answer200Or400<
    CreateUserNotificationOk,
    models::Error,
>;

/// Change a notification of a user
///
/// `PUT /users/{userId}/notifications/{notificationId}`
pub static UPDATE_USER_NOTIFICATION: rt::Operation = rt::Operation::new(
        "updateUserNotification",
        rt::Method::Put,
        "/users/{userId}/notifications/{notificationId}",
    )
    .tags(&["notification"])
    .parameters(&[rt::Parameter::path("userId"), rt::Parameter::path("notificationId")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`UPDATE_USER_NOTIFICATION`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserNotificationRequest {
    /// User id
    pub user_id: String,
    /// Notification id
    pub notification_id: String,
    /// The body.
    pub body: Option<models::UserNotification>,
}

impl UpdateUserNotificationRequest {
    /// A request with what is required.
    pub fn new(user_id: impl Into<String>, notification_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            notification_id: notification_id.into(),
            body: None,
        }
    }
}

impl rt::Request for UpdateUserNotificationRequest {
    type Response = UpdateUserNotificationResponse;
    type Success = UpdateUserNotificationOk;
    const OPERATION: &'static rt::Operation = &UPDATE_USER_NOTIFICATION;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut user_id: Option<String> = None;
        let mut notification_id: Option<String> = None;
        let mut body: Option<models::UserNotification> = None;
        r.read(&mut [&mut user_id, &mut notification_id], &mut body)?;
        let (Some(user_id), Some(notification_id)) = (user_id, notification_id) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self {
            user_id,
            notification_id,
            body,
        })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.user_id, &self.notification_id]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`UPDATE_USER_NOTIFICATION`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type UpdateUserNotificationResponse = answers::Answer200Or400<
    UpdateUserNotificationOk,
    models::Error,
>;

/// Remove a notification of a user
///
/// `DELETE /users/{userId}/notifications/{notificationId}`
pub static DELETE_USER_NOTIFICATION: rt::Operation = rt::Operation::new(
        "deleteUserNotification",
        rt::Method::Delete,
        "/users/{userId}/notifications/{notificationId}",
    )
    .tags(&["notification"])
    .parameters(&[rt::Parameter::path("userId"), rt::Parameter::path("notificationId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DELETE_USER_NOTIFICATION`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteUserNotificationRequest {
    /// User id
    pub user_id: String,
    /// Notification id
    pub notification_id: String,
}

impl DeleteUserNotificationRequest {
    /// A request with what is required.
    pub fn new(user_id: impl Into<String>, notification_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            notification_id: notification_id.into(),
        }
    }
}

impl rt::Request for DeleteUserNotificationRequest {
    type Response = DeleteUserNotificationResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &DELETE_USER_NOTIFICATION;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut user_id: Option<String> = None;
        let mut notification_id: Option<String> = None;
        r.read(&mut [&mut user_id, &mut notification_id], &mut rt::NoBody)?;
        let (Some(user_id), Some(notification_id)) = (user_id, notification_id) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { user_id, notification_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.user_id, &self.notification_id]);
    }
}

/// The answers of [`DELETE_USER_NOTIFICATION`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type DeleteUserNotificationResponse = answers::Answer200Or400<
    rt::Map<rt::Value>,
    models::Error,
>;

/// JSON Schema of a notification
///
/// `GET /schemas/notification`
pub static NOTIFICATION_SCHEMA: rt::Operation = rt::Operation::new(
        "notificationSchema",
        rt::Method::Get,
        "/schemas/notification",
    )
    .tags(&["notification"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`NOTIFICATION_SCHEMA`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationSchemaRequest {}
impl NotificationSchemaRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for NotificationSchemaRequest {
    type Response = NotificationSchemaResponse;
    type Success = models::Schema;
    const OPERATION: &'static rt::Operation = &NOTIFICATION_SCHEMA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`NOTIFICATION_SCHEMA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type NotificationSchemaResponse = answers::Answer200Or400<
    models::Schema,
    models::Error,
>;

/// The schema at `/paths/~1users~1{userId}~1alerts/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAlertEventsOk {
    /// The property `events`.
    pub events: Option<models::AlertEvent>,
    /// The property `range`.
    pub range: Option<models::Range>,
}

impl GetAlertEventsOk {
    const RECORD: rt::Record = rt::Record {
        name: "GetAlertEventsOk",
        properties: &[rt::Property::optional("events"), rt::Property::optional("range")],
    };
}

impl rt::Decode for GetAlertEventsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.events, &mut value.range])?;
        Ok(value)
    }
}

impl rt::Encode for GetAlertEventsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.events, &self.range]);
    }
}

/// The schema at `/paths/~1users~1{userId}~1notifications/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUserNotificationsOk {
    /// The property `notifications`.
    pub notifications: Option<Vec<models::UserNotification>>,
}

impl ListUserNotificationsOk {
    const RECORD: rt::Record = rt::Record {
        name: "ListUserNotificationsOk",
        properties: &[rt::Property::optional("notifications")],
    };
}

impl rt::Decode for ListUserNotificationsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.notifications])?;
        Ok(value)
    }
}

impl rt::Encode for ListUserNotificationsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.notifications]);
    }
}

/// The schema at `/paths/~1users~1{userId}~1notifications/post/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUserNotificationOk {
    /// The property `notification`.
    pub notification: Option<models::UserNotification>,
}

impl CreateUserNotificationOk {
    const RECORD: rt::Record = rt::Record {
        name: "CreateUserNotificationOk",
        properties: &[rt::Property::optional("notification")],
    };
}

impl rt::Decode for CreateUserNotificationOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.notification])?;
        Ok(value)
    }
}

impl rt::Encode for CreateUserNotificationOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.notification]);
    }
}

/// The schema at `/paths/~1users~1{userId}~1notifications~1{notificationId}/put/responses/200/content/application~1json/schema`.
pub type UpdateUserNotificationOk = CreateUserNotificationOk;
