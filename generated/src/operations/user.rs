// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The operations of the tag `user`.

use super::super::answers;
use super::super::models;
use super::super::runtime as rt;

/// User groups
///
/// `GET /user-groups`
pub static GROUPS: rt::Operation = rt::Operation::new(
        "groups",
        rt::Method::Get,
        "/user-groups",
    )
    .tags(&["user"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GROUPS`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupsRequest {}
impl GroupsRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for GroupsRequest {
    type Response = GroupsResponse;
    type Success = GroupsOk;
    const OPERATION: &'static rt::Operation = &GROUPS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`GROUPS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GroupsResponse = answers::Answer200Or400<GroupsOk, models::Error>;

/// Users
///
/// `GET /users`
pub static USERS: rt::Operation = rt::Operation::new("users", rt::Method::Get, "/users")
    .tags(&["user"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`USERS`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UsersRequest {}
impl UsersRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for UsersRequest {
    type Response = UsersResponse;
    type Success = UsersOk;
    const OPERATION: &'static rt::Operation = &USERS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`USERS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type UsersResponse = answers::Answer200Or400<UsersOk, models::Error>;

/// Add a user; the server assigns the id
///
/// `POST /users`
pub static CREATE_USER: rt::Operation = rt::Operation::new(
        "createUser",
        rt::Method::Post,
        "/users",
    )
    .tags(&["user"])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`CREATE_USER`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUserRequest {
    /// The body.
    pub body: Option<models::User>,
}

impl CreateUserRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for CreateUserRequest {
    type Response = CreateUserResponse;
    type Success = models::User;
    const OPERATION: &'static rt::Operation = &CREATE_USER;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut body: Option<models::User> = None;
        r.read(&mut [], &mut body)?;
        Ok(Self { body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`CREATE_USER`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type CreateUserResponse = answers::Answer200Or400<models::User, models::Error>;

/// One user
///
/// `GET /users/{userId}`
pub static GET_USER: rt::Operation = rt::Operation::new(
        "getUser",
        rt::Method::Get,
        "/users/{userId}",
    )
    .tags(&["user"])
    .parameters(&[rt::Parameter::path("userId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_USER`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUserRequest {
    /// User id
    pub user_id: String,
}

impl GetUserRequest {
    /// A request with what is required.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl rt::Request for GetUserRequest {
    type Response = GetUserResponse;
    type Success = models::User;
    const OPERATION: &'static rt::Operation = &GET_USER;

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

/// The answers of [`GET_USER`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetUserResponse = answers::Answer200Or400<models::User, models::Error>;

/// Change a user
///
/// `PUT /users/{userId}`
pub static UPDATE_USER: rt::Operation = rt::Operation::new(
        "updateUser",
        rt::Method::Put,
        "/users/{userId}",
    )
    .tags(&["user"])
    .parameters(&[rt::Parameter::path("userId")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`UPDATE_USER`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserRequest {
    /// User id
    pub user_id: String,
    /// The body.
    pub body: Option<models::User>,
}

impl UpdateUserRequest {
    /// A request with what is required.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            body: None,
        }
    }
}

impl rt::Request for UpdateUserRequest {
    type Response = UpdateUserResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &UPDATE_USER;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut user_id: Option<String> = None;
        let mut body: Option<models::User> = None;
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

/// The answers of [`UPDATE_USER`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type UpdateUserResponse = answers::Answer200Or400<rt::Map<rt::Value>, models::Error>;

/// Remove a user
///
/// `DELETE /users/{userId}`
pub static DELETE_USER: rt::Operation = rt::Operation::new(
        "deleteUser",
        rt::Method::Delete,
        "/users/{userId}",
    )
    .tags(&["user"])
    .parameters(&[rt::Parameter::path("userId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DELETE_USER`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteUserRequest {
    /// User id
    pub user_id: String,
}

impl DeleteUserRequest {
    /// A request with what is required.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl rt::Request for DeleteUserRequest {
    type Response = DeleteUserResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &DELETE_USER;

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

/// The answers of [`DELETE_USER`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type DeleteUserResponse = answers::Answer200Or400<rt::Map<rt::Value>, models::Error>;

/// Groups of a user
///
/// `GET /users/{userId}/groups`
pub static USER_GROUPS: rt::Operation = rt::Operation::new(
        "userGroups",
        rt::Method::Get,
        "/users/{userId}/groups",
    )
    .tags(&["user"])
    .parameters(&[rt::Parameter::path("userId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`USER_GROUPS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserGroupsRequest {
    /// User id
    pub user_id: String,
}

impl UserGroupsRequest {
    /// A request with what is required.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl rt::Request for UserGroupsRequest {
    type Response = UserGroupsResponse;
    type Success = UserGroupsOk;
    const OPERATION: &'static rt::Operation = &USER_GROUPS;

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

/// The answers of [`USER_GROUPS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type UserGroupsResponse = answers::Answer200Or400<UserGroupsOk, models::Error>;

/// Put a user in a group
///
/// `PUT /users/{userId}/groups/{groupId}`
pub static ADD_USER_TO_GROUP: rt::Operation = rt::Operation::new(
        "addUserToGroup",
        rt::Method::Put,
        "/users/{userId}/groups/{groupId}",
    )
    .tags(&["user"])
    .parameters(&[rt::Parameter::path("userId"), rt::Parameter::path("groupId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`ADD_USER_TO_GROUP`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddUserToGroupRequest {
    /// User id
    pub user_id: String,
    /// Group id
    pub group_id: String,
}

impl AddUserToGroupRequest {
    /// A request with what is required.
    pub fn new(user_id: impl Into<String>, group_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            group_id: group_id.into(),
        }
    }
}

impl rt::Request for AddUserToGroupRequest {
    type Response = AddUserToGroupResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &ADD_USER_TO_GROUP;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut user_id: Option<String> = None;
        let mut group_id: Option<String> = None;
        r.read(&mut [&mut user_id, &mut group_id], &mut rt::NoBody)?;
        let (Some(user_id), Some(group_id)) = (user_id, group_id) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { user_id, group_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.user_id, &self.group_id]);
    }
}

/// The answers of [`ADD_USER_TO_GROUP`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type AddUserToGroupResponse = answers::Answer200Or400<
    rt::Map<rt::Value>,
    models::Error,
>;

/// Take a user out of a group
///
/// `DELETE /users/{userId}/groups/{groupId}`
pub static REMOVE_USER_FROM_GROUP: rt::Operation = rt::Operation::new(
        "removeUserFromGroup",
        rt::Method::Delete,
        "/users/{userId}/groups/{groupId}",
    )
    .tags(&["user"])
    .parameters(&[rt::Parameter::path("userId"), rt::Parameter::path("groupId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`REMOVE_USER_FROM_GROUP`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemoveUserFromGroupRequest {
    /// User id
    pub user_id: String,
    /// Group id
    pub group_id: String,
}

impl RemoveUserFromGroupRequest {
    /// A request with what is required.
    pub fn new(user_id: impl Into<String>, group_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            group_id: group_id.into(),
        }
    }
}

impl rt::Request for RemoveUserFromGroupRequest {
    type Response = RemoveUserFromGroupResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &REMOVE_USER_FROM_GROUP;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut user_id: Option<String> = None;
        let mut group_id: Option<String> = None;
        r.read(&mut [&mut user_id, &mut group_id], &mut rt::NoBody)?;
        let (Some(user_id), Some(group_id)) = (user_id, group_id) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { user_id, group_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.user_id, &self.group_id]);
    }
}

/// The answers of [`REMOVE_USER_FROM_GROUP`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type RemoveUserFromGroupResponse = answers::Answer200Or400<
    rt::Map<rt::Value>,
    models::Error,
>;

/// Put a user back in the default groups of the user type
///
/// `PUT /users/{userId}/groups/reset`
pub static RESET_USER_GROUP: rt::Operation = rt::Operation::new(
        "resetUserGroup",
        rt::Method::Put,
        "/users/{userId}/groups/reset",
    )
    .tags(&["user"])
    .parameters(&[rt::Parameter::path("userId")])
    .responses(&[rt::ResponseSpec::new(200).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`RESET_USER_GROUP`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResetUserGroupRequest {
    /// User id
    pub user_id: String,
}

impl ResetUserGroupRequest {
    /// A request with what is required.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl rt::Request for ResetUserGroupRequest {
    type Response = ResetUserGroupResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &RESET_USER_GROUP;

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

/// The answers of [`RESET_USER_GROUP`]:
///
/// * 200, `Ok`: Success
pub type ResetUserGroupResponse = answers::Answer200<rt::Map<rt::Value>>;

/// MFA state of a user
///
/// `GET /users/{userId}/mfa`
pub static GET_MFA: rt::Operation = rt::Operation::new(
        "getMfa",
        rt::Method::Get,
        "/users/{userId}/mfa",
    )
    .tags(&["user"])
    .parameters(&[rt::Parameter::path("userId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_MFA`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMfaRequest {
    /// User id
    pub user_id: String,
}

impl GetMfaRequest {
    /// A request with what is required.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl rt::Request for GetMfaRequest {
    type Response = GetMfaResponse;
    type Success = GetMfaOk;
    const OPERATION: &'static rt::Operation = &GET_MFA;

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

/// The answers of [`GET_MFA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetMfaResponse = answers::Answer200Or400<GetMfaOk, models::Error>;

/// Clear the MFA set-up of a user
///
/// `DELETE /users/{userId}/mfa`
pub static RESET_MFA: rt::Operation = rt::Operation::new(
        "resetMfa",
        rt::Method::Delete,
        "/users/{userId}/mfa",
    )
    .tags(&["user"])
    .parameters(&[rt::Parameter::path("userId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`RESET_MFA`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResetMfaRequest {
    /// User id
    pub user_id: String,
}

impl ResetMfaRequest {
    /// A request with what is required.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl rt::Request for ResetMfaRequest {
    type Response = ResetMfaResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &RESET_MFA;

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

/// The answers of [`RESET_MFA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ResetMfaResponse = answers::Answer200Or400<rt::Map<rt::Value>, models::Error>;

/// Send the invitation of a user again
///
/// `PUT /users/{userId}/resend`
pub static RESEND_USER_INVITE: rt::Operation = rt::Operation::new(
        "resendUserInvite",
        rt::Method::Put,
        "/users/{userId}/resend",
    )
    .tags(&["user"])
    .parameters(&[rt::Parameter::path("userId")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`RESEND_USER_INVITE`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResendUserInviteRequest {
    /// User id
    pub user_id: String,
    /// The body.
    pub body: Option<models::User>,
}

impl ResendUserInviteRequest {
    /// A request with what is required.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            body: None,
        }
    }
}

impl rt::Request for ResendUserInviteRequest {
    type Response = ResendUserInviteResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &RESEND_USER_INVITE;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut user_id: Option<String> = None;
        let mut body: Option<models::User> = None;
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

/// The answers of [`RESEND_USER_INVITE`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ResendUserInviteResponse = answers::Answer200Or400<
    rt::Map<rt::Value>,
    models::Error,
>;

/// User types
///
/// `GET /user-types`
pub static USER_TYPES: rt::Operation = rt::Operation::new(
        "userTypes",
        rt::Method::Get,
        "/user-types",
    )
    .tags(&["user"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`USER_TYPES`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserTypesRequest {}
impl UserTypesRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for UserTypesRequest {
    type Response = UserTypesResponse;
    type Success = UserTypesOk;
    const OPERATION: &'static rt::Operation = &USER_TYPES;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`USER_TYPES`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type UserTypesResponse = answers::Answer200Or400<UserTypesOk, models::Error>;

/// Add a user type; the server assigns its id
///
/// `POST /user-types`
pub static CREATE_USER_TYPE: rt::Operation = rt::Operation::new(
        "createUserType",
        rt::Method::Post,
        "/user-types",
    )
    .tags(&["user"])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`CREATE_USER_TYPE`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUserTypeRequest {
    /// The body.
    pub body: Option<models::UserType>,
}

impl CreateUserTypeRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for CreateUserTypeRequest {
    type Response = CreateUserTypeResponse;
    type Success = models::UserType;
    const OPERATION: &'static rt::Operation = &CREATE_USER_TYPE;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut body: Option<models::UserType> = None;
        r.read(&mut [], &mut body)?;
        Ok(Self { body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`CREATE_USER_TYPE`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type CreateUserTypeResponse = answers::Answer200Or400<
    models::UserType,
    models::Error,
>;

/// One user type
///
/// `GET /user-types/{userTypeId}`
pub static GET_USER_TYPE: rt::Operation = rt::Operation::new(
        "getUserType",
        rt::Method::Get,
        "/user-types/{userTypeId}",
    )
    .tags(&["user"])
    .parameters(&[rt::Parameter::path("userTypeId")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_USER_TYPE`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUserTypeRequest {
    /// User type id
    pub user_type_id: String,
    /// The body.
    pub body: Option<models::UserType>,
}

impl GetUserTypeRequest {
    /// A request with what is required.
    pub fn new(user_type_id: impl Into<String>) -> Self {
        Self {
            user_type_id: user_type_id.into(),
            body: None,
        }
    }
}

impl rt::Request for GetUserTypeRequest {
    type Response = GetUserTypeResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &GET_USER_TYPE;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut user_type_id: Option<String> = None;
        let mut body: Option<models::UserType> = None;
        r.read(&mut [&mut user_type_id], &mut body)?;
        let Some(user_type_id) = user_type_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { user_type_id, body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.user_type_id]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`GET_USER_TYPE`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetUserTypeResponse = answers::Answer200Or400<
    rt::Map<rt::Value>,
    models::Error,
>;

/// Change a user type
///
/// `PUT /user-types/{userTypeId}`
pub static UPDATE_USER_TYPE: rt::Operation = rt::Operation::new(
        "updateUserType",
        rt::Method::Put,
        "/user-types/{userTypeId}",
    )
    .tags(&["user"])
    .parameters(&[rt::Parameter::path("userTypeId")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`UPDATE_USER_TYPE`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserTypeRequest {
    /// User type id
    pub user_type_id: String,
    /// The body.
    pub body: Option<models::UserType>,
}

impl UpdateUserTypeRequest {
    /// A request with what is required.
    pub fn new(user_type_id: impl Into<String>) -> Self {
        Self {
            user_type_id: user_type_id.into(),
            body: None,
        }
    }
}

impl rt::Request for UpdateUserTypeRequest {
    type Response = UpdateUserTypeResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &UPDATE_USER_TYPE;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut user_type_id: Option<String> = None;
        let mut body: Option<models::UserType> = None;
        r.read(&mut [&mut user_type_id], &mut body)?;
        let Some(user_type_id) = user_type_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { user_type_id, body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.user_type_id]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`UPDATE_USER_TYPE`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type UpdateUserTypeResponse = answers::Answer200Or400<
    rt::Map<rt::Value>,
    models::Error,
>;

/// Remove a user type
///
/// `DELETE /user-types/{userTypeId}`
pub static DELETE_USER_TYPE: rt::Operation = rt::Operation::new(
        "deleteUserType",
        rt::Method::Delete,
        "/user-types/{userTypeId}",
    )
    .tags(&["user"])
    .parameters(&[rt::Parameter::path("userTypeId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DELETE_USER_TYPE`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteUserTypeRequest {
    /// User type id
    pub user_type_id: String,
}

impl DeleteUserTypeRequest {
    /// A request with what is required.
    pub fn new(user_type_id: impl Into<String>) -> Self {
        Self {
            user_type_id: user_type_id.into(),
        }
    }
}

impl rt::Request for DeleteUserTypeRequest {
    type Response = DeleteUserTypeResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &DELETE_USER_TYPE;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut user_type_id: Option<String> = None;
        r.read(&mut [&mut user_type_id], &mut rt::NoBody)?;
        let Some(user_type_id) = user_type_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { user_type_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.user_type_id]);
    }
}

/// The answers of [`DELETE_USER_TYPE`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type DeleteUserTypeResponse = answers::Answer200Or400<
    rt::Map<rt::Value>,
    models::Error,
>;

/// JSON Schema of a user
///
/// `GET /schemas/user`
pub static USER_SCHEMA: rt::Operation = rt::Operation::new(
        "userSchema",
        rt::Method::Get,
        "/schemas/user",
    )
    .tags(&["user"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`USER_SCHEMA`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserSchemaRequest {}
impl UserSchemaRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for UserSchemaRequest {
    type Response = UserSchemaResponse;
    type Success = models::Schema;
    const OPERATION: &'static rt::Operation = &USER_SCHEMA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`USER_SCHEMA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type UserSchemaResponse = answers::Answer200Or400<models::Schema, models::Error>;

/// JSON Schema of a user type
///
/// `GET /schemas/user-type`
pub static USER_TYPE_SCHEMA: rt::Operation = rt::Operation::new(
        "userTypeSchema",
        rt::Method::Get,
        "/schemas/user-type",
    )
    .tags(&["user"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`USER_TYPE_SCHEMA`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserTypeSchemaRequest {}
impl UserTypeSchemaRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for UserTypeSchemaRequest {
    type Response = UserTypeSchemaResponse;
    type Success = models::Schema;
    const OPERATION: &'static rt::Operation = &USER_TYPE_SCHEMA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`USER_TYPE_SCHEMA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type UserTypeSchemaResponse = answers::Answer200Or400<models::Schema, models::Error>;

/// JSON Schema behind the user permission form
///
/// `GET /schemas/user-groups`
pub static USER_GROUPS_SCHEMA: rt::Operation = rt::Operation::new(
        "userGroupsSchema",
        rt::Method::Get,
        "/schemas/user-groups",
    )
    .tags(&["user"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`USER_GROUPS_SCHEMA`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserGroupsSchemaRequest {}
impl UserGroupsSchemaRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for UserGroupsSchemaRequest {
    type Response = UserGroupsSchemaResponse;
    type Success = models::Schema;
    const OPERATION: &'static rt::Operation = &USER_GROUPS_SCHEMA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`USER_GROUPS_SCHEMA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type UserGroupsSchemaResponse = answers::Answer200Or400<
    models::Schema,
    models::Error,
>;

/// The schema at `/paths/~1user-groups/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupsOk {
    /// The property `groups`.
    pub groups: Option<models::UserGroup>,
}

impl GroupsOk {
    const RECORD: rt::Record = rt::Record {
        name: "GroupsOk",
        properties: &[rt::Property::optional("groups")],
    };
}

impl rt::Decode for GroupsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.groups])?;
        Ok(value)
    }
}

impl rt::Encode for GroupsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.groups]);
    }
}

/// The schema at `/paths/~1users/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UsersOk {
    /// The property `users`.
    pub users: Option<models::User>,
}

impl UsersOk {
    const RECORD: rt::Record = rt::Record {
        name: "UsersOk",
        properties: &[rt::Property::optional("users")],
    };
}

impl rt::Decode for UsersOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.users])?;
        Ok(value)
    }
}

impl rt::Encode for UsersOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.users]);
    }
}

/// The schema at `/paths/~1users~1{userId}~1groups/get/responses/200/content/application~1json/schema`.
pub type UserGroupsOk = GroupsOk;

/// The schema at `/paths/~1users~1{userId}~1mfa/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMfaOk {
    /// The property `mfa`.
    pub mfa: Option<String>,
}

impl GetMfaOk {
    const RECORD: rt::Record = rt::Record {
        name: "GetMfaOk",
        properties: &[rt::Property::optional("mfa")],
    };
}

impl rt::Decode for GetMfaOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.mfa])?;
        Ok(value)
    }
}

impl rt::Encode for GetMfaOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.mfa]);
    }
}

/// The schema at `/paths/~1user-types/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserTypesOk {
    /// The property `userTypes`.
    pub user_types: Option<models::UserType>,
}

impl UserTypesOk {
    const RECORD: rt::Record = rt::Record {
        name: "UserTypesOk",
        properties: &[rt::Property::optional("userTypes")],
    };
}

impl rt::Decode for UserTypesOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.user_types])?;
        Ok(value)
    }
}

impl rt::Encode for UserTypesOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.user_types]);
    }
}
