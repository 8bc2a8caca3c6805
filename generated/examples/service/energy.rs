//! The operations of the tag `energy`.

use ecosuite_api::models::{EnergyStatus, Project, Range};
use ecosuite_api::operations::energy::*;
use ecosuite_api::runtime::server::{Context, HandlerError};
use ecosuite_api::server::EnergyApi;

use crate::{Account, Service, absent, api_error};

impl EnergyApi for Service {
    type Caller = Account;

    async fn project_datums(
        &self,
        _: &Context<Account>,
        request: ProjectDatumsRequest,
    ) -> Result<ProjectDatumsResponse, HandlerError> {
        if self.store.project(&request.project_id).is_none() {
            return Ok(ProjectDatumsResponse::BadRequest(api_error("there is no such project")));
        }
        let mut range = Range::default();
        range.local_start_date = Some(request.start);
        range.local_end_date = Some(request.end);
        let mut datums = ProjectDatumsOk::default();
        datums.range = Some(range);
        Ok(ProjectDatumsResponse::Ok(datums))
    }

    async fn status(&self, _: &Context<Account>, _: StatusRequest) -> Result<StatusResponse, HandlerError> {
        let status = |project: Project| {
            let mut status = EnergyStatus::default();
            status.code = Some(project.code);
            status.name = Some(project.name);
            status
        };
        let mut all = StatusOk::default();
        all.projects = Some(self.store.projects().into_iter().map(status).collect());
        Ok(StatusResponse::Ok(all))
    }

    // The rest of the tag is not part of the demonstration.

    async fn datums(&self, _: &Context<Account>, _: DatumsRequest) -> Result<DatumsResponse, HandlerError> {
        absent()
    }

    async fn get_nodes_datum_most_recent(
        &self,
        _: &Context<Account>,
        _: GetNodesDatumMostRecentRequest,
    ) -> Result<GetNodesDatumMostRecentResponse, HandlerError> {
        absent()
    }

    async fn consumption_cost_datums(
        &self,
        _: &Context<Account>,
        _: ConsumptionCostDatumsRequest,
    ) -> Result<ConsumptionCostDatumsResponse, HandlerError> {
        absent()
    }

    async fn project_consumption_cost_datums(
        &self,
        _: &Context<Account>,
        _: ProjectConsumptionCostDatumsRequest,
    ) -> Result<ProjectConsumptionCostDatumsResponse, HandlerError> {
        absent()
    }

    async fn predicted_consumption_datums(
        &self,
        _: &Context<Account>,
        _: PredictedConsumptionDatumsRequest,
    ) -> Result<PredictedConsumptionDatumsResponse, HandlerError> {
        absent()
    }

    async fn project_predicted_consumption_datums(
        &self,
        _: &Context<Account>,
        _: ProjectPredictedConsumptionDatumsRequest,
    ) -> Result<ProjectPredictedConsumptionDatumsResponse, HandlerError> {
        absent()
    }

    async fn project_consumption_datums(
        &self,
        _: &Context<Account>,
        _: ProjectConsumptionDatumsRequest,
    ) -> Result<ProjectConsumptionDatumsResponse, HandlerError> {
        absent()
    }

    async fn project_cumulative_datums(
        &self,
        _: &Context<Account>,
        _: ProjectCumulativeDatumsRequest,
    ) -> Result<ProjectCumulativeDatumsResponse, HandlerError> {
        absent()
    }

    async fn expected_generation_datums(
        &self,
        _: &Context<Account>,
        _: ExpectedGenerationDatumsRequest,
    ) -> Result<ExpectedGenerationDatumsResponse, HandlerError> {
        absent()
    }

    async fn predicted_generation_datums(
        &self,
        _: &Context<Account>,
        _: PredictedGenerationDatumsRequest,
    ) -> Result<PredictedGenerationDatumsResponse, HandlerError> {
        absent()
    }

    async fn project_predicted_generation_datums(
        &self,
        _: &Context<Account>,
        _: ProjectPredictedGenerationDatumsRequest,
    ) -> Result<ProjectPredictedGenerationDatumsResponse, HandlerError> {
        absent()
    }

    async fn project_nodes_datums(
        &self,
        _: &Context<Account>,
        _: ProjectNodesDatumsRequest,
    ) -> Result<ProjectNodesDatumsResponse, HandlerError> {
        absent()
    }

    async fn export_energy(
        &self,
        _: &Context<Account>,
        _: ExportEnergyRequest,
    ) -> Result<ExportEnergyResponse, HandlerError> {
        absent()
    }

    async fn instantaneous(
        &self,
        _: &Context<Account>,
        _: InstantaneousRequest,
    ) -> Result<InstantaneousResponse, HandlerError> {
        absent()
    }

    async fn readings(&self, _: &Context<Account>, _: ReadingsRequest) -> Result<ReadingsResponse, HandlerError> {
        absent()
    }
}
