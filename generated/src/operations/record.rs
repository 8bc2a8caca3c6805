// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The operations of the tag `record`.

use super::super::answers;
use super::super::models;
use super::super::runtime as rt;

/// Pro forma of a project
///
/// `GET /projects/{projectId}/pro-forma`
pub static GET_PROJECT_PRO_FORMA: rt::Operation = rt::Operation::new(
        "getProjectProForma",
        rt::Method::Get,
        "/projects/{projectId}/pro-forma",
    )
    .tags(&["record"])
    .parameters(&[rt::Parameter::path("projectId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_PROJECT_PRO_FORMA`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetProjectProFormaRequest {
    /// Project id
    pub project_id: String,
}

impl GetProjectProFormaRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

impl rt::Request for GetProjectProFormaRequest {
    type Response = GetProjectProFormaResponse;
    type Success = GetProjectProFormaOk;
    const OPERATION: &'static rt::Operation = &GET_PROJECT_PRO_FORMA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        r.read(&mut [&mut project_id], &mut rt::NoBody)?;
        let Some(project_id) = project_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { project_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id]);
    }
}

/// The answers of [`GET_PROJECT_PRO_FORMA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetProjectProFormaResponse = answers::Answer200Or400<
    GetProjectProFormaOk,
    models::Error,
>;

/// Store a pro forma, or a named version of it
///
/// `PUT /projects/{projectId}/pro-forma`
pub static SAVE_PROJECT_PRO_FORMA: rt::Operation = rt::Operation::new(
        "saveProjectProForma",
        rt::Method::Put,
        "/projects/{projectId}/pro-forma",
    )
    .tags(&["record"])
    .parameters(&[rt::Parameter::path("projectId"), rt::Parameter::query("version")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`SAVE_PROJECT_PRO_FORMA`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SaveProjectProFormaRequest {
    /// Project id
    pub project_id: String,
    /// Version
    pub version: Option<String>,
    /// The body.
    pub body: Option<models::ProForma>,
}

impl SaveProjectProFormaRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            version: None,
            body: None,
        }
    }
}

impl rt::Request for SaveProjectProFormaRequest {
    type Response = SaveProjectProFormaResponse;
    type Success = SaveProjectProFormaOk;
    const OPERATION: &'static rt::Operation = &SAVE_PROJECT_PRO_FORMA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut version: Option<String> = None;
        let mut body: Option<models::ProForma> = None;
        r.read(&mut [&mut project_id, &mut version], &mut body)?;
        let Some(project_id) = project_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { project_id, version, body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id, &self.version]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`SAVE_PROJECT_PRO_FORMA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type SaveProjectProFormaResponse = answers::Answer200Or400<
    SaveProjectProFormaOk,
    models::Error,
>;

/// Remove a pro forma, or one stored version of it
///
/// `DELETE /projects/{projectId}/pro-forma`
pub static DELETE_PROJECT_PRO_FORMA: rt::Operation = rt::Operation::new(
        "deleteProjectProForma",
        rt::Method::Delete,
        "/projects/{projectId}/pro-forma",
    )
    .tags(&["record"])
    .parameters(&[rt::Parameter::path("projectId"), rt::Parameter::query("version")])
    .responses(&[rt::ResponseSpec::new(200), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DELETE_PROJECT_PRO_FORMA`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteProjectProFormaRequest {
    /// Project id
    pub project_id: String,
    /// Version
    pub version: Option<String>,
}

impl DeleteProjectProFormaRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            version: None,
        }
    }
}

impl rt::Request for DeleteProjectProFormaRequest {
    type Response = DeleteProjectProFormaResponse;
    type Success = ();
    const OPERATION: &'static rt::Operation = &DELETE_PROJECT_PRO_FORMA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut version: Option<String> = None;
        r.read(&mut [&mut project_id, &mut version], &mut rt::NoBody)?;
        let Some(project_id) = project_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { project_id, version })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id, &self.version]);
    }
}

/// The answers of [`DELETE_PROJECT_PRO_FORMA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type DeleteProjectProFormaResponse = answers::Answer200EmptyOr400<models::Error>;

/// Stored pro forma versions of a project
///
/// `GET /projects/{projectId}/pro-forma/versions`
pub static GET_PROJECT_PRO_FORMA_VERSIONS: rt::Operation = rt::Operation::new(
        "getProjectProFormaVersions",
        rt::Method::Get,
        "/projects/{projectId}/pro-forma/versions",
    )
    .tags(&["record"])
    .parameters(&[rt::Parameter::path("projectId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_PROJECT_PRO_FORMA_VERSIONS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetProjectProFormaVersionsRequest {
    /// Project id
    pub project_id: String,
}

impl GetProjectProFormaVersionsRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

impl rt::Request for GetProjectProFormaVersionsRequest {
    type Response = GetProjectProFormaVersionsResponse;
    type Success = GetProjectProFormaVersionsOk;
    const OPERATION: &'static rt::Operation = &GET_PROJECT_PRO_FORMA_VERSIONS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        r.read(&mut [&mut project_id], &mut rt::NoBody)?;
        let Some(project_id) = project_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { project_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id]);
    }
}

/// The answers of [`GET_PROJECT_PRO_FORMA_VERSIONS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetProjectProFormaVersionsResponse = answers::Answer200Or400<
    GetProjectProFormaVersionsOk,
    models::Error,
>;

/// Records of a project
///
/// `GET /projects/{projectId}/records`
pub static PROJECT_RECORDS: rt::Operation = rt::Operation::new(
        "projectRecords",
        rt::Method::Get,
        "/projects/{projectId}/records",
    )
    .tags(&["record"])
    .parameters(&[rt::Parameter::path("projectId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PROJECT_RECORDS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectRecordsRequest {
    /// Project id
    pub project_id: String,
}

impl ProjectRecordsRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

impl rt::Request for ProjectRecordsRequest {
    type Response = ProjectRecordsResponse;
    type Success = ProjectRecordsOk;
    const OPERATION: &'static rt::Operation = &PROJECT_RECORDS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        r.read(&mut [&mut project_id], &mut rt::NoBody)?;
        let Some(project_id) = project_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { project_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id]);
    }
}

/// The answers of [`PROJECT_RECORDS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ProjectRecordsResponse = answers::Answer200Or400<
    ProjectRecordsOk,
    models::Error,
>;

/// Add a record to a project
///
/// `POST /projects/{projectId}/records`
pub static CREATE_PROJECT_RECORD: rt::Operation = rt::Operation::new(
        "createProjectRecord",
        rt::Method::Post,
        "/projects/{projectId}/records",
    )
    .tags(&["record"])
    .parameters(&[rt::Parameter::path("projectId")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`CREATE_PROJECT_RECORD`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateProjectRecordRequest {
    /// Project id
    pub project_id: String,
    /// The body.
    pub body: Option<models::Record>,
}

impl CreateProjectRecordRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            body: None,
        }
    }
}

impl rt::Request for CreateProjectRecordRequest {
    type Response = CreateProjectRecordResponse;
    type Success = CreateProjectRecordOk;
    const OPERATION: &'static rt::Operation = &CREATE_PROJECT_RECORD;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut body: Option<models::Record> = None;
        r.read(&mut [&mut project_id], &mut body)?;
        let Some(project_id) = project_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { project_id, body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`CREATE_PROJECT_RECORD`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type CreateProjectRecordResponse = answers::Answer200Or400<
    CreateProjectRecordOk,
    models::Error,
>;

/// Change a record of a project
///
/// `PUT /projects/{projectId}/records/{recordId}`
pub static UPDATE_PROJECT_RECORD: rt::Operation = rt::Operation::new(
        "updateProjectRecord",
        rt::Method::Put,
        "/projects/{projectId}/records/{recordId}",
    )
    .tags(&["record"])
    .parameters(&[rt::Parameter::path("projectId"), rt::Parameter::path("recordId")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`UPDATE_PROJECT_RECORD`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateProjectRecordRequest {
    /// Project id
    pub project_id: String,
    /// Record id
    pub record_id: String,
    /// The body.
    pub body: Option<models::Record>,
}

impl UpdateProjectRecordRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>, record_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            record_id: record_id.into(),
            body: None,
        }
    }
}

impl rt::Request for UpdateProjectRecordRequest {
    type Response = UpdateProjectRecordResponse;
    type Success = UpdateProjectRecordOk;
    const OPERATION: &'static rt::Operation = &UPDATE_PROJECT_RECORD;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut record_id: Option<String> = None;
        let mut body: Option<models::Record> = None;
        r.read(&mut [&mut project_id, &mut record_id], &mut body)?;
        let (Some(project_id), Some(record_id)) = (project_id, record_id) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self {
            project_id,
            record_id,
            body,
        })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id, &self.record_id]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`UPDATE_PROJECT_RECORD`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type UpdateProjectRecordResponse = answers::Answer200Or400<
    UpdateProjectRecordOk,
    models::Error,
>;

/// Records of a site
///
/// `GET /projects/{projectId}/sites/{siteId}/records`
pub static SITE_RECORDS: rt::Operation = rt::Operation::new(
        "siteRecords",
        rt::Method::Get,
        "/projects/{projectId}/sites/{siteId}/records",
    )
    .tags(&["record"])
    .parameters(&[rt::Parameter::path("projectId"), rt::Parameter::path("siteId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`SITE_RECORDS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SiteRecordsRequest {
    /// Project id
    pub project_id: String,
    /// Site id
    pub site_id: String,
}

impl SiteRecordsRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>, site_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            site_id: site_id.into(),
        }
    }
}

impl rt::Request for SiteRecordsRequest {
    type Response = SiteRecordsResponse;
    type Success = SiteRecordsOk;
    const OPERATION: &'static rt::Operation = &SITE_RECORDS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut site_id: Option<String> = None;
        r.read(&mut [&mut project_id, &mut site_id], &mut rt::NoBody)?;
        let (Some(project_id), Some(site_id)) = (project_id, site_id) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { project_id, site_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id, &self.site_id]);
    }
}

/// The answers of [`SITE_RECORDS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type SiteRecordsResponse = answers::Answer200Or400<SiteRecordsOk, models::Error>;

/// Add a record to a site
///
/// `POST /projects/{projectId}/sites/{siteId}/records`
pub static CREATE_SITE_RECORD: rt::Operation = rt::Operation::new(
        "createSiteRecord",
        rt::Method::Post,
        "/projects/{projectId}/sites/{siteId}/records",
    )
    .tags(&["record"])
    .parameters(&[rt::Parameter::path("projectId"), rt::Parameter::path("siteId")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`CREATE_SITE_RECORD`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSiteRecordRequest {
    /// Project id
    pub project_id: String,
    /// Site id
    pub site_id: String,
    /// The body.
    pub body: Option<models::Record>,
}

impl CreateSiteRecordRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>, site_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            site_id: site_id.into(),
            body: None,
        }
    }
}

impl rt::Request for CreateSiteRecordRequest {
    type Response = CreateSiteRecordResponse;
    type Success = CreateSiteRecordOk;
    const OPERATION: &'static rt::Operation = &CREATE_SITE_RECORD;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut site_id: Option<String> = None;
        let mut body: Option<models::Record> = None;
        r.read(&mut [&mut project_id, &mut site_id], &mut body)?;
        let (Some(project_id), Some(site_id)) = (project_id, site_id) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { project_id, site_id, body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id, &self.site_id]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`CREATE_SITE_RECORD`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type CreateSiteRecordResponse = answers::Answer200Or400<
    CreateSiteRecordOk,
    models::Error,
>;

/// Change a record of a site
///
/// `PUT /projects/{projectId}/sites/{siteId}/records/{recordId}`
pub static UPDATE_SITE_RECORD: rt::Operation = rt::Operation::new(
        "updateSiteRecord",
        rt::Method::Put,
        "/projects/{projectId}/sites/{siteId}/records/{recordId}",
    )
    .tags(&["record"])
    .parameters(
        &[
            rt::Parameter::path("projectId"),
            rt::Parameter::path("siteId"),
            rt::Parameter::path("recordId"),
        ],
    )
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`UPDATE_SITE_RECORD`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateSiteRecordRequest {
    /// Project id
    pub project_id: String,
    /// Site id
    pub site_id: String,
    /// Record id
    pub record_id: String,
    /// The body.
    pub body: Option<models::Record>,
}

impl UpdateSiteRecordRequest {
    /// A request with what is required.
    pub fn new(
        project_id: impl Into<String>,
        site_id: impl Into<String>,
        record_id: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            site_id: site_id.into(),
            record_id: record_id.into(),
            body: None,
        }
    }
}

impl rt::Request for UpdateSiteRecordRequest {
    type Response = UpdateSiteRecordResponse;
    type Success = UpdateSiteRecordOk;
    const OPERATION: &'static rt::Operation = &UPDATE_SITE_RECORD;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut site_id: Option<String> = None;
        let mut record_id: Option<String> = None;
        let mut body: Option<models::Record> = None;
        r.read(&mut [&mut project_id, &mut site_id, &mut record_id], &mut body)?;
        let (Some(project_id), Some(site_id), Some(record_id)) = (
            project_id,
            site_id,
            record_id,
        ) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self {
            project_id,
            site_id,
            record_id,
            body,
        })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id, &self.site_id, &self.record_id]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`UPDATE_SITE_RECORD`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type UpdateSiteRecordResponse = answers::Answer200Or400<
    UpdateSiteRecordOk,
    models::Error,
>;

/// Records of a system
///
/// `GET /projects/{projectId}/sites/{siteId}/systems/{systemId}/records`
pub static SYSTEM_RECORDS: rt::Operation = rt::Operation::new(
        "systemRecords",
        rt::Method::Get,
        "/projects/{projectId}/sites/{siteId}/systems/{systemId}/records",
    )
    .tags(&["record"])
    .parameters(
        &[
            rt::Parameter::path("projectId"),
            rt::Parameter::path("siteId"),
            rt::Parameter::path("systemId"),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`SYSTEM_RECORDS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SystemRecordsRequest {
    /// Project id
    pub project_id: String,
    /// Site id
    pub site_id: String,
    /// System id
    pub system_id: String,
}

impl SystemRecordsRequest {
    /// A request with what is required.
    pub fn new(
        project_id: impl Into<String>,
        site_id: impl Into<String>,
        system_id: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            site_id: site_id.into(),
            system_id: system_id.into(),
        }
    }
}

impl rt::Request for SystemRecordsRequest {
    type Response = SystemRecordsResponse;
    type Success = SystemRecordsOk;
    const OPERATION: &'static rt::Operation = &SYSTEM_RECORDS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut site_id: Option<String> = None;
        let mut system_id: Option<String> = None;
        r.read(&mut [&mut project_id, &mut site_id, &mut system_id], &mut rt::NoBody)?;
        let (Some(project_id), Some(site_id), Some(system_id)) = (
            project_id,
            site_id,
            system_id,
        ) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self {
            project_id,
            site_id,
            system_id,
        })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id, &self.site_id, &self.system_id]);
    }
}

/// The answers of [`SYSTEM_RECORDS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type SystemRecordsResponse = answers::Answer200Or400<SystemRecordsOk, models::Error>;

/// Add a record to a system
///
/// `POST /projects/{projectId}/sites/{siteId}/systems/{systemId}/records`
pub static CREATE_SYSTEM_RECORD: rt::Operation = rt::Operation::new(
        "createSystemRecord",
        rt::Method::Post,
        "/projects/{projectId}/sites/{siteId}/systems/{systemId}/records",
    )
    .tags(&["record"])
    .parameters(
        &[
            rt::Parameter::path("projectId"),
            rt::Parameter::path("siteId"),
            rt::Parameter::path("systemId"),
        ],
    )
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`CREATE_SYSTEM_RECORD`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSystemRecordRequest {
    /// Project id
    pub project_id: String,
    /// Site id
    pub site_id: String,
    /// System id
    pub system_id: String,
    /// The body.
    pub body: Option<models::Record>,
}

impl CreateSystemRecordRequest {
    /// A request with what is required.
    pub fn new(
        project_id: impl Into<String>,
        site_id: impl Into<String>,
        system_id: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            site_id: site_id.into(),
            system_id: system_id.into(),
            body: None,
        }
    }
}

impl rt::Request for CreateSystemRecordRequest {
    type Response = CreateSystemRecordResponse;
    type Success = CreateSystemRecordOk;
    const OPERATION: &'static rt::Operation = &CREATE_SYSTEM_RECORD;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut site_id: Option<String> = None;
        let mut system_id: Option<String> = None;
        let mut body: Option<models::Record> = None;
        r.read(&mut [&mut project_id, &mut site_id, &mut system_id], &mut body)?;
        let (Some(project_id), Some(site_id), Some(system_id)) = (
            project_id,
            site_id,
            system_id,
        ) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self {
            project_id,
            site_id,
            system_id,
            body,
        })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id, &self.site_id, &self.system_id]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`CREATE_SYSTEM_RECORD`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type CreateSystemRecordResponse = answers::Answer200Or400<
    CreateSystemRecordOk,
    models::Error,
>;

/// Change a record of a system
///
/// `PUT /projects/{projectId}/sites/{siteId}/systems/{systemId}/records/{recordId}`
pub static UPDATE_SYSTEM_RECORD: rt::Operation = rt::Operation::new(
        "updateSystemRecord",
        rt::Method::Put,
        "/projects/{projectId}/sites/{siteId}/systems/{systemId}/records/{recordId}",
    )
    .tags(&["record"])
    .parameters(
        &[
            rt::Parameter::path("projectId"),
            rt::Parameter::path("siteId"),
            rt::Parameter::path("systemId"),
            rt::Parameter::path("recordId"),
        ],
    )
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`UPDATE_SYSTEM_RECORD`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateSystemRecordRequest {
    /// Project id
    pub project_id: String,
    /// Site id
    pub site_id: String,
    /// System id
    pub system_id: String,
    /// Record id
    pub record_id: String,
    /// The body.
    pub body: Option<models::Record>,
}

impl UpdateSystemRecordRequest {
    /// A request with what is required.
    pub fn new(
        project_id: impl Into<String>,
        site_id: impl Into<String>,
        system_id: impl Into<String>,
        record_id: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            site_id: site_id.into(),
            system_id: system_id.into(),
            record_id: record_id.into(),
            body: None,
        }
    }
}

impl rt::Request for UpdateSystemRecordRequest {
    type Response = UpdateSystemRecordResponse;
    type Success = UpdateSystemRecordOk;
    const OPERATION: &'static rt::Operation = &UPDATE_SYSTEM_RECORD;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut site_id: Option<String> = None;
        let mut system_id: Option<String> = None;
        let mut record_id: Option<String> = None;
        let mut body: Option<models::Record> = None;
        r.read(
            &mut [&mut project_id, &mut site_id, &mut system_id, &mut record_id],
            &mut body,
        )?;
        let (Some(project_id), Some(site_id), Some(system_id), Some(record_id)) = (
            project_id,
            site_id,
            system_id,
            record_id,
        ) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self {
            project_id,
            site_id,
            system_id,
            record_id,
            body,
        })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(
            &[&self.project_id, &self.site_id, &self.system_id, &self.record_id],
        );
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`UPDATE_SYSTEM_RECORD`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type UpdateSystemRecordResponse = answers::Answer200Or400<
    UpdateSystemRecordOk,
    models::Error,
>;

/// Record documents of a project
///
/// `GET /projects/{projectId}/record-documents`
pub static PROJECT_DOCUMENTS: rt::Operation = rt::Operation::new(
        "projectDocuments",
        rt::Method::Get,
        "/projects/{projectId}/record-documents",
    )
    .tags(&["record"])
    .parameters(&[rt::Parameter::path("projectId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PROJECT_DOCUMENTS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectDocumentsRequest {
    /// Project id
    pub project_id: String,
}

impl ProjectDocumentsRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

impl rt::Request for ProjectDocumentsRequest {
    type Response = ProjectDocumentsResponse;
    type Success = ProjectDocumentsOk;
    const OPERATION: &'static rt::Operation = &PROJECT_DOCUMENTS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        r.read(&mut [&mut project_id], &mut rt::NoBody)?;
        let Some(project_id) = project_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { project_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id]);
    }
}

/// The answers of [`PROJECT_DOCUMENTS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ProjectDocumentsResponse = answers::Answer200Or400<
    ProjectDocumentsOk,
    models::Error,
>;

/// Documents attached to records
///
/// `GET /record-documents`
pub static DOCUMENTS: rt::Operation = rt::Operation::new(
        "documents",
        rt::Method::Get,
        "/record-documents",
    )
    .tags(&["record"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DOCUMENTS`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentsRequest {}
impl DocumentsRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for DocumentsRequest {
    type Response = DocumentsResponse;
    type Success = DocumentsOk;
    const OPERATION: &'static rt::Operation = &DOCUMENTS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`DOCUMENTS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type DocumentsResponse = answers::Answer200Or400<DocumentsOk, models::Error>;

/// All records
///
/// `GET /records`
pub static RECORDS: rt::Operation = rt::Operation::new(
        "records",
        rt::Method::Get,
        "/records",
    )
    .tags(&["record"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`RECORDS`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordsRequest {}
impl RecordsRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for RecordsRequest {
    type Response = RecordsResponse;
    type Success = RecordsOk;
    const OPERATION: &'static rt::Operation = &RECORDS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`RECORDS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type RecordsResponse = answers::Answer200Or400<RecordsOk, models::Error>;

/// One record
///
/// `GET /records/{recordId}`
pub static GET_RECORD: rt::Operation = rt::Operation::new(
        "getRecord",
        rt::Method::Get,
        "/records/{recordId}",
    )
    .tags(&["record"])
    .parameters(&[rt::Parameter::path("recordId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()]);

/// The request of [`GET_RECORD`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetRecordRequest {
    /// Record id
    pub record_id: String,
}

impl GetRecordRequest {
    /// A request with what is required.
    pub fn new(record_id: impl Into<String>) -> Self {
        Self {
            record_id: record_id.into(),
        }
    }
}

impl rt::Request for GetRecordRequest {
    type Response = GetRecordResponse;
    type Success = GetRecordOk;
    const OPERATION: &'static rt::Operation = &GET_RECORD;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut record_id: Option<String> = None;
        r.read(&mut [&mut record_id], &mut rt::NoBody)?;
        let Some(record_id) = record_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { record_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.record_id]);
    }
}

/// The answers of [`GET_RECORD`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetRecordResponse = answers::Answer200Or400<GetRecordOk, models::Error>;

/// Remove a record
///
/// `DELETE /records/{recordId}`
pub static DELETE_RECORD: rt::Operation = rt::Operation::new(
        "deleteRecord",
        rt::Method::Delete,
        "/records/{recordId}",
    )
    .tags(&["record"])
    .parameters(&[rt::Parameter::path("recordId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DELETE_RECORD`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteRecordRequest {
    /// Record id
    pub record_id: String,
}

impl DeleteRecordRequest {
    /// A request with what is required.
    pub fn new(record_id: impl Into<String>) -> Self {
        Self {
            record_id: record_id.into(),
        }
    }
}

impl rt::Request for DeleteRecordRequest {
    type Response = DeleteRecordResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &DELETE_RECORD;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut record_id: Option<String> = None;
        r.read(&mut [&mut record_id], &mut rt::NoBody)?;
        let Some(record_id) = record_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { record_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.record_id]);
    }
}

/// The answers of [`DELETE_RECORD`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type DeleteRecordResponse = answers::Answer200Or400<
    rt::Map<rt::Value>,
    models::Error,
>;

/// Documents of one record
///
/// `GET /records/{recordId}/record-documents`
pub static RECORD_DOCUMENTS: rt::Operation = rt::Operation::new(
        "recordDocuments",
        rt::Method::Get,
        "/records/{recordId}/record-documents",
    )
    .tags(&["record"])
    .parameters(&[rt::Parameter::path("recordId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`RECORD_DOCUMENTS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecordDocumentsRequest {
    /// Record id
    pub record_id: String,
}

impl RecordDocumentsRequest {
    /// A request with what is required.
    pub fn new(record_id: impl Into<String>) -> Self {
        Self {
            record_id: record_id.into(),
        }
    }
}

impl rt::Request for RecordDocumentsRequest {
    type Response = RecordDocumentsResponse;
    type Success = RecordDocumentsOk;
    const OPERATION: &'static rt::Operation = &RECORD_DOCUMENTS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut record_id: Option<String> = None;
        r.read(&mut [&mut record_id], &mut rt::NoBody)?;
        let Some(record_id) = record_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { record_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.record_id]);
    }
}

/// The answers of [`RECORD_DOCUMENTS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type RecordDocumentsResponse = answers::Answer200Or400<
    RecordDocumentsOk,
    models::Error,
>;

/// JSON Schema of a pro forma
///
/// `GET /schemas/pro-forma`
pub static PRO_FORMA_SCHEMA: rt::Operation = rt::Operation::new(
        "proFormaSchema",
        rt::Method::Get,
        "/schemas/pro-forma",
    )
    .tags(&["record"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PRO_FORMA_SCHEMA`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProFormaSchemaRequest {}
impl ProFormaSchemaRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for ProFormaSchemaRequest {
    type Response = ProFormaSchemaResponse;
    type Success = models::Schema;
    const OPERATION: &'static rt::Operation = &PRO_FORMA_SCHEMA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`PRO_FORMA_SCHEMA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ProFormaSchemaResponse = answers::Answer200Or400<models::Schema, models::Error>;

/// JSON Schema of a record
///
/// `GET /schemas/record`
pub static RECORD_SCHEMA: rt::Operation = rt::Operation::new(
        "recordSchema",
        rt::Method::Get,
        "/schemas/record",
    )
    .tags(&["record"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`RECORD_SCHEMA`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordSchemaRequest {}
impl RecordSchemaRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for RecordSchemaRequest {
    type Response = RecordSchemaResponse;
    type Success = models::Schema;
    const OPERATION: &'static rt::Operation = &RECORD_SCHEMA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`RECORD_SCHEMA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type RecordSchemaResponse = answers::Answer200Or400<models::Schema, models::Error>;

/// The schema at `/paths/~1projects~1{projectId}~1pro-forma/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProjectProFormaOk {
    /// The property `proForma`.
    pub pro_forma: Option<models::ProForma>,
}

impl GetProjectProFormaOk {
    const RECORD: rt::Record = rt::Record {
        name: "GetProjectProFormaOk",
        properties: &[rt::Property::optional("proForma")],
    };
}

impl rt::Decode for GetProjectProFormaOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.pro_forma])?;
        Ok(value)
    }
}

impl rt::Encode for GetProjectProFormaOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.pro_forma]);
    }
}

/// The schema at `/paths/~1projects~1{projectId}~1pro-forma/put/responses/200/content/application~1json/schema`.
pub type SaveProjectProFormaOk = GetProjectProFormaOk;

/// The schema at `/paths/~1projects~1{projectId}~1pro-forma~1versions/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProjectProFormaVersionsOk {
    /// The property `versions`.
    pub versions: Option<Vec<models::ProForma>>,
}

impl GetProjectProFormaVersionsOk {
    const RECORD: rt::Record = rt::Record {
        name: "GetProjectProFormaVersionsOk",
        properties: &[rt::Property::optional("versions")],
    };
}

impl rt::Decode for GetProjectProFormaVersionsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.versions])?;
        Ok(value)
    }
}

impl rt::Encode for GetProjectProFormaVersionsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.versions]);
    }
}

/// The schema at `/paths/~1projects~1{projectId}~1records/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectRecordsOk {
    /// The property `records`.
    pub records: Option<Vec<models::Record>>,
}

impl ProjectRecordsOk {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectRecordsOk",
        properties: &[rt::Property::optional("records")],
    };
}

impl rt::Decode for ProjectRecordsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.records])?;
        Ok(value)
    }
}

impl rt::Encode for ProjectRecordsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.records]);
    }
}

/// The schema at `/paths/~1projects~1{projectId}~1records/post/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProjectRecordOk {
    /// The property `record`.
    pub record: Option<models::Record>,
}

impl CreateProjectRecordOk {
    const RECORD: rt::Record = rt::Record {
        name: "CreateProjectRecordOk",
        properties: &[rt::Property::optional("record")],
    };
}

impl rt::Decode for CreateProjectRecordOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.record])?;
        Ok(value)
    }
}

impl rt::Encode for CreateProjectRecordOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.record]);
    }
}

/// The schema at `/paths/~1projects~1{projectId}~1records~1{recordId}/put/responses/200/content/application~1json/schema`.
pub type UpdateProjectRecordOk = CreateProjectRecordOk;

/// The schema at `/paths/~1projects~1{projectId}~1sites~1{siteId}~1records/get/responses/200/content/application~1json/schema`.
pub type SiteRecordsOk = ProjectRecordsOk;

/// The schema at `/paths/~1projects~1{projectId}~1sites~1{siteId}~1records/post/responses/200/content/application~1json/schema`.
pub type CreateSiteRecordOk = CreateProjectRecordOk;

/// The schema at `/paths/~1projects~1{projectId}~1sites~1{siteId}~1records~1{recordId}/put/responses/200/content/application~1json/schema`.
pub type UpdateSiteRecordOk = CreateProjectRecordOk;

/// The schema at `/paths/~1projects~1{projectId}~1sites~1{siteId}~1systems~1{systemId}~1records/get/responses/200/content/application~1json/schema`.
pub type SystemRecordsOk = ProjectRecordsOk;

/// The schema at `/paths/~1projects~1{projectId}~1sites~1{siteId}~1systems~1{systemId}~1records/post/responses/200/content/application~1json/schema`.
pub type CreateSystemRecordOk = CreateProjectRecordOk;

/// The schema at `/paths/~1projects~1{projectId}~1sites~1{siteId}~1systems~1{systemId}~1records~1{recordId}/put/responses/200/content/application~1json/schema`.
pub type UpdateSystemRecordOk = CreateProjectRecordOk;

/// The schema at `/paths/~1projects~1{projectId}~1record-documents/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectDocumentsOk {
    /// The property `data`.
    pub data: Option<Vec<models::RecordDocument>>,
}

impl ProjectDocumentsOk {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectDocumentsOk",
        properties: &[rt::Property::optional("data")],
    };
}

impl rt::Decode for ProjectDocumentsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.data])?;
        Ok(value)
    }
}

impl rt::Encode for ProjectDocumentsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.data]);
    }
}

/// The schema at `/paths/~1record-documents/get/responses/200/content/application~1json/schema`.
pub type DocumentsOk = ProjectDocumentsOk;

/// The schema at `/paths/~1records/get/responses/200/content/application~1json/schema`.
pub type RecordsOk = ProjectRecordsOk;

/// The schema at `/paths/~1records~1{recordId}/get/responses/200/content/application~1json/schema`.
pub type GetRecordOk = CreateProjectRecordOk;

/// The schema at `/paths/~1records~1{recordId}~1record-documents/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordDocumentsOk {
    /// The property `data`.
    pub data: Option<models::RecordDocument>,
}

impl RecordDocumentsOk {
    const RECORD: rt::Record = rt::Record {
        name: "RecordDocumentsOk",
        properties: &[rt::Property::optional("data")],
    };
}

impl rt::Decode for RecordDocumentsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.data])?;
        Ok(value)
    }
}

impl rt::Encode for RecordDocumentsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.data]);
    }
}
