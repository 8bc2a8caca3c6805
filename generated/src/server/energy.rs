// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::energy as operations;
use super::super::runtime as rt;
use std::sync::Arc;

pub(super) const OPERATIONS: &[&rt::Operation] = &[
    &operations::DATUMS,
    &operations::GET_NODES_DATUM_MOST_RECENT,
    &operations::PROJECT_DATUMS,
    &operations::CONSUMPTION_COST_DATUMS,
    &operations::PROJECT_CONSUMPTION_COST_DATUMS,
    &operations::PREDICTED_CONSUMPTION_DATUMS,
    &operations::PROJECT_PREDICTED_CONSUMPTION_DATUMS,
    &operations::PROJECT_CONSUMPTION_DATUMS,
    &operations::PROJECT_CUMULATIVE_DATUMS,
    &operations::EXPECTED_GENERATION_DATUMS,
    &operations::PREDICTED_GENERATION_DATUMS,
    &operations::PROJECT_PREDICTED_GENERATION_DATUMS,
    &operations::PROJECT_NODES_DATUMS,
    &operations::EXPORT_ENERGY,
    &operations::INSTANTANEOUS,
    &operations::READINGS,
    &operations::STATUS,
];

/// Energy series, readings and status
pub trait EnergyApi: Send + Sync + 'static {
    /// Who calls: what the router's authentication has found.
    type Caller: Send + Sync + 'static;

    /// Energy series, all projects
    ///
    /// `GET /energy/datums`
    fn datums(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DatumsRequest,
    ) -> impl Future<
        Output = Result<operations::DatumsResponse, rt::server::Failure>,
    > + Send;

    /// Latest SolarNetwork datum per node and source
    ///
    /// `GET /energy/datums/most-recent`
    fn get_nodes_datum_most_recent(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetNodesDatumMostRecentRequest,
    ) -> impl Future<
        Output = Result<operations::GetNodesDatumMostRecentResponse, rt::server::Failure>,
    > + Send;

    /// Energy series of a project
    ///
    /// `GET /energy/datums/projects/{projectId}`
    fn project_datums(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ProjectDatumsRequest,
    ) -> impl Future<
        Output = Result<operations::ProjectDatumsResponse, rt::server::Failure>,
    > + Send;

    /// Consumption cost series, all projects
    ///
    /// `GET /energy/datums/consumption/cost`
    fn consumption_cost_datums(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ConsumptionCostDatumsRequest,
    ) -> impl Future<
        Output = Result<operations::ConsumptionCostDatumsResponse, rt::server::Failure>,
    > + Send;

    /// Consumption cost series of a project
    ///
    /// `GET /energy/datums/consumption/cost/projects/{projectId}`
    fn project_consumption_cost_datums(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ProjectConsumptionCostDatumsRequest,
    ) -> impl Future<
        Output = Result<
            operations::ProjectConsumptionCostDatumsResponse,
            rt::server::Failure,
        >,
    > + Send;

    /// Forecast consumption series, all projects
    ///
    /// `GET /energy/datums/consumption/predicted`
    fn predicted_consumption_datums(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::PredictedConsumptionDatumsRequest,
    ) -> impl Future<
        Output = Result<
            operations::PredictedConsumptionDatumsResponse,
            rt::server::Failure,
        >,
    > + Send;

    /// Forecast consumption series of a project
    ///
    /// `GET /energy/datums/consumption/predicted/projects/{projectId}`
    fn project_predicted_consumption_datums(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ProjectPredictedConsumptionDatumsRequest,
    ) -> impl Future<
        Output = Result<
            operations::ProjectPredictedConsumptionDatumsResponse,
            rt::server::Failure,
        >,
    > + Send;

    /// Consumption series of a project
    ///
    /// `GET /energy/datums/consumption/projects/{projectId}`
    fn project_consumption_datums(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ProjectConsumptionDatumsRequest,
    ) -> impl Future<
        Output = Result<
            operations::ProjectConsumptionDatumsResponse,
            rt::server::Failure,
        >,
    > + Send;

    /// Running energy totals of a project
    ///
    /// `GET /energy/datums/cumulative/projects/{projectId}`
    fn project_cumulative_datums(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ProjectCumulativeDatumsRequest,
    ) -> impl Future<
        Output = Result<operations::ProjectCumulativeDatumsResponse, rt::server::Failure>,
    > + Send;

    /// Expected generation series, all projects
    ///
    /// `GET /energy/datums/generation/expected`
    fn expected_generation_datums(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ExpectedGenerationDatumsRequest,
    ) -> impl Future<
        Output = Result<
            operations::ExpectedGenerationDatumsResponse,
            rt::server::Failure,
        >,
    > + Send;

    /// Forecast generation series, all projects
    ///
    /// `GET /energy/datums/generation/predicted`
    fn predicted_generation_datums(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::PredictedGenerationDatumsRequest,
    ) -> impl Future<
        Output = Result<
            operations::PredictedGenerationDatumsResponse,
            rt::server::Failure,
        >,
    > + Send;

    /// Forecast generation series of a project
    ///
    /// `GET /energy/datums/generation/predicted/projects/{projectId}`
    fn project_predicted_generation_datums(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ProjectPredictedGenerationDatumsRequest,
    ) -> impl Future<
        Output = Result<
            operations::ProjectPredictedGenerationDatumsResponse,
            rt::server::Failure,
        >,
    > + Send;

    /// Raw SolarNetwork datums of a project
    ///
    /// `GET /energy/datums/nodes/projects/{projectId}`
    fn project_nodes_datums(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ProjectNodesDatumsRequest,
    ) -> impl Future<
        Output = Result<operations::ProjectNodesDatumsResponse, rt::server::Failure>,
    > + Send;

    /// Export raw SolarNetwork datums
    ///
    /// `GET /energy/export`
    fn export_energy(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ExportEnergyRequest,
    ) -> impl Future<
        Output = Result<operations::ExportEnergyResponse, rt::server::Failure>,
    > + Send;

    /// Current generation of every project
    ///
    /// `GET /energy/instantaneous`
    fn instantaneous(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::InstantaneousRequest,
    ) -> impl Future<
        Output = Result<operations::InstantaneousResponse, rt::server::Failure>,
    > + Send;

    /// Energy readings, all projects
    ///
    /// `GET /energy/readings`
    fn readings(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ReadingsRequest,
    ) -> impl Future<
        Output = Result<operations::ReadingsResponse, rt::server::Failure>,
    > + Send;

    /// Energy status of all projects
    ///
    /// `GET /energy/status`
    fn status(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::StatusRequest,
    ) -> impl Future<
        Output = Result<operations::StatusResponse, rt::server::Failure>,
    > + Send;
}

#[derive(Debug)]
pub(super) struct EnergyDispatch<S>(pub(super) Arc<S>);

impl<S: EnergyApi> rt::server::Dispatch<S::Caller> for EnergyDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::Incoming<S::Caller>,
    ) -> rt::server::Answering {
        match operation {
            0 => incoming.answer(&self.0, S::datums),
            1 => incoming.answer(&self.0, S::get_nodes_datum_most_recent),
            2 => incoming.answer(&self.0, S::project_datums),
            3 => incoming.answer(&self.0, S::consumption_cost_datums),
            4 => incoming.answer(&self.0, S::project_consumption_cost_datums),
            5 => incoming.answer(&self.0, S::predicted_consumption_datums),
            6 => incoming.answer(&self.0, S::project_predicted_consumption_datums),
            7 => incoming.answer(&self.0, S::project_consumption_datums),
            8 => incoming.answer(&self.0, S::project_cumulative_datums),
            9 => incoming.answer(&self.0, S::expected_generation_datums),
            10 => incoming.answer(&self.0, S::predicted_generation_datums),
            11 => incoming.answer(&self.0, S::project_predicted_generation_datums),
            12 => incoming.answer(&self.0, S::project_nodes_datums),
            13 => incoming.answer(&self.0, S::export_energy),
            14 => incoming.answer(&self.0, S::instantaneous),
            15 => incoming.answer(&self.0, S::readings),
            16 => incoming.answer(&self.0, S::status),
            other => rt::server::unknown(other),
        }
    }
}
