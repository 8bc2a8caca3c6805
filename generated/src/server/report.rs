// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::report as operations;
use super::super::runtime as rt;
use std::sync::Arc;

pub(super) const OPERATIONS: &[&rt::Operation] = &[
    &operations::GENERATE_PROJECT_OPERATING_REPORT,
];

/// Operating reports
pub trait ReportApi: Send + Sync + 'static {
    /// Who calls: what the router's authentication has found.
    type Caller: Send + Sync + 'static;

    /// Build a project operating report and e-mail it
    ///
    /// `POST /report/operating/project/{projectId}`
    fn generate_project_operating_report(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GenerateProjectOperatingReportRequest,
    ) -> impl Future<
        Output = Result<
            operations::GenerateProjectOperatingReportResponse,
            rt::server::Failure,
        >,
    > + Send;
}

#[derive(Debug)]
pub(super) struct ReportDispatch<S>(pub(super) Arc<S>);

impl<S: ReportApi> rt::server::Dispatch<S::Caller> for ReportDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::Incoming<S::Caller>,
    ) -> rt::server::Answering {
        match operation {
            0 => incoming.answer(&self.0, S::generate_project_operating_report),
            other => rt::server::unknown(other),
        }
    }
}
