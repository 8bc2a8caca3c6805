// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The operations of the tag `project`.

use super::super::answers;
use super::super::models;
use super::super::runtime as rt;

/// Available portfolios
///
/// `GET /portfolios`
pub static PORTFOLIOS: rt::Operation = rt::Operation::new(
        "portfolios",
        rt::Method::Get,
        "/portfolios",
    )
    .tags(&["project"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PORTFOLIOS`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PortfoliosRequest {}
impl PortfoliosRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for PortfoliosRequest {
    type Response = PortfoliosResponse;
    type Success = PortfoliosOk;
    const OPERATION: &'static rt::Operation = &PORTFOLIOS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`PORTFOLIOS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type PortfoliosResponse = answers::Answer200Or400<PortfoliosOk, models::Error>;

/// Add a portfolio; the server assigns its id
///
/// `POST /portfolios`
pub static CREATE_PORTFOLIO: rt::Operation = rt::Operation::new(
        "createPortfolio",
        rt::Method::Post,
        "/portfolios",
    )
    .tags(&["project"])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`CREATE_PORTFOLIO`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePortfolioRequest {
    /// The body.
    pub body: Option<models::Portfolio>,
}

impl CreatePortfolioRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for CreatePortfolioRequest {
    type Response = CreatePortfolioResponse;
    type Success = CreatePortfolioOk;
    const OPERATION: &'static rt::Operation = &CREATE_PORTFOLIO;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut body: Option<models::Portfolio> = None;
        r.read(&mut [], &mut body)?;
        Ok(Self { body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`CREATE_PORTFOLIO`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type CreatePortfolioResponse = answers::Answer200Or400<
    CreatePortfolioOk,
    models::Error,
>;

/// One portfolio
///
/// `GET /portfolios/{portfolioId}`
pub static PORTFOLIO: rt::Operation = rt::Operation::new(
        "portfolio",
        rt::Method::Get,
        "/portfolios/{portfolioId}",
    )
    .tags(&["project"])
    .parameters(&[rt::Parameter::path("portfolioId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PORTFOLIO`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PortfolioRequest {
    /// Portfolio id
    pub portfolio_id: String,
}

impl PortfolioRequest {
    /// A request with what is required.
    pub fn new(portfolio_id: impl Into<String>) -> Self {
        Self {
            portfolio_id: portfolio_id.into(),
        }
    }
}

impl rt::Request for PortfolioRequest {
    type Response = PortfolioResponse;
    type Success = PortfolioOk;
    const OPERATION: &'static rt::Operation = &PORTFOLIO;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut portfolio_id: Option<String> = None;
        r.read(&mut [&mut portfolio_id], &mut rt::NoBody)?;
        let Some(portfolio_id) = portfolio_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { portfolio_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.portfolio_id]);
    }
}

/// The answers of [`PORTFOLIO`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type PortfolioResponse = answers::Answer200Or400<PortfolioOk, models::Error>;

/// Change a portfolio
///
/// `PUT /portfolios/{portfolioId}`
pub static UPDATE_PORTFOLIO: rt::Operation = rt::Operation::new(
        "updatePortfolio",
        rt::Method::Put,
        "/portfolios/{portfolioId}",
    )
    .tags(&["project"])
    .parameters(&[rt::Parameter::path("portfolioId")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`UPDATE_PORTFOLIO`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatePortfolioRequest {
    /// Portfolio id
    pub portfolio_id: String,
    /// The body.
    pub body: Option<models::Portfolio>,
}

impl UpdatePortfolioRequest {
    /// A request with what is required.
    pub fn new(portfolio_id: impl Into<String>) -> Self {
        Self {
            portfolio_id: portfolio_id.into(),
            body: None,
        }
    }
}

impl rt::Request for UpdatePortfolioRequest {
    type Response = UpdatePortfolioResponse;
    type Success = UpdatePortfolioOk;
    const OPERATION: &'static rt::Operation = &UPDATE_PORTFOLIO;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut portfolio_id: Option<String> = None;
        let mut body: Option<models::Portfolio> = None;
        r.read(&mut [&mut portfolio_id], &mut body)?;
        let Some(portfolio_id) = portfolio_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { portfolio_id, body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.portfolio_id]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`UPDATE_PORTFOLIO`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type UpdatePortfolioResponse = answers::Answer200Or400<
    UpdatePortfolioOk,
    models::Error,
>;

/// Remove a portfolio
///
/// `DELETE /portfolios/{portfolioId}`
pub static DELETE_PORTFOLIO: rt::Operation = rt::Operation::new(
        "deletePortfolio",
        rt::Method::Delete,
        "/portfolios/{portfolioId}",
    )
    .tags(&["project"])
    .parameters(&[rt::Parameter::path("portfolioId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DELETE_PORTFOLIO`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeletePortfolioRequest {
    /// Portfolio id
    pub portfolio_id: String,
}

impl DeletePortfolioRequest {
    /// A request with what is required.
    pub fn new(portfolio_id: impl Into<String>) -> Self {
        Self {
            portfolio_id: portfolio_id.into(),
        }
    }
}

impl rt::Request for DeletePortfolioRequest {
    type Response = DeletePortfolioResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &DELETE_PORTFOLIO;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut portfolio_id: Option<String> = None;
        r.read(&mut [&mut portfolio_id], &mut rt::NoBody)?;
        let Some(portfolio_id) = portfolio_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { portfolio_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.portfolio_id]);
    }
}

/// The answers of [`DELETE_PORTFOLIO`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type DeletePortfolioResponse = answers::Answer200Or400<
    rt::Map<rt::Value>,
    models::Error,
>;

/// Projects the caller may see
///
/// `GET /projects`
pub static PROJECTS: rt::Operation = rt::Operation::new(
        "projects",
        rt::Method::Get,
        "/projects",
    )
    .tags(&["project"])
    .parameters(&[rt::Parameter::query("projectIds")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PROJECTS`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectsRequest {
    /// Comma separated project ids
    pub project_ids: Option<String>,
}

impl ProjectsRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for ProjectsRequest {
    type Response = ProjectsResponse;
    type Success = ProjectsOk;
    const OPERATION: &'static rt::Operation = &PROJECTS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_ids: Option<String> = None;
        r.read(&mut [&mut project_ids], &mut rt::NoBody)?;
        Ok(Self { project_ids })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_ids]);
    }
}

/// The answers of [`PROJECTS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ProjectsResponse = answers::Answer200Or400<ProjectsOk, models::Error>;

/// One project
///
/// `GET /projects/{projectId}`
pub static PROJECT: rt::Operation = rt::Operation::new(
        "project",
        rt::Method::Get,
        "/projects/{projectId}",
    )
    .tags(&["project"])
    .parameters(&[rt::Parameter::path("projectId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PROJECT`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectRequest {
    /// Project id
    pub project_id: String,
}

impl ProjectRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

impl rt::Request for ProjectRequest {
    type Response = ProjectResponse;
    type Success = ProjectOk;
    const OPERATION: &'static rt::Operation = &PROJECT;

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

/// The answers of [`PROJECT`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ProjectResponse = answers::Answer200Or400<ProjectOk, models::Error>;

/// Change a project
///
/// `PUT /projects/{projectId}`
pub static UPDATE_PROJECT: rt::Operation = rt::Operation::new(
        "updateProject",
        rt::Method::Put,
        "/projects/{projectId}",
    )
    .tags(&["project"])
    .parameters(&[rt::Parameter::path("projectId")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`UPDATE_PROJECT`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateProjectRequest {
    /// Project id
    pub project_id: String,
    /// The body.
    pub body: Option<models::Project>,
}

impl UpdateProjectRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            body: None,
        }
    }
}

impl rt::Request for UpdateProjectRequest {
    type Response = UpdateProjectResponse;
    type Success = UpdateProjectOk;
    const OPERATION: &'static rt::Operation = &UPDATE_PROJECT;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut body: Option<models::Project> = None;
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

/// The answers of [`UPDATE_PROJECT`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type UpdateProjectResponse = answers::Answer200Or400<UpdateProjectOk, models::Error>;

/// Add a project under the given id
///
/// `POST /projects/{projectId}`
pub static CREATE_PROJECT: rt::Operation = rt::Operation::new(
        "createProject",
        rt::Method::Post,
        "/projects/{projectId}",
    )
    .tags(&["project"])
    .parameters(&[rt::Parameter::path("projectId")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`CREATE_PROJECT`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateProjectRequest {
    /// Project id
    pub project_id: String,
    /// The body.
    pub body: Option<models::Project>,
}

impl CreateProjectRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            body: None,
        }
    }
}

impl rt::Request for CreateProjectRequest {
    type Response = CreateProjectResponse;
    type Success = CreateProjectOk;
    const OPERATION: &'static rt::Operation = &CREATE_PROJECT;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut body: Option<models::Project> = None;
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

/// The answers of [`CREATE_PROJECT`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type CreateProjectResponse = answers::Answer200Or400<CreateProjectOk, models::Error>;

/// Remove a project
///
/// `DELETE /projects/{projectId}`
pub static DELETE_PROJECT: rt::Operation = rt::Operation::new(
        "deleteProject",
        rt::Method::Delete,
        "/projects/{projectId}",
    )
    .tags(&["project"])
    .parameters(&[rt::Parameter::path("projectId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DELETE_PROJECT`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteProjectRequest {
    /// Project id
    pub project_id: String,
}

impl DeleteProjectRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

impl rt::Request for DeleteProjectRequest {
    type Response = DeleteProjectResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &DELETE_PROJECT;

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

/// The answers of [`DELETE_PROJECT`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type DeleteProjectResponse = answers::Answer200Or400<
    rt::Map<rt::Value>,
    models::Error,
>;

/// Contacts of a project
///
/// `GET /projects/{projectId}/contacts`
pub static PROJECT_CONTACTS: rt::Operation = rt::Operation::new(
        "projectContacts",
        rt::Method::Get,
        "/projects/{projectId}/contacts",
    )
    .tags(&["project"])
    .parameters(&[rt::Parameter::path("projectId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PROJECT_CONTACTS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectContactsRequest {
    /// Project id
    pub project_id: String,
}

impl ProjectContactsRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

impl rt::Request for ProjectContactsRequest {
    type Response = ProjectContactsResponse;
    type Success = ProjectContactsOk;
    const OPERATION: &'static rt::Operation = &PROJECT_CONTACTS;

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

/// The answers of [`PROJECT_CONTACTS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ProjectContactsResponse = answers::Answer200Or400<
    ProjectContactsOk,
    models::Error,
>;

/// Interconnection (i2x) data of a project
///
/// `GET /projects/{projectId}/i2x`
pub static GET_PROJECT_I2X: rt::Operation = rt::Operation::new(
        "getProjectI2x",
        rt::Method::Get,
        "/projects/{projectId}/i2x",
    )
    .tags(&["project"])
    .parameters(&[rt::Parameter::path("projectId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_PROJECT_I2X`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetProjectI2xRequest {
    /// Project id
    pub project_id: String,
}

impl GetProjectI2xRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

impl rt::Request for GetProjectI2xRequest {
    type Response = GetProjectI2xResponse;
    type Success = rt::Value;
    const OPERATION: &'static rt::Operation = &GET_PROJECT_I2X;

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

/// The answers of [`GET_PROJECT_I2X`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetProjectI2xResponse = answers::Answer200Or400<rt::Value, models::Error>;

/// Change a site
///
/// `PUT /projects/{projectId}/sites/{siteId}`
pub static UPDATE_SITE: rt::Operation = rt::Operation::new(
        "updateSite",
        rt::Method::Put,
        "/projects/{projectId}/sites/{siteId}",
    )
    .tags(&["project"])
    .parameters(&[rt::Parameter::path("projectId"), rt::Parameter::path("siteId")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`UPDATE_SITE`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateSiteRequest {
    /// Project id
    pub project_id: String,
    /// Site id
    pub site_id: String,
    /// The body.
    pub body: Option<models::Site>,
}

impl UpdateSiteRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>, site_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            site_id: site_id.into(),
            body: None,
        }
    }
}

impl rt::Request for UpdateSiteRequest {
    type Response = UpdateSiteResponse;
    type Success = UpdateSiteOk;
    const OPERATION: &'static rt::Operation = &UPDATE_SITE;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut site_id: Option<String> = None;
        let mut body: Option<models::Site> = None;
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

/// The answers of [`UPDATE_SITE`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type UpdateSiteResponse = answers::Answer200Or400<UpdateSiteOk, models::Error>;

/// Add a site under the given id
///
/// `POST /projects/{projectId}/sites/{siteId}`
pub static CREATE_SITE: rt::Operation = rt::Operation::new(
        "createSite",
        rt::Method::Post,
        "/projects/{projectId}/sites/{siteId}",
    )
    .tags(&["project"])
    .parameters(&[rt::Parameter::path("projectId"), rt::Parameter::path("siteId")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`CREATE_SITE`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSiteRequest {
    /// Project id
    pub project_id: String,
    /// Site id
    pub site_id: String,
    /// The body.
    pub body: Option<models::Site>,
}

impl CreateSiteRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>, site_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            site_id: site_id.into(),
            body: None,
        }
    }
}

impl rt::Request for CreateSiteRequest {
    type Response = CreateSiteResponse;
    type Success = CreateSiteOk;
    const OPERATION: &'static rt::Operation = &CREATE_SITE;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut site_id: Option<String> = None;
        let mut body: Option<models::Site> = None;
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

/// The answers of [`CREATE_SITE`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type CreateSiteResponse = answers::Answer200Or400<CreateSiteOk, models::Error>;

/// Remove a site
///
/// `DELETE /projects/{projectId}/sites/{siteId}`
pub static DELETE_SITE: rt::Operation = rt::Operation::new(
        "deleteSite",
        rt::Method::Delete,
        "/projects/{projectId}/sites/{siteId}",
    )
    .tags(&["project"])
    .parameters(&[rt::Parameter::path("projectId"), rt::Parameter::path("siteId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DELETE_SITE`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteSiteRequest {
    /// Project id
    pub project_id: String,
    /// Site id
    pub site_id: String,
}

impl DeleteSiteRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>, site_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            site_id: site_id.into(),
        }
    }
}

impl rt::Request for DeleteSiteRequest {
    type Response = DeleteSiteResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &DELETE_SITE;

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

/// The answers of [`DELETE_SITE`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type DeleteSiteResponse = answers::Answer200Or400<rt::Map<rt::Value>, models::Error>;

/// Change a system
///
/// `PUT /projects/{projectId}/sites/{siteId}/systems/{systemId}`
pub static UPDATE_SYSTEM: rt::Operation = rt::Operation::new(
        "updateSystem",
        rt::Method::Put,
        "/projects/{projectId}/sites/{siteId}/systems/{systemId}",
    )
    .tags(&["project"])
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

/// The request of [`UPDATE_SYSTEM`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateSystemRequest {
    /// Project id
    pub project_id: String,
    /// Site id
    pub site_id: String,
    /// System id
    pub system_id: String,
    /// The body.
    pub body: Option<models::System>,
}

impl UpdateSystemRequest {
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

impl rt::Request for UpdateSystemRequest {
    type Response = UpdateSystemResponse;
    type Success = UpdateSystemOk;
    const OPERATION: &'static rt::Operation = &UPDATE_SYSTEM;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut site_id: Option<String> = None;
        let mut system_id: Option<String> = None;
        let mut body: Option<models::System> = None;
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

/// The answers of [`UPDATE_SYSTEM`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type UpdateSystemResponse = answers::Answer200Or400<UpdateSystemOk, models::Error>;

/// Add a system under the given id
///
/// `POST /projects/{projectId}/sites/{siteId}/systems/{systemId}`
pub static CREATE_SYSTEM: rt::Operation = rt::Operation::new(
        "createSystem",
        rt::Method::Post,
        "/projects/{projectId}/sites/{siteId}/systems/{systemId}",
    )
    .tags(&["project"])
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

/// The request of [`CREATE_SYSTEM`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSystemRequest {
    /// Project id
    pub project_id: String,
    /// Site id
    pub site_id: String,
    /// System id
    pub system_id: String,
    /// The body.
    pub body: Option<models::System>,
}

impl CreateSystemRequest {
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

impl rt::Request for CreateSystemRequest {
    type Response = CreateSystemResponse;
    type Success = CreateSystemOk;
    const OPERATION: &'static rt::Operation = &CREATE_SYSTEM;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut site_id: Option<String> = None;
        let mut system_id: Option<String> = None;
        let mut body: Option<models::System> = None;
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

/// The answers of [`CREATE_SYSTEM`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type CreateSystemResponse = answers::Answer200Or400<CreateSystemOk, models::Error>;

/// Remove a system
///
/// `DELETE /projects/{projectId}/sites/{siteId}/systems/{systemId}`
pub static DELETE_SYSTEM: rt::Operation = rt::Operation::new(
        "deleteSystem",
        rt::Method::Delete,
        "/projects/{projectId}/sites/{siteId}/systems/{systemId}",
    )
    .tags(&["project"])
    .parameters(
        &[
            rt::Parameter::path("projectId"),
            rt::Parameter::path("siteId"),
            rt::Parameter::path("systemId"),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DELETE_SYSTEM`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteSystemRequest {
    /// Project id
    pub project_id: String,
    /// Site id
    pub site_id: String,
    /// System id
    pub system_id: String,
}

impl DeleteSystemRequest {
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

impl rt::Request for DeleteSystemRequest {
    type Response = DeleteSystemResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &DELETE_SYSTEM;

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

/// The answers of [`DELETE_SYSTEM`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type DeleteSystemResponse = answers::Answer200Or400<
    rt::Map<rt::Value>,
    models::Error,
>;

/// JSON Schema of a portfolio
///
/// `GET /schemas/portfolio`
pub static PORTFOLIO_SCHEMA: rt::Operation = rt::Operation::new(
        "portfolioSchema",
        rt::Method::Get,
        "/schemas/portfolio",
    )
    .tags(&["project"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PORTFOLIO_SCHEMA`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PortfolioSchemaRequest {}
impl PortfolioSchemaRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for PortfolioSchemaRequest {
    type Response = PortfolioSchemaResponse;
    type Success = models::Schema;
    const OPERATION: &'static rt::Operation = &PORTFOLIO_SCHEMA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`PORTFOLIO_SCHEMA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type PortfolioSchemaResponse = answers::Answer200Or400<
    models::Schema,
    models::Error,
>;

/// JSON Schema of a project
///
/// `GET /schemas/project`
pub static PROJECT_SCHEMA: rt::Operation = rt::Operation::new(
        "projectSchema",
        rt::Method::Get,
        "/schemas/project",
    )
    .tags(&["project"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PROJECT_SCHEMA`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectSchemaRequest {}
impl ProjectSchemaRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for ProjectSchemaRequest {
    type Response = ProjectSchemaResponse;
    type Success = models::Schema;
    const OPERATION: &'static rt::Operation = &PROJECT_SCHEMA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`PROJECT_SCHEMA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ProjectSchemaResponse = answers::Answer200Or400<models::Schema, models::Error>;

/// JSON Schema of a site
///
/// `GET /schemas/site`
pub static SITE_SCHEMA: rt::Operation = rt::Operation::new(
        "siteSchema",
        rt::Method::Get,
        "/schemas/site",
    )
    .tags(&["project"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`SITE_SCHEMA`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SiteSchemaRequest {}
impl SiteSchemaRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for SiteSchemaRequest {
    type Response = SiteSchemaResponse;
    type Success = models::Schema;
    const OPERATION: &'static rt::Operation = &SITE_SCHEMA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`SITE_SCHEMA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type SiteSchemaResponse = answers::Answer200Or400<models::Schema, models::Error>;

/// JSON Schema of a system
///
/// `GET /schemas/system`
pub static SYSTEM_SCHEMA: rt::Operation = rt::Operation::new(
        "systemSchema",
        rt::Method::Get,
        "/schemas/system",
    )
    .tags(&["project"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`SYSTEM_SCHEMA`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemSchemaRequest {}
impl SystemSchemaRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for SystemSchemaRequest {
    type Response = SystemSchemaResponse;
    type Success = models::Schema;
    const OPERATION: &'static rt::Operation = &SYSTEM_SCHEMA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`SYSTEM_SCHEMA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type SystemSchemaResponse = answers::Answer200Or400<models::Schema, models::Error>;

/// The schema at `/paths/~1portfolios/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PortfoliosOk {
    /// The property `portfolios`.
    pub portfolios: Option<Vec<models::Project>>,
}

impl PortfoliosOk {
    const RECORD: rt::Record = rt::Record {
        name: "PortfoliosOk",
        properties: &[rt::Property::optional("portfolios")],
    };
}

impl rt::Decode for PortfoliosOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.portfolios])?;
        Ok(value)
    }
}

impl rt::Encode for PortfoliosOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.portfolios]);
    }
}

/// The schema at `/paths/~1portfolios/post/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePortfolioOk {
    /// The property `portfolio`.
    pub portfolio: Option<models::Portfolio>,
}

impl CreatePortfolioOk {
    const RECORD: rt::Record = rt::Record {
        name: "CreatePortfolioOk",
        properties: &[rt::Property::optional("portfolio")],
    };
}

impl rt::Decode for CreatePortfolioOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.portfolio])?;
        Ok(value)
    }
}

impl rt::Encode for CreatePortfolioOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.portfolio]);
    }
}

/// The schema at `/paths/~1portfolios~1{portfolioId}/get/responses/200/content/application~1json/schema`.
pub type PortfolioOk = CreatePortfolioOk;

/// The schema at `/paths/~1portfolios~1{portfolioId}/put/responses/200/content/application~1json/schema`.
pub type UpdatePortfolioOk = CreatePortfolioOk;

/// The schema at `/paths/~1projects/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectsOk {
    /// The property `projects`.
    pub projects: Option<Vec<models::Project>>,
}

impl ProjectsOk {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectsOk",
        properties: &[rt::Property::optional("projects")],
    };
}

impl rt::Decode for ProjectsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.projects])?;
        Ok(value)
    }
}

impl rt::Encode for ProjectsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.projects]);
    }
}

/// The schema at `/paths/~1projects~1{projectId}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectOk {
    /// The property `project`.
    pub project: Option<models::Project>,
}

impl ProjectOk {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectOk",
        properties: &[rt::Property::optional("project")],
    };
}

impl rt::Decode for ProjectOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.project])?;
        Ok(value)
    }
}

impl rt::Encode for ProjectOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.project]);
    }
}

/// The schema at `/paths/~1projects~1{projectId}/put/responses/200/content/application~1json/schema`.
pub type UpdateProjectOk = ProjectOk;

/// The schema at `/paths/~1projects~1{projectId}/post/responses/200/content/application~1json/schema`.
pub type CreateProjectOk = ProjectOk;

/// The schema at `/paths/~1projects~1{projectId}~1contacts/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectContactsOk {
    /// The property `project`.
    pub project: Option<models::ProjectContacts>,
}

impl ProjectContactsOk {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectContactsOk",
        properties: &[rt::Property::optional("project")],
    };
}

impl rt::Decode for ProjectContactsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.project])?;
        Ok(value)
    }
}

impl rt::Encode for ProjectContactsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.project]);
    }
}

/// The schema at `/paths/~1projects~1{projectId}~1sites~1{siteId}/put/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSiteOk {
    /// The property `site`.
    pub site: Option<models::Site>,
}

impl UpdateSiteOk {
    const RECORD: rt::Record = rt::Record {
        name: "UpdateSiteOk",
        properties: &[rt::Property::optional("site")],
    };
}

impl rt::Decode for UpdateSiteOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.site])?;
        Ok(value)
    }
}

impl rt::Encode for UpdateSiteOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.site]);
    }
}

/// The schema at `/paths/~1projects~1{projectId}~1sites~1{siteId}/post/responses/200/content/application~1json/schema`.
pub type CreateSiteOk = UpdateSiteOk;

/// The schema at `/paths/~1projects~1{projectId}~1sites~1{siteId}~1systems~1{systemId}/put/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSystemOk {
    /// The property `system`.
    pub system: Option<models::System>,
}

impl UpdateSystemOk {
    const RECORD: rt::Record = rt::Record {
        name: "UpdateSystemOk",
        properties: &[rt::Property::optional("system")],
    };
}

impl rt::Decode for UpdateSystemOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.system])?;
        Ok(value)
    }
}

impl rt::Encode for UpdateSystemOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.system]);
    }
}

/// The schema at `/paths/~1projects~1{projectId}~1sites~1{siteId}~1systems~1{systemId}/post/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSystemOk {
    /// The property `site`.
    pub site: Option<models::System>,
}

impl CreateSystemOk {
    const RECORD: rt::Record = rt::Record {
        name: "CreateSystemOk",
        properties: &[rt::Property::optional("site")],
    };
}

impl rt::Decode for CreateSystemOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.site])?;
        Ok(value)
    }
}

impl rt::Encode for CreateSystemOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.site]);
    }
}
