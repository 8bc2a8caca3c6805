use ecosuite_api::operations;
use ecosuite_api::runtime::server::{Context, Failure, not_served};
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
    ) -> Result<operations::user::GroupsResponse, Failure> {
        let _ = (cx, request);
        Err(not_served())
    }

    /// `GET /users`
    async fn users(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::UsersRequest,
    ) -> Result<operations::user::UsersResponse, Failure> {
        let _ = (cx, request);
        Err(not_served())
    }

    /// `POST /users`
    async fn create_user(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::CreateUserRequest,
    ) -> Result<operations::user::CreateUserResponse, Failure> {
        let _ = (cx, request);
        Err(not_served())
    }

    /// `GET /users/{userId}`
    async fn get_user(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::GetUserRequest,
    ) -> Result<operations::user::GetUserResponse, Failure> {
        let _ = (cx, request);
        Err(not_served())
    }

    /// `PUT /users/{userId}`
    async fn update_user(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::UpdateUserRequest,
    ) -> Result<operations::user::UpdateUserResponse, Failure> {
        let _ = (cx, request);
        Err(not_served())
    }

    /// `DELETE /users/{userId}`
    async fn delete_user(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::DeleteUserRequest,
    ) -> Result<operations::user::DeleteUserResponse, Failure> {
        let _ = (cx, request);
        Err(not_served())
    }

    /// `GET /users/{userId}/groups`
    async fn user_groups(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::UserGroupsRequest,
    ) -> Result<operations::user::UserGroupsResponse, Failure> {
        let _ = (cx, request);
        Err(not_served())
    }

    /// `PUT /users/{userId}/groups/{groupId}`
    async fn add_user_to_group(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::AddUserToGroupRequest,
    ) -> Result<operations::user::AddUserToGroupResponse, Failure> {
        let _ = (cx, request);
        Err(not_served())
    }

    /// `DELETE /users/{userId}/groups/{groupId}`
    async fn remove_user_from_group(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::RemoveUserFromGroupRequest,
    ) -> Result<operations::user::RemoveUserFromGroupResponse, Failure> {
        let _ = (cx, request);
        Err(not_served())
    }

    /// `PUT /users/{userId}/groups/reset`
    async fn reset_user_group(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::ResetUserGroupRequest,
    ) -> Result<operations::user::ResetUserGroupResponse, Failure> {
        let _ = (cx, request);
        Err(not_served())
    }

    /// `GET /users/{userId}/mfa`
    async fn get_mfa(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::GetMfaRequest,
    ) -> Result<operations::user::GetMfaResponse, Failure> {
        let _ = (cx, request);
        Err(not_served())
    }

    /// `DELETE /users/{userId}/mfa`
    async fn reset_mfa(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::ResetMfaRequest,
    ) -> Result<operations::user::ResetMfaResponse, Failure> {
        let _ = (cx, request);
        Err(not_served())
    }

    /// `PUT /users/{userId}/resend`
    async fn resend_user_invite(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::ResendUserInviteRequest,
    ) -> Result<operations::user::ResendUserInviteResponse, Failure> {
        let _ = (cx, request);
        Err(not_served())
    }

    /// `GET /user-types`
    async fn user_types(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::UserTypesRequest,
    ) -> Result<operations::user::UserTypesResponse, Failure> {
        let _ = (cx, request);
        Err(not_served())
    }

    /// `POST /user-types`
    async fn create_user_type(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::CreateUserTypeRequest,
    ) -> Result<operations::user::CreateUserTypeResponse, Failure> {
        let _ = (cx, request);
        Err(not_served())
    }

    /// `GET /user-types/{userTypeId}`
    async fn get_user_type(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::GetUserTypeRequest,
    ) -> Result<operations::user::GetUserTypeResponse, Failure> {
        let _ = (cx, request);
        Err(not_served())
    }

    /// `PUT /user-types/{userTypeId}`
    async fn update_user_type(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::UpdateUserTypeRequest,
    ) -> Result<operations::user::UpdateUserTypeResponse, Failure> {
        let _ = (cx, request);
        Err(not_served())
    }

    /// `DELETE /user-types/{userTypeId}`
    async fn delete_user_type(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::DeleteUserTypeRequest,
    ) -> Result<operations::user::DeleteUserTypeResponse, Failure> {
        let _ = (cx, request);
        Err(not_served())
    }

    /// `GET /schemas/user`
    async fn user_schema(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::UserSchemaRequest,
    ) -> Result<operations::user::UserSchemaResponse, Failure> {
        let _ = (cx, request);
        Err(not_served())
    }

    /// `GET /schemas/user-type`
    async fn user_type_schema(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::UserTypeSchemaRequest,
    ) -> Result<operations::user::UserTypeSchemaResponse, Failure> {
        let _ = (cx, request);
        Err(not_served())
    }

    /// `GET /schemas/user-groups`
    async fn user_groups_schema(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::user::UserGroupsSchemaRequest,
    ) -> Result<operations::user::UserGroupsSchemaResponse, Failure> {
        let _ = (cx, request);
        Err(not_served())
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
    ) -> Result<operations::public::PublicProjectsResponse, Failure> {
        let _ = (cx, request);
        Err(not_served())
    }

    /// `GET /public/projects/{projectId}`
    async fn public_project(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::public::PublicProjectRequest,
    ) -> Result<operations::public::PublicProjectResponse, Failure> {
        let _ = (cx, request);
        Err(not_served())
    }

    /// `GET /public/energy/datums/projects/{projectId}`
    async fn public_project_datums(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::public::PublicProjectDatumsRequest,
    ) -> Result<operations::public::PublicProjectDatumsResponse, Failure> {
        let _ = (cx, request);
        Err(not_served())
    }

    /// `GET /public/energy/readings/projects/{projectId}`
    async fn public_project_readings(
        &self,
        cx: &Context<Self::Caller>,
        request: operations::public::PublicProjectReadingsRequest,
    ) -> Result<operations::public::PublicProjectReadingsResponse, Failure> {
        let _ = (cx, request);
        Err(not_served())
    }
}
