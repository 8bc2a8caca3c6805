// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::models;
use super::super::operations::profile as operations;

/// Profile of the caller
#[derive(Clone, Copy, Debug)]
pub struct ProfileClient<'a>(pub(super) &'a super::Client);

impl ProfileClient<'_> {
    /// Profile of the caller
    ///
    /// `GET /profile`
    pub fn get_profile(&self) -> super::Call<operations::GetProfileRequest> {
        super::Call::new(self.0, operations::GetProfileRequest::new())
    }

    /// Change the profile of the caller
    ///
    /// `PUT /profile`
    pub fn update_profile(&self) -> super::Call<operations::UpdateProfileRequest> {
        super::Call::new(self.0, operations::UpdateProfileRequest::new())
    }

    /// JSON Schema of a user profile
    ///
    /// `GET /schemas/profile`
    pub fn profile_schema(&self) -> super::Call<operations::ProfileSchemaRequest> {
        super::Call::new(self.0, operations::ProfileSchemaRequest::new())
    }
}

impl super::Call<operations::UpdateProfileRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::Profile>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}
