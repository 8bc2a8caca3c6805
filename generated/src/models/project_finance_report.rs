// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Finance report of a project
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectFinanceReport {
    /// The property `timestamp`.
    pub timestamp: Option<rt::DateTime>,
    /// The property `report`.
    pub report: Option<ProjectFinanceReportReport>,
}

impl ProjectFinanceReport {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectFinanceReport",
        properties: &[
            rt::Property::optional("timestamp"),
            rt::Property::optional("report"),
        ],
    };
}

impl rt::Decode for ProjectFinanceReport {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.timestamp, &mut value.report])?;
        Ok(value)
    }
}

impl rt::Encode for ProjectFinanceReport {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.timestamp, &self.report]);
    }
}

/// The schema at `/components/schemas/ProjectFinanceReport/properties/report`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectFinanceReportReport {
    /// The property `forecast`.
    pub forecast: Option<super::ProjectFinanceReportSection>,
    /// The property `expected`.
    pub expected: Option<super::ProjectFinanceReportSection>,
    /// The property `actual`.
    pub actual: Option<super::ProjectFinanceReportSection>,
    /// The property `latestBestEstimate`.
    pub latest_best_estimate: Option<super::ProjectFinanceReportSection>,
}

impl ProjectFinanceReportReport {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectFinanceReportReport",
        properties: &[
            rt::Property::optional("forecast"),
            rt::Property::optional("expected"),
            rt::Property::optional("actual"),
            rt::Property::optional("latestBestEstimate"),
        ],
    };
}

impl rt::Decode for ProjectFinanceReportReport {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.forecast,
                &mut value.expected,
                &mut value.actual,
                &mut value.latest_best_estimate,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectFinanceReportReport {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[&self.forecast, &self.expected, &self.actual, &self.latest_best_estimate],
        );
    }
}
