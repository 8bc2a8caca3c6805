// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::models;
use super::super::operations::record as operations;

/// Records, documents and pro formas
#[derive(Clone, Copy, Debug)]
pub struct RecordClient<'a>(pub(super) &'a super::Client);

impl RecordClient<'_> {
    /// Pro forma of a project
    ///
    /// `GET /projects/{projectId}/pro-forma`
    pub fn get_project_pro_forma(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::GetProjectProFormaRequest> {
        super::Call::new(self.0, operations::GetProjectProFormaRequest::new(project_id))
    }

    /// Store a pro forma, or a named version of it
    ///
    /// `PUT /projects/{projectId}/pro-forma`
    pub fn save_project_pro_forma(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::SaveProjectProFormaRequest> {
        super::Call::new(self.0, operations::SaveProjectProFormaRequest::new(project_id))
    }

    /// Remove a pro forma, or one stored version of it
    ///
    /// `DELETE /projects/{projectId}/pro-forma`
    pub fn delete_project_pro_forma(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::DeleteProjectProFormaRequest> {
        super::Call::new(
            self.0,
            operations::DeleteProjectProFormaRequest::new(project_id),
        )
    }

    /// Stored pro forma versions of a project
    ///
    /// `GET /projects/{projectId}/pro-forma/versions`
    pub fn get_project_pro_forma_versions(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::GetProjectProFormaVersionsRequest> {
        super::Call::new(
            self.0,
            operations::GetProjectProFormaVersionsRequest::new(project_id),
        )
    }

    /// Records of a project
    ///
    /// `GET /projects/{projectId}/records`
    pub fn project_records(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::ProjectRecordsRequest> {
        super::Call::new(self.0, operations::ProjectRecordsRequest::new(project_id))
    }

    /// Add a record to a project
    ///
    /// `POST /projects/{projectId}/records`
    pub fn create_project_record(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::CreateProjectRecordRequest> {
        super::Call::new(self.0, operations::CreateProjectRecordRequest::new(project_id))
    }

    /// Change a record of a project
    ///
    /// `PUT /projects/{projectId}/records/{recordId}`
    pub fn update_project_record(
        &self,
        project_id: impl Into<String>,
        record_id: impl Into<String>,
    ) -> super::Call<operations::UpdateProjectRecordRequest> {
        super::Call::new(
            self.0,
            operations::UpdateProjectRecordRequest::new(project_id, record_id),
        )
    }

    /// Records of a site
    ///
    /// `GET /projects/{projectId}/sites/{siteId}/records`
    pub fn site_records(
        &self,
        project_id: impl Into<String>,
        site_id: impl Into<String>,
    ) -> super::Call<operations::SiteRecordsRequest> {
        super::Call::new(
            self.0,
            operations::SiteRecordsRequest::new(project_id, site_id),
        )
    }

    /// Add a record to a site
    ///
    /// `POST /projects/{projectId}/sites/{siteId}/records`
    pub fn create_site_record(
        &self,
        project_id: impl Into<String>,
        site_id: impl Into<String>,
    ) -> super::Call<operations::CreateSiteRecordRequest> {
        super::Call::new(
            self.0,
            operations::CreateSiteRecordRequest::new(project_id, site_id),
        )
    }

    /// Change a record of a site
    ///
    /// `PUT /projects/{projectId}/sites/{siteId}/records/{recordId}`
    pub fn update_site_record(
        &self,
        project_id: impl Into<String>,
        site_id: impl Into<String>,
        record_id: impl Into<String>,
    ) -> super::Call<operations::UpdateSiteRecordRequest> {
        super::Call::new(
            self.0,
            operations::UpdateSiteRecordRequest::new(project_id, site_id, record_id),
        )
    }

    /// Records of a system
    ///
    /// `GET /projects/{projectId}/sites/{siteId}/systems/{systemId}/records`
    pub fn system_records(
        &self,
        project_id: impl Into<String>,
        site_id: impl Into<String>,
        system_id: impl Into<String>,
    ) -> super::Call<operations::SystemRecordsRequest> {
        super::Call::new(
            self.0,
            operations::SystemRecordsRequest::new(project_id, site_id, system_id),
        )
    }

    /// Add a record to a system
    ///
    /// `POST /projects/{projectId}/sites/{siteId}/systems/{systemId}/records`
    pub fn create_system_record(
        &self,
        project_id: impl Into<String>,
        site_id: impl Into<String>,
        system_id: impl Into<String>,
    ) -> super::Call<operations::CreateSystemRecordRequest> {
        super::Call::new(
            self.0,
            operations::CreateSystemRecordRequest::new(project_id, site_id, system_id),
        )
    }

    /// Change a record of a system
    ///
    /// `PUT /projects/{projectId}/sites/{siteId}/systems/{systemId}/records/{recordId}`
    pub fn update_system_record(
        &self,
        project_id: impl Into<String>,
        site_id: impl Into<String>,
        system_id: impl Into<String>,
        record_id: impl Into<String>,
    ) -> super::Call<operations::UpdateSystemRecordRequest> {
        super::Call::new(
            self.0,
            operations::UpdateSystemRecordRequest::new(
                project_id,
                site_id,
                system_id,
                record_id,
            ),
        )
    }

    /// Record documents of a project
    ///
    /// `GET /projects/{projectId}/record-documents`
    pub fn project_documents(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::ProjectDocumentsRequest> {
        super::Call::new(self.0, operations::ProjectDocumentsRequest::new(project_id))
    }

    /// Documents attached to records
    ///
    /// `GET /record-documents`
    pub fn documents(&self) -> super::Call<operations::DocumentsRequest> {
        super::Call::new(self.0, operations::DocumentsRequest::new())
    }

    /// All records
    ///
    /// `GET /records`
    pub fn records(&self) -> super::Call<operations::RecordsRequest> {
        super::Call::new(self.0, operations::RecordsRequest::new())
    }

    /// One record
    ///
    /// `GET /records/{recordId}`
    pub fn get_record(
        &self,
        record_id: impl Into<String>,
    ) -> super::Call<operations::GetRecordRequest> {
        super::Call::new(self.0, operations::GetRecordRequest::new(record_id))
    }

    /// Remove a record
    ///
    /// `DELETE /records/{recordId}`
    pub fn delete_record(
        &self,
        record_id: impl Into<String>,
    ) -> super::Call<operations::DeleteRecordRequest> {
        super::Call::new(self.0, operations::DeleteRecordRequest::new(record_id))
    }

    /// Documents of one record
    ///
    /// `GET /records/{recordId}/record-documents`
    pub fn record_documents(
        &self,
        record_id: impl Into<String>,
    ) -> super::Call<operations::RecordDocumentsRequest> {
        super::Call::new(self.0, operations::RecordDocumentsRequest::new(record_id))
    }

    /// JSON Schema of a pro forma
    ///
    /// `GET /schemas/pro-forma`
    pub fn pro_forma_schema(&self) -> super::Call<operations::ProFormaSchemaRequest> {
        super::Call::new(self.0, operations::ProFormaSchemaRequest::new())
    }

    /// JSON Schema of a record
    ///
    /// `GET /schemas/record`
    pub fn record_schema(&self) -> super::Call<operations::RecordSchemaRequest> {
        super::Call::new(self.0, operations::RecordSchemaRequest::new())
    }
}

impl super::Call<operations::SaveProjectProFormaRequest> {
    /// Version
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.0.request_mut().version = Some(version.into());
        self
    }

    /// The body.
    pub fn body(mut self, body: impl Into<models::ProForma>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::DeleteProjectProFormaRequest> {
    /// Version
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.0.request_mut().version = Some(version.into());
        self
    }
}

impl super::Call<operations::CreateProjectRecordRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::Record>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::UpdateProjectRecordRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::Record>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::CreateSiteRecordRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::Record>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::UpdateSiteRecordRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::Record>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::CreateSystemRecordRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::Record>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::UpdateSystemRecordRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::Record>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}
