//! The operations of the tag `user`.

use ecosuite_api::runtime::Map;

use ecosuite_api::operations::user::*;
use ecosuite_api::runtime::server::{Context, Failure};
use ecosuite_api::server::UserApi;

use crate::{Account, Service, absent, fault};

impl UserApi for Service {
    type Caller = Account;

    async fn users(&self, _: &Context<Account>, _: UsersRequest) -> Result<UsersResponse, Failure> {
        let mut all = UsersOk::default();
        all.users = self.store.users().into_iter().next_back();
        Ok(UsersResponse::Ok(all))
    }

    async fn create_user(
        &self,
        _: &Context<Account>,
        request: CreateUserRequest,
    ) -> Result<CreateUserResponse, Failure> {
        let Some(user) = request.body else { return Ok(CreateUserResponse::BadRequest(fault("a user is missing"))) };
        self.store.add_user(user.clone());
        Ok(CreateUserResponse::Ok(user))
    }

    async fn get_user(&self, _: &Context<Account>, request: GetUserRequest) -> Result<GetUserResponse, Failure> {
        let found = self.store.user(&request.user_id);
        let missing = || GetUserResponse::BadRequest(fault("there is no such user"));
        Ok(found.map_or_else(missing, GetUserResponse::Ok))
    }

    async fn delete_user(
        &self,
        _: &Context<Account>,
        request: DeleteUserRequest,
    ) -> Result<DeleteUserResponse, Failure> {
        match self.store.remove_user(&request.user_id) {
            true => Ok(DeleteUserResponse::Ok(Map::new())),
            false => Ok(DeleteUserResponse::BadRequest(fault("there is no such user"))),
        }
    }

    // The rest of the tag is not part of the demonstration.

    async fn groups(&self, _: &Context<Account>, _: GroupsRequest) -> Result<GroupsResponse, Failure> {
        absent()
    }

    async fn update_user(&self, _: &Context<Account>, _: UpdateUserRequest) -> Result<UpdateUserResponse, Failure> {
        absent()
    }

    async fn user_groups(&self, _: &Context<Account>, _: UserGroupsRequest) -> Result<UserGroupsResponse, Failure> {
        absent()
    }

    async fn add_user_to_group(
        &self,
        _: &Context<Account>,
        _: AddUserToGroupRequest,
    ) -> Result<AddUserToGroupResponse, Failure> {
        absent()
    }

    async fn remove_user_from_group(
        &self,
        _: &Context<Account>,
        _: RemoveUserFromGroupRequest,
    ) -> Result<RemoveUserFromGroupResponse, Failure> {
        absent()
    }

    async fn reset_user_group(
        &self,
        _: &Context<Account>,
        _: ResetUserGroupRequest,
    ) -> Result<ResetUserGroupResponse, Failure> {
        absent()
    }

    async fn get_mfa(&self, _: &Context<Account>, _: GetMfaRequest) -> Result<GetMfaResponse, Failure> {
        absent()
    }

    async fn reset_mfa(&self, _: &Context<Account>, _: ResetMfaRequest) -> Result<ResetMfaResponse, Failure> {
        absent()
    }

    async fn resend_user_invite(
        &self,
        _: &Context<Account>,
        _: ResendUserInviteRequest,
    ) -> Result<ResendUserInviteResponse, Failure> {
        absent()
    }

    async fn user_types(&self, _: &Context<Account>, _: UserTypesRequest) -> Result<UserTypesResponse, Failure> {
        absent()
    }

    async fn create_user_type(
        &self,
        _: &Context<Account>,
        _: CreateUserTypeRequest,
    ) -> Result<CreateUserTypeResponse, Failure> {
        absent()
    }

    async fn get_user_type(&self, _: &Context<Account>, _: GetUserTypeRequest) -> Result<GetUserTypeResponse, Failure> {
        absent()
    }

    async fn update_user_type(
        &self,
        _: &Context<Account>,
        _: UpdateUserTypeRequest,
    ) -> Result<UpdateUserTypeResponse, Failure> {
        absent()
    }

    async fn delete_user_type(
        &self,
        _: &Context<Account>,
        _: DeleteUserTypeRequest,
    ) -> Result<DeleteUserTypeResponse, Failure> {
        absent()
    }

    async fn user_schema(&self, _: &Context<Account>, _: UserSchemaRequest) -> Result<UserSchemaResponse, Failure> {
        absent()
    }

    async fn user_type_schema(
        &self,
        _: &Context<Account>,
        _: UserTypeSchemaRequest,
    ) -> Result<UserTypeSchemaResponse, Failure> {
        absent()
    }

    async fn user_groups_schema(
        &self,
        _: &Context<Account>,
        _: UserGroupsSchemaRequest,
    ) -> Result<UserGroupsSchemaResponse, Failure> {
        absent()
    }
}
