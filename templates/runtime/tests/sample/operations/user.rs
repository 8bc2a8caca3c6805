use super::super::models;
use super::super::responses;
use ecogen_runtime as rt;

/// The operations with the tag `user`.
pub const ALL: &[&rt::OperationSpec] = &[&CREATE_USER, &GET_USER, &UPDATE_USER, &ADD_USER_TO_GROUP, &RESET_USER_GROUP];

/// `POST /users`
pub static CREATE_USER: rt::OperationSpec = rt::OperationSpec::new("createUser", rt::HttpMethod::Post, "/users")
    .tags(&["user"])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::SecurityMode::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`CREATE_USER`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUserRequest {
    /// The body.
    pub body: Option<models::User>,
}

impl CreateUserRequest {
    /// Creates an empty request.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for CreateUserRequest {
    type Response = CreateUserResponse;
    type Success = models::User;
    const OPERATION: &'static rt::OperationSpec = &CREATE_USER;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Rejection> {
        let mut body = None;
        r.read_into(&mut [], &mut body)?;
        Ok(Self { body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The responses of [`CREATE_USER`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type CreateUserResponse = responses::Response200Or400<models::User, models::Error>;

/// `GET /users/{userId}`
pub static GET_USER: rt::OperationSpec = rt::OperationSpec::new("getUser", rt::HttpMethod::Get, "/users/{userId}")
    .tags(&["user"])
    .parameters(&[rt::ParameterSpec::path("userId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::SecurityMode::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_USER`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUserRequest {
    /// The identifier of the user.
    pub user_id: String,
}

impl GetUserRequest {
    /// Creates a request with its required parameters.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl rt::Request for GetUserRequest {
    type Response = GetUserResponse;
    type Success = models::User;
    const OPERATION: &'static rt::OperationSpec = &GET_USER;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Rejection> {
        let mut user_id = None;
        r.read_into(&mut [&mut user_id], &mut rt::NoBody)?;
        let Some(user_id) = user_id else { return Err(rt::Rejection::missing_value()) };
        Ok(Self { user_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.user_id]);
    }
}

/// The responses of [`GET_USER`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetUserResponse = responses::Response200Or400<models::User, models::Error>;

/// `PUT /users/{userId}`
pub static UPDATE_USER: rt::OperationSpec =
    rt::OperationSpec::new("updateUser", rt::HttpMethod::Put, "/users/{userId}")
        .tags(&["user"])
        .parameters(&[rt::ParameterSpec::path("userId")])
        .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
        .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
        .access(rt::SecurityMode::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`UPDATE_USER`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserRequest {
    /// The identifier of the user.
    pub user_id: String,
    /// The body.
    pub body: Option<models::User>,
}

impl UpdateUserRequest {
    /// Creates a request with its required parameters.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into(), body: None }
    }
}

impl rt::Request for UpdateUserRequest {
    type Response = UpdateUserResponse;
    type Success = rt::Value;
    const OPERATION: &'static rt::OperationSpec = &UPDATE_USER;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Rejection> {
        let (mut user_id, mut body) = (None, None);
        r.read_into(&mut [&mut user_id], &mut body)?;
        let Some(user_id) = user_id else { return Err(rt::Rejection::missing_value()) };
        Ok(Self { user_id, body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.user_id]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The responses of [`UPDATE_USER`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type UpdateUserResponse = responses::Response200Or400<rt::Value, models::Error>;

/// `PUT /users/{userId}/groups/{groupId}`
pub static ADD_USER_TO_GROUP: rt::OperationSpec =
    rt::OperationSpec::new("addUserToGroup", rt::HttpMethod::Put, "/users/{userId}/groups/{groupId}")
        .tags(&["user"])
        .parameters(&[rt::ParameterSpec::path("userId"), rt::ParameterSpec::path("groupId")])
        .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
        .access(rt::SecurityMode::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`ADD_USER_TO_GROUP`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddUserToGroupRequest {
    /// The identifier of the user.
    pub user_id: String,
    /// The identifier of the group.
    pub group_id: String,
}

impl AddUserToGroupRequest {
    /// Creates a request with its required parameters.
    pub fn new(user_id: impl Into<String>, group_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into(), group_id: group_id.into() }
    }
}

impl rt::Request for AddUserToGroupRequest {
    type Response = AddUserToGroupResponse;
    type Success = rt::Value;
    const OPERATION: &'static rt::OperationSpec = &ADD_USER_TO_GROUP;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Rejection> {
        let (mut user_id, mut group_id) = (None, None);
        r.read_into(&mut [&mut user_id, &mut group_id], &mut rt::NoBody)?;
        let (Some(user_id), Some(group_id)) = (user_id, group_id) else { return Err(rt::Rejection::missing_value()) };
        Ok(Self { user_id, group_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.user_id, &self.group_id]);
    }
}

/// The responses of [`ADD_USER_TO_GROUP`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type AddUserToGroupResponse = responses::Response200Or400<rt::Value, models::Error>;

/// `PUT /users/{userId}/groups/reset`
pub static RESET_USER_GROUP: rt::OperationSpec =
    rt::OperationSpec::new("resetUserGroup", rt::HttpMethod::Put, "/users/{userId}/groups/reset")
        .tags(&["user"])
        .parameters(&[rt::ParameterSpec::path("userId")])
        .responses(&[rt::ResponseSpec::new(200).json()])
        .access(rt::SecurityMode::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`RESET_USER_GROUP`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResetUserGroupRequest {
    /// The identifier of the user.
    pub user_id: String,
}

impl ResetUserGroupRequest {
    /// Creates a request with its required parameters.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl rt::Request for ResetUserGroupRequest {
    type Response = ResetUserGroupResponse;
    type Success = rt::Value;
    const OPERATION: &'static rt::OperationSpec = &RESET_USER_GROUP;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Rejection> {
        let mut user_id = None;
        r.read_into(&mut [&mut user_id], &mut rt::NoBody)?;
        let Some(user_id) = user_id else { return Err(rt::Rejection::missing_value()) };
        Ok(Self { user_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.user_id]);
    }
}

/// The responses of [`RESET_USER_GROUP`]:
///
/// * 200, `Ok`: Success
pub type ResetUserGroupResponse = responses::Response200<rt::Value>;
