//! The operations of the tag `energy`.

use ecosuite_api::models::{EnergyStatus, Project, Range};
use ecosuite_api::operations::energy::*;
use ecosuite_api::runtime::server::{Context, Failure};
use ecosuite_api::server::EnergyApi;

use crate::{Account, Service, absent, fault};

impl EnergyApi for Service {
    type Caller = Account;

    async fn project_datums(
        &self,
        _: &Context<Account>,
        request: ProjectDatumsRequest,
    ) -> Result<ProjectDatumsResponse, Failure> {
        if self.store.project(&request.project_id).is_none() {
            return Ok(ProjectDatumsResponse::BadRequest(fault("there is no such project")));
        }
        let mut range = Range::default();
        range.local_start_date = Some(request.start);
        range.local_end_date = Some(request.end);
        let mut answer = ProjectDatumsOk::default();
        answer.range = Some(range);
        Ok(ProjectDatumsResponse::Ok(answer))
    }

    async fn status(&self, _: &Context<Account>, _: StatusRequest) -> Result<StatusResponse, Failure> {
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

    async fn datums(&self, _: &Context<Account>, _: DatumsRequest) -> Result<DatumsResponse, Failure> {
        absent()
    }

    async fn get_nodes_datum_most_recent(
        &self,
        _: &Context<Account>,
        _: GetNodesDatumMostRecentRequest,
    ) -> Result<GetNodesDatumMostRecentResponse, Failure> {
        absent()
    }

    async fn consumption_cost_datums(
        &self,
        _: &Context<Account>,
        _: ConsumptionCostDatumsRequest,
    ) -> Result<ConsumptionCostDatumsResponse, Failure> {
        absent()
    }

    async fn project_consumption_cost_datums(
        &self,
        _: &Context<Account>,
        _: ProjectConsumptionCostDatumsRequest,
    ) -> Result<ProjectConsumptionCostDatumsResponse, Failure> {
        absent()
    }

    async fn predicted_consumption_datums(
        &self,
        _: &Context<Account>,
        _: PredictedConsumptionDatumsRequest,
    ) -> Result<PredictedConsumptionDatumsResponse, Failure> {
        absent()
    }

    async fn project_predicted_consumption_datums(
        &self,
        _: &Context<Account>,
        _: ProjectPredictedConsumptionDatumsRequest,
    ) -> Result<ProjectPredictedConsumptionDatumsResponse, Failure> {
        absent()
    }

    async fn project_consumption_datums(
        &self,
        _: &Context<Account>,
        _: ProjectConsumptionDatumsRequest,
    ) -> Result<ProjectConsumptionDatumsResponse, Failure> {
        absent()
    }

    async fn project_cumulative_datums(
        &self,
        _: &Context<Account>,
        _: ProjectCumulativeDatumsRequest,
    ) -> Result<ProjectCumulativeDatumsResponse, Failure> {
        absent()
    }

    async fn expected_generation_datums(
        &self,
        _: &Context<Account>,
        _: ExpectedGenerationDatumsRequest,
    ) -> Result<ExpectedGenerationDatumsResponse, Failure> {
        absent()
    }

    async fn predicted_generation_datums(
        &self,
        _: &Context<Account>,
        _: PredictedGenerationDatumsRequest,
    ) -> Result<PredictedGenerationDatumsResponse, Failure> {
        absent()
    }

    async fn project_predicted_generation_datums(
        &self,
        _: &Context<Account>,
        _: ProjectPredictedGenerationDatumsRequest,
    ) -> Result<ProjectPredictedGenerationDatumsResponse, Failure> {
        absent()
    }

    async fn project_nodes_datums(
        &self,
        _: &Context<Account>,
        _: ProjectNodesDatumsRequest,
    ) -> Result<ProjectNodesDatumsResponse, Failure> {
        absent()
    }

    async fn export_energy(
        &self,
        _: &Context<Account>,
        _: ExportEnergyRequest,
    ) -> Result<ExportEnergyResponse, Failure> {
        absent()
    }

    async fn instantaneous(
        &self,
        _: &Context<Account>,
        _: InstantaneousRequest,
    ) -> Result<InstantaneousResponse, Failure> {
        absent()
    }

    async fn readings(&self, _: &Context<Account>, _: ReadingsRequest) -> Result<ReadingsResponse, Failure> {
        absent()
    }
}
