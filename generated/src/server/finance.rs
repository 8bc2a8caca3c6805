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
        let service = self.0.clone();
        match operation {
            0 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::GetCashFlowTotalsRequest>()?;
                    cx.answer(S::get_cash_flow_totals(&service, &cx, request).await?)
                })
            }
            1 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::GetFinanceReportRequest>()?;
                    cx.answer(S::get_finance_report(&service, &cx, request).await?)
                })
            }
            2 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::GetTransactionsRequest>()?;
                    cx.answer(S::get_transactions(&service, &cx, request).await?)
                })
            }
            3 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::GetSourcesUsesRequest>()?;
                    cx.answer(S::get_sources_uses(&service, &cx, request).await?)
                })
            }
            4 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::GetProjectBillingRequest>()?;
                    cx.answer(S::get_project_billing(&service, &cx, request).await?)
                })
            }
            5 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::GetCashFlowTimeSeriesArrearsRequest>()?;
                    cx.answer(
                        S::get_cash_flow_time_series_arrears(&service, &cx, request)
                            .await?,
                    )
                })
            }
            6 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::GetFinanceCategoriesRequest>()?;
                    cx.answer(S::get_finance_categories(&service, &cx, request).await?)
                })
            }
            7 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::GetIrrCategoriesRequest>()?;
                    cx.answer(S::get_irr_categories(&service, &cx, request).await?)
                })
            }
            8 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::GetProjectFinanceReportRequest>()?;
                    cx.answer(
                        S::get_project_finance_report(&service, &cx, request).await?,
                    )
                })
            }
            9 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::UpdateProjectCacheRequest>()?;
                    cx.answer(S::update_project_cache(&service, &cx, request).await?)
                })
            }
            10 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::GetProjectSettingsRequest>()?;
                    cx.answer(S::get_project_settings(&service, &cx, request).await?)
                })
            }
            11 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::UpdateProjectSettingsRequest>()?;
                    cx.answer(S::update_project_settings(&service, &cx, request).await?)
                })
            }
            12 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::GetProjectSourcesUsesRequest>()?;
                    cx.answer(S::get_project_sources_uses(&service, &cx, request).await?)
                })
            }
            13 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<
                            operations::PostFinanceProjectsProjectIdImportRequest,
                        >()?;
                    cx.answer(
                        S::post_finance_projects_project_id_import(
                                &service,
                                &cx,
                                request,
                            )
                            .await?,
                    )
                })
            }
            14 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open_public::<operations::GetCashFlowPaymentLogsRequest>()?;
                    cx.answer(
                        S::get_cash_flow_payment_logs(&service, &cx, request).await?,
                    )
                })
            }
            15 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::UpdateCashFlowPaymentLogsRequest>()?;
                    cx.answer(
                        S::update_cash_flow_payment_logs(&service, &cx, request).await?,
                    )
                })
            }
            16 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::GetProjectProFormaIrrRequest>()?;
                    cx.answer(
                        S::get_project_pro_forma_irr(&service, &cx, request).await?,
                    )
                })
            }
            17 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::GetRecordPaymentsRequest>()?;
                    cx.answer(S::get_record_payments(&service, &cx, request).await?)
                })
            }
            18 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::SoftLedgerLocationsRequest>()?;
                    cx.answer(S::soft_ledger_locations(&service, &cx, request).await?)
                })
            }
            19 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::FinanceSchemaRequest>()?;
                    cx.answer(S::finance_schema(&service, &cx, request).await?)
                })
            }
            other => rt::server::unknown(other),
        }
    }
}
