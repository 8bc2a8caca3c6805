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
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.currency,
                &mut value.income,
                &mut value.expense,
                &mut value.debt,
                &mut value.equity,
                &mut value.asset,
                &mut value.net_income,
                &mut value.unlevered_total,
                &mut value.levered_total,
                &mut value.retained_earnings,
                &mut value.total_value,
                &mut value.unlevered_irr,
                &mut value.levered_irr,
                &mut value.net_sources,
                &mut value.net_uses,
                &mut value.class_b_contributions,
                &mut value.grants,
                &mut value.debt_proceeds,
                &mut value.non_dev_fee_fixed_assets,
                &mut value.dev_fees,
                &mut value.fixed_assets,
                &mut value.actual,
                &mut value.forecast,
                &mut value.timestamp,
            ],
        )?;
        Ok(value)
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
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.income,
                &mut value.expense,
                &mut value.debt,
                &mut value.equity,
                &mut value.asset,
                &mut value.net_income,
                &mut value.unlevered_total,
                &mut value.levered_total,
            ],
        )?;
        Ok(value)
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
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.income,
                &mut value.expense,
                &mut value.debt,
                &mut value.equity,
                &mut value.asset,
                &mut value.net_income,
            ],
        )?;
        Ok(value)
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
