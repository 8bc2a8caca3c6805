// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::report as operations;

/// Operating reports
#[derive(Clone, Copy, Debug)]
pub struct ReportClient<'a>(pub(super) &'a super::Client);

impl ReportClient<'_> {
    /// Build a project operating report and e-mail it
    ///
    /// `POST /report/operating/project/{projectId}`
    pub fn generate_project_operating_report(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::GenerateProjectOperatingReportRequest> {
        super::Call::new(
            self.0,
            operations::GenerateProjectOperatingReportRequest::new(project_id),
        )
    }
}
