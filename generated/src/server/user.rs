// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::user as operations;
use super::super::runtime as rt;
use std::sync::Arc;

pub(super) const OPERATIONS: &[&rt::Operation] = &[
    &operations::GROUPS,
    &operations::USERS,
    &operations::CREATE_USER,
    &operations::GET_USER,
    &operations::UPDATE_USER,
    &operations::DELETE_USER,
    &operations::USER_GROUPS,
    &operations::ADD_USER_TO_GROUP,
    &operations::REMOVE_USER_FROM_GROUP,
    &operations::RESET_USER_GROUP,
    &operations::GET_MFA,
    &operations::RESET_MFA,
    &operations::RESEND_USER_INVITE,
    &operations::USER_TYPES,
    &operations::CREATE_USER_TYPE,
    &operations::GET_USER_TYPE,
    &operations::UPDATE_USER_TYPE,
    &operations::DELETE_USER_TYPE,
    &operations::USER_SCHEMA,
    &operations::USER_TYPE_SCHEMA,
    &operations::USER_GROUPS_SCHEMA,
];

/// Users, groups and user types
pub trait UserApi: Send + Sync + 'static {
    /// Who calls: what the router's authentication has found.
    type Caller: Send + Sync + 'static;

    /// User groups
    ///
    /// `GET /user-groups`
    fn groups(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GroupsRequest,
    ) -> impl Future<
        Output = Result<operations::GroupsResponse, rt::server::Failure>,
    > + Send;

    /// Users
    ///
    /// `GET /users`
    fn users(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::UsersRequest,
    ) -> impl Future<
        Output = Result<operations::UsersResponse, rt::server::Failure>,
    > + Send;

    /// Add a user; the server assigns the id
    ///
    /// `POST /users`
    fn create_user(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::CreateUserRequest,
    ) -> impl Future<
        Output = Result<operations::CreateUserResponse, rt::server::Failure>,
    > + Send;

    /// One user
    ///
    /// `GET /users/{userId}`
    fn get_user(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetUserRequest,
    ) -> impl Future<
        Output = Result<operations::GetUserResponse, rt::server::Failure>,
    > + Send;

    /// Change a user
    ///
    /// `PUT /users/{userId}`
    fn update_user(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::UpdateUserRequest,
    ) -> impl Future<
        Output = Result<operations::UpdateUserResponse, rt::server::Failure>,
    > + Send;

    /// Remove a user
    ///
    /// `DELETE /users/{userId}`
    fn delete_user(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DeleteUserRequest,
    ) -> impl Future<
        Output = Result<operations::DeleteUserResponse, rt::server::Failure>,
    > + Send;

    /// Groups of a user
    ///
    /// `GET /users/{userId}/groups`
    fn user_groups(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::UserGroupsRequest,
    ) -> impl Future<
        Output = Result<operations::UserGroupsResponse, rt::server::Failure>,
    > + Send;

    /// Put a user in a group
    ///
    /// `PUT /users/{userId}/groups/{groupId}`
    fn add_user_to_group(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::AddUserToGroupRequest,
    ) -> impl Future<
        Output = Result<operations::AddUserToGroupResponse, rt::server::Failure>,
    > + Send;

    /// Take a user out of a group
    ///
    /// `DELETE /users/{userId}/groups/{groupId}`
    fn remove_user_from_group(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::RemoveUserFromGroupRequest,
    ) -> impl Future<
        Output = Result<operations::RemoveUserFromGroupResponse, rt::server::Failure>,
    > + Send;

    /// Put a user back in the default groups of the user type
    ///
    /// `PUT /users/{userId}/groups/reset`
    fn reset_user_group(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ResetUserGroupRequest,
    ) -> impl Future<
        Output = Result<operations::ResetUserGroupResponse, rt::server::Failure>,
    > + Send;

    /// MFA state of a user
    ///
    /// `GET /users/{userId}/mfa`
    fn get_mfa(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetMfaRequest,
    ) -> impl Future<
        Output = Result<operations::GetMfaResponse, rt::server::Failure>,
    > + Send;

    /// Clear the MFA set-up of a user
    ///
    /// `DELETE /users/{userId}/mfa`
    fn reset_mfa(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ResetMfaRequest,
    ) -> impl Future<
        Output = Result<operations::ResetMfaResponse, rt::server::Failure>,
    > + Send;

    /// Send the invitation of a user again
    ///
    /// `PUT /users/{userId}/resend`
    fn resend_user_invite(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ResendUserInviteRequest,
    ) -> impl Future<
        Output = Result<operations::ResendUserInviteResponse, rt::server::Failure>,
    > + Send;

    /// User types
    ///
    /// `GET /user-types`
    fn user_types(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::UserTypesRequest,
    ) -> impl Future<
        Output = Result<operations::UserTypesResponse, rt::server::Failure>,
    > + Send;

    /// Add a user type; the server assigns its id
    ///
    /// `POST /user-types`
    fn create_user_type(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::CreateUserTypeRequest,
    ) -> impl Future<
        Output = Result<operations::CreateUserTypeResponse, rt::server::Failure>,
    > + Send;

    /// One user type
    ///
    /// `GET /user-types/{userTypeId}`
    fn get_user_type(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetUserTypeRequest,
    ) -> impl Future<
        Output = Result<operations::GetUserTypeResponse, rt::server::Failure>,
    > + Send;

    /// Change a user type
    ///
    /// `PUT /user-types/{userTypeId}`
    fn update_user_type(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::UpdateUserTypeRequest,
    ) -> impl Future<
        Output = Result<operations::UpdateUserTypeResponse, rt::server::Failure>,
    > + Send;

    /// Remove a user type
    ///
    /// `DELETE /user-types/{userTypeId}`
    fn delete_user_type(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DeleteUserTypeRequest,
    ) -> impl Future<
        Output = Result<operations::DeleteUserTypeResponse, rt::server::Failure>,
    > + Send;

    /// JSON Schema of a user
    ///
    /// `GET /schemas/user`
    fn user_schema(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::UserSchemaRequest,
    ) -> impl Future<
        Output = Result<operations::UserSchemaResponse, rt::server::Failure>,
    > + Send;

    /// JSON Schema of a user type
    ///
    /// `GET /schemas/user-type`
    fn user_type_schema(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::UserTypeSchemaRequest,
    ) -> impl Future<
        Output = Result<operations::UserTypeSchemaResponse, rt::server::Failure>,
    > + Send;

    /// JSON Schema behind the user permission form
    ///
    /// `GET /schemas/user-groups`
    fn user_groups_schema(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::UserGroupsSchemaRequest,
    ) -> impl Future<
        Output = Result<operations::UserGroupsSchemaResponse, rt::server::Failure>,
    > + Send;
}

#[derive(Debug)]
pub(super) struct UserDispatch<S>(pub(super) Arc<S>);

impl<S: UserApi> rt::server::Dispatch<S::Caller> for UserDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::Incoming<S::Caller>,
    ) -> rt::server::Answering {
        match operation {
            0 => incoming.answer(&self.0, S::groups),
            1 => incoming.answer(&self.0, S::users),
            2 => incoming.answer(&self.0, S::create_user),
            3 => incoming.answer(&self.0, S::get_user),
            4 => incoming.answer(&self.0, S::update_user),
            5 => incoming.answer(&self.0, S::delete_user),
            6 => incoming.answer(&self.0, S::user_groups),
            7 => incoming.answer(&self.0, S::add_user_to_group),
            8 => incoming.answer(&self.0, S::remove_user_from_group),
            9 => incoming.answer(&self.0, S::reset_user_group),
            10 => incoming.answer(&self.0, S::get_mfa),
            11 => incoming.answer(&self.0, S::reset_mfa),
            12 => incoming.answer(&self.0, S::resend_user_invite),
            13 => incoming.answer(&self.0, S::user_types),
            14 => incoming.answer(&self.0, S::create_user_type),
            15 => incoming.answer(&self.0, S::get_user_type),
            16 => incoming.answer(&self.0, S::update_user_type),
            17 => incoming.answer(&self.0, S::delete_user_type),
            18 => incoming.answer(&self.0, S::user_schema),
            19 => incoming.answer(&self.0, S::user_type_schema),
            20 => incoming.answer(&self.0, S::user_groups_schema),
            other => rt::server::unknown(other),
        }
    }
}
