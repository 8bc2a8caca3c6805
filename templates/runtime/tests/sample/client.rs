use super::API;
use super::models;
use super::operations::{event, user};
use ecogen_runtime as rt;
use std::time::Duration;

/// A client of the API. Clones are cheap.
#[derive(Clone, Debug)]
pub struct Client(rt::client::Client);

impl Client {
    /// Returns a builder of clients.
    pub fn builder() -> ClientBuilder {
        ClientBuilder(rt::client::Client::builder(&API))
    }

    /// Returns the operations with the tag `event`.
    pub fn event(&self) -> EventClient<'_> {
        EventClient(self)
    }

    /// Returns the operations with the tag `user`.
    pub fn user(&self) -> UserClient<'_> {
        UserClient(self)
    }
}

/// Builds a [`Client`].
#[derive(Debug)]
pub struct ClientBuilder(rt::client::ClientBuilder);

impl ClientBuilder {
    /// Sets the absolute URL that the paths of operations are appended to. The default is the first server of the
    /// document.
    pub fn base_url(self, url: &str) -> Self {
        Self(self.0.base_url(url))
    }

    /// Sets the credential of the security scheme `authorizer`.
    pub fn authorizer(self, secret: impl Into<rt::Secret>) -> Self {
        Self(self.0.credential(0, secret))
    }

    /// Sets the maximum size of a buffered response in bytes.
    pub fn response_limit(self, bytes: usize) -> Self {
        Self(self.0.response_limit(bytes))
    }

    /// Sets the transport.
    pub fn service<Kind>(self, service: impl rt::client::IntoTransport<Kind>) -> Self {
        Self(self.0.service(service))
    }

    /// Builds the client.
    pub fn build(self) -> Result<Client, rt::client::BuildError> {
        self.0.build().map(Client)
    }
}

/// A call that has not been sent.
#[derive(Clone, Debug)]
#[must_use = "a call is sent by awaiting it"]
pub struct Call<R>(rt::client::Call<R>);

impl<R: rt::Request> Call<R> {
    fn new(client: &Client, request: R) -> Self {
        Self(rt::client::Call::new(&client.0, request))
    }

    /// Sets a header.
    pub fn header(self, name: &str, value: &str) -> Self {
        Self(self.0.header(name, value))
    }

    /// Sets the timeout of this call.
    pub fn timeout(self, limit: Duration) -> Self {
        Self(self.0.timeout(limit))
    }

    /// Sends the call. Any documented response is `Ok`.
    pub fn send(self) -> rt::client::ResponseFuture<rt::client::ResponseValue<R::Response>> {
        self.0.send()
    }
}

impl<R: rt::Request> IntoFuture for Call<R> {
    type Output = Result<R::Success, rt::client::Error>;
    type IntoFuture = rt::client::ResponseFuture<R::Success>;

    fn into_future(self) -> Self::IntoFuture {
        self.0.success()
    }
}

/// The operations with the tag `event`.
#[derive(Clone, Copy, Debug)]
pub struct EventClient<'a>(&'a Client);

impl EventClient<'_> {
    /// `GET /events`
    pub fn list_events(&self, limit: impl Into<i64>) -> Call<event::ListEventsRequest> {
        Call::new(self.0, event::ListEventsRequest::new(limit))
    }
}

impl Call<event::ListEventsRequest> {
    /// Sets the parameter `ids`.
    pub fn ids(mut self, ids: impl Into<Vec<i64>>) -> Self {
        self.0.request_mut().ids = Some(ids.into());
        self
    }

    /// Sets the header `X-Trace`.
    pub fn x_trace(mut self, x_trace: impl Into<String>) -> Self {
        self.0.request_mut().x_trace = Some(x_trace.into());
        self
    }
}

/// The operations with the tag `user`.
#[derive(Clone, Copy, Debug)]
pub struct UserClient<'a>(&'a Client);

impl UserClient<'_> {
    /// `POST /users`
    pub fn create_user(&self) -> Call<user::CreateUserRequest> {
        Call::new(self.0, user::CreateUserRequest::new())
    }

    /// `GET /users/{userId}`
    pub fn get_user(&self, user_id: impl Into<String>) -> Call<user::GetUserRequest> {
        Call::new(self.0, user::GetUserRequest::new(user_id))
    }

    /// `PUT /users/{userId}`
    pub fn update_user(&self, user_id: impl Into<String>) -> Call<user::UpdateUserRequest> {
        Call::new(self.0, user::UpdateUserRequest::new(user_id))
    }

    /// `PUT /users/{userId}/groups/{groupId}`
    pub fn add_user_to_group(
        &self,
        user_id: impl Into<String>,
        group_id: impl Into<String>,
    ) -> Call<user::AddUserToGroupRequest> {
        Call::new(self.0, user::AddUserToGroupRequest::new(user_id, group_id))
    }

    /// `PUT /users/{userId}/groups/reset`
    pub fn reset_user_group(&self, user_id: impl Into<String>) -> Call<user::ResetUserGroupRequest> {
        Call::new(self.0, user::ResetUserGroupRequest::new(user_id))
    }
}

impl Call<user::CreateUserRequest> {
    /// Sets the body.
    pub fn body(mut self, body: impl Into<models::User>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl Call<user::UpdateUserRequest> {
    /// Sets the body.
    pub fn body(mut self, body: impl Into<models::User>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}
