//! The operations of the tag `project`.

use ecosuite_api::runtime::Map;

use ecosuite_api::models::Project;
use ecosuite_api::operations::project::*;
use ecosuite_api::runtime::server::{Context, HandlerError};
use ecosuite_api::server::ProjectApi;

use crate::{Account, Service, absent, api_error};

impl ProjectApi for Service {
    type Caller = Account;

    async fn projects(&self, _: &Context<Account>, request: ProjectsRequest) -> Result<ProjectsResponse, HandlerError> {
        let wanted = |project: &Project| match &request.project_ids {
            Some(codes) => codes.split(',').any(|code| code == project.code),
            None => true,
        };
        let mut all = ProjectsOk::default();
        all.projects = Some(self.store.projects().into_iter().filter(wanted).collect());
        Ok(ProjectsResponse::Ok(all))
    }

    async fn project(&self, _: &Context<Account>, request: ProjectRequest) -> Result<ProjectResponse, HandlerError> {
        match self.store.project(&request.project_id) {
            Some(project) => {
                let mut found = ProjectOk::default();
                found.project = Some(project);
                Ok(ProjectResponse::Ok(found))
            }
            None => Ok(ProjectResponse::BadRequest(api_error("there is no such project"))),
        }
    }

    async fn create_project(
        &self,
        _: &Context<Account>,
        request: CreateProjectRequest,
    ) -> Result<CreateProjectResponse, HandlerError> {
        let Some(project) = request.body else {
            return Ok(CreateProjectResponse::BadRequest(api_error("a project is missing")));
        };
        self.store.put_project(&request.project_id, project.clone());
        let mut created = CreateProjectOk::default();
        created.project = Some(project);
        Ok(CreateProjectResponse::Ok(created))
    }

    async fn delete_project(
        &self,
        _: &Context<Account>,
        request: DeleteProjectRequest,
    ) -> Result<DeleteProjectResponse, HandlerError> {
        match self.store.remove_project(&request.project_id) {
            true => Ok(DeleteProjectResponse::Ok(Map::new())),
            false => Ok(DeleteProjectResponse::BadRequest(api_error("there is no such project"))),
        }
    }

    // The rest of the tag is not part of the demonstration.

    async fn portfolios(&self, _: &Context<Account>, _: PortfoliosRequest) -> Result<PortfoliosResponse, HandlerError> {
        absent()
    }

    async fn create_portfolio(
        &self,
        _: &Context<Account>,
        _: CreatePortfolioRequest,
    ) -> Result<CreatePortfolioResponse, HandlerError> {
        absent()
    }

    async fn portfolio(&self, _: &Context<Account>, _: PortfolioRequest) -> Result<PortfolioResponse, HandlerError> {
        absent()
    }

    async fn update_portfolio(
        &self,
        _: &Context<Account>,
        _: UpdatePortfolioRequest,
    ) -> Result<UpdatePortfolioResponse, HandlerError> {
        absent()
    }

    async fn delete_portfolio(
        &self,
        _: &Context<Account>,
        _: DeletePortfolioRequest,
    ) -> Result<DeletePortfolioResponse, HandlerError> {
        absent()
    }

    async fn update_project(
        &self,
        _: &Context<Account>,
        _: UpdateProjectRequest,
    ) -> Result<UpdateProjectResponse, HandlerError> {
        absent()
    }

    async fn project_contacts(
        &self,
        _: &Context<Account>,
        _: ProjectContactsRequest,
    ) -> Result<ProjectContactsResponse, HandlerError> {
        absent()
    }

    async fn get_project_i2x(
        &self,
        _: &Context<Account>,
        _: GetProjectI2xRequest,
    ) -> Result<GetProjectI2xResponse, HandlerError> {
        absent()
    }

    async fn update_site(
        &self,
        _: &Context<Account>,
        _: UpdateSiteRequest,
    ) -> Result<UpdateSiteResponse, HandlerError> {
        absent()
    }

    async fn create_site(
        &self,
        _: &Context<Account>,
        _: CreateSiteRequest,
    ) -> Result<CreateSiteResponse, HandlerError> {
        absent()
    }

    async fn delete_site(
        &self,
        _: &Context<Account>,
        _: DeleteSiteRequest,
    ) -> Result<DeleteSiteResponse, HandlerError> {
        absent()
    }

    async fn update_system(
        &self,
        _: &Context<Account>,
        _: UpdateSystemRequest,
    ) -> Result<UpdateSystemResponse, HandlerError> {
        absent()
    }

    async fn create_system(
        &self,
        _: &Context<Account>,
        _: CreateSystemRequest,
    ) -> Result<CreateSystemResponse, HandlerError> {
        absent()
    }

    async fn delete_system(
        &self,
        _: &Context<Account>,
        _: DeleteSystemRequest,
    ) -> Result<DeleteSystemResponse, HandlerError> {
        absent()
    }

    async fn portfolio_schema(
        &self,
        _: &Context<Account>,
        _: PortfolioSchemaRequest,
    ) -> Result<PortfolioSchemaResponse, HandlerError> {
        absent()
    }

    async fn project_schema(
        &self,
        _: &Context<Account>,
        _: ProjectSchemaRequest,
    ) -> Result<ProjectSchemaResponse, HandlerError> {
        absent()
    }

    async fn site_schema(
        &self,
        _: &Context<Account>,
        _: SiteSchemaRequest,
    ) -> Result<SiteSchemaResponse, HandlerError> {
        absent()
    }

    async fn system_schema(
        &self,
        _: &Context<Account>,
        _: SystemSchemaRequest,
    ) -> Result<SystemSchemaResponse, HandlerError> {
        absent()
    }
}
