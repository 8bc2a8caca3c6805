// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::models;
use super::super::operations::project as operations;

/// Portfolios, projects, sites and systems
#[derive(Clone, Copy, Debug)]
pub struct ProjectClient<'a>(pub(super) &'a super::Client);

impl ProjectClient<'_> {
    /// Available portfolios
    ///
    /// `GET /portfolios`
    pub fn portfolios(&self) -> super::Call<operations::PortfoliosRequest> {
        super::Call::new(self.0, operations::PortfoliosRequest::new())
    }

    /// Add a portfolio; the server assigns its id
    ///
    /// `POST /portfolios`
    pub fn create_portfolio(&self) -> super::Call<operations::CreatePortfolioRequest> {
        super::Call::new(self.0, operations::CreatePortfolioRequest::new())
    }

    /// One portfolio
    ///
    /// `GET /portfolios/{portfolioId}`
    pub fn portfolio(
        &self,
        portfolio_id: impl Into<String>,
    ) -> super::Call<operations::PortfolioRequest> {
        super::Call::new(self.0, operations::PortfolioRequest::new(portfolio_id))
    }

    /// Change a portfolio
    ///
    /// `PUT /portfolios/{portfolioId}`
    pub fn update_portfolio(
        &self,
        portfolio_id: impl Into<String>,
    ) -> super::Call<operations::UpdatePortfolioRequest> {
        super::Call::new(self.0, operations::UpdatePortfolioRequest::new(portfolio_id))
    }

    /// Remove a portfolio
    ///
    /// `DELETE /portfolios/{portfolioId}`
    pub fn delete_portfolio(
        &self,
        portfolio_id: impl Into<String>,
    ) -> super::Call<operations::DeletePortfolioRequest> {
        super::Call::new(self.0, operations::DeletePortfolioRequest::new(portfolio_id))
    }

    /// Projects the caller may see
    ///
    /// `GET /projects`
    pub fn projects(&self) -> super::Call<operations::ProjectsRequest> {
        super::Call::new(self.0, operations::ProjectsRequest::new())
    }

    /// One project
    ///
    /// `GET /projects/{projectId}`
    pub fn project(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::ProjectRequest> {
        super::Call::new(self.0, operations::ProjectRequest::new(project_id))
    }

    /// Change a project
    ///
    /// `PUT /projects/{projectId}`
    pub fn update_project(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::UpdateProjectRequest> {
        super::Call::new(self.0, operations::UpdateProjectRequest::new(project_id))
    }

    /// Add a project under the given id
    ///
    /// `POST /projects/{projectId}`
    pub fn create_project(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::CreateProjectRequest> {
        super::Call::new(self.0, operations::CreateProjectRequest::new(project_id))
    }

    /// Remove a project
    ///
    /// `DELETE /projects/{projectId}`
    pub fn delete_project(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::DeleteProjectRequest> {
        super::Call::new(self.0, operations::DeleteProjectRequest::new(project_id))
    }

    /// Contacts of a project
    ///
    /// `GET /projects/{projectId}/contacts`
    pub fn project_contacts(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::ProjectContactsRequest> {
        super::Call::new(self.0, operations::ProjectContactsRequest::new(project_id))
    }

    /// Interconnection (i2x) data of a project
    ///
    /// `GET /projects/{projectId}/i2x`
    pub fn get_project_i2x(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::GetProjectI2xRequest> {
        super::Call::new(self.0, operations::GetProjectI2xRequest::new(project_id))
    }

    /// Change a site
    ///
    /// `PUT /projects/{projectId}/sites/{siteId}`
    pub fn update_site(
        &self,
        project_id: impl Into<String>,
        site_id: impl Into<String>,
    ) -> super::Call<operations::UpdateSiteRequest> {
        super::Call::new(self.0, operations::UpdateSiteRequest::new(project_id, site_id))
    }

    /// Add a site under the given id
    ///
    /// `POST /projects/{projectId}/sites/{siteId}`
    pub fn create_site(
        &self,
        project_id: impl Into<String>,
        site_id: impl Into<String>,
    ) -> super::Call<operations::CreateSiteRequest> {
        super::Call::new(self.0, operations::CreateSiteRequest::new(project_id, site_id))
    }

    /// Remove a site
    ///
    /// `DELETE /projects/{projectId}/sites/{siteId}`
    pub fn delete_site(
        &self,
        project_id: impl Into<String>,
        site_id: impl Into<String>,
    ) -> super::Call<operations::DeleteSiteRequest> {
        super::Call::new(self.0, operations::DeleteSiteRequest::new(project_id, site_id))
    }

    /// Change a system
    ///
    /// `PUT /projects/{projectId}/sites/{siteId}/systems/{systemId}`
    pub fn update_system(
        &self,
        project_id: impl Into<String>,
        site_id: impl Into<String>,
        system_id: impl Into<String>,
    ) -> super::Call<operations::UpdateSystemRequest> {
        super::Call::new(
            self.0,
            operations::UpdateSystemRequest::new(project_id, site_id, system_id),
        )
    }

    /// Add a system under the given id
    ///
    /// `POST /projects/{projectId}/sites/{siteId}/systems/{systemId}`
    pub fn create_system(
        &self,
        project_id: impl Into<String>,
        site_id: impl Into<String>,
        system_id: impl Into<String>,
    ) -> super::Call<operations::CreateSystemRequest> {
        super::Call::new(
            self.0,
            operations::CreateSystemRequest::new(project_id, site_id, system_id),
        )
    }

    /// Remove a system
    ///
    /// `DELETE /projects/{projectId}/sites/{siteId}/systems/{systemId}`
    pub fn delete_system(
        &self,
        project_id: impl Into<String>,
        site_id: impl Into<String>,
        system_id: impl Into<String>,
    ) -> super::Call<operations::DeleteSystemRequest> {
        super::Call::new(
            self.0,
            operations::DeleteSystemRequest::new(project_id, site_id, system_id),
        )
    }

    /// JSON Schema of a portfolio
    ///
    /// `GET /schemas/portfolio`
    pub fn portfolio_schema(&self) -> super::Call<operations::PortfolioSchemaRequest> {
        super::Call::new(self.0, operations::PortfolioSchemaRequest::new())
    }

    /// JSON Schema of a project
    ///
    /// `GET /schemas/project`
    pub fn project_schema(&self) -> super::Call<operations::ProjectSchemaRequest> {
        super::Call::new(self.0, operations::ProjectSchemaRequest::new())
    }

    /// JSON Schema of a site
    ///
    /// `GET /schemas/site`
    pub fn site_schema(&self) -> super::Call<operations::SiteSchemaRequest> {
        super::Call::new(self.0, operations::SiteSchemaRequest::new())
    }

    /// JSON Schema of a system
    ///
    /// `GET /schemas/system`
    pub fn system_schema(&self) -> super::Call<operations::SystemSchemaRequest> {
        super::Call::new(self.0, operations::SystemSchemaRequest::new())
    }
}

impl super::Call<operations::CreatePortfolioRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::Portfolio>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::UpdatePortfolioRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::Portfolio>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::ProjectsRequest> {
    /// Comma separated project ids
    pub fn project_ids(mut self, project_ids: impl Into<String>) -> Self {
        self.0.request_mut().project_ids = Some(project_ids.into());
        self
    }
}

impl super::Call<operations::UpdateProjectRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::Project>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::CreateProjectRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::Project>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::UpdateSiteRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::Site>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::CreateSiteRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::Site>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::UpdateSystemRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::System>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::CreateSystemRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::System>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}
