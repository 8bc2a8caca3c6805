// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::record as operations;
use super::super::runtime as rt;
use std::sync::Arc;

pub(super) const OPERATIONS: &[&rt::Operation] = &[
    &operations::GET_PROJECT_PRO_FORMA,
    &operations::SAVE_PROJECT_PRO_FORMA,
    &operations::DELETE_PROJECT_PRO_FORMA,
    &operations::GET_PROJECT_PRO_FORMA_VERSIONS,
    &operations::PROJECT_RECORDS,
    &operations::CREATE_PROJECT_RECORD,
    &operations::UPDATE_PROJECT_RECORD,
    &operations::SITE_RECORDS,
    &operations::CREATE_SITE_RECORD,
    &operations::UPDATE_SITE_RECORD,
    &operations::SYSTEM_RECORDS,
    &operations::CREATE_SYSTEM_RECORD,
    &operations::UPDATE_SYSTEM_RECORD,
    &operations::PROJECT_DOCUMENTS,
    &operations::DOCUMENTS,
    &operations::RECORDS,
    &operations::GET_RECORD,
    &operations::DELETE_RECORD,
    &operations::RECORD_DOCUMENTS,
    &operations::PRO_FORMA_SCHEMA,
    &operations::RECORD_SCHEMA,
];

/// Records, documents and pro formas
pub trait RecordApi: Send + Sync + 'static {
    /// Who calls: what the router's authentication has found.
    type Caller: Send + Sync + 'static;

    /// Pro forma of a project
    ///
    /// `GET /projects/{projectId}/pro-forma`
    fn get_project_pro_forma(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetProjectProFormaRequest,
    ) -> impl Future<
        Output = Result<operations::GetProjectProFormaResponse, rt::server::Failure>,
    > + Send;

    /// Store a pro forma, or a named version of it
    ///
    /// `PUT /projects/{projectId}/pro-forma`
    fn save_project_pro_forma(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::SaveProjectProFormaRequest,
    ) -> impl Future<
        Output = Result<operations::SaveProjectProFormaResponse, rt::server::Failure>,
    > + Send;

    /// Remove a pro forma, or one stored version of it
    ///
    /// `DELETE /projects/{projectId}/pro-forma`
    fn delete_project_pro_forma(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DeleteProjectProFormaRequest,
    ) -> impl Future<
        Output = Result<operations::DeleteProjectProFormaResponse, rt::server::Failure>,
    > + Send;

    /// Stored pro forma versions of a project
    ///
    /// `GET /projects/{projectId}/pro-forma/versions`
    fn get_project_pro_forma_versions(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetProjectProFormaVersionsRequest,
    ) -> impl Future<
        Output = Result<
            operations::GetProjectProFormaVersionsResponse,
            rt::server::Failure,
        >,
    > + Send;

    /// Records of a project
    ///
    /// `GET /projects/{projectId}/records`
    fn project_records(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ProjectRecordsRequest,
    ) -> impl Future<
        Output = Result<operations::ProjectRecordsResponse, rt::server::Failure>,
    > + Send;

    /// Add a record to a project
    ///
    /// `POST /projects/{projectId}/records`
    fn create_project_record(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::CreateProjectRecordRequest,
    ) -> impl Future<
        Output = Result<operations::CreateProjectRecordResponse, rt::server::Failure>,
    > + Send;

    /// Change a record of a project
    ///
    /// `PUT /projects/{projectId}/records/{recordId}`
    fn update_project_record(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::UpdateProjectRecordRequest,
    ) -> impl Future<
        Output = Result<operations::UpdateProjectRecordResponse, rt::server::Failure>,
    > + Send;

    /// Records of a site
    ///
    /// `GET /projects/{projectId}/sites/{siteId}/records`
    fn site_records(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::SiteRecordsRequest,
    ) -> impl Future<
        Output = Result<operations::SiteRecordsResponse, rt::server::Failure>,
    > + Send;

    /// Add a record to a site
    ///
    /// `POST /projects/{projectId}/sites/{siteId}/records`
    fn create_site_record(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::CreateSiteRecordRequest,
    ) -> impl Future<
        Output = Result<operations::CreateSiteRecordResponse, rt::server::Failure>,
    > + Send;

    /// Change a record of a site
    ///
    /// `PUT /projects/{projectId}/sites/{siteId}/records/{recordId}`
    fn update_site_record(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::UpdateSiteRecordRequest,
    ) -> impl Future<
        Output = Result<operations::UpdateSiteRecordResponse, rt::server::Failure>,
    > + Send;

    /// Records of a system
    ///
    /// `GET /projects/{projectId}/sites/{siteId}/systems/{systemId}/records`
    fn system_records(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::SystemRecordsRequest,
    ) -> impl Future<
        Output = Result<operations::SystemRecordsResponse, rt::server::Failure>,
    > + Send;

    /// Add a record to a system
    ///
    /// `POST /projects/{projectId}/sites/{siteId}/systems/{systemId}/records`
    fn create_system_record(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::CreateSystemRecordRequest,
    ) -> impl Future<
        Output = Result<operations::CreateSystemRecordResponse, rt::server::Failure>,
    > + Send;

    /// Change a record of a system
    ///
    /// `PUT /projects/{projectId}/sites/{siteId}/systems/{systemId}/records/{recordId}`
    fn update_system_record(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::UpdateSystemRecordRequest,
    ) -> impl Future<
        Output = Result<operations::UpdateSystemRecordResponse, rt::server::Failure>,
    > + Send;

    /// Record documents of a project
    ///
    /// `GET /projects/{projectId}/record-documents`
    fn project_documents(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ProjectDocumentsRequest,
    ) -> impl Future<
        Output = Result<operations::ProjectDocumentsResponse, rt::server::Failure>,
    > + Send;

    /// Documents attached to records
    ///
    /// `GET /record-documents`
    fn documents(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DocumentsRequest,
    ) -> impl Future<
        Output = Result<operations::DocumentsResponse, rt::server::Failure>,
    > + Send;

    /// All records
    ///
    /// `GET /records`
    fn records(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::RecordsRequest,
    ) -> impl Future<
        Output = Result<operations::RecordsResponse, rt::server::Failure>,
    > + Send;

    /// One record
    ///
    /// `GET /records/{recordId}`
    fn get_record(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::GetRecordRequest,
    ) -> impl Future<
        Output = Result<operations::GetRecordResponse, rt::server::Failure>,
    > + Send;

    /// Remove a record
    ///
    /// `DELETE /records/{recordId}`
    fn delete_record(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DeleteRecordRequest,
    ) -> impl Future<
        Output = Result<operations::DeleteRecordResponse, rt::server::Failure>,
    > + Send;

    /// Documents of one record
    ///
    /// `GET /records/{recordId}/record-documents`
    fn record_documents(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::RecordDocumentsRequest,
    ) -> impl Future<
        Output = Result<operations::RecordDocumentsResponse, rt::server::Failure>,
    > + Send;

    /// JSON Schema of a pro forma
    ///
    /// `GET /schemas/pro-forma`
    fn pro_forma_schema(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ProFormaSchemaRequest,
    ) -> impl Future<
        Output = Result<operations::ProFormaSchemaResponse, rt::server::Failure>,
    > + Send;

    /// JSON Schema of a record
    ///
    /// `GET /schemas/record`
    fn record_schema(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::RecordSchemaRequest,
    ) -> impl Future<
        Output = Result<operations::RecordSchemaResponse, rt::server::Failure>,
    > + Send;
}

#[derive(Debug)]
pub(super) struct RecordDispatch<S>(pub(super) Arc<S>);

impl<S: RecordApi> rt::server::Dispatch<S::Caller> for RecordDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::Incoming<S::Caller>,
    ) -> rt::server::Answering {
        match operation {
            0 => incoming.answer(&self.0, S::get_project_pro_forma),
            1 => incoming.answer(&self.0, S::save_project_pro_forma),
            2 => incoming.answer(&self.0, S::delete_project_pro_forma),
            3 => incoming.answer(&self.0, S::get_project_pro_forma_versions),
            4 => incoming.answer(&self.0, S::project_records),
            5 => incoming.answer(&self.0, S::create_project_record),
            6 => incoming.answer(&self.0, S::update_project_record),
            7 => incoming.answer(&self.0, S::site_records),
            8 => incoming.answer(&self.0, S::create_site_record),
            9 => incoming.answer(&self.0, S::update_site_record),
            10 => incoming.answer(&self.0, S::system_records),
            11 => incoming.answer(&self.0, S::create_system_record),
            12 => incoming.answer(&self.0, S::update_system_record),
            13 => incoming.answer(&self.0, S::project_documents),
            14 => incoming.answer(&self.0, S::documents),
            15 => incoming.answer(&self.0, S::records),
            16 => incoming.answer_public(&self.0, S::get_record),
            17 => incoming.answer(&self.0, S::delete_record),
            18 => incoming.answer(&self.0, S::record_documents),
            19 => incoming.answer(&self.0, S::pro_forma_schema),
            20 => incoming.answer(&self.0, S::record_schema),
            other => rt::server::unknown(other),
        }
    }
}
