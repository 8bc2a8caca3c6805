// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::public as operations;

/// Public project data
#[derive(Clone, Copy, Debug)]
pub struct PublicClient<'a>(pub(super) &'a super::Client);

impl PublicClient<'_> {
    /// Public details of the published projects
    ///
    /// `GET /public/projects`
    pub fn public_projects(&self) -> super::Call<operations::PublicProjectsRequest> {
        super::Call::new(self.0, operations::PublicProjectsRequest::new())
    }

    /// Public details of one project
    ///
    /// `GET /public/projects/{projectId}`
    pub fn public_project(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::PublicProjectRequest> {
        super::Call::new(self.0, operations::PublicProjectRequest::new(project_id))
    }

    /// Public energy series of a project for a preset span
    ///
    /// `GET /public/energy/datums/projects/{projectId}`
    pub fn public_project_datums(
        &self,
        project_id: impl Into<String>,
        preset: impl Into<operations::PublicProjectDatumsPreset>,
    ) -> super::Call<operations::PublicProjectDatumsRequest> {
        super::Call::new(
            self.0,
            operations::PublicProjectDatumsRequest::new(project_id, preset),
        )
    }

    /// Public energy readings of a project
    ///
    /// `GET /public/energy/readings/projects/{projectId}`
    pub fn public_project_readings(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::PublicProjectReadingsRequest> {
        super::Call::new(
            self.0,
            operations::PublicProjectReadingsRequest::new(project_id),
        )
    }
}
