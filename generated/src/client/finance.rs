// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::models;
use super::super::operations::finance as operations;
use super::super::runtime as rt;

/// Finance and accounting
#[derive(Clone, Copy, Debug)]
pub struct FinanceClient<'a>(pub(super) &'a super::Client);

impl FinanceClient<'_> {
    /// Lifetime cash flow totals per project
    ///
    /// `GET /finance/cashflow-totals`
    pub fn get_cash_flow_totals(
        &self,
    ) -> super::Call<operations::GetCashFlowTotalsRequest> {
        super::Call::new(self.0, operations::GetCashFlowTotalsRequest::new())
    }

    /// Finance report over several projects
    ///
    /// `GET /finance/report`
    pub fn get_finance_report(
        &self,
        project_ids: impl Into<String>,
    ) -> super::Call<operations::GetFinanceReportRequest> {
        super::Call::new(self.0, operations::GetFinanceReportRequest::new(project_ids))
    }

    /// Accounting transactions per project
    ///
    /// `GET /finance/transactions`
    pub fn get_transactions(
        &self,
        project_ids: impl Into<String>,
    ) -> super::Call<operations::GetTransactionsRequest> {
        super::Call::new(self.0, operations::GetTransactionsRequest::new(project_ids))
    }

    /// Sources and uses of a project, by mode and version
    ///
    /// `GET /finance/sources-uses/{projectId}/sources-uses`
    pub fn get_sources_uses(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::GetSourcesUsesRequest> {
        super::Call::new(self.0, operations::GetSourcesUsesRequest::new(project_id))
    }

    /// Billing lines of a project
    ///
    /// `GET /finance/projects/{projectId}/billing`
    pub fn get_project_billing(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::GetProjectBillingRequest> {
        super::Call::new(self.0, operations::GetProjectBillingRequest::new(project_id))
    }

    /// Cash flow series of a project, in arrears
    ///
    /// `GET /finance/projects/{projectId}/cashFlowTimeSeriesArrears`
    pub fn get_cash_flow_time_series_arrears(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::GetCashFlowTimeSeriesArrearsRequest> {
        super::Call::new(
            self.0,
            operations::GetCashFlowTimeSeriesArrearsRequest::new(project_id),
        )
    }

    /// Finance categories of a project
    ///
    /// `GET /finance/projects/{projectId}/categories`
    pub fn get_finance_categories(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::GetFinanceCategoriesRequest> {
        super::Call::new(
            self.0,
            operations::GetFinanceCategoriesRequest::new(project_id),
        )
    }

    /// IRR categories of a project
    ///
    /// `GET /finance/projects/{projectId}/irr-categories`
    pub fn get_irr_categories(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::GetIrrCategoriesRequest> {
        super::Call::new(self.0, operations::GetIrrCategoriesRequest::new(project_id))
    }

    /// Finance report of a project
    ///
    /// `GET /finance/projects/{projectId}/report`
    pub fn get_project_finance_report(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::GetProjectFinanceReportRequest> {
        super::Call::new(
            self.0,
            operations::GetProjectFinanceReportRequest::new(project_id),
        )
    }

    /// Rebuild the cached finance report of a project
    ///
    /// `PUT /finance/projects/{projectId}/report`
    pub fn update_project_cache(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::UpdateProjectCacheRequest> {
        super::Call::new(self.0, operations::UpdateProjectCacheRequest::new(project_id))
    }

    /// Finance settings of a project
    ///
    /// `GET /finance/projects/{projectId}/settings`
    pub fn get_project_settings(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::GetProjectSettingsRequest> {
        super::Call::new(self.0, operations::GetProjectSettingsRequest::new(project_id))
    }

    /// Change the finance settings of a project
    ///
    /// `PUT /finance/projects/{projectId}/settings`
    pub fn update_project_settings(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::UpdateProjectSettingsRequest> {
        super::Call::new(
            self.0,
            operations::UpdateProjectSettingsRequest::new(project_id),
        )
    }

    /// Sources and uses of a project
    ///
    /// `GET /finance/projects/{projectId}/sources-uses`
    pub fn get_project_sources_uses(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::GetProjectSourcesUsesRequest> {
        super::Call::new(
            self.0,
            operations::GetProjectSourcesUsesRequest::new(project_id),
        )
    }

    /// Turn a Google Docs financial model into a pro forma
    ///
    /// `POST /finance/projects/{projectId}/import`
    pub fn post_finance_projects_project_id_import(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::PostFinanceProjectsProjectIdImportRequest> {
        super::Call::new(
            self.0,
            operations::PostFinanceProjectsProjectIdImportRequest::new(project_id),
        )
    }

    /// Payment logs of one cash flow
    ///
    /// `GET /finance/projects/{projectId}/cash-flows/{cashFlowId}/payment-logs`
    pub fn get_cash_flow_payment_logs(
        &self,
        project_id: impl Into<String>,
        cash_flow_id: impl Into<String>,
    ) -> super::Call<operations::GetCashFlowPaymentLogsRequest> {
        super::Call::new(
            self.0,
            operations::GetCashFlowPaymentLogsRequest::new(project_id, cash_flow_id),
        )
    }

    /// Refresh the payment logs of one cash flow
    ///
    /// `PUT /finance/projects/{projectId}/cash-flows/{cashFlowId}/payment-logs`
    pub fn update_cash_flow_payment_logs(
        &self,
        project_id: impl Into<String>,
        cash_flow_id: impl Into<String>,
    ) -> super::Call<operations::UpdateCashFlowPaymentLogsRequest> {
        super::Call::new(
            self.0,
            operations::UpdateCashFlowPaymentLogsRequest::new(project_id, cash_flow_id),
        )
    }

    /// IRR figures of a project pro forma
    ///
    /// `GET /finance/projects/{projectId}/pro-forma/irr`
    pub fn get_project_pro_forma_irr(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::GetProjectProFormaIrrRequest> {
        super::Call::new(
            self.0,
            operations::GetProjectProFormaIrrRequest::new(project_id),
        )
    }

    /// Payments tied to a record
    ///
    /// `GET /finance/record/{recordId}/payments`
    pub fn get_record_payments(
        &self,
        record_id: impl Into<String>,
    ) -> super::Call<operations::GetRecordPaymentsRequest> {
        super::Call::new(self.0, operations::GetRecordPaymentsRequest::new(record_id))
    }

    /// SoftLedger locations
    ///
    /// `GET /finance/softledger/locations`
    pub fn soft_ledger_locations(
        &self,
    ) -> super::Call<operations::SoftLedgerLocationsRequest> {
        super::Call::new(self.0, operations::SoftLedgerLocationsRequest::new())
    }

    /// JSON Schema of finance settings
    ///
    /// `GET /schemas/finance`
    pub fn finance_schema(&self) -> super::Call<operations::FinanceSchemaRequest> {
        super::Call::new(self.0, operations::FinanceSchemaRequest::new())
    }
}

impl super::Call<operations::GetCashFlowTotalsRequest> {
    /// Report mode
    ///
    /// Default: `"forecast"`.
    pub fn mode(mut self, mode: impl Into<operations::GetCashFlowTotalsMode>) -> Self {
        self.0.request_mut().mode = Some(mode.into());
        self
    }
}

impl super::Call<operations::GetFinanceReportRequest> {
    /// Grouping: month, quarter, year or total
    pub fn aggregate(mut self, aggregate: impl Into<String>) -> Self {
        self.0.request_mut().aggregate = Some(aggregate.into());
        self
    }

    /// Report mode
    pub fn mode(mut self, mode: impl Into<operations::GetFinanceReportMode>) -> Self {
        self.0.request_mut().mode = Some(mode.into());
        self
    }
}

impl super::Call<operations::GetTransactionsRequest> {
    /// First date
    pub fn start_date(mut self, start_date: rt::DateTime) -> Self {
        self.0.request_mut().start_date = Some(start_date);
        self
    }

    /// Last date
    pub fn end_date(mut self, end_date: rt::DateTime) -> Self {
        self.0.request_mut().end_date = Some(end_date);
        self
    }
}

impl super::Call<operations::GetSourcesUsesRequest> {
    /// Report mode
    pub fn mode(mut self, mode: impl Into<operations::GetSourcesUsesMode>) -> Self {
        self.0.request_mut().mode = Some(mode.into());
        self
    }

    /// Pro forma version; the latest when absent
    pub fn pro_forma_version_id(
        mut self,
        pro_forma_version_id: impl Into<String>,
    ) -> Self {
        self.0.request_mut().pro_forma_version_id = Some(pro_forma_version_id.into());
        self
    }
}

impl super::Call<operations::GetProjectFinanceReportRequest> {
    /// Pro forma version; the latest when absent
    pub fn pro_forma_version_id(
        mut self,
        pro_forma_version_id: impl Into<String>,
    ) -> Self {
        self.0.request_mut().pro_forma_version_id = Some(pro_forma_version_id.into());
        self
    }
}

impl super::Call<operations::UpdateProjectSettingsRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::ProjectFinanceSettings>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::GetProjectProFormaIrrRequest> {
    /// Pro forma version; the latest when absent
    pub fn pro_forma_version_id(
        mut self,
        pro_forma_version_id: impl Into<String>,
    ) -> Self {
        self.0.request_mut().pro_forma_version_id = Some(pro_forma_version_id.into());
        self
    }
}
