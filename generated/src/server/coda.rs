// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::coda as operations;
use super::super::runtime as rt;
use std::sync::Arc;

pub(super) const OPERATIONS: &[&rt::Operation] = &[
    &operations::IMPORT_PROJECT_MILESTONE_DATES,
    &operations::IMPORT_CODA,
];

/// Coda imports
pub trait CodaApi: Send + Sync + 'static {
    /// Who calls: what the router's authentication has found.
    type Caller: Send + Sync + 'static;

    /// Load project milestone dates from the linked spreadsheet
    ///
    /// `PUT /coda/milestones`
    fn import_project_milestone_dates(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::ImportProjectMilestoneDatesRequest,
    ) -> impl Future<
        Output = Result<
            operations::ImportProjectMilestoneDatesResponse,
            rt::server::Failure,
        >,
    > + Send;

    /// Load Coda export values into a project
    ///
    /// `PUT /coda/{projectId}/import`
    fn import_coda(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ImportCodaRequest,
    ) -> impl Future<
        Output = Result<operations::ImportCodaResponse, rt::server::Failure>,
    > + Send;
}

#[derive(Debug)]
pub(super) struct CodaDispatch<S>(pub(super) Arc<S>);

impl<S: CodaApi> rt::server::Dispatch<S::Caller> for CodaDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::Incoming<S::Caller>,
    ) -> rt::server::Answering {
        match operation {
            0 => incoming.answer_public(&self.0, S::import_project_milestone_dates),
            1 => incoming.answer(&self.0, S::import_coda),
            other => rt::server::unknown(other),
        }
    }
}
