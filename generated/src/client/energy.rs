// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::energy as operations;
use super::super::runtime as rt;

/// Energy series, readings and status
#[derive(Clone, Copy, Debug)]
pub struct EnergyClient<'a>(pub(super) &'a super::Client);

impl EnergyClient<'_> {
    /// Energy series, all projects
    ///
    /// `GET /energy/datums`
    pub fn datums(
        &self,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> super::Call<operations::DatumsRequest> {
        super::Call::new(self.0, operations::DatumsRequest::new(start, end))
    }

    /// Latest SolarNetwork datum per node and source
    ///
    /// `GET /energy/datums/most-recent`
    pub fn get_nodes_datum_most_recent(
        &self,
    ) -> super::Call<operations::GetNodesDatumMostRecentRequest> {
        super::Call::new(self.0, operations::GetNodesDatumMostRecentRequest::new())
    }

    /// Energy series of a project
    ///
    /// `GET /energy/datums/projects/{projectId}`
    pub fn project_datums(
        &self,
        project_id: impl Into<String>,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> super::Call<operations::ProjectDatumsRequest> {
        super::Call::new(
            self.0,
            operations::ProjectDatumsRequest::new(project_id, start, end),
        )
    }

    /// Consumption cost series, all projects
    ///
    /// `GET /energy/datums/consumption/cost`
    pub fn consumption_cost_datums(
        &self,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> super::Call<operations::ConsumptionCostDatumsRequest> {
        super::Call::new(
            self.0,
            operations::ConsumptionCostDatumsRequest::new(start, end),
        )
    }

    /// Consumption cost series of a project
    ///
    /// `GET /energy/datums/consumption/cost/projects/{projectId}`
    pub fn project_consumption_cost_datums(
        &self,
        project_id: impl Into<String>,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> super::Call<operations::ProjectConsumptionCostDatumsRequest> {
        super::Call::new(
            self.0,
            operations::ProjectConsumptionCostDatumsRequest::new(project_id, start, end),
        )
    }

    /// Forecast consumption series, all projects
    ///
    /// `GET /energy/datums/consumption/predicted`
    pub fn predicted_consumption_datums(
        &self,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> super::Call<operations::PredictedConsumptionDatumsRequest> {
        super::Call::new(
            self.0,
            operations::PredictedConsumptionDatumsRequest::new(start, end),
        )
    }

    /// Forecast consumption series of a project
    ///
    /// `GET /energy/datums/consumption/predicted/projects/{projectId}`
    pub fn project_predicted_consumption_datums(
        &self,
        project_id: impl Into<String>,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> super::Call<operations::ProjectPredictedConsumptionDatumsRequest> {
        super::Call::new(
            self.0,
            operations::ProjectPredictedConsumptionDatumsRequest::new(
                project_id,
                start,
                end,
            ),
        )
    }

    /// Consumption series of a project
    ///
    /// `GET /energy/datums/consumption/projects/{projectId}`
    pub fn project_consumption_datums(
        &self,
        project_id: impl Into<String>,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> super::Call<operations::ProjectConsumptionDatumsRequest> {
        super::Call::new(
            self.0,
            operations::ProjectConsumptionDatumsRequest::new(project_id, start, end),
        )
    }

    /// Running energy totals of a project
    ///
    /// `GET /energy/datums/cumulative/projects/{projectId}`
    pub fn project_cumulative_datums(
        &self,
        project_id: impl Into<String>,
        cumulative: rt::DateTime,
        cumulative_date: rt::DateTime,
    ) -> super::Call<operations::ProjectCumulativeDatumsRequest> {
        super::Call::new(
            self.0,
            operations::ProjectCumulativeDatumsRequest::new(
                project_id,
                cumulative,
                cumulative_date,
            ),
        )
    }

    /// Expected generation series, all projects
    ///
    /// `GET /energy/datums/generation/expected`
    pub fn expected_generation_datums(
        &self,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> super::Call<operations::ExpectedGenerationDatumsRequest> {
        super::Call::new(
            self.0,
            operations::ExpectedGenerationDatumsRequest::new(start, end),
        )
    }

    /// Forecast generation series, all projects
    ///
    /// `GET /energy/datums/generation/predicted`
    pub fn predicted_generation_datums(
        &self,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> super::Call<operations::PredictedGenerationDatumsRequest> {
        super::Call::new(
            self.0,
            operations::PredictedGenerationDatumsRequest::new(start, end),
        )
    }

    /// Forecast generation series of a project
    ///
    /// `GET /energy/datums/generation/predicted/projects/{projectId}`
    pub fn project_predicted_generation_datums(
        &self,
        project_id: impl Into<String>,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> super::Call<operations::ProjectPredictedGenerationDatumsRequest> {
        super::Call::new(
            self.0,
            operations::ProjectPredictedGenerationDatumsRequest::new(
                project_id,
                start,
                end,
            ),
        )
    }

    /// Raw SolarNetwork datums of a project
    ///
    /// `GET /energy/datums/nodes/projects/{projectId}`
    pub fn project_nodes_datums(
        &self,
        project_id: impl Into<String>,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> super::Call<operations::ProjectNodesDatumsRequest> {
        super::Call::new(
            self.0,
            operations::ProjectNodesDatumsRequest::new(project_id, start, end),
        )
    }

    /// Export raw SolarNetwork datums
    ///
    /// `GET /energy/export`
    pub fn export_energy(
        &self,
        project_ids: impl Into<String>,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> super::Call<operations::ExportEnergyRequest> {
        super::Call::new(
            self.0,
            operations::ExportEnergyRequest::new(project_ids, start, end),
        )
    }

    /// Current generation of every project
    ///
    /// `GET /energy/instantaneous`
    pub fn instantaneous(&self) -> super::Call<operations::InstantaneousRequest> {
        super::Call::new(self.0, operations::InstantaneousRequest::new())
    }

    /// Energy readings, all projects
    ///
    /// `GET /energy/readings`
    pub fn readings(
        &self,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> super::Call<operations::ReadingsRequest> {
        super::Call::new(self.0, operations::ReadingsRequest::new(start, end))
    }

    /// Energy status of all projects
    ///
    /// `GET /energy/status`
    pub fn status(&self) -> super::Call<operations::StatusRequest> {
        super::Call::new(self.0, operations::StatusRequest::new())
    }
}

impl super::Call<operations::DatumsRequest> {
    /// Comma separated project ids
    pub fn project_ids(mut self, project_ids: impl Into<String>) -> Self {
        self.0.request_mut().project_ids = Some(project_ids.into());
        self
    }

    /// Length of one datum
    pub fn aggregation(
        mut self,
        aggregation: impl Into<operations::DatumsAggregation>,
    ) -> Self {
        self.0.request_mut().aggregation = Some(aggregation.into());
        self
    }
}

impl super::Call<operations::ProjectDatumsRequest> {
    /// Length of one datum
    pub fn aggregation(
        mut self,
        aggregation: impl Into<operations::ProjectDatumsAggregation>,
    ) -> Self {
        self.0.request_mut().aggregation = Some(aggregation.into());
        self
    }
}

impl super::Call<operations::ConsumptionCostDatumsRequest> {
    /// Length of one datum
    pub fn aggregation(
        mut self,
        aggregation: impl Into<operations::ConsumptionCostDatumsAggregation>,
    ) -> Self {
        self.0.request_mut().aggregation = Some(aggregation.into());
        self
    }
}

impl super::Call<operations::ProjectConsumptionCostDatumsRequest> {
    /// Length of one datum
    pub fn aggregation(
        mut self,
        aggregation: impl Into<operations::ProjectConsumptionCostDatumsAggregation>,
    ) -> Self {
        self.0.request_mut().aggregation = Some(aggregation.into());
        self
    }
}

impl super::Call<operations::PredictedConsumptionDatumsRequest> {
    /// Length of one datum
    pub fn aggregation(
        mut self,
        aggregation: impl Into<operations::PredictedConsumptionDatumsAggregation>,
    ) -> Self {
        self.0.request_mut().aggregation = Some(aggregation.into());
        self
    }
}

impl super::Call<operations::ProjectPredictedConsumptionDatumsRequest> {
    /// Length of one datum
    pub fn aggregation(
        mut self,
        aggregation: impl Into<operations::ProjectPredictedConsumptionDatumsAggregation>,
    ) -> Self {
        self.0.request_mut().aggregation = Some(aggregation.into());
        self
    }
}

impl super::Call<operations::ProjectConsumptionDatumsRequest> {
    /// Length of one datum
    pub fn aggregation(
        mut self,
        aggregation: impl Into<operations::ProjectConsumptionDatumsAggregation>,
    ) -> Self {
        self.0.request_mut().aggregation = Some(aggregation.into());
        self
    }
}

impl super::Call<operations::ExpectedGenerationDatumsRequest> {
    /// Length of one datum
    pub fn aggregation(
        mut self,
        aggregation: impl Into<operations::ExpectedGenerationDatumsAggregation>,
    ) -> Self {
        self.0.request_mut().aggregation = Some(aggregation.into());
        self
    }
}

impl super::Call<operations::PredictedGenerationDatumsRequest> {
    /// Length of one datum
    pub fn aggregation(
        mut self,
        aggregation: impl Into<operations::PredictedGenerationDatumsAggregation>,
    ) -> Self {
        self.0.request_mut().aggregation = Some(aggregation.into());
        self
    }
}

impl super::Call<operations::ProjectPredictedGenerationDatumsRequest> {
    /// Length of one datum
    pub fn aggregation(
        mut self,
        aggregation: impl Into<operations::ProjectPredictedGenerationDatumsAggregation>,
    ) -> Self {
        self.0.request_mut().aggregation = Some(aggregation.into());
        self
    }
}

impl super::Call<operations::ProjectNodesDatumsRequest> {
    /// Length of one datum
    pub fn aggregation(
        mut self,
        aggregation: impl Into<operations::ProjectNodesDatumsAggregation>,
    ) -> Self {
        self.0.request_mut().aggregation = Some(aggregation.into());
        self
    }

    /// Node ids, comma separated
    pub fn node_ids(mut self, node_ids: impl Into<String>) -> Self {
        self.0.request_mut().node_ids = Some(node_ids.into());
        self
    }

    /// Source id
    pub fn source_id(mut self, source_id: impl Into<String>) -> Self {
        self.0.request_mut().source_id = Some(source_id.into());
        self
    }

    /// Source ids, comma separated
    pub fn source_ids(mut self, source_ids: impl Into<String>) -> Self {
        self.0.request_mut().source_ids = Some(source_ids.into());
        self
    }
}

impl super::Call<operations::ExportEnergyRequest> {
    /// Source ids, comma separated
    pub fn source_ids(mut self, source_ids: impl Into<String>) -> Self {
        self.0.request_mut().source_ids = Some(source_ids.into());
        self
    }

    /// Length of one datum
    pub fn aggregation(
        mut self,
        aggregation: impl Into<operations::ExportEnergyAggregation>,
    ) -> Self {
        self.0.request_mut().aggregation = Some(aggregation.into());
        self
    }

    /// Export format
    pub fn format(mut self, format: impl Into<operations::ExportEnergyFormat>) -> Self {
        self.0.request_mut().format = Some(format.into());
        self
    }
}
