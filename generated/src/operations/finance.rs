// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The operations of the tag `finance`.

use super::super::answers;
use super::super::models;
use super::super::runtime as rt;

/// Lifetime cash flow totals per project
///
/// `GET /finance/cashflow-totals`
pub static GET_CASH_FLOW_TOTALS: rt::Operation = rt::Operation::new(
        "getCashFlowTotals",
        rt::Method::Get,
        "/finance/cashflow-totals",
    )
    .tags(&["finance"])
    .parameters(&[rt::Parameter::query("mode")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_CASH_FLOW_TOTALS`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCashFlowTotalsRequest {
    /// Report mode
    ///
    /// Default: `"forecast"`.
    pub mode: Option<GetCashFlowTotalsMode>,
}

impl GetCashFlowTotalsRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for GetCashFlowTotalsRequest {
    type Response = GetCashFlowTotalsResponse;
    type Success = GetCashFlowTotalsOk;
    const OPERATION: &'static rt::Operation = &GET_CASH_FLOW_TOTALS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut mode: Option<GetCashFlowTotalsMode> = None;
        r.read(&mut [&mut mode], &mut rt::NoBody)?;
        Ok(Self { mode })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.mode]);
    }
}

/// The answers of [`GET_CASH_FLOW_TOTALS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetCashFlowTotalsResponse = answers::Answer200Or400<
    GetCashFlowTotalsOk,
    models::Error,
>;

/// Finance report over several projects
///
/// `GET /finance/report`
pub static GET_FINANCE_REPORT: rt::Operation = rt::Operation::new(
        "getFinanceReport",
        rt::Method::Get,
        "/finance/report",
    )
    .tags(&["finance"])
    .parameters(
        &[
            rt::Parameter::query("projectIds").required(),
            rt::Parameter::query("aggregate"),
            rt::Parameter::query("mode"),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_FINANCE_REPORT`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetFinanceReportRequest {
    /// Comma separated project ids
    pub project_ids: String,
    /// Grouping: month, quarter, year or total
    pub aggregate: Option<String>,
    /// Report mode
    pub mode: Option<GetFinanceReportMode>,
}

impl GetFinanceReportRequest {
    /// A request with what is required.
    pub fn new(project_ids: impl Into<String>) -> Self {
        Self {
            project_ids: project_ids.into(),
            aggregate: None,
            mode: None,
        }
    }
}

impl rt::Request for GetFinanceReportRequest {
    type Response = GetFinanceReportResponse;
    type Success = GetFinanceReportOk;
    const OPERATION: &'static rt::Operation = &GET_FINANCE_REPORT;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_ids: Option<String> = None;
        let mut aggregate: Option<String> = None;
        let mut mode: Option<GetFinanceReportMode> = None;
        r.read(&mut [&mut project_ids, &mut aggregate, &mut mode], &mut rt::NoBody)?;
        let Some(project_ids) = project_ids else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self {
            project_ids,
            aggregate,
            mode,
        })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_ids, &self.aggregate, &self.mode]);
    }
}

/// The answers of [`GET_FINANCE_REPORT`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetFinanceReportResponse = answers::Answer200Or400<
    GetFinanceReportOk,
    models::Error,
>;

/// Accounting transactions per project
///
/// `GET /finance/transactions`
pub static GET_TRANSACTIONS: rt::Operation = rt::Operation::new(
        "getTransactions",
        rt::Method::Get,
        "/finance/transactions",
    )
    .tags(&["finance"])
    .parameters(
        &[
            rt::Parameter::query("projectIds").required(),
            rt::Parameter::query("startDate"),
            rt::Parameter::query("endDate"),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_TRANSACTIONS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTransactionsRequest {
    /// Comma separated project ids
    pub project_ids: String,
    /// First date
    pub start_date: Option<rt::DateTime>,
    /// Last date
    pub end_date: Option<rt::DateTime>,
}

impl GetTransactionsRequest {
    /// A request with what is required.
    pub fn new(project_ids: impl Into<String>) -> Self {
        Self {
            project_ids: project_ids.into(),
            start_date: None,
            end_date: None,
        }
    }
}

impl rt::Request for GetTransactionsRequest {
    type Response = GetTransactionsResponse;
    type Success = models::Transactions;
    const OPERATION: &'static rt::Operation = &GET_TRANSACTIONS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_ids: Option<String> = None;
        let mut start_date: Option<rt::DateTime> = None;
        let mut end_date: Option<rt::DateTime> = None;
        r.read(
            &mut [&mut project_ids, &mut start_date, &mut end_date],
            &mut rt::NoBody,
        )?;
        let Some(project_ids) = project_ids else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self {
            project_ids,
            start_date,
            end_date,
        })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_ids, &self.start_date, &self.end_date]);
    }
}

/// The answers of [`GET_TRANSACTIONS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetTransactionsResponse = answers::Answer200Or400<
    models::Transactions,
    models::Error,
>;

/// Sources and uses of a project, by mode and version
///
/// `GET /finance/sources-uses/{projectId}/sources-uses`
pub static GET_SOURCES_USES: rt::Operation = rt::Operation::new(
        "getSourcesUses",
        rt::Method::Get,
        "/finance/sources-uses/{projectId}/sources-uses",
    )
    .tags(&["finance"])
    .parameters(
        &[
            rt::Parameter::path("projectId"),
            rt::Parameter::query("mode"),
            rt::Parameter::query("proFormaVersionId"),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_SOURCES_USES`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSourcesUsesRequest {
    /// Project id
    pub project_id: String,
    /// Report mode
    pub mode: Option<GetSourcesUsesMode>,
    /// Pro forma version; the latest when absent
    pub pro_forma_version_id: Option<String>,
}

impl GetSourcesUsesRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            mode: None,
            pro_forma_version_id: None,
        }
    }
}

impl rt::Request for GetSourcesUsesRequest {
    type Response = GetSourcesUsesResponse;
    type Success = models::SourcesUses;
    const OPERATION: &'static rt::Operation = &GET_SOURCES_USES;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut mode: Option<GetSourcesUsesMode> = None;
        let mut pro_forma_version_id: Option<String> = None;
        r.read(
            &mut [&mut project_id, &mut mode, &mut pro_forma_version_id],
            &mut rt::NoBody,
        )?;
        let Some(project_id) = project_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self {
            project_id,
            mode,
            pro_forma_version_id,
        })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id, &self.mode, &self.pro_forma_version_id]);
    }
}

/// The answers of [`GET_SOURCES_USES`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetSourcesUsesResponse = answers::Answer200Or400<
    models::SourcesUses,
    models::Error,
>;

/// Billing lines of a project
///
/// `GET /finance/projects/{projectId}/billing`
pub static GET_PROJECT_BILLING: rt::Operation = rt::Operation::new(
        "getProjectBilling",
        rt::Method::Get,
        "/finance/projects/{projectId}/billing",
    )
    .tags(&["finance"])
    .parameters(&[rt::Parameter::path("projectId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_PROJECT_BILLING`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetProjectBillingRequest {
    /// Project id
    pub project_id: String,
}

impl GetProjectBillingRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

impl rt::Request for GetProjectBillingRequest {
    type Response = GetProjectBillingResponse;
    type Success = GetProjectBillingOk;
    const OPERATION: &'static rt::Operation = &GET_PROJECT_BILLING;

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

/// The answers of [`GET_PROJECT_BILLING`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetProjectBillingResponse = answers::Answer200Or400<
    GetProjectBillingOk,
    models::Error,
>;

/// Cash flow series of a project, in arrears
///
/// `GET /finance/projects/{projectId}/cashFlowTimeSeriesArrears`
pub static GET_CASH_FLOW_TIME_SERIES_ARREARS: rt::Operation = rt::Operation::new(
        "getCashFlowTimeSeriesArrears",
        rt::Method::Get,
        "/finance/projects/{projectId}/cashFlowTimeSeriesArrears",
    )
    .tags(&["finance"])
    .parameters(&[rt::Parameter::path("projectId")])
    .responses(&[rt::ResponseSpec::new(200).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_CASH_FLOW_TIME_SERIES_ARREARS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCashFlowTimeSeriesArrearsRequest {
    /// Project id
    pub project_id: String,
}

impl GetCashFlowTimeSeriesArrearsRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

impl rt::Request for GetCashFlowTimeSeriesArrearsRequest {
    type Response = GetCashFlowTimeSeriesArrearsResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &GET_CASH_FLOW_TIME_SERIES_ARREARS;

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

/// The answers of [`GET_CASH_FLOW_TIME_SERIES_ARREARS`]:
///
/// * 200, `Ok`: Success
pub type GetCashFlowTimeSeriesArrearsResponse = answers::Answer200<rt::Map<rt::Value>>;

/// Finance categories of a project
///
/// `GET /finance/projects/{projectId}/categories`
pub static GET_FINANCE_CATEGORIES: rt::Operation = rt::Operation::new(
        "getFinanceCategories",
        rt::Method::Get,
        "/finance/projects/{projectId}/categories",
    )
    .tags(&["finance"])
    .parameters(&[rt::Parameter::path("projectId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_FINANCE_CATEGORIES`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetFinanceCategoriesRequest {
    /// Project id
    pub project_id: String,
}

impl GetFinanceCategoriesRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

impl rt::Request for GetFinanceCategoriesRequest {
    type Response = GetFinanceCategoriesResponse;
    type Success = GetFinanceCategoriesOk;
    const OPERATION: &'static rt::Operation = &GET_FINANCE_CATEGORIES;

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

/// The answers of [`GET_FINANCE_CATEGORIES`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetFinanceCategoriesResponse = answers::Answer200Or400<
    GetFinanceCategoriesOk,
    models::Error,
>;

/// IRR categories of a project
///
/// `GET /finance/projects/{projectId}/irr-categories`
pub static GET_IRR_CATEGORIES: rt::Operation = rt::Operation::new(
        "getIRRCategories",
        rt::Method::Get,
        "/finance/projects/{projectId}/irr-categories",
    )
    .tags(&["finance"])
    .parameters(&[rt::Parameter::path("projectId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_IRR_CATEGORIES`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetIrrCategoriesRequest {
    /// Project id
    pub project_id: String,
}

impl GetIrrCategoriesRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

impl rt::Request for GetIrrCategoriesRequest {
    type Response = GetIrrCategoriesResponse;
    type Success = GetIrrCategoriesOk;
    const OPERATION: &'static rt::Operation = &GET_IRR_CATEGORIES;

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

/// The answers of [`GET_IRR_CATEGORIES`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetIrrCategoriesResponse = answers::Answer200Or400<
    GetIrrCategoriesOk,
    models::Error,
>;

/// Finance report of a project
///
/// `GET /finance/projects/{projectId}/report`
pub static GET_PROJECT_FINANCE_REPORT: rt::Operation = rt::Operation::new(
        "getProjectFinanceReport",
        rt::Method::Get,
        "/finance/projects/{projectId}/report",
    )
    .tags(&["finance"])
    .parameters(
        &[rt::Parameter::path("projectId"), rt::Parameter::query("proFormaVersionId")],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_PROJECT_FINANCE_REPORT`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetProjectFinanceReportRequest {
    /// Project id
    pub project_id: String,
    /// Pro forma version; the latest when absent
    pub pro_forma_version_id: Option<String>,
}

impl GetProjectFinanceReportRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            pro_forma_version_id: None,
        }
    }
}

impl rt::Request for GetProjectFinanceReportRequest {
    type Response = GetProjectFinanceReportResponse;
    type Success = models::ProjectFinanceReport;
    const OPERATION: &'static rt::Operation = &GET_PROJECT_FINANCE_REPORT;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut pro_forma_version_id: Option<String> = None;
        r.read(&mut [&mut project_id, &mut pro_forma_version_id], &mut rt::NoBody)?;
        let Some(project_id) = project_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self {
            project_id,
            pro_forma_version_id,
        })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id, &self.pro_forma_version_id]);
    }
}

/// The answers of [`GET_PROJECT_FINANCE_REPORT`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetProjectFinanceReportResponse = answers::Answer200Or400<
    models::ProjectFinanceReport,
    models::Error,
>;

/// Rebuild the cached finance report of a project
///
/// `PUT /finance/projects/{projectId}/report`
pub static UPDATE_PROJECT_CACHE: rt::Operation = rt::Operation::new(
        "updateProjectCache",
        rt::Method::Put,
        "/finance/projects/{projectId}/report",
    )
    .tags(&["finance"])
    .parameters(&[rt::Parameter::path("projectId")])
    .responses(&[rt::ResponseSpec::new(200), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`UPDATE_PROJECT_CACHE`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateProjectCacheRequest {
    /// Project id
    pub project_id: String,
}

impl UpdateProjectCacheRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

impl rt::Request for UpdateProjectCacheRequest {
    type Response = UpdateProjectCacheResponse;
    type Success = ();
    const OPERATION: &'static rt::Operation = &UPDATE_PROJECT_CACHE;

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

/// The answers of [`UPDATE_PROJECT_CACHE`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type UpdateProjectCacheResponse = answers::Answer200EmptyOr400<models::Error>;

/// Finance settings of a project
///
/// `GET /finance/projects/{projectId}/settings`
pub static GET_PROJECT_SETTINGS: rt::Operation = rt::Operation::new(
        "getProjectSettings",
        rt::Method::Get,
        "/finance/projects/{projectId}/settings",
    )
    .tags(&["finance"])
    .parameters(&[rt::Parameter::path("projectId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_PROJECT_SETTINGS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetProjectSettingsRequest {
    /// Project id
    pub project_id: String,
}

impl GetProjectSettingsRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

impl rt::Request for GetProjectSettingsRequest {
    type Response = GetProjectSettingsResponse;
    type Success = GetProjectSettingsOk;
    const OPERATION: &'static rt::Operation = &GET_PROJECT_SETTINGS;

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

/// The answers of [`GET_PROJECT_SETTINGS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetProjectSettingsResponse = answers::Answer200Or400<
    GetProjectSettingsOk,
    models::Error,
>;

/// Change the finance settings of a project
///
/// `PUT /finance/projects/{projectId}/settings`
pub static UPDATE_PROJECT_SETTINGS: rt::Operation = rt::Operation::new(
        "updateProjectSettings",
        rt::Method::Put,
        "/finance/projects/{projectId}/settings",
    )
    .tags(&["finance"])
    .parameters(&[rt::Parameter::path("projectId")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`UPDATE_PROJECT_SETTINGS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateProjectSettingsRequest {
    /// Project id
    pub project_id: String,
    /// The body.
    pub body: Option<models::ProjectFinanceSettings>,
}

impl UpdateProjectSettingsRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            body: None,
        }
    }
}

impl rt::Request for UpdateProjectSettingsRequest {
    type Response = UpdateProjectSettingsResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &UPDATE_PROJECT_SETTINGS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut body: Option<models::ProjectFinanceSettings> = None;
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

/// The answers of [`UPDATE_PROJECT_SETTINGS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type UpdateProjectSettingsResponse = answers::Answer200Or400<
    rt::Map<rt::Value>,
    models::Error,
>;

/// Sources and uses of a project
///
/// `GET /finance/projects/{projectId}/sources-uses`
pub static GET_PROJECT_SOURCES_USES: rt::Operation = rt::Operation::new(
        "getProjectSourcesUses",
        rt::Method::Get,
        "/finance/projects/{projectId}/sources-uses",
    )
    .tags(&["finance"])
    .parameters(&[rt::Parameter::path("projectId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_PROJECT_SOURCES_USES`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetProjectSourcesUsesRequest {
    /// Project id
    pub project_id: String,
}

impl GetProjectSourcesUsesRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

impl rt::Request for GetProjectSourcesUsesRequest {
    type Response = GetProjectSourcesUsesResponse;
    type Success = models::SourcesUses;
    const OPERATION: &'static rt::Operation = &GET_PROJECT_SOURCES_USES;

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

/// The answers of [`GET_PROJECT_SOURCES_USES`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetProjectSourcesUsesResponse = answers::Answer200Or400<
    models::SourcesUses,
    models::Error,
>;

/// Turn a Google Docs financial model into a pro forma
///
/// `POST /finance/projects/{projectId}/import`
pub static POST_FINANCE_PROJECTS_PROJECT_ID_IMPORT: rt::Operation = rt::Operation::new(
        "post /finance/projects/{projectId}/import",
        rt::Method::Post,
        "/finance/projects/{projectId}/import",
    )
    .tags(&["finance"])
    .parameters(&[rt::Parameter::path("projectId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`POST_FINANCE_PROJECTS_PROJECT_ID_IMPORT`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostFinanceProjectsProjectIdImportRequest {
    /// Project id
    pub project_id: String,
}

impl PostFinanceProjectsProjectIdImportRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

impl rt::Request for PostFinanceProjectsProjectIdImportRequest {
    type Response = PostFinanceProjectsProjectIdImportResponse;
    type Success = models::SourcesUses;
    const OPERATION: &'static rt::Operation = &POST_FINANCE_PROJECTS_PROJECT_ID_IMPORT;

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

/// The answers of [`POST_FINANCE_PROJECTS_PROJECT_ID_IMPORT`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type PostFinanceProjectsProjectIdImportResponse = answers::Answer200Or400<
    models::SourcesUses,
    models::Error,
>;

/// Payment logs of one cash flow
///
/// `GET /finance/projects/{projectId}/cash-flows/{cashFlowId}/payment-logs`
pub static GET_CASH_FLOW_PAYMENT_LOGS: rt::Operation = rt::Operation::new(
        "getCashFlowPaymentLogs",
        rt::Method::Get,
        "/finance/projects/{projectId}/cash-flows/{cashFlowId}/payment-logs",
    )
    .tags(&["finance"])
    .parameters(&[rt::Parameter::path("projectId"), rt::Parameter::path("cashFlowId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()]);

/// The request of [`GET_CASH_FLOW_PAYMENT_LOGS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCashFlowPaymentLogsRequest {
    /// Project id
    pub project_id: String,
    /// Cash flow id
    pub cash_flow_id: String,
}

impl GetCashFlowPaymentLogsRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>, cash_flow_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            cash_flow_id: cash_flow_id.into(),
        }
    }
}

impl rt::Request for GetCashFlowPaymentLogsRequest {
    type Response = GetCashFlowPaymentLogsResponse;
    type Success = GetCashFlowPaymentLogsOk;
    const OPERATION: &'static rt::Operation = &GET_CASH_FLOW_PAYMENT_LOGS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut cash_flow_id: Option<String> = None;
        r.read(&mut [&mut project_id, &mut cash_flow_id], &mut rt::NoBody)?;
        let (Some(project_id), Some(cash_flow_id)) = (project_id, cash_flow_id) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { project_id, cash_flow_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id, &self.cash_flow_id]);
    }
}

/// The answers of [`GET_CASH_FLOW_PAYMENT_LOGS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetCashFlowPaymentLogsResponse = answers::Answer200Or400<
    GetCashFlowPaymentLogsOk,
    models::Error,
>;

/// Refresh the payment logs of one cash flow
///
/// `PUT /finance/projects/{projectId}/cash-flows/{cashFlowId}/payment-logs`
pub static UPDATE_CASH_FLOW_PAYMENT_LOGS: rt::Operation = rt::Operation::new(
        "updateCashFlowPaymentLogs",
        rt::Method::Put,
        "/finance/projects/{projectId}/cash-flows/{cashFlowId}/payment-logs",
    )
    .tags(&["finance"])
    .parameters(&[rt::Parameter::path("projectId"), rt::Parameter::path("cashFlowId")])
    .responses(&[rt::ResponseSpec::new(200), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`UPDATE_CASH_FLOW_PAYMENT_LOGS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCashFlowPaymentLogsRequest {
    /// Project id
    pub project_id: String,
    /// Cash flow id
    pub cash_flow_id: String,
}

impl UpdateCashFlowPaymentLogsRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>, cash_flow_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            cash_flow_id: cash_flow_id.into(),
        }
    }
}

impl rt::Request for UpdateCashFlowPaymentLogsRequest {
    type Response = UpdateCashFlowPaymentLogsResponse;
    type Success = ();
    const OPERATION: &'static rt::Operation = &UPDATE_CASH_FLOW_PAYMENT_LOGS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut cash_flow_id: Option<String> = None;
        r.read(&mut [&mut project_id, &mut cash_flow_id], &mut rt::NoBody)?;
        let (Some(project_id), Some(cash_flow_id)) = (project_id, cash_flow_id) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { project_id, cash_flow_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id, &self.cash_flow_id]);
    }
}

/// The answers of [`UPDATE_CASH_FLOW_PAYMENT_LOGS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type UpdateCashFlowPaymentLogsResponse = answers::Answer200EmptyOr400<models::Error>;

/// IRR figures of a project pro forma
///
/// `GET /finance/projects/{projectId}/pro-forma/irr`
pub static GET_PROJECT_PRO_FORMA_IRR: rt::Operation = rt::Operation::new(
        "getProjectProFormaIRR",
        rt::Method::Get,
        "/finance/projects/{projectId}/pro-forma/irr",
    )
    .tags(&["finance"])
    .parameters(
        &[rt::Parameter::path("projectId"), rt::Parameter::query("proFormaVersionId")],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_PROJECT_PRO_FORMA_IRR`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetProjectProFormaIrrRequest {
    /// Project id
    pub project_id: String,
    /// Pro forma version; the latest when absent
    pub pro_forma_version_id: Option<String>,
}

impl GetProjectProFormaIrrRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            pro_forma_version_id: None,
        }
    }
}

impl rt::Request for GetProjectProFormaIrrRequest {
    type Response = GetProjectProFormaIrrResponse;
    type Success = GetProjectProFormaIrrOk;
    const OPERATION: &'static rt::Operation = &GET_PROJECT_PRO_FORMA_IRR;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut pro_forma_version_id: Option<String> = None;
        r.read(&mut [&mut project_id, &mut pro_forma_version_id], &mut rt::NoBody)?;
        let Some(project_id) = project_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self {
            project_id,
            pro_forma_version_id,
        })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id, &self.pro_forma_version_id]);
    }
}

/// The answers of [`GET_PROJECT_PRO_FORMA_IRR`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetProjectProFormaIrrResponse = answers::Answer200Or400<
    GetProjectProFormaIrrOk,
    models::Error,
>;

/// Payments tied to a record
///
/// `GET /finance/record/{recordId}/payments`
pub static GET_RECORD_PAYMENTS: rt::Operation = rt::Operation::new(
        "getRecordPayments",
        rt::Method::Get,
        "/finance/record/{recordId}/payments",
    )
    .tags(&["finance"])
    .parameters(&[rt::Parameter::path("recordId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_RECORD_PAYMENTS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetRecordPaymentsRequest {
    /// Record id
    pub record_id: String,
}

impl GetRecordPaymentsRequest {
    /// A request with what is required.
    pub fn new(record_id: impl Into<String>) -> Self {
        Self {
            record_id: record_id.into(),
        }
    }
}

impl rt::Request for GetRecordPaymentsRequest {
    type Response = GetRecordPaymentsResponse;
    type Success = GetRecordPaymentsOk;
    const OPERATION: &'static rt::Operation = &GET_RECORD_PAYMENTS;

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

/// The answers of [`GET_RECORD_PAYMENTS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetRecordPaymentsResponse = answers::Answer200Or400<
    GetRecordPaymentsOk,
    models::Error,
>;

/// SoftLedger locations
///
/// `GET /finance/softledger/locations`
pub static SOFT_LEDGER_LOCATIONS: rt::Operation = rt::Operation::new(
        "softLedgerLocations",
        rt::Method::Get,
        "/finance/softledger/locations",
    )
    .tags(&["finance"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`SOFT_LEDGER_LOCATIONS`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SoftLedgerLocationsRequest {}
impl SoftLedgerLocationsRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for SoftLedgerLocationsRequest {
    type Response = SoftLedgerLocationsResponse;
    type Success = SoftLedgerLocationsOk;
    const OPERATION: &'static rt::Operation = &SOFT_LEDGER_LOCATIONS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`SOFT_LEDGER_LOCATIONS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type SoftLedgerLocationsResponse = answers::Answer200Or400<
    SoftLedgerLocationsOk,
    models::Error,
>;

/// JSON Schema of finance settings
///
/// `GET /schemas/finance`
pub static FINANCE_SCHEMA: rt::Operation = rt::Operation::new(
        "financeSchema",
        rt::Method::Get,
        "/schemas/finance",
    )
    .tags(&["finance"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`FINANCE_SCHEMA`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FinanceSchemaRequest {}
impl FinanceSchemaRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for FinanceSchemaRequest {
    type Response = FinanceSchemaResponse;
    type Success = models::Schema;
    const OPERATION: &'static rt::Operation = &FINANCE_SCHEMA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`FINANCE_SCHEMA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type FinanceSchemaResponse = answers::Answer200Or400<models::Schema, models::Error>;

/// The schema at `/paths/~1finance~1cashflow-totals/get/parameters/0/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetCashFlowTotalsMode {
    /// `actual`
    Actual,
    /// `forecast`
    Forecast,
    /// `lbe`
    Lbe,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl GetCashFlowTotalsMode {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Actual => "actual",
            Self::Forecast => "forecast",
            Self::Lbe => "lbe",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GetCashFlowTotalsMode {
    fn from(value: &str) -> Self {
        match value {
            "actual" => Self::Actual,
            "forecast" => Self::Forecast,
            "lbe" => Self::Lbe,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for GetCashFlowTotalsMode {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for GetCashFlowTotalsMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for GetCashFlowTotalsMode {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for GetCashFlowTotalsMode {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}

/// The schema at `/paths/~1finance~1cashflow-totals/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCashFlowTotalsOk {
    /// The property `projectTotals`.
    pub project_totals: Option<rt::Map<models::ProjectCashFlowTotal>>,
}

impl GetCashFlowTotalsOk {
    const RECORD: rt::Record = rt::Record {
        name: "GetCashFlowTotalsOk",
        properties: &[rt::Property::optional("projectTotals")],
    };
}

impl rt::Decode for GetCashFlowTotalsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.project_totals])?;
        Ok(value)
    }
}

impl rt::Encode for GetCashFlowTotalsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.project_totals]);
    }
}

/// The schema at `/paths/~1finance~1report/get/parameters/2/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetFinanceReportMode {
    /// `actual`
    Actual,
    /// `normalised`
    Normalised,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl GetFinanceReportMode {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Actual => "actual",
            Self::Normalised => "normalised",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GetFinanceReportMode {
    fn from(value: &str) -> Self {
        match value {
            "actual" => Self::Actual,
            "normalised" => Self::Normalised,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for GetFinanceReportMode {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for GetFinanceReportMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for GetFinanceReportMode {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for GetFinanceReportMode {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}

/// The schema at `/paths/~1finance~1report/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFinanceReportOk {
    /// The property `settings`.
    pub settings: Option<models::FinanceReport>,
}

impl GetFinanceReportOk {
    const RECORD: rt::Record = rt::Record {
        name: "GetFinanceReportOk",
        properties: &[rt::Property::optional("settings")],
    };
}

impl rt::Decode for GetFinanceReportOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.settings])?;
        Ok(value)
    }
}

impl rt::Encode for GetFinanceReportOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.settings]);
    }
}

/// The schema at `/paths/~1finance~1sources-uses~1{projectId}~1sources-uses/get/parameters/1/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetSourcesUsesMode {
    /// `lifetime`
    Lifetime,
    /// `toDate`
    ToDate,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl GetSourcesUsesMode {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Lifetime => "lifetime",
            Self::ToDate => "toDate",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GetSourcesUsesMode {
    fn from(value: &str) -> Self {
        match value {
            "lifetime" => Self::Lifetime,
            "toDate" => Self::ToDate,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for GetSourcesUsesMode {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for GetSourcesUsesMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for GetSourcesUsesMode {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for GetSourcesUsesMode {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}

/// The schema at `/paths/~1finance~1projects~1{projectId}~1billing/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProjectBillingOk {
    /// The property `lineItems`.
    pub line_items: Option<Vec<models::ProjectBilling>>,
    /// The property `month`.
    pub month: Option<String>,
}

impl GetProjectBillingOk {
    const RECORD: rt::Record = rt::Record {
        name: "GetProjectBillingOk",
        properties: &[
            rt::Property::optional("lineItems"),
            rt::Property::optional("month"),
        ],
    };
}

impl rt::Decode for GetProjectBillingOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.line_items, &mut value.month])?;
        Ok(value)
    }
}

impl rt::Encode for GetProjectBillingOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.line_items, &self.month]);
    }
}

/// The schema at `/paths/~1finance~1projects~1{projectId}~1categories/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFinanceCategoriesOk {
    /// The property `categories`.
    pub categories: Option<rt::Map<models::FinanceCategory>>,
    /// The property `month`.
    pub month: Option<String>,
}

impl GetFinanceCategoriesOk {
    const RECORD: rt::Record = rt::Record {
        name: "GetFinanceCategoriesOk",
        properties: &[
            rt::Property::optional("categories"),
            rt::Property::optional("month"),
        ],
    };
}

impl rt::Decode for GetFinanceCategoriesOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.categories, &mut value.month])?;
        Ok(value)
    }
}

impl rt::Encode for GetFinanceCategoriesOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.categories, &self.month]);
    }
}

/// The schema at `/paths/~1finance~1projects~1{projectId}~1irr-categories/get/responses/200/content/application~1json/schema`.
pub type GetIrrCategoriesOk = GetFinanceCategoriesOk;

/// The schema at `/paths/~1finance~1projects~1{projectId}~1settings/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProjectSettingsOk {
    /// The property `settings`.
    pub settings: Option<models::ProjectFinanceSettings>,
}

impl GetProjectSettingsOk {
    const RECORD: rt::Record = rt::Record {
        name: "GetProjectSettingsOk",
        properties: &[rt::Property::optional("settings")],
    };
}

impl rt::Decode for GetProjectSettingsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.settings])?;
        Ok(value)
    }
}

impl rt::Encode for GetProjectSettingsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.settings]);
    }
}

/// The schema at `/paths/~1finance~1projects~1{projectId}~1cash-flows~1{cashFlowId}~1payment-logs/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCashFlowPaymentLogsOk {
    /// The property `cashFlow`.
    pub cash_flow: Option<rt::Map<rt::Value>>,
    /// The property `paymentLogs`.
    pub payment_logs: Option<models::PaymentLogs>,
}

impl GetCashFlowPaymentLogsOk {
    const RECORD: rt::Record = rt::Record {
        name: "GetCashFlowPaymentLogsOk",
        properties: &[
            rt::Property::optional("cashFlow"),
            rt::Property::optional("paymentLogs"),
        ],
    };
}

impl rt::Decode for GetCashFlowPaymentLogsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.cash_flow, &mut value.payment_logs])?;
        Ok(value)
    }
}

impl rt::Encode for GetCashFlowPaymentLogsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.cash_flow, &self.payment_logs]);
    }
}

/// The schema at `/paths/~1finance~1projects~1{projectId}~1pro-forma~1irr/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProjectProFormaIrrOk {
    /// The property `data`.
    pub data: Option<models::ProFormaIrr>,
    /// The property `month`.
    pub month: Option<String>,
}

impl GetProjectProFormaIrrOk {
    const RECORD: rt::Record = rt::Record {
        name: "GetProjectProFormaIrrOk",
        properties: &[rt::Property::optional("data"), rt::Property::optional("month")],
    };
}

impl rt::Decode for GetProjectProFormaIrrOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.data, &mut value.month])?;
        Ok(value)
    }
}

impl rt::Encode for GetProjectProFormaIrrOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.data, &self.month]);
    }
}

/// The schema at `/paths/~1finance~1record~1{recordId}~1payments/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRecordPaymentsOk {
    /// The property `record`.
    pub record: Option<models::Record>,
    /// The property `paymentDetails`.
    pub payment_details: Option<Vec<models::RecordPaymentDetails>>,
}

impl GetRecordPaymentsOk {
    const RECORD: rt::Record = rt::Record {
        name: "GetRecordPaymentsOk",
        properties: &[
            rt::Property::optional("record"),
            rt::Property::optional("paymentDetails"),
        ],
    };
}

impl rt::Decode for GetRecordPaymentsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.record, &mut value.payment_details])?;
        Ok(value)
    }
}

impl rt::Encode for GetRecordPaymentsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.record, &self.payment_details]);
    }
}

/// The schema at `/paths/~1finance~1softledger~1locations/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SoftLedgerLocationsOk {
    /// The property `locations`.
    pub locations: Option<Vec<rt::Map<rt::Value>>>,
}

impl SoftLedgerLocationsOk {
    const RECORD: rt::Record = rt::Record {
        name: "SoftLedgerLocationsOk",
        properties: &[rt::Property::optional("locations")],
    };
}

impl rt::Decode for SoftLedgerLocationsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.locations])?;
        Ok(value)
    }
}

impl rt::Encode for SoftLedgerLocationsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.locations]);
    }
}
