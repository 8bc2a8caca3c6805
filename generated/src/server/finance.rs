// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::finance as operations;
use super::super::runtime as rt;
use std::sync::Arc;

pub(super) const OPERATIONS: &[&rt::Operation] = &[
    &operations::GET_CASH_FLOW_TOTALS,
    &operations::GET_FINANCE_REPORT,
    &operations::GET_TRANSACTIONS,
    &operations::GET_SOURCES_USES,
    &operations::GET_PROJECT_BILLING,
    &operations::GET_CASH_FLOW_TIME_SERIES_ARREARS,
    &operations::GET_FINANCE_CATEGORIES,
    &operations::GET_IRR_CATEGORIES,
    &operations::GET_PROJECT_FINANCE_REPORT,
    &operations::UPDATE_PROJECT_CACHE,
    &operations::GET_PROJECT_SETTINGS,
    &operations::UPDATE_PROJECT_SETTINGS,
    &operations::GET_PROJECT_SOURCES_USES,
    &operations::POST_FINANCE_PROJECTS_PROJECT_ID_IMPORT,
    &operations::GET_CASH_FLOW_PAYMENT_LOGS,
    &operations::UPDATE_CASH_FLOW_PAYMENT_LOGS,
    &operations::GET_PROJECT_PRO_FORMA_IRR,
    &operations::GET_RECORD_PAYMENTS,
    &operations::SOFT_LEDGER_LOCATIONS,
    &operations::FINANCE_SCHEMA,
];

/// Finance and accounting
pub trait FinanceApi: Send + Sync + 'static {
    /// Who calls: what the router's authentication has found.
    type Caller: Send + Sync + 'static;

    /// Lifetime cash flow totals per project
    ///
    /// `GET /finance/cashflow-totals`
    fn get_cash_flow_totals(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetCashFlowTotalsRequest,
    ) -> impl Future<
        Output = Result<operations::GetCashFlowTotalsResponse, rt::server::Failure>,
    > + Send;

    /// Finance report over several projects
    ///
    /// `GET /finance/report`
    fn get_finance_report(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetFinanceReportRequest,
    ) -> impl Future<
        Output = Result<operations::GetFinanceReportResponse, rt::server::Failure>,
    > + Send;

    /// Accounting transactions per project
    ///
    /// `GET /finance/transactions`
    fn get_transactions(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetTransactionsRequest,
    ) -> impl Future<
        Output = Result<operations::GetTransactionsResponse, rt::server::Failure>,
    > + Send;

    /// Sources and uses of a project, by mode and version
    ///
    /// `GET /finance/sources-uses/{projectId}/sources-uses`
    fn get_sources_uses(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetSourcesUsesRequest,
    ) -> impl Future<
        Output = Result<operations::GetSourcesUsesResponse, rt::server::Failure>,
    > + Send;

    /// Billing lines of a project
    ///
    /// `GET /finance/projects/{projectId}/billing`
    fn get_project_billing(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetProjectBillingRequest,
    ) -> impl Future<
        Output = Result<operations::GetProjectBillingResponse, rt::server::Failure>,
    > + Send;

    /// Cash flow series of a project, in arrears
    ///
    /// `GET /finance/projects/{projectId}/cashFlowTimeSeriesArrears`
    fn get_cash_flow_time_series_arrears(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetCashFlowTimeSeriesArrearsRequest,
    ) -> impl Future<
        Output = Result<
            operations::GetCashFlowTimeSeriesArrearsResponse,
            rt::server::Failure,
        >,
    > + Send;

    /// Finance categories of a project
    ///
    /// `GET /finance/projects/{projectId}/categories`
    fn get_finance_categories(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetFinanceCategoriesRequest,
    ) -> impl Future<
        Output = Result<operations::GetFinanceCategoriesResponse, rt::server::Failure>,
    > + Send;

    /// IRR categories of a project
    ///
    /// `GET /finance/projects/{projectId}/irr-categories`
    fn get_irr_categories(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetIrrCategoriesRequest,
    ) -> impl Future<
        Output = Result<operations::GetIrrCategoriesResponse, rt::server::Failure>,
    > + Send;

    /// Finance report of a project
    ///
    /// `GET /finance/projects/{projectId}/report`
    fn get_project_finance_report(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetProjectFinanceReportRequest,
    ) -> impl Future<
        Output = Result<operations::GetProjectFinanceReportResponse, rt::server::Failure>,
    > + Send;

    /// Rebuild the cached finance report of a project
    ///
    /// `PUT /finance/projects/{projectId}/report`
    fn update_project_cache(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::UpdateProjectCacheRequest,
    ) -> impl Future<
        Output = Result<operations::UpdateProjectCacheResponse, rt::server::Failure>,
    > + Send;

    /// Finance settings of a project
    ///
    /// `GET /finance/projects/{projectId}/settings`
    fn get_project_settings(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetProjectSettingsRequest,
    ) -> impl Future<
        Output = Result<operations::GetProjectSettingsResponse, rt::server::Failure>,
    > + Send;

    /// Change the finance settings of a project
    ///
    /// `PUT /finance/projects/{projectId}/settings`
    fn update_project_settings(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::UpdateProjectSettingsRequest,
    ) -> impl Future<
        Output = Result<operations::UpdateProjectSettingsResponse, rt::server::Failure>,
    > + Send;

    /// Sources and uses of a project
    ///
    /// `GET /finance/projects/{projectId}/sources-uses`
    fn get_project_sources_uses(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetProjectSourcesUsesRequest,
    ) -> impl Future<
        Output = Result<operations::GetProjectSourcesUsesResponse, rt::server::Failure>,
    > + Send;

    /// Turn a Google Docs financial model into a pro forma
    ///
    /// `POST /finance/projects/{projectId}/import`
    fn post_finance_projects_project_id_import(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::PostFinanceProjectsProjectIdImportRequest,
    ) -> impl Future<
        Output = Result<
            operations::PostFinanceProjectsProjectIdImportResponse,
            rt::server::Failure,
        >,
    > + Send;

    /// Payment logs of one cash flow
    ///
    /// `GET /finance/projects/{projectId}/cash-flows/{cashFlowId}/payment-logs`
    fn get_cash_flow_payment_logs(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::GetCashFlowPaymentLogsRequest,
    ) -> impl Future<
        Output = Result<operations::GetCashFlowPaymentLogsResponse, rt::server::Failure>,
    > + Send;

    /// Refresh the payment logs of one cash flow
    ///
    /// `PUT /finance/projects/{projectId}/cash-flows/{cashFlowId}/payment-logs`
    fn update_cash_flow_payment_logs(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::UpdateCashFlowPaymentLogsRequest,
    ) -> impl Future<
        Output = Result<
            operations::UpdateCashFlowPaymentLogsResponse,
            rt::server::Failure,
        >,
    > + Send;

    /// IRR figures of a project pro forma
    ///
    /// `GET /finance/projects/{projectId}/pro-forma/irr`
    fn get_project_pro_forma_irr(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetProjectProFormaIrrRequest,
    ) -> impl Future<
        Output = Result<operations::GetProjectProFormaIrrResponse, rt::server::Failure>,
    > + Send;

    /// Payments tied to a record
    ///
    /// `GET /finance/record/{recordId}/payments`
    fn get_record_payments(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetRecordPaymentsRequest,
    ) -> impl Future<
        Output = Result<operations::GetRecordPaymentsResponse, rt::server::Failure>,
    > + Send;

    /// SoftLedger locations
    ///
    /// `GET /finance/softledger/locations`
    fn soft_ledger_locations(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::SoftLedgerLocationsRequest,
    ) -> impl Future<
        Output = Result<operations::SoftLedgerLocationsResponse, rt::server::Failure>,
    > + Send;

    /// JSON Schema of finance settings
    ///
    /// `GET /schemas/finance`
    fn finance_schema(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::FinanceSchemaRequest,
    ) -> impl Future<
        Output = Result<operations::FinanceSchemaResponse, rt::server::Failure>,
    > + Send;
}

#[derive(Debug)]
pub(super) struct FinanceDispatch<S>(pub(super) Arc<S>);

impl<S: FinanceApi> rt::server::Dispatch<S::Caller> for FinanceDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::Incoming<S::Caller>,
    ) -> rt::server::Answering {
        match operation {
            0 => incoming.answer(&self.0, S::get_cash_flow_totals),
            1 => incoming.answer(&self.0, S::get_finance_report),
            2 => incoming.answer(&self.0, S::get_transactions),
            3 => incoming.answer(&self.0, S::get_sources_uses),
            4 => incoming.answer(&self.0, S::get_project_billing),
            5 => incoming.answer(&self.0, S::get_cash_flow_time_series_arrears),
            6 => incoming.answer(&self.0, S::get_finance_categories),
            7 => incoming.answer(&self.0, S::get_irr_categories),
            8 => incoming.answer(&self.0, S::get_project_finance_report),
            9 => incoming.answer(&self.0, S::update_project_cache),
            10 => incoming.answer(&self.0, S::get_project_settings),
            11 => incoming.answer(&self.0, S::update_project_settings),
            12 => incoming.answer(&self.0, S::get_project_sources_uses),
            13 => incoming.answer(&self.0, S::post_finance_projects_project_id_import),
            14 => incoming.answer_public(&self.0, S::get_cash_flow_payment_logs),
            15 => incoming.answer(&self.0, S::update_cash_flow_payment_logs),
            16 => incoming.answer(&self.0, S::get_project_pro_forma_irr),
            17 => incoming.answer(&self.0, S::get_record_payments),
            18 => incoming.answer(&self.0, S::soft_ledger_locations),
            19 => incoming.answer(&self.0, S::finance_schema),
            other => rt::server::unknown(other),
        }
    }
}
