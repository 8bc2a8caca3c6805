// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// One line of the report, in total and per project
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FinanceReportSection {
    /// Totals by column: forecast, expected, actual, latestBestEstimate, difference
    pub totals: Option<Vec<f64>>,
    /// The property `projects`.
    pub projects: Option<Vec<rt::Map<FinanceReportSectionProjectsItemValue>>>,
}

impl FinanceReportSection {
    const RECORD: rt::Record = rt::Record {
        name: "FinanceReportSection",
        properties: &[
            rt::Property::optional("totals"),
            rt::Property::optional("projects"),
        ],
    };
}

impl rt::Decode for FinanceReportSection {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.totals, &mut value.projects])?;
        Ok(value)
    }
}

impl rt::Encode for FinanceReportSection {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.totals, &self.projects]);
    }
}

/// The schema at `/components/schemas/FinanceReportSection/properties/projects/items/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FinanceReportSectionProjectsItemValue {
    /// The property `totals`.
    pub totals: Option<Vec<f64>>,
}

impl FinanceReportSectionProjectsItemValue {
    const RECORD: rt::Record = rt::Record {
        name: "FinanceReportSectionProjectsItemValue",
        properties: &[rt::Property::optional("totals")],
    };
}

impl rt::Decode for FinanceReportSectionProjectsItemValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.totals])?;
        Ok(value)
    }
}

impl rt::Encode for FinanceReportSectionProjectsItemValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.totals]);
    }
}
