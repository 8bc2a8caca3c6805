// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::models;
use super::super::operations::user as operations;

/// Users, groups and user types
#[derive(Clone, Copy, Debug)]
pub struct UserClient<'a>(pub(super) &'a super::Client);

impl UserClient<'_> {
    /// User groups
    ///
    /// `GET /user-groups`
    pub fn groups(&self) -> super::Call<operations::GroupsRequest> {
        super::Call::new(self.0, operations::GroupsRequest::new())
    }

    /// Users
    ///
    /// `GET /users`
    pub fn users(&self) -> super::Call<operations::UsersRequest> {
        super::Call::new(self.0, operations::UsersRequest::new())
    }

    /// Add a user; the server assigns the id
    ///
    /// `POST /users`
    pub fn create_user(&self) -> super::Call<operations::CreateUserRequest> {
        super::Call::new(self.0, operations::CreateUserRequest::new())
    }

    /// One user
    ///
    /// `GET /users/{userId}`
    pub fn get_user(
        &self,
        user_id: impl Into<String>,
    ) -> super::Call<operations::GetUserRequest> {
        super::Call::new(self.0, operations::GetUserRequest::new(user_id))
    }

    /// Change a user
    ///
    /// `PUT /users/{userId}`
    pub fn update_user(
        &self,
        user_id: impl Into<String>,
    ) -> super::Call<operations::UpdateUserRequest> {
        super::Call::new(self.0, operations::UpdateUserRequest::new(user_id))
    }

    /// Remove a user
    ///
    /// `DELETE /users/{userId}`
    pub fn delete_user(
        &self,
        user_id: impl Into<String>,
    ) -> super::Call<operations::DeleteUserRequest> {
        super::Call::new(self.0, operations::DeleteUserRequest::new(user_id))
    }

    /// Groups of a user
    ///
    /// `GET /users/{userId}/groups`
    pub fn user_groups(
        &self,
        user_id: impl Into<String>,
    ) -> super::Call<operations::UserGroupsRequest> {
        super::Call::new(self.0, operations::UserGroupsRequest::new(user_id))
    }

    /// Put a user in a group
    ///
    /// `PUT /users/{userId}/groups/{groupId}`
    pub fn add_user_to_group(
        &self,
        user_id: impl Into<String>,
        group_id: impl Into<String>,
    ) -> super::Call<operations::AddUserToGroupRequest> {
        super::Call::new(
            self.0,
            operations::AddUserToGroupRequest::new(user_id, group_id),
        )
    }

    /// Take a user out of a group
    ///
    /// `DELETE /users/{userId}/groups/{groupId}`
    pub fn remove_user_from_group(
        &self,
        user_id: impl Into<String>,
        group_id: impl Into<String>,
    ) -> super::Call<operations::RemoveUserFromGroupRequest> {
        super::Call::new(
            self.0,
            operations::RemoveUserFromGroupRequest::new(user_id, group_id),
        )
    }

    /// Put a user back in the default groups of the user type
    ///
    /// `PUT /users/{userId}/groups/reset`
    pub fn reset_user_group(
        &self,
        user_id: impl Into<String>,
    ) -> super::Call<operations::ResetUserGroupRequest> {
        super::Call::new(self.0, operations::ResetUserGroupRequest::new(user_id))
    }

    /// MFA state of a user
    ///
    /// `GET /users/{userId}/mfa`
    pub fn get_mfa(
        &self,
        user_id: impl Into<String>,
    ) -> super::Call<operations::GetMfaRequest> {
        super::Call::new(self.0, operations::GetMfaRequest::new(user_id))
    }

    /// Clear the MFA set-up of a user
    ///
    /// `DELETE /users/{userId}/mfa`
    pub fn reset_mfa(
        &self,
        user_id: impl Into<String>,
    ) -> super::Call<operations::ResetMfaRequest> {
        super::Call::new(self.0, operations::ResetMfaRequest::new(user_id))
    }

    /// Send the invitation of a user again
    ///
    /// `PUT /users/{userId}/resend`
    pub fn resend_user_invite(
        &self,
        user_id: impl Into<String>,
    ) -> super::Call<operations::ResendUserInviteRequest> {
        super::Call::new(self.0, operations::ResendUserInviteRequest::new(user_id))
    }

    /// User types
    ///
    /// `GET /user-types`
    pub fn user_types(&self) -> super::Call<operations::UserTypesRequest> {
        super::Call::new(self.0, operations::UserTypesRequest::new())
    }

    /// Add a user type; the server assigns its id
    ///
    /// `POST /user-types`
    pub fn create_user_type(&self) -> super::Call<operations::CreateUserTypeRequest> {
        super::Call::new(self.0, operations::CreateUserTypeRequest::new())
    }

    /// One user type
    ///
    /// `GET /user-types/{userTypeId}`
    pub fn get_user_type(
        &self,
        user_type_id: impl Into<String>,
    ) -> super::Call<operations::GetUserTypeRequest> {
        super::Call::new(self.0, operations::GetUserTypeRequest::new(user_type_id))
    }

    /// Change a user type
    ///
    /// `PUT /user-types/{userTypeId}`
    pub fn update_user_type(
        &self,
        user_type_id: impl Into<String>,
    ) -> super::Call<operations::UpdateUserTypeRequest> {
        super::Call::new(self.0, operations::UpdateUserTypeRequest::new(user_type_id))
    }

    /// Remove a user type
    ///
    /// `DELETE /user-types/{userTypeId}`
    pub fn delete_user_type(
        &self,
        user_type_id: impl Into<String>,
    ) -> super::Call<operations::DeleteUserTypeRequest> {
        super::Call::new(self.0, operations::DeleteUserTypeRequest::new(user_type_id))
    }

    /// JSON Schema of a user
    ///
    /// `GET /schemas/user`
    pub fn user_schema(&self) -> super::Call<operations::UserSchemaRequest> {
        super::Call::new(self.0, operations::UserSchemaRequest::new())
    }

    /// JSON Schema of a user type
    ///
    /// `GET /schemas/user-type`
    pub fn user_type_schema(&self) -> super::Call<operations::UserTypeSchemaRequest> {
        super::Call::new(self.0, operations::UserTypeSchemaRequest::new())
    }

    /// JSON Schema behind the user permission form
    ///
    /// `GET /schemas/user-groups`
    pub fn user_groups_schema(
        &self,
    ) -> super::Call<operations::UserGroupsSchemaRequest> {
        super::Call::new(self.0, operations::UserGroupsSchemaRequest::new())
    }
}

impl super::Call<operations::CreateUserRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::User>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::UpdateUserRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::User>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::ResendUserInviteRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::User>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::CreateUserTypeRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::UserType>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::GetUserTypeRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::UserType>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::UpdateUserTypeRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::UserType>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}
