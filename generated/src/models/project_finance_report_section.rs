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
    pub categories: Option<
        Vec<
            ::std::collections::BTreeMap<
                String,
                ProjectFinanceReportSectionCategoriesItemValue,
            >,
        >,
    >,
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
        let mut dates: Option<Vec<String>> = None;
        let mut net_incomes: Option<Vec<f64>> = None;
        let mut unlevered_totals: Option<Vec<f64>> = None;
        let mut levered_totals: Option<Vec<f64>> = None;
        let mut unlevered_irr: Option<Vec<f64>> = None;
        let mut levered_irr: Option<Vec<f64>> = None;
        let mut retained_earnings: Option<Vec<f64>> = None;
        let mut categories: Option<
            Vec<
                ::std::collections::BTreeMap<
                    String,
                    ProjectFinanceReportSectionCategoriesItemValue,
                >,
            >,
        > = None;
        r.record(
            &Self::RECORD,
            &mut [
                &mut dates,
                &mut net_incomes,
                &mut unlevered_totals,
                &mut levered_totals,
                &mut unlevered_irr,
                &mut levered_irr,
                &mut retained_earnings,
                &mut categories,
            ],
        )?;
        Ok(Self {
            dates,
            net_incomes,
            unlevered_totals,
            levered_totals,
            unlevered_irr,
            levered_irr,
            retained_earnings,
            categories,
        })
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
    pub transactions: Option<Vec<::std::collections::BTreeMap<String, rt::Value>>>,
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
        let mut name: Option<String> = None;
        let mut totals: Option<Vec<f64>> = None;
        let mut transactions: Option<
            Vec<::std::collections::BTreeMap<String, rt::Value>>,
        > = None;
        r.record(&Self::RECORD, &mut [&mut name, &mut totals, &mut transactions])?;
        Ok(Self { name, totals, transactions })
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
    pub transactions: Option<Vec<::std::collections::BTreeMap<String, rt::Value>>>,
    /// The property `categories`.
    pub categories: Option<
        Vec<
            ::std::collections::BTreeMap<
                String,
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
        let mut name: Option<String> = None;
        let mut totals: Option<Vec<f64>> = None;
        let mut transactions: Option<
            Vec<::std::collections::BTreeMap<String, rt::Value>>,
        > = None;
        let mut categories: Option<
            Vec<
                ::std::collections::BTreeMap<
                    String,
                    ProjectFinanceReportSectionCategoriesItemValueCategoriesItemValueCategoriesItemValue,
                >,
            >,
        > = None;
        r.record(
            &Self::RECORD,
            &mut [&mut name, &mut totals, &mut transactions, &mut categories],
        )?;
        Ok(Self {
            name,
            totals,
            transactions,
            categories,
        })
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
        Vec<
            ::std::collections::BTreeMap<
                String,
                ProjectFinanceReportSectionCategoriesItemValueCategoriesItemValue,
            >,
        >,
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
        let mut name: Option<String> = None;
        let mut totals: Option<Vec<f64>> = None;
        let mut categories: Option<
            Vec<
                ::std::collections::BTreeMap<
                    String,
                    ProjectFinanceReportSectionCategoriesItemValueCategoriesItemValue,
                >,
            >,
        > = None;
        r.record(&Self::RECORD, &mut [&mut name, &mut totals, &mut categories])?;
        Ok(Self { name, totals, categories })
    }
}

impl rt::Encode for ProjectFinanceReportSectionCategoriesItemValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.name, &self.totals, &self.categories]);
    }
}
