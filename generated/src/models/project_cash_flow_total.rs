// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Lifetime cash flow totals of a project
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectCashFlowTotal {
    /// The property `currency`.
    pub currency: Option<String>,
    /// The property `income`.
    pub income: Option<f64>,
    /// The property `expense`.
    pub expense: Option<f64>,
    /// The property `debt`.
    pub debt: Option<i64>,
    /// The property `equity`.
    pub equity: Option<f64>,
    /// The property `asset`.
    pub asset: Option<f64>,
    /// The property `netIncome`.
    pub net_income: Option<f64>,
    /// The property `unleveredTotal`.
    pub unlevered_total: Option<f64>,
    /// The property `leveredTotal`.
    pub levered_total: Option<f64>,
    /// The property `retainedEarnings`.
    pub retained_earnings: Option<f64>,
    /// The property `totalValue`.
    pub total_value: Option<f64>,
    /// The property `unleveredIrr`.
    pub unlevered_irr: Option<f64>,
    /// The property `leveredIrr`.
    pub levered_irr: Option<f64>,
    /// The property `netSources`.
    pub net_sources: Option<f64>,
    /// The property `netUses`.
    pub net_uses: Option<f64>,
    /// The property `classBContributions`.
    pub class_b_contributions: Option<f64>,
    /// The property `grants`.
    pub grants: Option<f64>,
    /// The property `debtProceeds`.
    pub debt_proceeds: Option<f64>,
    /// The property `nonDevFeeFixedAssets`.
    pub non_dev_fee_fixed_assets: Option<f64>,
    /// The property `devFees`.
    pub dev_fees: Option<f64>,
    /// The property `fixedAssets`.
    pub fixed_assets: Option<f64>,
    /// Actual Data
    pub actual: Option<ProjectCashFlowTotalActual>,
    /// Forecast Data
    pub forecast: Option<ProjectCashFlowTotalForecast>,
    /// The property `timestamp`.
    pub timestamp: Option<rt::DateTime>,
}

impl ProjectCashFlowTotal {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectCashFlowTotal",
        properties: &[
            rt::Property::optional("currency"),
            rt::Property::optional("income"),
            rt::Property::optional("expense"),
            rt::Property::optional("debt"),
            rt::Property::optional("equity"),
            rt::Property::optional("asset"),
            rt::Property::optional("netIncome"),
            rt::Property::optional("unleveredTotal"),
            rt::Property::optional("leveredTotal"),
            rt::Property::optional("retainedEarnings"),
            rt::Property::optional("totalValue"),
            rt::Property::optional("unleveredIrr"),
            rt::Property::optional("leveredIrr"),
            rt::Property::optional("netSources"),
            rt::Property::optional("netUses"),
            rt::Property::optional("classBContributions"),
            rt::Property::optional("grants"),
            rt::Property::optional("debtProceeds"),
            rt::Property::optional("nonDevFeeFixedAssets"),
            rt::Property::optional("devFees"),
            rt::Property::optional("fixedAssets"),
            rt::Property::optional("actual"),
            rt::Property::optional("forecast"),
            rt::Property::optional("timestamp"),
        ],
    };
}

impl rt::Decode for ProjectCashFlowTotal {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut currency: Option<String> = None;
        let mut income: Option<f64> = None;
        let mut expense: Option<f64> = None;
        let mut debt: Option<i64> = None;
        let mut equity: Option<f64> = None;
        let mut asset: Option<f64> = None;
        let mut net_income: Option<f64> = None;
        let mut unlevered_total: Option<f64> = None;
        let mut levered_total: Option<f64> = None;
        let mut retained_earnings: Option<f64> = None;
        let mut total_value: Option<f64> = None;
        let mut unlevered_irr: Option<f64> = None;
        let mut levered_irr: Option<f64> = None;
        let mut net_sources: Option<f64> = None;
        let mut net_uses: Option<f64> = None;
        let mut class_b_contributions: Option<f64> = None;
        let mut grants: Option<f64> = None;
        let mut debt_proceeds: Option<f64> = None;
        let mut non_dev_fee_fixed_assets: Option<f64> = None;
        let mut dev_fees: Option<f64> = None;
        let mut fixed_assets: Option<f64> = None;
        let mut actual: Option<ProjectCashFlowTotalActual> = None;
        let mut forecast: Option<ProjectCashFlowTotalForecast> = None;
        let mut timestamp: Option<rt::DateTime> = None;
        r.record(
            &Self::RECORD,
            &mut [
                &mut currency,
                &mut income,
                &mut expense,
                &mut debt,
                &mut equity,
                &mut asset,
                &mut net_income,
                &mut unlevered_total,
                &mut levered_total,
                &mut retained_earnings,
                &mut total_value,
                &mut unlevered_irr,
                &mut levered_irr,
                &mut net_sources,
                &mut net_uses,
                &mut class_b_contributions,
                &mut grants,
                &mut debt_proceeds,
                &mut non_dev_fee_fixed_assets,
                &mut dev_fees,
                &mut fixed_assets,
                &mut actual,
                &mut forecast,
                &mut timestamp,
            ],
        )?;
        Ok(Self {
            currency,
            income,
            expense,
            debt,
            equity,
            asset,
            net_income,
            unlevered_total,
            levered_total,
            retained_earnings,
            total_value,
            unlevered_irr,
            levered_irr,
            net_sources,
            net_uses,
            class_b_contributions,
            grants,
            debt_proceeds,
            non_dev_fee_fixed_assets,
            dev_fees,
            fixed_assets,
            actual,
            forecast,
            timestamp,
        })
    }
}

impl rt::Encode for ProjectCashFlowTotal {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.currency,
                &self.income,
                &self.expense,
                &self.debt,
                &self.equity,
                &self.asset,
                &self.net_income,
                &self.unlevered_total,
                &self.levered_total,
                &self.retained_earnings,
                &self.total_value,
                &self.unlevered_irr,
                &self.levered_irr,
                &self.net_sources,
                &self.net_uses,
                &self.class_b_contributions,
                &self.grants,
                &self.debt_proceeds,
                &self.non_dev_fee_fixed_assets,
                &self.dev_fees,
                &self.fixed_assets,
                &self.actual,
                &self.forecast,
                &self.timestamp,
            ],
        );
    }
}

/// Actual Data
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectCashFlowTotalActual {
    /// The property `income`.
    pub income: Option<f64>,
    /// The property `expense`.
    pub expense: Option<f64>,
    /// The property `debt`.
    pub debt: Option<i64>,
    /// The property `equity`.
    pub equity: Option<f64>,
    /// The property `asset`.
    pub asset: Option<f64>,
    /// The property `netIncome`.
    pub net_income: Option<f64>,
    /// The property `unleveredTotal`.
    pub unlevered_total: Option<f64>,
    /// The property `leveredTotal`.
    pub levered_total: Option<f64>,
}

impl ProjectCashFlowTotalActual {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectCashFlowTotalActual",
        properties: &[
            rt::Property::optional("income"),
            rt::Property::optional("expense"),
            rt::Property::optional("debt"),
            rt::Property::optional("equity"),
            rt::Property::optional("asset"),
            rt::Property::optional("netIncome"),
            rt::Property::optional("unleveredTotal"),
            rt::Property::optional("leveredTotal"),
        ],
    };
}

impl rt::Decode for ProjectCashFlowTotalActual {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut income: Option<f64> = None;
        let mut expense: Option<f64> = None;
        let mut debt: Option<i64> = None;
        let mut equity: Option<f64> = None;
        let mut asset: Option<f64> = None;
        let mut net_income: Option<f64> = None;
        let mut unlevered_total: Option<f64> = None;
        let mut levered_total: Option<f64> = None;
        r.record(
            &Self::RECORD,
            &mut [
                &mut income,
                &mut expense,
                &mut debt,
                &mut equity,
                &mut asset,
                &mut net_income,
                &mut unlevered_total,
                &mut levered_total,
            ],
        )?;
        Ok(Self {
            income,
            expense,
            debt,
            equity,
            asset,
            net_income,
            unlevered_total,
            levered_total,
        })
    }
}

impl rt::Encode for ProjectCashFlowTotalActual {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.income,
                &self.expense,
                &self.debt,
                &self.equity,
                &self.asset,
                &self.net_income,
                &self.unlevered_total,
                &self.levered_total,
            ],
        );
    }
}

/// Forecast Data
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectCashFlowTotalForecast {
    /// The property `income`.
    pub income: Option<f64>,
    /// The property `expense`.
    pub expense: Option<f64>,
    /// The property `debt`.
    pub debt: Option<i64>,
    /// The property `equity`.
    pub equity: Option<i64>,
    /// The property `asset`.
    pub asset: Option<i64>,
    /// The property `netIncome`.
    pub net_income: Option<f64>,
}

impl ProjectCashFlowTotalForecast {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectCashFlowTotalForecast",
        properties: &[
            rt::Property::optional("income"),
            rt::Property::optional("expense"),
            rt::Property::optional("debt"),
            rt::Property::optional("equity"),
            rt::Property::optional("asset"),
            rt::Property::optional("netIncome"),
        ],
    };
}

impl rt::Decode for ProjectCashFlowTotalForecast {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut income: Option<f64> = None;
        let mut expense: Option<f64> = None;
        let mut debt: Option<i64> = None;
        let mut equity: Option<i64> = None;
        let mut asset: Option<i64> = None;
        let mut net_income: Option<f64> = None;
        r.record(
            &Self::RECORD,
            &mut [
                &mut income,
                &mut expense,
                &mut debt,
                &mut equity,
                &mut asset,
                &mut net_income,
            ],
        )?;
        Ok(Self {
            income,
            expense,
            debt,
            equity,
            asset,
            net_income,
        })
    }
}

impl rt::Encode for ProjectCashFlowTotalForecast {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.income,
                &self.expense,
                &self.debt,
                &self.equity,
                &self.asset,
                &self.net_income,
            ],
        );
    }
}
