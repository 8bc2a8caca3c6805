use super::API;
use super::operations::{event, user};
use ecogen_runtime as rt;
use std::sync::Arc;

/// The operations with the tag `user`.
pub trait UserApi: Send + Sync + 'static {
    /// The authenticated caller.
    type Caller: Send + Sync + 'static;

    /// `POST /users`
    fn create_user(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: user::CreateUserRequest,
    ) -> impl Future<Output = Result<user::CreateUserResponse, rt::server::HandlerError>> + Send;

    /// `GET /users/{userId}`
    fn get_user(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: user::GetUserRequest,
    ) -> impl Future<Output = Result<user::GetUserResponse, rt::server::HandlerError>> + Send;

    /// `PUT /users/{userId}`
    fn update_user(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: user::UpdateUserRequest,
    ) -> impl Future<Output = Result<user::UpdateUserResponse, rt::server::HandlerError>> + Send;

    /// `PUT /users/{userId}/groups/{groupId}`
    fn add_user_to_group(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: user::AddUserToGroupRequest,
    ) -> impl Future<Output = Result<user::AddUserToGroupResponse, rt::server::HandlerError>> + Send;

    /// `PUT /users/{userId}/groups/reset`
    fn reset_user_group(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: user::ResetUserGroupRequest,
    ) -> impl Future<Output = Result<user::ResetUserGroupResponse, rt::server::HandlerError>> + Send;
}

/// The operations with the tag `event`.
pub trait EventApi: Send + Sync + 'static {
    /// The authenticated caller.
    type Caller: Send + Sync + 'static;

    /// `GET /events`
    fn list_events(
        &self,
        cx: &rt::server::Context<()>,
        request: event::ListEventsRequest,
    ) -> impl Future<Output = Result<event::ListEventsResponse, rt::server::HandlerError>> + Send;
}

/// A router that serves the operations of the API.
#[derive(Debug)]
pub struct Router<A: rt::server::Authenticate>(rt::server::Router<A>);

impl<A: rt::server::Authenticate> Router<A> {
    /// Creates a router without services.
    pub fn new(authenticate: A) -> Self {
        Self(rt::server::Router::new(&API, authenticate))
    }

    /// Sets the maximum size of a request body in bytes.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.0.body_limit(bytes);
        self
    }

    /// Mounts the operations with the tag `event`.
    pub fn event<S: EventApi<Caller = A::Caller>>(mut self, service: S) -> Self {
        self.0.mount(event::ALL, Arc::new(EventDispatch(Arc::new(service))));
        self
    }

    /// Mounts the operations with the tag `user`.
    pub fn user<S: UserApi<Caller = A::Caller>>(mut self, service: S) -> Self {
        self.0.mount(user::ALL, Arc::new(UserDispatch(Arc::new(service))));
        self
    }

    /// Converts to an `axum` router.
    pub fn into_axum(self) -> axum::Router {
        self.0.into_axum()
    }
}

struct EventDispatch<S>(Arc<S>);

impl<S: EventApi> rt::server::Dispatch<S::Caller> for EventDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::IncomingRequest<S::Caller>,
    ) -> rt::server::HandlerFuture {
        let service = self.0.clone();
        match operation {
            0 => Box::pin(async move {
                let (cx, request) = incoming.open_public::<event::ListEventsRequest>()?;
                cx.encode_response(service.list_events(&cx, request).await?)
            }),
            other => rt::server::unknown_operation(other),
        }
    }
}

struct UserDispatch<S>(Arc<S>);

impl<S: UserApi> rt::server::Dispatch<S::Caller> for UserDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::IncomingRequest<S::Caller>,
    ) -> rt::server::HandlerFuture {
        let service = self.0.clone();
        match operation {
            0 => Box::pin(async move {
                let (cx, request) = incoming.open::<user::CreateUserRequest>()?;
                cx.encode_response(service.create_user(&cx, request).await?)
            }),
            1 => Box::pin(async move {
                let (cx, request) = incoming.open::<user::GetUserRequest>()?;
                cx.encode_response(service.get_user(&cx, request).await?)
            }),
            2 => Box::pin(async move {
                let (cx, request) = incoming.open::<user::UpdateUserRequest>()?;
                cx.encode_response(service.update_user(&cx, request).await?)
            }),
            3 => Box::pin(async move {
                let (cx, request) = incoming.open::<user::AddUserToGroupRequest>()?;
                cx.encode_response(service.add_user_to_group(&cx, request).await?)
            }),
            4 => Box::pin(async move {
                let (cx, request) = incoming.open::<user::ResetUserGroupRequest>()?;
                cx.encode_response(service.reset_user_group(&cx, request).await?)
            }),
            other => rt::server::unknown_operation(other),
        }
    }
}
