// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::export as operations;

/// Report exports
#[derive(Clone, Copy, Debug)]
pub struct ExportClient<'a>(pub(super) &'a super::Client);

impl ExportClient<'_> {
    /// E-mail an export of the multi-project IRR report to the caller
    ///
    /// `GET /finance/export/report`
    pub fn export_irr_report(
        &self,
        project_ids: impl Into<String>,
    ) -> super::Call<operations::ExportIrrReportRequest> {
        super::Call::new(self.0, operations::ExportIrrReportRequest::new(project_ids))
    }
}

impl super::Call<operations::ExportIrrReportRequest> {
    /// Report columns
    pub fn columns(mut self, columns: impl Into<String>) -> Self {
        self.0.request_mut().columns = Some(columns.into());
        self
    }

    /// Add a breakdown per project
    pub fn include_project_breakdown(mut self, include_project_breakdown: bool) -> Self {
        self.0.request_mut().include_project_breakdown = Some(include_project_breakdown);
        self
    }

    /// Grouping: month, quarter, year or total
    pub fn aggregate(mut self, aggregate: impl Into<String>) -> Self {
        self.0.request_mut().aggregate = Some(aggregate.into());
        self
    }
}
