// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// One view of the finance report
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectFinanceReportSection {
    /// The property `dates`.
    pub dates: Option<Vec<String>>,
    /// The property `netIncomes`.
    pub net_incomes: Option<Vec<f64>>,
    /// The property `unleveredTotals`.
    pub unlevered_totals: Option<Vec<f64>>,
    /// The property `leveredTotals`.
    pub levered_totals: Option<Vec<f64>>,
    /// The property `unleveredIrr`.
    pub unlevered_irr: Option<Vec<f64>>,
    /// The property `leveredIrr`.
    pub levered_irr: Option<Vec<f64>>,
    /// The property `retainedEarnings`.
    pub retained_earnings: Option<Vec<f64>>,
    /// The property `categories`.
    pub categories: Option<Vec<rt::Map<ProjectFinanceReportSectionCategoriesItemValue>>>,
}

impl ProjectFinanceReportSection {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectFinanceReportSection",
        properties: &[
            rt::Property::optional("dates"),
            rt::Property::optional("netIncomes"),
            rt::Property::optional("unleveredTotals"),
            rt::Property::optional("leveredTotals"),
            rt::Property::optional("unleveredIrr"),
            rt::Property::optional("leveredIrr"),
            rt::Property::optional("retainedEarnings"),
            rt::Property::optional("categories"),
        ],
    };
}

impl rt::Decode for ProjectFinanceReportSection {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.dates,
                &mut value.net_incomes,
                &mut value.unlevered_totals,
                &mut value.levered_totals,
                &mut value.unlevered_irr,
                &mut value.levered_irr,
                &mut value.retained_earnings,
                &mut value.categories,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectFinanceReportSection {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.dates,
                &self.net_incomes,
                &self.unlevered_totals,
                &self.levered_totals,
                &self.unlevered_irr,
                &self.levered_irr,
                &self.retained_earnings,
                &self.categories,
            ],
        );
    }
}

/// The schema at `/components/schemas/ProjectFinanceReportSection/properties/categories/items/additionalProperties/properties/categories/items/additionalProperties/properties/categories/items/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectFinanceReportSectionCategoriesItemValueCategoriesItemValueCategoriesItemValue {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `totals`.
    pub totals: Option<Vec<f64>>,
    /// The property `transactions`.
    pub transactions: Option<Vec<rt::Map<rt::Value>>>,
}

impl ProjectFinanceReportSectionCategoriesItemValueCategoriesItemValueCategoriesItemValue {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectFinanceReportSectionCategoriesItemValueCategoriesItemValueCategoriesItemValue",
        properties: &[
            rt::Property::optional("name"),
            rt::Property::optional("totals"),
            rt::Property::optional("transactions"),
        ],
    };
}

impl rt::Decode
for ProjectFinanceReportSectionCategoriesItemValueCategoriesItemValueCategoriesItemValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.name, &mut value.totals, &mut value.transactions],
        )?;
        Ok(value)
    }
}

impl rt::Encode
for ProjectFinanceReportSectionCategoriesItemValueCategoriesItemValueCategoriesItemValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.name, &self.totals, &self.transactions]);
    }
}

/// The schema at `/components/schemas/ProjectFinanceReportSection/properties/categories/items/additionalProperties/properties/categories/items/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectFinanceReportSectionCategoriesItemValueCategoriesItemValue {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `totals`.
    pub totals: Option<Vec<f64>>,
    /// The property `transactions`.
    pub transactions: Option<Vec<rt::Map<rt::Value>>>,
    /// The property `categories`.
    pub categories: Option<
        Vec<
            rt::Map<
                ProjectFinanceReportSectionCategoriesItemValueCategoriesItemValueCategoriesItemValue,
            >,
        >,
    >,
}

impl ProjectFinanceReportSectionCategoriesItemValueCategoriesItemValue {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectFinanceReportSectionCategoriesItemValueCategoriesItemValue",
        properties: &[
            rt::Property::optional("name"),
            rt::Property::optional("totals"),
            rt::Property::optional("transactions"),
            rt::Property::optional("categories"),
        ],
    };
}

impl rt::Decode for ProjectFinanceReportSectionCategoriesItemValueCategoriesItemValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.name,
                &mut value.totals,
                &mut value.transactions,
                &mut value.categories,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectFinanceReportSectionCategoriesItemValueCategoriesItemValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[&self.name, &self.totals, &self.transactions, &self.categories],
        );
    }
}

/// The schema at `/components/schemas/ProjectFinanceReportSection/properties/categories/items/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectFinanceReportSectionCategoriesItemValue {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `totals`.
    pub totals: Option<Vec<f64>>,
    /// The property `categories`.
    pub categories: Option<
        Vec<rt::Map<ProjectFinanceReportSectionCategoriesItemValueCategoriesItemValue>>,
    >,
}

impl ProjectFinanceReportSectionCategoriesItemValue {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectFinanceReportSectionCategoriesItemValue",
        properties: &[
            rt::Property::optional("name"),
            rt::Property::optional("totals"),
            rt::Property::optional("categories"),
        ],
    };
}

impl rt::Decode for ProjectFinanceReportSectionCategoriesItemValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.name, &mut value.totals, &mut value.categories],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectFinanceReportSectionCategoriesItemValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.name, &self.totals, &self.categories]);
    }
}
