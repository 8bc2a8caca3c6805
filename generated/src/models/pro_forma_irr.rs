// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// IRR figures of a pro forma
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProFormaIrr {
    /// The property `irr`.
    pub irr: Option<f64>,
    /// The property `income`.
    pub income: Option<f64>,
    /// The property `expenses`.
    pub expenses: Option<f64>,
    /// The property `netIncome`.
    pub net_income: Option<f64>,
    /// The property `capitalCost`.
    pub capital_cost: Option<f64>,
    /// The property `cumulativeCashFlow`.
    pub cumulative_cash_flow: Option<f64>,
    /// The property `categories`.
    pub categories: Option<rt::Map<rt::Map<f64>>>,
}

impl ProFormaIrr {
    const RECORD: rt::Record = rt::Record {
        name: "ProFormaIrr",
        properties: &[
            rt::Property::optional("irr"),
            rt::Property::optional("income"),
            rt::Property::optional("expenses"),
            rt::Property::optional("netIncome"),
            rt::Property::optional("capitalCost"),
            rt::Property::optional("cumulativeCashFlow"),
            rt::Property::optional("categories"),
        ],
    };
}

impl rt::Decode for ProFormaIrr {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.irr,
                &mut value.income,
                &mut value.expenses,
                &mut value.net_income,
                &mut value.capital_cost,
                &mut value.cumulative_cash_flow,
                &mut value.categories,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProFormaIrr {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.irr,
                &self.income,
                &self.expenses,
                &self.net_income,
                &self.capital_cost,
                &self.cumulative_cash_flow,
                &self.categories,
            ],
        );
    }
}
