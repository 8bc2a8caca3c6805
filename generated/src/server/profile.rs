// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::profile as operations;
use super::super::runtime as rt;
use std::sync::Arc;

pub(super) const OPERATIONS: &[&rt::Operation] = &[
    &operations::GET_PROFILE,
    &operations::UPDATE_PROFILE,
    &operations::PROFILE_SCHEMA,
];

/// Profile of the caller
pub trait ProfileApi: Send + Sync + 'static {
    /// Who calls: what the router's authentication has found.
    type Caller: Send + Sync + 'static;

    /// Profile of the caller
    ///
    /// `GET /profile`
    fn get_profile(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetProfileRequest,
    ) -> impl Future<
        Output = Result<operations::GetProfileResponse, rt::server::Failure>,
    > + Send;

    /// Change the profile of the caller
    ///
    /// `PUT /profile`
    fn update_profile(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::UpdateProfileRequest,
    ) -> impl Future<
        Output = Result<operations::UpdateProfileResponse, rt::server::Failure>,
    > + Send;

    /// JSON Schema of a user profile
    ///
    /// `GET /schemas/profile`
    fn profile_schema(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ProfileSchemaRequest,
    ) -> impl Future<
        Output = Result<operations::ProfileSchemaResponse, rt::server::Failure>,
    > + Send;
}

#[derive(Debug)]
pub(super) struct ProfileDispatch<S>(pub(super) Arc<S>);

impl<S: ProfileApi> rt::server::Dispatch<S::Caller> for ProfileDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::Incoming<S::Caller>,
    ) -> rt::server::Answering {
        match operation {
            0 => incoming.answer(&self.0, S::get_profile),
            1 => incoming.answer(&self.0, S::update_profile),
            2 => incoming.answer(&self.0, S::profile_schema),
            other => rt::server::unknown(other),
        }
    }
}
