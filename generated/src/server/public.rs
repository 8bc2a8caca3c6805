// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::public as operations;
use super::super::runtime as rt;
use std::sync::Arc;

pub(super) const OPERATIONS: &[&rt::Operation] = &[
    &operations::PUBLIC_PROJECTS,
    &operations::PUBLIC_PROJECT,
    &operations::PUBLIC_PROJECT_DATUMS,
    &operations::PUBLIC_PROJECT_READINGS,
];

/// Public project data
pub trait PublicApi: Send + Sync + 'static {
    /// Who calls: what the router's authentication has found.
    type Caller: Send + Sync + 'static;

    /// Public details of the published projects
    ///
    /// `GET /public/projects`
    fn public_projects(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::PublicProjectsRequest,
    ) -> impl Future<
        Output = Result<operations::PublicProjectsResponse, rt::server::Failure>,
    > + Send;

    /// Public details of one project
    ///
    /// `GET /public/projects/{projectId}`
    fn public_project(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::PublicProjectRequest,
    ) -> impl Future<
        Output = Result<operations::PublicProjectResponse, rt::server::Failure>,
    > + Send;

    /// Public energy series of a project for a preset span
    ///
    /// `GET /public/energy/datums/projects/{projectId}`
    fn public_project_datums(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::PublicProjectDatumsRequest,
    ) -> impl Future<
        Output = Result<operations::PublicProjectDatumsResponse, rt::server::Failure>,
    > + Send;

    /// Public energy readings of a project
    ///
    /// `GET /public/energy/readings/projects/{projectId}`
    fn public_project_readings(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::PublicProjectReadingsRequest,
    ) -> impl Future<
        Output = Result<operations::PublicProjectReadingsResponse, rt::server::Failure>,
    > + Send;
}

#[derive(Debug)]
pub(super) struct PublicDispatch<S>(pub(super) Arc<S>);

impl<S: PublicApi> rt::server::Dispatch<S::Caller> for PublicDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::Incoming<S::Caller>,
    ) -> rt::server::Answering {
        match operation {
            0 => incoming.answer(&self.0, S::public_projects),
            1 => incoming.answer(&self.0, S::public_project),
            2 => incoming.answer(&self.0, S::public_project_datums),
            3 => incoming.answer(&self.0, S::public_project_readings),
            other => rt::server::unknown(other),
        }
    }
}
