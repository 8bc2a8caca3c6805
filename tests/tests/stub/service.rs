use ecosuite_api::operations;
use ecosuite_api::runtime::server::{Context, HandlerError, not_mounted};
use ecosuite_api::server::{PublicApi, UserApi};

/// Implements the operations of the tag `user`.
#[derive(Clone, Debug, Default)]
pub struct UserService;

impl UserApi for UserService {
    /// The caller that the router's `Authenticate` returns.
    type Caller = ();

    /// `GET /user-groups`
    async fn groups(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::GroupsRequest,
    ) -> Result<operations::user::GroupsResponse, HandlerError> {
        let _ = (cx, request);
        Err(not_mounted())
    }

    /// `GET /users`
    async fn users(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::UsersRequest,
    ) -> Result<operations::user::UsersResponse, HandlerError> {
        let _ = (cx, request);
        Err(not_mounted())
    }

    /// `POST /users`
    async fn create_user(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::CreateUserRequest,
    ) -> Result<operations::user::CreateUserResponse, HandlerError> {
        let _ = (cx, request);
        Err(not_mounted())
    }

    /// `GET /users/{userId}`
    async fn get_user(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::GetUserRequest,
    ) -> Result<operations::user::GetUserResponse, HandlerError> {
        let _ = (cx, request);
        Err(not_mounted())
    }

    /// `PUT /users/{userId}`
    async fn update_user(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::UpdateUserRequest,
    ) -> Result<operations::user::UpdateUserResponse, HandlerError> {
        let _ = (cx, request);
        Err(not_mounted())
    }

    /// `DELETE /users/{userId}`
    async fn delete_user(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::DeleteUserRequest,
    ) -> Result<operations::user::DeleteUserResponse, HandlerError> {
        let _ = (cx, request);
        Err(not_mounted())
    }

    /// `GET /users/{userId}/groups`
    async fn user_groups(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::UserGroupsRequest,
    ) -> Result<operations::user::UserGroupsResponse, HandlerError> {
        let _ = (cx, request);
        Err(not_mounted())
    }

    /// `PUT /users/{userId}/groups/{groupId}`
    async fn add_user_to_group(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::AddUserToGroupRequest,
    ) -> Result<operations::user::AddUserToGroupResponse, HandlerError> {
        let _ = (cx, request);
        Err(not_mounted())
    }

    /// `DELETE /users/{userId}/groups/{groupId}`
    async fn remove_user_from_group(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::RemoveUserFromGroupRequest,
    ) -> Result<operations::user::RemoveUserFromGroupResponse, HandlerError> {
        let _ = (cx, request);
        Err(not_mounted())
    }

    /// `PUT /users/{userId}/groups/reset`
    async fn reset_user_group(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::ResetUserGroupRequest,
    ) -> Result<operations::user::ResetUserGroupResponse, HandlerError> {
        let _ = (cx, request);
        Err(not_mounted())
    }

    /// `GET /users/{userId}/mfa`
    async fn get_mfa(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::GetMfaRequest,
    ) -> Result<operations::user::GetMfaResponse, HandlerError> {
        let _ = (cx, request);
        Err(not_mounted())
    }

    /// `DELETE /users/{userId}/mfa`
    async fn reset_mfa(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::ResetMfaRequest,
    ) -> Result<operations::user::ResetMfaResponse, HandlerError> {
        let _ = (cx, request);
        Err(not_mounted())
    }

    /// `PUT /users/{userId}/resend`
    async fn resend_user_invite(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::ResendUserInviteRequest,
    ) -> Result<operations::user::ResendUserInviteResponse, HandlerError> {
        let _ = (cx, request);
        Err(not_mounted())
    }

    /// `GET /user-types`
    async fn user_types(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::UserTypesRequest,
    ) -> Result<operations::user::UserTypesResponse, HandlerError> {
        let _ = (cx, request);
        Err(not_mounted())
    }

    /// `POST /user-types`
    async fn create_user_type(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::CreateUserTypeRequest,
    ) -> Result<operations::user::CreateUserTypeResponse, HandlerError> {
        let _ = (cx, request);
        Err(not_mounted())
    }

    /// `GET /user-types/{userTypeId}`
    async fn get_user_type(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::GetUserTypeRequest,
    ) -> Result<operations::user::GetUserTypeResponse, HandlerError> {
        let _ = (cx, request);
        Err(not_mounted())
    }

    /// `PUT /user-types/{userTypeId}`
    async fn update_user_type(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::UpdateUserTypeRequest,
    ) -> Result<operations::user::UpdateUserTypeResponse, HandlerError> {
        let _ = (cx, request);
        Err(not_mounted())
    }

    /// `DELETE /user-types/{userTypeId}`
    async fn delete_user_type(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::DeleteUserTypeRequest,
    ) -> Result<operations::user::DeleteUserTypeResponse, HandlerError> {
        let _ = (cx, request);
        Err(not_mounted())
    }

    /// `GET /schemas/user`
    async fn user_schema(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::UserSchemaRequest,
    ) -> Result<operations::user::UserSchemaResponse, HandlerError> {
        let _ = (cx, request);
        Err(not_mounted())
    }

    /// `GET /schemas/user-type`
    async fn user_type_schema(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::UserTypeSchemaRequest,
    ) -> Result<operations::user::UserTypeSchemaResponse, HandlerError> {
        let _ = (cx, request);
        Err(not_mounted())
    }

    /// `GET /schemas/user-groups`
    async fn user_groups_schema(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::UserGroupsSchemaRequest,
    ) -> Result<operations::user::UserGroupsSchemaResponse, HandlerError> {
        let _ = (cx, request);
        Err(not_mounted())
    }
}

/// Implements the operations of the tag `public`.
#[derive(Clone, Debug, Default)]
pub struct PublicService;

impl PublicApi for PublicService {
    /// The caller that the router's `Authenticate` returns.
    type Caller = ();

    /// `GET /public/projects`
    async fn public_projects(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::public::PublicProjectsRequest,
    ) -> Result<operations::public::PublicProjectsResponse, HandlerError> {
        let _ = (cx, request);
        Err(not_mounted())
    }

    /// `GET /public/projects/{projectId}`
    async fn public_project(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::public::PublicProjectRequest,
    ) -> Result<operations::public::PublicProjectResponse, HandlerError> {
        let _ = (cx, request);
        Err(not_mounted())
    }

    /// `GET /public/energy/datums/projects/{projectId}`
    async fn public_project_datums(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::public::PublicProjectDatumsRequest,
    ) -> Result<operations::public::PublicProjectDatumsResponse, HandlerError> {
        let _ = (cx, request);
        Err(not_mounted())
    }

    /// `GET /public/energy/readings/projects/{projectId}`
    async fn public_project_readings(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::public::PublicProjectReadingsRequest,
    ) -> Result<operations::public::PublicProjectReadingsResponse, HandlerError> {
        let _ = (cx, request);
        Err(not_mounted())
    }
}
