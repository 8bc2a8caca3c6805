// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::project as operations;
use super::super::runtime as rt;
use std::sync::Arc;

pub(super) const OPERATIONS: &[&rt::Operation] = &[
    &operations::PORTFOLIOS,
    &operations::CREATE_PORTFOLIO,
    &operations::PORTFOLIO,
    &operations::UPDATE_PORTFOLIO,
    &operations::DELETE_PORTFOLIO,
    &operations::PROJECTS,
    &operations::PROJECT,
    &operations::UPDATE_PROJECT,
    &operations::CREATE_PROJECT,
    &operations::DELETE_PROJECT,
    &operations::PROJECT_CONTACTS,
    &operations::GET_PROJECT_I2X,
    &operations::UPDATE_SITE,
    &operations::CREATE_SITE,
    &operations::DELETE_SITE,
    &operations::UPDATE_SYSTEM,
    &operations::CREATE_SYSTEM,
    &operations::DELETE_SYSTEM,
    &operations::PORTFOLIO_SCHEMA,
    &operations::PROJECT_SCHEMA,
    &operations::SITE_SCHEMA,
    &operations::SYSTEM_SCHEMA,
];

/// Portfolios, projects, sites and systems
pub trait ProjectApi: Send + Sync + 'static {
    /// Who calls: what the router's authentication has found.
    type Caller: Send + Sync + 'static;

    /// Available portfolios
    ///
    /// `GET /portfolios`
    fn portfolios(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::PortfoliosRequest,
    ) -> impl Future<
        Output = Result<operations::PortfoliosResponse, rt::server::Failure>,
    > + Send;

    /// Add a portfolio; the server assigns its id
    ///
    /// `POST /portfolios`
    fn create_portfolio(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::CreatePortfolioRequest,
    ) -> impl Future<
        Output = Result<operations::CreatePortfolioResponse, rt::server::Failure>,
    > + Send;

    /// One portfolio
    ///
    /// `GET /portfolios/{portfolioId}`
    fn portfolio(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::PortfolioRequest,
    ) -> impl Future<
        Output = Result<operations::PortfolioResponse, rt::server::Failure>,
    > + Send;

    /// Change a portfolio
    ///
    /// `PUT /portfolios/{portfolioId}`
    fn update_portfolio(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::UpdatePortfolioRequest,
    ) -> impl Future<
        Output = Result<operations::UpdatePortfolioResponse, rt::server::Failure>,
    > + Send;

    /// Remove a portfolio
    ///
    /// `DELETE /portfolios/{portfolioId}`
    fn delete_portfolio(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DeletePortfolioRequest,
    ) -> impl Future<
        Output = Result<operations::DeletePortfolioResponse, rt::server::Failure>,
    > + Send;

    /// Projects the caller may see
    ///
    /// `GET /projects`
    fn projects(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ProjectsRequest,
    ) -> impl Future<
        Output = Result<operations::ProjectsResponse, rt::server::Failure>,
    > + Send;

    /// One project
    ///
    /// `GET /projects/{projectId}`
    fn project(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ProjectRequest,
    ) -> impl Future<
        Output = Result<operations::ProjectResponse, rt::server::Failure>,
    > + Send;

    /// Change a project
    ///
    /// `PUT /projects/{projectId}`
    fn update_project(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::UpdateProjectRequest,
    ) -> impl Future<
        Output = Result<operations::UpdateProjectResponse, rt::server::Failure>,
    > + Send;

    /// Add a project under the given id
    ///
    /// `POST /projects/{projectId}`
    fn create_project(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::CreateProjectRequest,
    ) -> impl Future<
        Output = Result<operations::CreateProjectResponse, rt::server::Failure>,
    > + Send;

    /// Remove a project
    ///
    /// `DELETE /projects/{projectId}`
    fn delete_project(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DeleteProjectRequest,
    ) -> impl Future<
        Output = Result<operations::DeleteProjectResponse, rt::server::Failure>,
    > + Send;

    /// Contacts of a project
    ///
    /// `GET /projects/{projectId}/contacts`
    fn project_contacts(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ProjectContactsRequest,
    ) -> impl Future<
        Output = Result<operations::ProjectContactsResponse, rt::server::Failure>,
    > + Send;

    /// Interconnection (i2x) data of a project
    ///
    /// `GET /projects/{projectId}/i2x`
    fn get_project_i2x(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetProjectI2xRequest,
    ) -> impl Future<
        Output = Result<operations::GetProjectI2xResponse, rt::server::Failure>,
    > + Send;

    /// Change a site
    ///
    /// `PUT /projects/{projectId}/sites/{siteId}`
    fn update_site(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::UpdateSiteRequest,
    ) -> impl Future<
        Output = Result<operations::UpdateSiteResponse, rt::server::Failure>,
    > + Send;

    /// Add a site under the given id
    ///
    /// `POST /projects/{projectId}/sites/{siteId}`
    fn create_site(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::CreateSiteRequest,
    ) -> impl Future<
        Output = Result<operations::CreateSiteResponse, rt::server::Failure>,
    > + Send;

    /// Remove a site
    ///
    /// `DELETE /projects/{projectId}/sites/{siteId}`
    fn delete_site(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DeleteSiteRequest,
    ) -> impl Future<
        Output = Result<operations::DeleteSiteResponse, rt::server::Failure>,
    > + Send;

    /// Change a system
    ///
    /// `PUT /projects/{projectId}/sites/{siteId}/systems/{systemId}`
    fn update_system(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::UpdateSystemRequest,
    ) -> impl Future<
        Output = Result<operations::UpdateSystemResponse, rt::server::Failure>,
    > + Send;

    /// Add a system under the given id
    ///
    /// `POST /projects/{projectId}/sites/{siteId}/systems/{systemId}`
    fn create_system(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::CreateSystemRequest,
    ) -> impl Future<
        Output = Result<operations::CreateSystemResponse, rt::server::Failure>,
    > + Send;

    /// Remove a system
    ///
    /// `DELETE /projects/{projectId}/sites/{siteId}/systems/{systemId}`
    fn delete_system(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DeleteSystemRequest,
    ) -> impl Future<
        Output = Result<operations::DeleteSystemResponse, rt::server::Failure>,
    > + Send;

    /// JSON Schema of a portfolio
    ///
    /// `GET /schemas/portfolio`
    fn portfolio_schema(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::PortfolioSchemaRequest,
    ) -> impl Future<
        Output = Result<operations::PortfolioSchemaResponse, rt::server::Failure>,
    > + Send;

    /// JSON Schema of a project
    ///
    /// `GET /schemas/project`
    fn project_schema(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ProjectSchemaRequest,
    ) -> impl Future<
        Output = Result<operations::ProjectSchemaResponse, rt::server::Failure>,
    > + Send;

    /// JSON Schema of a site
    ///
    /// `GET /schemas/site`
    fn site_schema(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::SiteSchemaRequest,
    ) -> impl Future<
        Output = Result<operations::SiteSchemaResponse, rt::server::Failure>,
    > + Send;

    /// JSON Schema of a system
    ///
    /// `GET /schemas/system`
    fn system_schema(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::SystemSchemaRequest,
    ) -> impl Future<
        Output = Result<operations::SystemSchemaResponse, rt::server::Failure>,
    > + Send;
}

#[derive(Debug)]
pub(super) struct ProjectDispatch<S>(pub(super) Arc<S>);

impl<S: ProjectApi> rt::server::Dispatch<S::Caller> for ProjectDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::Incoming<S::Caller>,
    ) -> rt::server::Answering {
        match operation {
            0 => incoming.answer(&self.0, S::portfolios),
            1 => incoming.answer(&self.0, S::create_portfolio),
            2 => incoming.answer(&self.0, S::portfolio),
            3 => incoming.answer(&self.0, S::update_portfolio),
            4 => incoming.answer(&self.0, S::delete_portfolio),
            5 => incoming.answer(&self.0, S::projects),
            6 => incoming.answer(&self.0, S::project),
            7 => incoming.answer(&self.0, S::update_project),
            8 => incoming.answer(&self.0, S::create_project),
            9 => incoming.answer(&self.0, S::delete_project),
            10 => incoming.answer(&self.0, S::project_contacts),
            11 => incoming.answer(&self.0, S::get_project_i2x),
            12 => incoming.answer(&self.0, S::update_site),
            13 => incoming.answer(&self.0, S::create_site),
            14 => incoming.answer(&self.0, S::delete_site),
            15 => incoming.answer(&self.0, S::update_system),
            16 => incoming.answer(&self.0, S::create_system),
            17 => incoming.answer(&self.0, S::delete_system),
            18 => incoming.answer(&self.0, S::portfolio_schema),
            19 => incoming.answer(&self.0, S::project_schema),
            20 => incoming.answer(&self.0, S::site_schema),
            21 => incoming.answer(&self.0, S::system_schema),
            other => rt::server::unknown(other),
        }
    }
}
