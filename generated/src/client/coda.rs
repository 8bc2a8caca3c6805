// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::coda as operations;

/// Coda imports
#[derive(Clone, Copy, Debug)]
pub struct CodaClient<'a>(pub(super) &'a super::Client);

impl CodaClient<'_> {
    /// Load project milestone dates from the linked spreadsheet
    ///
    /// `PUT /coda/milestones`
    pub fn import_project_milestone_dates(
        &self,
    ) -> super::Call<operations::ImportProjectMilestoneDatesRequest> {
        super::Call::new(self.0, operations::ImportProjectMilestoneDatesRequest::new())
    }

    /// Load Coda export values into a project
    ///
    /// `PUT /coda/{projectId}/import`
    pub fn import_coda(
        &self,
        project_id: impl Into<String>,
        apply_changes: bool,
    ) -> super::Call<operations::ImportCodaRequest> {
        super::Call::new(
            self.0,
            operations::ImportCodaRequest::new(project_id, apply_changes),
        )
    }
}
