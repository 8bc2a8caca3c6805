// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::export as operations;
use super::super::runtime as rt;
use std::sync::Arc;

pub(super) const OPERATIONS: &[&rt::Operation] = &[&operations::EXPORT_IRR_REPORT];

/// Report exports
pub trait ExportApi: Send + Sync + 'static {
    /// Who calls: what the router's authentication has found.
    type Caller: Send + Sync + 'static;

    /// E-mail an export of the multi-project IRR report to the caller
    ///
    /// `GET /finance/export/report`
    fn export_irr_report(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ExportIrrReportRequest,
    ) -> impl Future<
        Output = Result<operations::ExportIrrReportResponse, rt::server::Failure>,
    > + Send;
}

#[derive(Debug)]
pub(super) struct ExportDispatch<S>(pub(super) Arc<S>);

impl<S: ExportApi> rt::server::Dispatch<S::Caller> for ExportDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::Incoming<S::Caller>,
    ) -> rt::server::Answering {
        match operation {
            0 => incoming.answer(&self.0, S::export_irr_report),
            other => rt::server::unknown(other),
        }
    }
}
