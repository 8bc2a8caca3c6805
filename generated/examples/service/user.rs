//! The operations of the tag `user`.

use ecosuite_api::runtime::Map;

use ecosuite_api::operations::user::*;
use ecosuite_api::runtime::server::{Context, HandlerError};
use ecosuite_api::server::UserApi;

use crate::{Account, Service, absent, api_error};

impl UserApi for Service {
    type Caller = Account;

    async fn users(&self, _: &Context<Account>, _: UsersRequest) -> Result<UsersResponse, HandlerError> {
        let mut all = UsersOk::default();
        all.users = self.store.users().into_iter().next_back();
        Ok(UsersResponse::Ok(all))
    }

    async fn create_user(
        &self,
        _: &Context<Account>,
        request: CreateUserRequest,
    ) -> Result<CreateUserResponse, HandlerError> {
        let Some(user) = request.body else {
            return Ok(CreateUserResponse::BadRequest(api_error("a user is missing")));
        };
        self.store.add_user(user.clone());
        Ok(CreateUserResponse::Ok(user))
    }

    async fn get_user(&self, _: &Context<Account>, request: GetUserRequest) -> Result<GetUserResponse, HandlerError> {
        let found = self.store.user(&request.user_id);
        let missing = || GetUserResponse::BadRequest(api_error("there is no such user"));
        Ok(found.map_or_else(missing, GetUserResponse::Ok))
    }

    async fn delete_user(
        &self,
        _: &Context<Account>,
        request: DeleteUserRequest,
    ) -> Result<DeleteUserResponse, HandlerError> {
        match self.store.remove_user(&request.user_id) {
            true => Ok(DeleteUserResponse::Ok(Map::new())),
            false => Ok(DeleteUserResponse::BadRequest(api_error("there is no such user"))),
        }
    }

    // The rest of the tag is not part of the demonstration.

    async fn groups(&self, _: &Context<Account>, _: GroupsRequest) -> Result<GroupsResponse, HandlerError> {
        absent()
    }

    async fn update_user(
        &self,
        _: &Context<Account>,
        _: UpdateUserRequest,
    ) -> Result<UpdateUserResponse, HandlerError> {
        absent()
    }

    async fn user_groups(
        &self,
        _: &Context<Account>,
        _: UserGroupsRequest,
    ) -> Result<UserGroupsResponse, HandlerError> {
        absent()
    }

    async fn add_user_to_group(
        &self,
        _: &Context<Account>,
        _: AddUserToGroupRequest,
    ) -> Result<AddUserToGroupResponse, HandlerError> {
        absent()
    }

    async fn remove_user_from_group(
        &self,
        _: &Context<Account>,
        _: RemoveUserFromGroupRequest,
    ) -> Result<RemoveUserFromGroupResponse, HandlerError> {
        absent()
    }

    async fn reset_user_group(
        &self,
        _: &Context<Account>,
        _: ResetUserGroupRequest,
    ) -> Result<ResetUserGroupResponse, HandlerError> {
        absent()
    }

    async fn get_mfa(&self, _: &Context<Account>, _: GetMfaRequest) -> Result<GetMfaResponse, HandlerError> {
        absent()
    }

    async fn reset_mfa(&self, _: &Context<Account>, _: ResetMfaRequest) -> Result<ResetMfaResponse, HandlerError> {
        absent()
    }

    async fn resend_user_invite(
        &self,
        _: &Context<Account>,
        _: ResendUserInviteRequest,
    ) -> Result<ResendUserInviteResponse, HandlerError> {
        absent()
    }

    async fn user_types(&self, _: &Context<Account>, _: UserTypesRequest) -> Result<UserTypesResponse, HandlerError> {
        absent()
    }

    async fn create_user_type(
        &self,
        _: &Context<Account>,
        _: CreateUserTypeRequest,
    ) -> Result<CreateUserTypeResponse, HandlerError> {
        absent()
    }

    async fn get_user_type(
        &self,
        _: &Context<Account>,
        _: GetUserTypeRequest,
    ) -> Result<GetUserTypeResponse, HandlerError> {
        absent()
    }

    async fn update_user_type(
        &self,
        _: &Context<Account>,
        _: UpdateUserTypeRequest,
    ) -> Result<UpdateUserTypeResponse, HandlerError> {
        absent()
    }

    async fn delete_user_type(
        &self,
        _: &Context<Account>,
        _: DeleteUserTypeRequest,
    ) -> Result<DeleteUserTypeResponse, HandlerError> {
        absent()
    }

    async fn user_schema(
        &self,
        _: &Context<Account>,
        _: UserSchemaRequest,
    ) -> Result<UserSchemaResponse, HandlerError> {
        absent()
    }

    async fn user_type_schema(
        &self,
        _: &Context<Account>,
        _: UserTypeSchemaRequest,
    ) -> Result<UserTypeSchemaResponse, HandlerError> {
        absent()
    }

    async fn user_groups_schema(
        &self,
        _: &Context<Account>,
        _: UserGroupsSchemaRequest,
    ) -> Result<UserGroupsSchemaResponse, HandlerError> {
        absent()
    }
}
