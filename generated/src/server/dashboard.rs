// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::dashboard as operations;
use super::super::runtime as rt;
use std::sync::Arc;

pub(super) const OPERATIONS: &[&rt::Operation] = &[&operations::DASHBOARD_STATUS];

/// Dashboard view
pub trait DashboardApi: Send + Sync + 'static {
    /// Who calls: what the router's authentication has found.
    type Caller: Send + Sync + 'static;

    /// Project status for the dashboard view
    ///
    /// `GET /dashboard/status`
    fn dashboard_status(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DashboardStatusRequest,
    ) -> impl Future<
        Output = Result<operations::DashboardStatusResponse, rt::server::Failure>,
    > + Send;
}

#[derive(Debug)]
pub(super) struct DashboardDispatch<S>(pub(super) Arc<S>);

impl<S: DashboardApi> rt::server::Dispatch<S::Caller> for DashboardDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::Incoming<S::Caller>,
    ) -> rt::server::Answering {
        match operation {
            0 => incoming.answer(&self.0, S::dashboard_status),
            other => rt::server::unknown(other),
        }
    }
}
