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
        let service = self.0.clone();
        match operation {
            0 => {
                Box::pin(async move {
                    let (cx, request) = incoming.open::<operations::GroupsRequest>()?;
                    cx.answer(S::groups(&service, &cx, request).await?)
                })
            }
            1 => {
                Box::pin(async move {
                    let (cx, request) = incoming.open::<operations::UsersRequest>()?;
                    cx.answer(S::users(&service, &cx, request).await?)
                })
            }
            2 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::CreateUserRequest>()?;
                    cx.answer(S::create_user(&service, &cx, request).await?)
                })
            }
            3 => {
                Box::pin(async move {
                    let (cx, request) = incoming.open::<operations::GetUserRequest>()?;
                    cx.answer(S::get_user(&service, &cx, request).await?)
                })
            }
            4 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::UpdateUserRequest>()?;
                    cx.answer(S::update_user(&service, &cx, request).await?)
                })
            }
            5 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::DeleteUserRequest>()?;
                    cx.answer(S::delete_user(&service, &cx, request).await?)
                })
            }
            6 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::UserGroupsRequest>()?;
                    cx.answer(S::user_groups(&service, &cx, request).await?)
                })
            }
            7 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::AddUserToGroupRequest>()?;
                    cx.answer(S::add_user_to_group(&service, &cx, request).await?)
                })
            }
            8 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::RemoveUserFromGroupRequest>()?;
                    cx.answer(S::remove_user_from_group(&service, &cx, request).await?)
                })
            }
            9 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::ResetUserGroupRequest>()?;
                    cx.answer(S::reset_user_group(&service, &cx, request).await?)
                })
            }
            10 => {
                Box::pin(async move {
                    let (cx, request) = incoming.open::<operations::GetMfaRequest>()?;
                    cx.answer(S::get_mfa(&service, &cx, request).await?)
                })
            }
            11 => {
                Box::pin(async move {
                    let (cx, request) = incoming.open::<operations::ResetMfaRequest>()?;
                    cx.answer(S::reset_mfa(&service, &cx, request).await?)
                })
            }
            12 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::ResendUserInviteRequest>()?;
                    cx.answer(S::resend_user_invite(&service, &cx, request).await?)
                })
            }
            13 => {
                Box::pin(async move {
                    let (cx, request) = incoming.open::<operations::UserTypesRequest>()?;
                    cx.answer(S::user_types(&service, &cx, request).await?)
                })
            }
            14 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::CreateUserTypeRequest>()?;
                    cx.answer(S::create_user_type(&service, &cx, request).await?)
                })
            }
            15 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::GetUserTypeRequest>()?;
                    cx.answer(S::get_user_type(&service, &cx, request).await?)
                })
            }
            16 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::UpdateUserTypeRequest>()?;
                    cx.answer(S::update_user_type(&service, &cx, request).await?)
                })
            }
            17 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::DeleteUserTypeRequest>()?;
                    cx.answer(S::delete_user_type(&service, &cx, request).await?)
                })
            }
            18 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::UserSchemaRequest>()?;
                    cx.answer(S::user_schema(&service, &cx, request).await?)
                })
            }
            19 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::UserTypeSchemaRequest>()?;
                    cx.answer(S::user_type_schema(&service, &cx, request).await?)
                })
            }
            20 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::UserGroupsSchemaRequest>()?;
                    cx.answer(S::user_groups_schema(&service, &cx, request).await?)
                })
            }
            other => rt::server::unknown(other),
        }
    }
}
