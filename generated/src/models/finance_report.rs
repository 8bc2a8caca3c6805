// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Report over several projects
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FinanceReport {
    /// The property `projectIds`.
    pub project_ids: Option<Vec<rt::DateTime>>,
    /// The property `aggregate`.
    pub aggregate: Option<FinanceReportAggregate>,
    /// The property `report`.
    pub report: Option<FinanceReportReport>,
}

impl FinanceReport {
    const RECORD: rt::Record = rt::Record {
        name: "FinanceReport",
        properties: &[
            rt::Property::optional("projectIds"),
            rt::Property::optional("aggregate"),
            rt::Property::optional("report"),
        ],
    };
}

impl rt::Decode for FinanceReport {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.project_ids, &mut value.aggregate, &mut value.report],
        )?;
        Ok(value)
    }
}

impl rt::Encode for FinanceReport {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.project_ids, &self.aggregate, &self.report]);
    }
}

/// The schema at `/components/schemas/FinanceReport/properties/aggregate`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinanceReportAggregate {
    /// `month`
    Month,
    /// `quarter`
    Quarter,
    /// `year`
    Year,
    /// `total`
    Total,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl FinanceReportAggregate {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
            Self::Total => "total",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FinanceReportAggregate {
    fn from(value: &str) -> Self {
        match value {
            "month" => Self::Month,
            "quarter" => Self::Quarter,
            "year" => Self::Year,
            "total" => Self::Total,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for FinanceReportAggregate {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for FinanceReportAggregate {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for FinanceReportAggregate {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for FinanceReportAggregate {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}

/// The schema at `/components/schemas/FinanceReport/properties/report`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FinanceReportReport {
    /// The property `dates`.
    pub dates: Option<Vec<String>>,
    /// The property `unleveredTotals`.
    pub unlevered_totals: Option<super::FinanceReportSection>,
    /// The property `cumulativeUnleveredTotals`.
    pub cumulative_unlevered_totals: Option<super::FinanceReportSection>,
    /// The property `leveredTotals`.
    pub levered_totals: Option<super::FinanceReportSection>,
    /// The property `netIncomes`.
    pub net_incomes: Option<super::FinanceReportSection>,
    /// The property `unleveredIrr`.
    pub unlevered_irr: Option<super::FinanceReportSection>,
    /// The property `leveredIrr`.
    pub levered_irr: Option<super::FinanceReportSection>,
    /// The property `retainedEarnings`.
    pub retained_earnings: Option<super::FinanceReportSection>,
    /// The property `totalValue`.
    pub total_value: Option<super::FinanceReportSection>,
    /// The property `categories`.
    pub categories: Option<rt::Map<super::FinanceReportSection>>,
}

impl FinanceReportReport {
    const RECORD: rt::Record = rt::Record {
        name: "FinanceReportReport",
        properties: &[
            rt::Property::optional("dates"),
            rt::Property::optional("unleveredTotals"),
            rt::Property::optional("cumulativeUnleveredTotals"),
            rt::Property::optional("leveredTotals"),
            rt::Property::optional("netIncomes"),
            rt::Property::optional("unleveredIrr"),
            rt::Property::optional("leveredIrr"),
            rt::Property::optional("retainedEarnings"),
            rt::Property::optional("totalValue"),
            rt::Property::optional("categories"),
        ],
    };
}

impl rt::Decode for FinanceReportReport {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.dates,
                &mut value.unlevered_totals,
                &mut value.cumulative_unlevered_totals,
                &mut value.levered_totals,
                &mut value.net_incomes,
                &mut value.unlevered_irr,
                &mut value.levered_irr,
                &mut value.retained_earnings,
                &mut value.total_value,
                &mut value.categories,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for FinanceReportReport {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.dates,
                &self.unlevered_totals,
                &self.cumulative_unlevered_totals,
                &self.levered_totals,
                &self.net_incomes,
                &self.unlevered_irr,
                &self.levered_irr,
                &self.retained_earnings,
                &self.total_value,
                &self.categories,
            ],
        );
    }
}
