// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The operations of the tag `energy`.

use super::super::answers;
use super::super::models;
use super::super::runtime as rt;

/// Energy series, all projects
///
/// `GET /energy/datums`
pub static DATUMS: rt::Operation = rt::Operation::new(
        "datums",
        rt::Method::Get,
        "/energy/datums",
    )
    .tags(&["energy"])
    .parameters(
        &[
            rt::Parameter::query("projectIds"),
            rt::Parameter::query("start").required(),
            rt::Parameter::query("end").required(),
            rt::Parameter::query("aggregation"),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DATUMS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatumsRequest {
    /// Comma separated project ids
    pub project_ids: Option<String>,
    /// First instant, included
    pub start: rt::DateTime,
    /// Last instant, excluded
    pub end: rt::DateTime,
    /// Length of one datum
    pub aggregation: Option<DatumsAggregation>,
}

impl DatumsRequest {
    /// A request with what is required.
    pub fn new(start: rt::DateTime, end: rt::DateTime) -> Self {
        Self {
            project_ids: None,
            start,
            end,
            aggregation: None,
        }
    }
}

impl rt::Request for DatumsRequest {
    type Response = DatumsResponse;
    type Success = DatumsOk;
    const OPERATION: &'static rt::Operation = &DATUMS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_ids: Option<String> = None;
        let mut start: Option<rt::DateTime> = None;
        let mut end: Option<rt::DateTime> = None;
        let mut aggregation: Option<DatumsAggregation> = None;
        r.read(
            &mut [&mut project_ids, &mut start, &mut end, &mut aggregation],
            &mut rt::NoBody,
        )?;
        let (Some(start), Some(end)) = (start, end) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self {
            project_ids,
            start,
            end,
            aggregation,
        })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_ids, &self.start, &self.end, &self.aggregation]);
    }
}

/// The answers of [`DATUMS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type DatumsResponse = answers::Answer200Or400<DatumsOk, models::Error>;

/// Latest SolarNetwork datum per node and source
///
/// `GET /energy/datums/most-recent`
pub static GET_NODES_DATUM_MOST_RECENT: rt::Operation = rt::Operation::new(
        "getNodesDatumMostRecent",
        rt::Method::Get,
        "/energy/datums/most-recent",
    )
    .tags(&["energy"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_NODES_DATUM_MOST_RECENT`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetNodesDatumMostRecentRequest {}
impl GetNodesDatumMostRecentRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for GetNodesDatumMostRecentRequest {
    type Response = GetNodesDatumMostRecentResponse;
    type Success = GetNodesDatumMostRecentOk;
    const OPERATION: &'static rt::Operation = &GET_NODES_DATUM_MOST_RECENT;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`GET_NODES_DATUM_MOST_RECENT`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetNodesDatumMostRecentResponse = answers::Answer200Or400<
    GetNodesDatumMostRecentOk,
    models::Error,
>;

/// Energy series of a project
///
/// `GET /energy/datums/projects/{projectId}`
pub static PROJECT_DATUMS: rt::Operation = rt::Operation::new(
        "projectDatums",
        rt::Method::Get,
        "/energy/datums/projects/{projectId}",
    )
    .tags(&["energy"])
    .parameters(
        &[
            rt::Parameter::path("projectId"),
            rt::Parameter::query("start").required(),
            rt::Parameter::query("end").required(),
            rt::Parameter::query("aggregation"),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PROJECT_DATUMS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectDatumsRequest {
    /// Project id
    pub project_id: String,
    /// First instant, included
    pub start: rt::DateTime,
    /// Last instant, excluded
    pub end: rt::DateTime,
    /// Length of one datum
    pub aggregation: Option<ProjectDatumsAggregation>,
}

impl ProjectDatumsRequest {
    /// A request with what is required.
    pub fn new(
        project_id: impl Into<String>,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            start,
            end,
            aggregation: None,
        }
    }
}

impl rt::Request for ProjectDatumsRequest {
    type Response = ProjectDatumsResponse;
    type Success = ProjectDatumsOk;
    const OPERATION: &'static rt::Operation = &PROJECT_DATUMS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut start: Option<rt::DateTime> = None;
        let mut end: Option<rt::DateTime> = None;
        let mut aggregation: Option<ProjectDatumsAggregation> = None;
        r.read(
            &mut [&mut project_id, &mut start, &mut end, &mut aggregation],
            &mut rt::NoBody,
        )?;
        let (Some(project_id), Some(start), Some(end)) = (project_id, start, end) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self {
            project_id,
            start,
            end,
            aggregation,
        })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id, &self.start, &self.end, &self.aggregation]);
    }
}

/// The answers of [`PROJECT_DATUMS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ProjectDatumsResponse = answers::Answer200Or400<ProjectDatumsOk, models::Error>;

/// Consumption cost series, all projects
///
/// `GET /energy/datums/consumption/cost`
pub static CONSUMPTION_COST_DATUMS: rt::Operation = rt::Operation::new(
        "consumptionCostDatums",
        rt::Method::Get,
        "/energy/datums/consumption/cost",
    )
    .tags(&["energy"])
    .parameters(
        &[
            rt::Parameter::query("start").required(),
            rt::Parameter::query("end").required(),
            rt::Parameter::query("aggregation"),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`CONSUMPTION_COST_DATUMS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConsumptionCostDatumsRequest {
    /// First instant, included
    pub start: rt::DateTime,
    /// Last instant, excluded
    pub end: rt::DateTime,
    /// Length of one datum
    pub aggregation: Option<ConsumptionCostDatumsAggregation>,
}

impl ConsumptionCostDatumsRequest {
    /// A request with what is required.
    pub fn new(start: rt::DateTime, end: rt::DateTime) -> Self {
        Self {
            start,
            end,
            aggregation: None,
        }
    }
}

impl rt::Request for ConsumptionCostDatumsRequest {
    type Response = ConsumptionCostDatumsResponse;
    type Success = ConsumptionCostDatumsOk;
    const OPERATION: &'static rt::Operation = &CONSUMPTION_COST_DATUMS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut start: Option<rt::DateTime> = None;
        let mut end: Option<rt::DateTime> = None;
        let mut aggregation: Option<ConsumptionCostDatumsAggregation> = None;
        r.read(&mut [&mut start, &mut end, &mut aggregation], &mut rt::NoBody)?;
        let (Some(start), Some(end)) = (start, end) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { start, end, aggregation })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.start, &self.end, &self.aggregation]);
    }
}

/// The answers of [`CONSUMPTION_COST_DATUMS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ConsumptionCostDatumsResponse = answers::Answer200Or400<
    ConsumptionCostDatumsOk,
    models::Error,
>;

/// Consumption cost series of a project
///
/// `GET /energy/datums/consumption/cost/projects/{projectId}`
pub static PROJECT_CONSUMPTION_COST_DATUMS: rt::Operation = rt::Operation::new(
        "projectConsumptionCostDatums",
        rt::Method::Get,
        "/energy/datums/consumption/cost/projects/{projectId}",
    )
    .tags(&["energy"])
    .parameters(
        &[
            rt::Parameter::path("projectId"),
            rt::Parameter::query("start").required(),
            rt::Parameter::query("end").required(),
            rt::Parameter::query("aggregation"),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PROJECT_CONSUMPTION_COST_DATUMS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectConsumptionCostDatumsRequest {
    /// Project id
    pub project_id: String,
    /// First instant, included
    pub start: rt::DateTime,
    /// Last instant, excluded
    pub end: rt::DateTime,
    /// Length of one datum
    pub aggregation: Option<ProjectConsumptionCostDatumsAggregation>,
}

impl ProjectConsumptionCostDatumsRequest {
    /// A request with what is required.
    pub fn new(
        project_id: impl Into<String>,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            start,
            end,
            aggregation: None,
        }
    }
}

impl rt::Request for ProjectConsumptionCostDatumsRequest {
    type Response = ProjectConsumptionCostDatumsResponse;
    type Success = ProjectConsumptionCostDatumsOk;
    const OPERATION: &'static rt::Operation = &PROJECT_CONSUMPTION_COST_DATUMS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut start: Option<rt::DateTime> = None;
        let mut end: Option<rt::DateTime> = None;
        let mut aggregation: Option<ProjectConsumptionCostDatumsAggregation> = None;
        r.read(
            &mut [&mut project_id, &mut start, &mut end, &mut aggregation],
            &mut rt::NoBody,
        )?;
        let (Some(project_id), Some(start), Some(end)) = (project_id, start, end) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self {
            project_id,
            start,
            end,
            aggregation,
        })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id, &self.start, &self.end, &self.aggregation]);
    }
}

/// The answers of [`PROJECT_CONSUMPTION_COST_DATUMS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ProjectConsumptionCostDatumsResponse = answers::Answer200Or400<
    ProjectConsumptionCostDatumsOk,
    models::Error,
>;

/// Forecast consumption series, all projects
///
/// `GET /energy/datums/consumption/predicted`
pub static PREDICTED_CONSUMPTION_DATUMS: rt::Operation = rt::Operation::new(
        "predictedConsumptionDatums",
        rt::Method::Get,
        "/energy/datums/consumption/predicted",
    )
    .tags(&["energy"])
    .parameters(
        &[
            rt::Parameter::query("start").required(),
            rt::Parameter::query("end").required(),
            rt::Parameter::query("aggregation"),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PREDICTED_CONSUMPTION_DATUMS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PredictedConsumptionDatumsRequest {
    /// First instant, included
    pub start: rt::DateTime,
    /// Last instant, excluded
    pub end: rt::DateTime,
    /// Length of one datum
    pub aggregation: Option<PredictedConsumptionDatumsAggregation>,
}

impl PredictedConsumptionDatumsRequest {
    /// A request with what is required.
    pub fn new(start: rt::DateTime, end: rt::DateTime) -> Self {
        Self {
            start,
            end,
            aggregation: None,
        }
    }
}

impl rt::Request for PredictedConsumptionDatumsRequest {
    type Response = PredictedConsumptionDatumsResponse;
    type Success = PredictedConsumptionDatumsOk;
    const OPERATION: &'static rt::Operation = &PREDICTED_CONSUMPTION_DATUMS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut start: Option<rt::DateTime> = None;
        let mut end: Option<rt::DateTime> = None;
        let mut aggregation: Option<PredictedConsumptionDatumsAggregation> = None;
        r.read(&mut [&mut start, &mut end, &mut aggregation], &mut rt::NoBody)?;
        let (Some(start), Some(end)) = (start, end) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { start, end, aggregation })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.start, &self.end, &self.aggregation]);
    }
}

/// The answers of [`PREDICTED_CONSUMPTION_DATUMS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type PredictedConsumptionDatumsResponse = answers::Answer200Or400<
    PredictedConsumptionDatumsOk,
    models::Error,
>;

/// Forecast consumption series of a project
///
/// `GET /energy/datums/consumption/predicted/projects/{projectId}`
pub static PROJECT_PREDICTED_CONSUMPTION_DATUMS: rt::Operation = rt::Operation::new(
        "projectPredictedConsumptionDatums",
        rt::Method::Get,
        "/energy/datums/consumption/predicted/projects/{projectId}",
    )
    .tags(&["energy"])
    .parameters(
        &[
            rt::Parameter::path("projectId"),
            rt::Parameter::query("start").required(),
            rt::Parameter::query("end").required(),
            rt::Parameter::query("aggregation"),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PROJECT_PREDICTED_CONSUMPTION_DATUMS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectPredictedConsumptionDatumsRequest {
    /// Project id
    pub project_id: String,
    /// First instant, included
    pub start: rt::DateTime,
    /// Last instant, excluded
    pub end: rt::DateTime,
    /// Length of one datum
    pub aggregation: Option<ProjectPredictedConsumptionDatumsAggregation>,
}

impl ProjectPredictedConsumptionDatumsRequest {
    /// A request with what is required.
    pub fn new(
        project_id: impl Into<String>,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            start,
            end,
            aggregation: None,
        }
    }
}

impl rt::Request for ProjectPredictedConsumptionDatumsRequest {
    type Response = ProjectPredictedConsumptionDatumsResponse;
    type Success = ProjectPredictedConsumptionDatumsOk;
    const OPERATION: &'static rt::Operation = &PROJECT_PREDICTED_CONSUMPTION_DATUMS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut start: Option<rt::DateTime> = None;
        let mut end: Option<rt::DateTime> = None;
        let mut aggregation: Option<ProjectPredictedConsumptionDatumsAggregation> = None;
        r.read(
            &mut [&mut project_id, &mut start, &mut end, &mut aggregation],
            &mut rt::NoBody,
        )?;
        let (Some(project_id), Some(start), Some(end)) = (project_id, start, end) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self {
            project_id,
            start,
            end,
            aggregation,
        })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id, &self.start, &self.end, &self.aggregation]);
    }
}

/// The answers of [`PROJECT_PREDICTED_CONSUMPTION_DATUMS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ProjectPredictedConsumptionDatumsResponse = answers::Answer200Or400<
    ProjectPredictedConsumptionDatumsOk,
    models::Error,
>;

/// Consumption series of a project
///
/// `GET /energy/datums/consumption/projects/{projectId}`
pub static PROJECT_CONSUMPTION_DATUMS: rt::Operation = rt::Operation::new(
        "projectConsumptionDatums",
        rt::Method::Get,
        "/energy/datums/consumption/projects/{projectId}",
    )
    .tags(&["energy"])
    .parameters(
        &[
            rt::Parameter::path("projectId"),
            rt::Parameter::query("start").required(),
            rt::Parameter::query("end").required(),
            rt::Parameter::query("aggregation"),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PROJECT_CONSUMPTION_DATUMS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectConsumptionDatumsRequest {
    /// Project id
    pub project_id: String,
    /// First instant, included
    pub start: rt::DateTime,
    /// Last instant, excluded
    pub end: rt::DateTime,
    /// Length of one datum
    pub aggregation: Option<ProjectConsumptionDatumsAggregation>,
}

impl ProjectConsumptionDatumsRequest {
    /// A request with what is required.
    pub fn new(
        project_id: impl Into<String>,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            start,
            end,
            aggregation: None,
        }
    }
}

impl rt::Request for ProjectConsumptionDatumsRequest {
    type Response = ProjectConsumptionDatumsResponse;
    type Success = ProjectConsumptionDatumsOk;
    const OPERATION: &'static rt::Operation = &PROJECT_CONSUMPTION_DATUMS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut start: Option<rt::DateTime> = None;
        let mut end: Option<rt::DateTime> = None;
        let mut aggregation: Option<ProjectConsumptionDatumsAggregation> = None;
        r.read(
            &mut [&mut project_id, &mut start, &mut end, &mut aggregation],
            &mut rt::NoBody,
        )?;
        let (Some(project_id), Some(start), Some(end)) = (project_id, start, end) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self {
            project_id,
            start,
            end,
            aggregation,
        })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id, &self.start, &self.end, &self.aggregation]);
    }
}

/// The answers of [`PROJECT_CONSUMPTION_DATUMS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ProjectConsumptionDatumsResponse = answers::Answer200Or400<
    ProjectConsumptionDatumsOk,
    models::Error,
>;

/// Running energy totals of a project
///
/// `GET /energy/datums/cumulative/projects/{projectId}`
pub static PROJECT_CUMULATIVE_DATUMS: rt::Operation = rt::Operation::new(
        "projectCumulativeDatums",
        rt::Method::Get,
        "/energy/datums/cumulative/projects/{projectId}",
    )
    .tags(&["energy"])
    .parameters(
        &[
            rt::Parameter::path("projectId"),
            rt::Parameter::query("cumulative").required(),
            rt::Parameter::query("cumulativeDate").required(),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PROJECT_CUMULATIVE_DATUMS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectCumulativeDatumsRequest {
    /// Project id
    pub project_id: String,
    /// Unit to accumulate by, year or month
    pub cumulative: rt::DateTime,
    /// Month to accumulate, when the unit is month
    pub cumulative_date: rt::DateTime,
}

impl ProjectCumulativeDatumsRequest {
    /// A request with what is required.
    pub fn new(
        project_id: impl Into<String>,
        cumulative: rt::DateTime,
        cumulative_date: rt::DateTime,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            cumulative,
            cumulative_date,
        }
    }
}

impl rt::Request for ProjectCumulativeDatumsRequest {
    type Response = ProjectCumulativeDatumsResponse;
    type Success = ProjectCumulativeDatumsOk;
    const OPERATION: &'static rt::Operation = &PROJECT_CUMULATIVE_DATUMS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut cumulative: Option<rt::DateTime> = None;
        let mut cumulative_date: Option<rt::DateTime> = None;
        r.read(
            &mut [&mut project_id, &mut cumulative, &mut cumulative_date],
            &mut rt::NoBody,
        )?;
        let (Some(project_id), Some(cumulative), Some(cumulative_date)) = (
            project_id,
            cumulative,
            cumulative_date,
        ) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self {
            project_id,
            cumulative,
            cumulative_date,
        })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id, &self.cumulative, &self.cumulative_date]);
    }
}

/// The answers of [`PROJECT_CUMULATIVE_DATUMS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ProjectCumulativeDatumsResponse = answers::Answer200Or400<
    ProjectCumulativeDatumsOk,
    models::Error,
>;

/// Expected generation series, all projects
///
/// `GET /energy/datums/generation/expected`
pub static EXPECTED_GENERATION_DATUMS: rt::Operation = rt::Operation::new(
        "expectedGenerationDatums",
        rt::Method::Get,
        "/energy/datums/generation/expected",
    )
    .tags(&["energy"])
    .parameters(
        &[
            rt::Parameter::query("start").required(),
            rt::Parameter::query("end").required(),
            rt::Parameter::query("aggregation"),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`EXPECTED_GENERATION_DATUMS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExpectedGenerationDatumsRequest {
    /// First instant, included
    pub start: rt::DateTime,
    /// Last instant, excluded
    pub end: rt::DateTime,
    /// Length of one datum
    pub aggregation: Option<ExpectedGenerationDatumsAggregation>,
}

impl ExpectedGenerationDatumsRequest {
    /// A request with what is required.
    pub fn new(start: rt::DateTime, end: rt::DateTime) -> Self {
        Self {
            start,
            end,
            aggregation: None,
        }
    }
}

impl rt::Request for ExpectedGenerationDatumsRequest {
    type Response = ExpectedGenerationDatumsResponse;
    type Success = ExpectedGenerationDatumsOk;
    const OPERATION: &'static rt::Operation = &EXPECTED_GENERATION_DATUMS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut start: Option<rt::DateTime> = None;
        let mut end: Option<rt::DateTime> = None;
        let mut aggregation: Option<ExpectedGenerationDatumsAggregation> = None;
        r.read(&mut [&mut start, &mut end, &mut aggregation], &mut rt::NoBody)?;
        let (Some(start), Some(end)) = (start, end) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { start, end, aggregation })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.start, &self.end, &self.aggregation]);
    }
}

/// The answers of [`EXPECTED_GENERATION_DATUMS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ExpectedGenerationDatumsResponse = answers::Answer200Or400<
    ExpectedGenerationDatumsOk,
    models::Error,
>;

/// Forecast generation series, all projects
///
/// `GET /energy/datums/generation/predicted`
pub static PREDICTED_GENERATION_DATUMS: rt::Operation = rt::Operation::new(
        "predictedGenerationDatums",
        rt::Method::Get,
        "/energy/datums/generation/predicted",
    )
    .tags(&["energy"])
    .parameters(
        &[
            rt::Parameter::query("start").required(),
            rt::Parameter::query("end").required(),
            rt::Parameter::query("aggregation"),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PREDICTED_GENERATION_DATUMS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PredictedGenerationDatumsRequest {
    /// First instant, included
    pub start: rt::DateTime,
    /// Last instant, excluded
    pub end: rt::DateTime,
    /// Length of one datum
    pub aggregation: Option<PredictedGenerationDatumsAggregation>,
}

impl PredictedGenerationDatumsRequest {
    /// A request with what is required.
    pub fn new(start: rt::DateTime, end: rt::DateTime) -> Self {
        Self {
            start,
            end,
            aggregation: None,
        }
    }
}

impl rt::Request for PredictedGenerationDatumsRequest {
    type Response = PredictedGenerationDatumsResponse;
    type Success = PredictedGenerationDatumsOk;
    const OPERATION: &'static rt::Operation = &PREDICTED_GENERATION_DATUMS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut start: Option<rt::DateTime> = None;
        let mut end: Option<rt::DateTime> = None;
        let mut aggregation: Option<PredictedGenerationDatumsAggregation> = None;
        r.read(&mut [&mut start, &mut end, &mut aggregation], &mut rt::NoBody)?;
        let (Some(start), Some(end)) = (start, end) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { start, end, aggregation })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.start, &self.end, &self.aggregation]);
    }
}

/// The answers of [`PREDICTED_GENERATION_DATUMS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type PredictedGenerationDatumsResponse = answers::Answer200Or400<
    PredictedGenerationDatumsOk,
    models::Error,
>;

/// Forecast generation series of a project
///
/// `GET /energy/datums/generation/predicted/projects/{projectId}`
pub static PROJECT_PREDICTED_GENERATION_DATUMS: rt::Operation = rt::Operation::new(
        "projectPredictedGenerationDatums",
        rt::Method::Get,
        "/energy/datums/generation/predicted/projects/{projectId}",
    )
    .tags(&["energy"])
    .parameters(
        &[
            rt::Parameter::path("projectId"),
            rt::Parameter::query("start").required(),
            rt::Parameter::query("end").required(),
            rt::Parameter::query("aggregation"),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PROJECT_PREDICTED_GENERATION_DATUMS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectPredictedGenerationDatumsRequest {
    /// Project id
    pub project_id: String,
    /// First instant, included
    pub start: rt::DateTime,
    /// Last instant, excluded
    pub end: rt::DateTime,
    /// Length of one datum
    pub aggregation: Option<ProjectPredictedGenerationDatumsAggregation>,
}

impl ProjectPredictedGenerationDatumsRequest {
    /// A request with what is required.
    pub fn new(
        project_id: impl Into<String>,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            start,
            end,
            aggregation: None,
        }
    }
}

impl rt::Request for ProjectPredictedGenerationDatumsRequest {
    type Response = ProjectPredictedGenerationDatumsResponse;
    type Success = ProjectPredictedGenerationDatumsOk;
    const OPERATION: &'static rt::Operation = &PROJECT_PREDICTED_GENERATION_DATUMS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut start: Option<rt::DateTime> = None;
        let mut end: Option<rt::DateTime> = None;
        let mut aggregation: Option<ProjectPredictedGenerationDatumsAggregation> = None;
        r.read(
            &mut [&mut project_id, &mut start, &mut end, &mut aggregation],
            &mut rt::NoBody,
        )?;
        let (Some(project_id), Some(start), Some(end)) = (project_id, start, end) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self {
            project_id,
            start,
            end,
            aggregation,
        })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id, &self.start, &self.end, &self.aggregation]);
    }
}

/// The answers of [`PROJECT_PREDICTED_GENERATION_DATUMS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ProjectPredictedGenerationDatumsResponse = answers::Answer200Or400<
    ProjectPredictedGenerationDatumsOk,
    models::Error,
>;

/// Raw SolarNetwork datums of a project
///
/// `GET /energy/datums/nodes/projects/{projectId}`
pub static PROJECT_NODES_DATUMS: rt::Operation = rt::Operation::new(
        "projectNodesDatums",
        rt::Method::Get,
        "/energy/datums/nodes/projects/{projectId}",
    )
    .tags(&["energy"])
    .parameters(
        &[
            rt::Parameter::path("projectId"),
            rt::Parameter::query("start").required(),
            rt::Parameter::query("end").required(),
            rt::Parameter::query("aggregation"),
            rt::Parameter::query("nodeIds"),
            rt::Parameter::query("sourceId"),
            rt::Parameter::query("sourceIds"),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PROJECT_NODES_DATUMS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectNodesDatumsRequest {
    /// Project id
    pub project_id: String,
    /// First instant, included
    pub start: rt::DateTime,
    /// Last instant, excluded
    pub end: rt::DateTime,
    /// Length of one datum
    pub aggregation: Option<ProjectNodesDatumsAggregation>,
    /// Node ids, comma separated
    pub node_ids: Option<String>,
    /// Source id
    pub source_id: Option<String>,
    /// Source ids, comma separated
    pub source_ids: Option<String>,
}

impl ProjectNodesDatumsRequest {
    /// A request with what is required.
    pub fn new(
        project_id: impl Into<String>,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            start,
            end,
            aggregation: None,
            node_ids: None,
            source_id: None,
            source_ids: None,
        }
    }
}

impl rt::Request for ProjectNodesDatumsRequest {
    type Response = ProjectNodesDatumsResponse;
    type Success = ProjectNodesDatumsOk;
    const OPERATION: &'static rt::Operation = &PROJECT_NODES_DATUMS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut start: Option<rt::DateTime> = None;
        let mut end: Option<rt::DateTime> = None;
        let mut aggregation: Option<ProjectNodesDatumsAggregation> = None;
        let mut node_ids: Option<String> = None;
        let mut source_id: Option<String> = None;
        let mut source_ids: Option<String> = None;
        r.read(
            &mut [
                &mut project_id,
                &mut start,
                &mut end,
                &mut aggregation,
                &mut node_ids,
                &mut source_id,
                &mut source_ids,
            ],
            &mut rt::NoBody,
        )?;
        let (Some(project_id), Some(start), Some(end)) = (project_id, start, end) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self {
            project_id,
            start,
            end,
            aggregation,
            node_ids,
            source_id,
            source_ids,
        })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(
            &[
                &self.project_id,
                &self.start,
                &self.end,
                &self.aggregation,
                &self.node_ids,
                &self.source_id,
                &self.source_ids,
            ],
        );
    }
}

/// The answers of [`PROJECT_NODES_DATUMS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ProjectNodesDatumsResponse = answers::Answer200Or400<
    ProjectNodesDatumsOk,
    models::Error,
>;

/// Export raw SolarNetwork datums
///
/// `GET /energy/export`
pub static EXPORT_ENERGY: rt::Operation = rt::Operation::new(
        "exportEnergy",
        rt::Method::Get,
        "/energy/export",
    )
    .tags(&["energy"])
    .parameters(
        &[
            rt::Parameter::query("projectIds").required(),
            rt::Parameter::query("sourceIds"),
            rt::Parameter::query("start").required(),
            rt::Parameter::query("end").required(),
            rt::Parameter::query("aggregation"),
            rt::Parameter::query("format"),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`EXPORT_ENERGY`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExportEnergyRequest {
    /// Comma separated project ids
    pub project_ids: String,
    /// Source ids, comma separated
    pub source_ids: Option<String>,
    /// First instant, included
    pub start: rt::DateTime,
    /// Last instant, excluded
    pub end: rt::DateTime,
    /// Length of one datum
    pub aggregation: Option<ExportEnergyAggregation>,
    /// Export format
    pub format: Option<ExportEnergyFormat>,
}

impl ExportEnergyRequest {
    /// A request with what is required.
    pub fn new(
        project_ids: impl Into<String>,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> Self {
        Self {
            project_ids: project_ids.into(),
            source_ids: None,
            start,
            end,
            aggregation: None,
            format: None,
        }
    }
}

impl rt::Request for ExportEnergyRequest {
    type Response = ExportEnergyResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &EXPORT_ENERGY;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_ids: Option<String> = None;
        let mut source_ids: Option<String> = None;
        let mut start: Option<rt::DateTime> = None;
        let mut end: Option<rt::DateTime> = None;
        let mut aggregation: Option<ExportEnergyAggregation> = None;
        let mut format: Option<ExportEnergyFormat> = None;
        r.read(
            &mut [
                &mut project_ids,
                &mut source_ids,
                &mut start,
                &mut end,
                &mut aggregation,
                &mut format,
            ],
            &mut rt::NoBody,
        )?;
        let (Some(project_ids), Some(start), Some(end)) = (project_ids, start, end) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self {
            project_ids,
            source_ids,
            start,
            end,
            aggregation,
            format,
        })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(
            &[
                &self.project_ids,
                &self.source_ids,
                &self.start,
                &self.end,
                &self.aggregation,
                &self.format,
            ],
        );
    }
}

/// The answers of [`EXPORT_ENERGY`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ExportEnergyResponse = answers::Answer200Or400<
    rt::Map<rt::Value>,
    models::Error,
>;

/// Current generation of every project
///
/// `GET /energy/instantaneous`
pub static INSTANTANEOUS: rt::Operation = rt::Operation::new(
        "instantaneous",
        rt::Method::Get,
        "/energy/instantaneous",
    )
    .tags(&["energy"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`INSTANTANEOUS`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstantaneousRequest {}
impl InstantaneousRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for InstantaneousRequest {
    type Response = InstantaneousResponse;
    type Success = InstantaneousOk;
    const OPERATION: &'static rt::Operation = &INSTANTANEOUS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`INSTANTANEOUS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type InstantaneousResponse = answers::Answer200Or400<InstantaneousOk, models::Error>;

/// Energy readings, all projects
///
/// `GET /energy/readings`
pub static READINGS: rt::Operation = rt::Operation::new(
        "readings",
        rt::Method::Get,
        "/energy/readings",
    )
    .tags(&["energy"])
    .parameters(
        &[
            rt::Parameter::query("start").required(),
            rt::Parameter::query("end").required(),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`READINGS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReadingsRequest {
    /// First instant, included
    pub start: rt::DateTime,
    /// Last instant, excluded
    pub end: rt::DateTime,
}

impl ReadingsRequest {
    /// A request with what is required.
    pub fn new(start: rt::DateTime, end: rt::DateTime) -> Self {
        Self { start, end }
    }
}

impl rt::Request for ReadingsRequest {
    type Response = ReadingsResponse;
    type Success = ReadingsOk;
    const OPERATION: &'static rt::Operation = &READINGS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut start: Option<rt::DateTime> = None;
        let mut end: Option<rt::DateTime> = None;
        r.read(&mut [&mut start, &mut end], &mut rt::NoBody)?;
        let (Some(start), Some(end)) = (start, end) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { start, end })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.start, &self.end]);
    }
}

/// The answers of [`READINGS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ReadingsResponse = answers::Answer200Or400<ReadingsOk, models::Error>;

/// Energy status of all projects
///
/// `GET /energy/status`
pub static STATUS: rt::Operation = rt::Operation::new(
        "status",
        rt::Method::Get,
        "/energy/status",
    )
    .tags(&["energy"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`STATUS`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusRequest {}
impl StatusRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for StatusRequest {
    type Response = StatusResponse;
    type Success = StatusOk;
    const OPERATION: &'static rt::Operation = &STATUS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`STATUS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type StatusResponse = answers::Answer200Or400<StatusOk, models::Error>;

/// The schema at `/paths/~1energy~1datums/get/parameters/3/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatumsAggregation {
    /// `year`
    Year,
    /// `month`
    Month,
    /// `day`
    Day,
    /// `hour`
    Hour,
    /// `15minute`
    FifteenMinute,
    /// `5minute`
    FiveMinute,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl DatumsAggregation {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Year => "year",
            Self::Month => "month",
            Self::Day => "day",
            Self::Hour => "hour",
            Self::FifteenMinute => "15minute",
            Self::FiveMinute => "5minute",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DatumsAggregation {
    fn from(value: &str) -> Self {
        match value {
            "year" => Self::Year,
            "month" => Self::Month,
            "day" => Self::Day,
            "hour" => Self::Hour,
            "15minute" => Self::FifteenMinute,
            "5minute" => Self::FiveMinute,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for DatumsAggregation {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for DatumsAggregation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for DatumsAggregation {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for DatumsAggregation {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}

/// The schema at `/paths/~1energy~1datums/get/responses/200/content/application~1json/schema/properties/aggregation`.
pub type DatumsOkAggregation = DatumsAggregation;

/// The schema at `/paths/~1energy~1datums/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DatumsOk {
    /// The property `projects`.
    pub projects: Option<rt::Map<models::ProjectDatums>>,
    /// The property `range`.
    pub range: Option<models::Range>,
    /// The property `aggregation`.
    pub aggregation: Option<DatumsOkAggregation>,
}

impl DatumsOk {
    const RECORD: rt::Record = rt::Record {
        name: "DatumsOk",
        properties: &[
            rt::Property::optional("projects"),
            rt::Property::optional("range"),
            rt::Property::optional("aggregation"),
        ],
    };
}

impl rt::Decode for DatumsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.projects, &mut value.range, &mut value.aggregation],
        )?;
        Ok(value)
    }
}

impl rt::Encode for DatumsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.projects, &self.range, &self.aggregation]);
    }
}

/// The schema at `/paths/~1energy~1datums~1most-recent/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetNodesDatumMostRecentOk {
    /// The property `datums`.
    pub datums: Option<Vec<models::SolarNetworkDatum>>,
}

impl GetNodesDatumMostRecentOk {
    const RECORD: rt::Record = rt::Record {
        name: "GetNodesDatumMostRecentOk",
        properties: &[rt::Property::optional("datums")],
    };
}

impl rt::Decode for GetNodesDatumMostRecentOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.datums])?;
        Ok(value)
    }
}

impl rt::Encode for GetNodesDatumMostRecentOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.datums]);
    }
}

/// The schema at `/paths/~1energy~1datums~1projects~1{projectId}/get/parameters/3/schema`.
pub type ProjectDatumsAggregation = DatumsAggregation;

/// The schema at `/paths/~1energy~1datums~1projects~1{projectId}/get/responses/200/content/application~1json/schema/properties/aggregation`.
pub type ProjectDatumsOkAggregation = DatumsAggregation;

/// The schema at `/paths/~1energy~1datums~1projects~1{projectId}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectDatumsOk {
    /// The property `projectDatums`.
    pub project_datums: Option<models::ProjectDatums>,
    /// The property `range`.
    pub range: Option<models::Range>,
    /// The property `aggregation`.
    pub aggregation: Option<ProjectDatumsOkAggregation>,
}

impl ProjectDatumsOk {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectDatumsOk",
        properties: &[
            rt::Property::optional("projectDatums"),
            rt::Property::optional("range"),
            rt::Property::optional("aggregation"),
        ],
    };
}

impl rt::Decode for ProjectDatumsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.project_datums, &mut value.range, &mut value.aggregation],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectDatumsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.project_datums, &self.range, &self.aggregation]);
    }
}

/// The schema at `/paths/~1energy~1datums~1consumption~1cost/get/parameters/2/schema`.
pub type ConsumptionCostDatumsAggregation = DatumsAggregation;

/// The schema at `/paths/~1energy~1datums~1consumption~1cost/get/responses/200/content/application~1json/schema/properties/aggregation`.
pub type ConsumptionCostDatumsOkAggregation = DatumsAggregation;

/// The schema at `/paths/~1energy~1datums~1consumption~1cost/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsumptionCostDatumsOk {
    /// The property `projects`.
    pub projects: Option<rt::Map<models::ProjectConsumptionCostDatums>>,
    /// The property `range`.
    pub range: Option<models::Range>,
    /// The property `aggregation`.
    pub aggregation: Option<ConsumptionCostDatumsOkAggregation>,
}

impl ConsumptionCostDatumsOk {
    const RECORD: rt::Record = rt::Record {
        name: "ConsumptionCostDatumsOk",
        properties: &[
            rt::Property::optional("projects"),
            rt::Property::optional("range"),
            rt::Property::optional("aggregation"),
        ],
    };
}

impl rt::Decode for ConsumptionCostDatumsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.projects, &mut value.range, &mut value.aggregation],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ConsumptionCostDatumsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.projects, &self.range, &self.aggregation]);
    }
}

/// The schema at `/paths/~1energy~1datums~1consumption~1cost~1projects~1{projectId}/get/parameters/3/schema`.
pub type ProjectConsumptionCostDatumsAggregation = DatumsAggregation;

/// The schema at `/paths/~1energy~1datums~1consumption~1cost~1projects~1{projectId}/get/responses/200/content/application~1json/schema/properties/aggregation`.
pub type ProjectConsumptionCostDatumsOkAggregation = DatumsAggregation;

/// The schema at `/paths/~1energy~1datums~1consumption~1cost~1projects~1{projectId}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectConsumptionCostDatumsOk {
    /// The property `projectDatums`.
    pub project_datums: Option<models::ProjectConsumptionCostDatums>,
    /// The property `range`.
    pub range: Option<models::Range>,
    /// The property `aggregation`.
    pub aggregation: Option<ProjectConsumptionCostDatumsOkAggregation>,
}

impl ProjectConsumptionCostDatumsOk {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectConsumptionCostDatumsOk",
        properties: &[
            rt::Property::optional("projectDatums"),
            rt::Property::optional("range"),
            rt::Property::optional("aggregation"),
        ],
    };
}

impl rt::Decode for ProjectConsumptionCostDatumsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.project_datums, &mut value.range, &mut value.aggregation],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectConsumptionCostDatumsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.project_datums, &self.range, &self.aggregation]);
    }
}

/// The schema at `/paths/~1energy~1datums~1consumption~1predicted/get/parameters/2/schema`.
pub type PredictedConsumptionDatumsAggregation = DatumsAggregation;

/// The schema at `/paths/~1energy~1datums~1consumption~1predicted/get/responses/200/content/application~1json/schema/properties/aggregation`.
pub type PredictedConsumptionDatumsOkAggregation = DatumsAggregation;

/// The schema at `/paths/~1energy~1datums~1consumption~1predicted/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PredictedConsumptionDatumsOk {
    /// The property `projects`.
    pub projects: Option<rt::Map<models::ProjectPredictedConsumptionDatums>>,
    /// The property `range`.
    pub range: Option<models::Range>,
    /// The property `aggregation`.
    pub aggregation: Option<PredictedConsumptionDatumsOkAggregation>,
}

impl PredictedConsumptionDatumsOk {
    const RECORD: rt::Record = rt::Record {
        name: "PredictedConsumptionDatumsOk",
        properties: &[
            rt::Property::optional("projects"),
            rt::Property::optional("range"),
            rt::Property::optional("aggregation"),
        ],
    };
}

impl rt::Decode for PredictedConsumptionDatumsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.projects, &mut value.range, &mut value.aggregation],
        )?;
        Ok(value)
    }
}

impl rt::Encode for PredictedConsumptionDatumsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.projects, &self.range, &self.aggregation]);
    }
}

/// The schema at `/paths/~1energy~1datums~1consumption~1predicted~1projects~1{projectId}/get/parameters/3/schema`.
pub type ProjectPredictedConsumptionDatumsAggregation = DatumsAggregation;

/// The schema at `/paths/~1energy~1datums~1consumption~1predicted~1projects~1{projectId}/get/responses/200/content/application~1json/schema/properties/aggregation`.
pub type ProjectPredictedConsumptionDatumsOkAggregation = DatumsAggregation;

/// The schema at `/paths/~1energy~1datums~1consumption~1predicted~1projects~1{projectId}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectPredictedConsumptionDatumsOk {
    /// The property `projectDatums`.
    pub project_datums: Option<models::ProjectPredictedConsumptionDatums>,
    /// The property `range`.
    pub range: Option<models::Range>,
    /// The property `aggregation`.
    pub aggregation: Option<ProjectPredictedConsumptionDatumsOkAggregation>,
}

impl ProjectPredictedConsumptionDatumsOk {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectPredictedConsumptionDatumsOk",
        properties: &[
            rt::Property::optional("projectDatums"),
            rt::Property::optional("range"),
            rt::Property::optional("aggregation"),
        ],
    };
}

impl rt::Decode for ProjectPredictedConsumptionDatumsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.project_datums, &mut value.range, &mut value.aggregation],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectPredictedConsumptionDatumsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.project_datums, &self.range, &self.aggregation]);
    }
}

/// The schema at `/paths/~1energy~1datums~1consumption~1projects~1{projectId}/get/parameters/3/schema`.
pub type ProjectConsumptionDatumsAggregation = DatumsAggregation;

/// The schema at `/paths/~1energy~1datums~1consumption~1projects~1{projectId}/get/responses/200/content/application~1json/schema/properties/aggregation`.
pub type ProjectConsumptionDatumsOkAggregation = DatumsAggregation;

/// The schema at `/paths/~1energy~1datums~1consumption~1projects~1{projectId}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectConsumptionDatumsOk {
    /// The property `projectDatums`.
    pub project_datums: Option<models::ProjectConsumptionDatums>,
    /// The property `range`.
    pub range: Option<models::Range>,
    /// The property `aggregation`.
    pub aggregation: Option<ProjectConsumptionDatumsOkAggregation>,
}

impl ProjectConsumptionDatumsOk {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectConsumptionDatumsOk",
        properties: &[
            rt::Property::optional("projectDatums"),
            rt::Property::optional("range"),
            rt::Property::optional("aggregation"),
        ],
    };
}

impl rt::Decode for ProjectConsumptionDatumsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.project_datums, &mut value.range, &mut value.aggregation],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectConsumptionDatumsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.project_datums, &self.range, &self.aggregation]);
    }
}

/// The schema at `/paths/~1energy~1datums~1cumulative~1projects~1{projectId}/get/responses/200/content/application~1json/schema/properties/cumulation`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectCumulativeDatumsOkCumulation {
    /// `year`
    Year,
    /// `month`
    Month,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl ProjectCumulativeDatumsOkCumulation {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Year => "year",
            Self::Month => "month",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ProjectCumulativeDatumsOkCumulation {
    fn from(value: &str) -> Self {
        match value {
            "year" => Self::Year,
            "month" => Self::Month,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for ProjectCumulativeDatumsOkCumulation {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for ProjectCumulativeDatumsOkCumulation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for ProjectCumulativeDatumsOkCumulation {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for ProjectCumulativeDatumsOkCumulation {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}

/// The schema at `/paths/~1energy~1datums~1cumulative~1projects~1{projectId}/get/responses/200/content/application~1json/schema/properties/aggregation`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectCumulativeDatumsOkAggregation {
    /// `month`
    Month,
    /// `day`
    Day,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl ProjectCumulativeDatumsOkAggregation {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Month => "month",
            Self::Day => "day",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ProjectCumulativeDatumsOkAggregation {
    fn from(value: &str) -> Self {
        match value {
            "month" => Self::Month,
            "day" => Self::Day,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for ProjectCumulativeDatumsOkAggregation {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for ProjectCumulativeDatumsOkAggregation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for ProjectCumulativeDatumsOkAggregation {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for ProjectCumulativeDatumsOkAggregation {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}

/// The schema at `/paths/~1energy~1datums~1cumulative~1projects~1{projectId}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectCumulativeDatumsOk {
    /// The property `cumulationDate`.
    pub cumulation_date: Option<String>,
    /// The property `cumulation`.
    pub cumulation: Option<ProjectCumulativeDatumsOkCumulation>,
    /// The property `aggregation`.
    pub aggregation: Option<ProjectCumulativeDatumsOkAggregation>,
    /// The property `sourceIds`.
    pub source_ids: Option<Vec<String>>,
    /// The property `project`.
    pub project: Option<String>,
    /// The property `datums`.
    pub datums: Option<models::ProjectCumulativeDatums>,
}

impl ProjectCumulativeDatumsOk {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectCumulativeDatumsOk",
        properties: &[
            rt::Property::optional("cumulationDate"),
            rt::Property::optional("cumulation"),
            rt::Property::optional("aggregation"),
            rt::Property::optional("sourceIds"),
            rt::Property::optional("project"),
            rt::Property::optional("datums"),
        ],
    };
}

impl rt::Decode for ProjectCumulativeDatumsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.cumulation_date,
                &mut value.cumulation,
                &mut value.aggregation,
                &mut value.source_ids,
                &mut value.project,
                &mut value.datums,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectCumulativeDatumsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.cumulation_date,
                &self.cumulation,
                &self.aggregation,
                &self.source_ids,
                &self.project,
                &self.datums,
            ],
        );
    }
}

/// The schema at `/paths/~1energy~1datums~1generation~1expected/get/parameters/2/schema`.
pub type ExpectedGenerationDatumsAggregation = DatumsAggregation;

/// The schema at `/paths/~1energy~1datums~1generation~1expected/get/responses/200/content/application~1json/schema/properties/aggregation`.
pub type ExpectedGenerationDatumsOkAggregation = DatumsAggregation;

/// The schema at `/paths/~1energy~1datums~1generation~1expected/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExpectedGenerationDatumsOk {
    /// The property `projects`.
    pub projects: Option<models::ProjectExpectedGenerationDatums>,
    /// The property `range`.
    pub range: Option<models::Range>,
    /// The property `aggregation`.
    pub aggregation: Option<ExpectedGenerationDatumsOkAggregation>,
}

impl ExpectedGenerationDatumsOk {
    const RECORD: rt::Record = rt::Record {
        name: "ExpectedGenerationDatumsOk",
        properties: &[
            rt::Property::optional("projects"),
            rt::Property::optional("range"),
            rt::Property::optional("aggregation"),
        ],
    };
}

impl rt::Decode for ExpectedGenerationDatumsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.projects, &mut value.range, &mut value.aggregation],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ExpectedGenerationDatumsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.projects, &self.range, &self.aggregation]);
    }
}

/// The schema at `/paths/~1energy~1datums~1generation~1predicted/get/parameters/2/schema`.
pub type PredictedGenerationDatumsAggregation = DatumsAggregation;

/// The schema at `/paths/~1energy~1datums~1generation~1predicted/get/responses/200/content/application~1json/schema/properties/aggregation`.
pub type PredictedGenerationDatumsOkAggregation = DatumsAggregation;

/// The schema at `/paths/~1energy~1datums~1generation~1predicted/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PredictedGenerationDatumsOk {
    /// The property `projects`.
    pub projects: Option<rt::Map<models::ProjectPredictedGenerationDatums>>,
    /// The property `range`.
    pub range: Option<models::Range>,
    /// The property `aggregation`.
    pub aggregation: Option<PredictedGenerationDatumsOkAggregation>,
}

impl PredictedGenerationDatumsOk {
    const RECORD: rt::Record = rt::Record {
        name: "PredictedGenerationDatumsOk",
        properties: &[
            rt::Property::optional("projects"),
            rt::Property::optional("range"),
            rt::Property::optional("aggregation"),
        ],
    };
}

impl rt::Decode for PredictedGenerationDatumsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.projects, &mut value.range, &mut value.aggregation],
        )?;
        Ok(value)
    }
}

impl rt::Encode for PredictedGenerationDatumsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.projects, &self.range, &self.aggregation]);
    }
}

/// The schema at `/paths/~1energy~1datums~1generation~1predicted~1projects~1{projectId}/get/parameters/3/schema`.
pub type ProjectPredictedGenerationDatumsAggregation = DatumsAggregation;

/// The schema at `/paths/~1energy~1datums~1generation~1predicted~1projects~1{projectId}/get/responses/200/content/application~1json/schema/properties/aggregation`.
pub type ProjectPredictedGenerationDatumsOkAggregation = DatumsAggregation;

/// The schema at `/paths/~1energy~1datums~1generation~1predicted~1projects~1{projectId}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectPredictedGenerationDatumsOk {
    /// The property `projectDatums`.
    pub project_datums: Option<models::ProjectPredictedGenerationDatums>,
    /// The property `range`.
    pub range: Option<models::Range>,
    /// The property `aggregation`.
    pub aggregation: Option<ProjectPredictedGenerationDatumsOkAggregation>,
}

impl ProjectPredictedGenerationDatumsOk {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectPredictedGenerationDatumsOk",
        properties: &[
            rt::Property::optional("projectDatums"),
            rt::Property::optional("range"),
            rt::Property::optional("aggregation"),
        ],
    };
}

impl rt::Decode for ProjectPredictedGenerationDatumsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.project_datums, &mut value.range, &mut value.aggregation],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectPredictedGenerationDatumsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.project_datums, &self.range, &self.aggregation]);
    }
}

/// The schema at `/paths/~1energy~1datums~1nodes~1projects~1{projectId}/get/parameters/3/schema`.
pub type ProjectNodesDatumsAggregation = DatumsAggregation;

/// The schema at `/paths/~1energy~1datums~1nodes~1projects~1{projectId}/get/responses/200/content/application~1json/schema/properties/aggregation`.
pub type ProjectNodesDatumsOkAggregation = DatumsAggregation;

/// The schema at `/paths/~1energy~1datums~1nodes~1projects~1{projectId}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectNodesDatumsOk {
    /// The property `data`.
    pub data: Option<Vec<models::SolarNetworkDatum>>,
    /// The property `range`.
    pub range: Option<models::Range>,
    /// The property `aggregation`.
    pub aggregation: Option<ProjectNodesDatumsOkAggregation>,
    /// The property `sourceIds`.
    pub source_ids: Option<String>,
}

impl ProjectNodesDatumsOk {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectNodesDatumsOk",
        properties: &[
            rt::Property::optional("data"),
            rt::Property::optional("range"),
            rt::Property::optional("aggregation"),
            rt::Property::optional("sourceIds"),
        ],
    };
}

impl rt::Decode for ProjectNodesDatumsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.data,
                &mut value.range,
                &mut value.aggregation,
                &mut value.source_ids,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectNodesDatumsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[&self.data, &self.range, &self.aggregation, &self.source_ids],
        );
    }
}

/// The schema at `/paths/~1energy~1export/get/parameters/4/schema`.
pub type ExportEnergyAggregation = DatumsAggregation;

/// The schema at `/paths/~1energy~1export/get/parameters/5/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExportEnergyFormat {
    /// `csv`
    Csv,
    /// `json`
    Json,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl ExportEnergyFormat {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ExportEnergyFormat {
    fn from(value: &str) -> Self {
        match value {
            "csv" => Self::Csv,
            "json" => Self::Json,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for ExportEnergyFormat {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for ExportEnergyFormat {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for ExportEnergyFormat {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for ExportEnergyFormat {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}

/// The schema at `/paths/~1energy~1instantaneous/get/responses/200/content/application~1json/schema/properties/projects/items`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstantaneousOkProjectsItem {
    /// The property `generation`.
    pub generation: Option<f64>,
}

impl InstantaneousOkProjectsItem {
    const RECORD: rt::Record = rt::Record {
        name: "InstantaneousOkProjectsItem",
        properties: &[rt::Property::optional("generation")],
    };
}

impl rt::Decode for InstantaneousOkProjectsItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.generation])?;
        Ok(value)
    }
}

impl rt::Encode for InstantaneousOkProjectsItem {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.generation]);
    }
}

/// The schema at `/paths/~1energy~1instantaneous/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstantaneousOk {
    /// The property `projects`.
    pub projects: Option<Vec<InstantaneousOkProjectsItem>>,
    /// The property `generation`.
    pub generation: Option<f64>,
    /// The property `timestamp`.
    pub timestamp: Option<f64>,
}

impl InstantaneousOk {
    const RECORD: rt::Record = rt::Record {
        name: "InstantaneousOk",
        properties: &[
            rt::Property::optional("projects"),
            rt::Property::optional("generation"),
            rt::Property::optional("timestamp"),
        ],
    };
}

impl rt::Decode for InstantaneousOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.projects, &mut value.generation, &mut value.timestamp],
        )?;
        Ok(value)
    }
}

impl rt::Encode for InstantaneousOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.projects, &self.generation, &self.timestamp]);
    }
}

/// The schema at `/paths/~1energy~1readings/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadingsOk {
    /// The property `projects`.
    pub projects: Option<rt::Map<models::ProjectReadings>>,
    /// The property `range`.
    pub range: Option<models::Range>,
    /// The property `generation`.
    pub generation: Option<f64>,
    /// The property `consumption`.
    pub consumption: Option<f64>,
    /// The property `storage`.
    pub storage: Option<f64>,
    /// The property `export`.
    pub export: Option<f64>,
    /// The property `avoidedEmissions`.
    pub avoided_emissions: Option<f64>,
    /// The property `emissions`.
    pub emissions: Option<f64>,
}

impl ReadingsOk {
    const RECORD: rt::Record = rt::Record {
        name: "ReadingsOk",
        properties: &[
            rt::Property::optional("projects"),
            rt::Property::optional("range"),
            rt::Property::optional("generation"),
            rt::Property::optional("consumption"),
            rt::Property::optional("storage"),
            rt::Property::optional("export"),
            rt::Property::optional("avoidedEmissions"),
            rt::Property::optional("emissions"),
        ],
    };
}

impl rt::Decode for ReadingsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.projects,
                &mut value.range,
                &mut value.generation,
                &mut value.consumption,
                &mut value.storage,
                &mut value.export,
                &mut value.avoided_emissions,
                &mut value.emissions,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ReadingsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.projects,
                &self.range,
                &self.generation,
                &self.consumption,
                &self.storage,
                &self.export,
                &self.avoided_emissions,
                &self.emissions,
            ],
        );
    }
}

/// The schema at `/paths/~1energy~1status/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusOk {
    /// The property `projects`.
    pub projects: Option<Vec<models::EnergyStatus>>,
}

impl StatusOk {
    const RECORD: rt::Record = rt::Record {
        name: "StatusOk",
        properties: &[rt::Property::optional("projects")],
    };
}

impl rt::Decode for StatusOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.projects])?;
        Ok(value)
    }
}

impl rt::Encode for StatusOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.projects]);
    }
}
