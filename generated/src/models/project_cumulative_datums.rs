// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Running totals by source
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectCumulativeDatums {
    /// The property `range`.
    pub range: Option<super::Range>,
    /// Year, when accumulating by year
    pub year: Option<String>,
    /// Month, when accumulating by month
    pub month: Option<String>,
    /// The property `sources`.
    pub sources: Option<rt::Map<ProjectCumulativeDatumsSourcesValue>>,
}

impl ProjectCumulativeDatums {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectCumulativeDatums",
        properties: &[
            rt::Property::optional("range"),
            rt::Property::optional("year"),
            rt::Property::optional("month"),
            rt::Property::optional("sources"),
        ],
    };
}

impl rt::Decode for ProjectCumulativeDatums {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.range,
                &mut value.year,
                &mut value.month,
                &mut value.sources,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectCumulativeDatums {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.range, &self.year, &self.month, &self.sources]);
    }
}

/// The schema at `/components/schemas/ProjectCumulativeDatums/properties/sources/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectCumulativeDatumsSourcesValue {
    /// The property `day`.
    pub day: Option<String>,
    /// The property `month`.
    pub month: Option<String>,
    /// The property `wattHours`.
    pub watt_hours: Option<String>,
    /// The property `cumulativeWattHours`.
    pub cumulative_watt_hours: Option<String>,
}

impl ProjectCumulativeDatumsSourcesValue {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectCumulativeDatumsSourcesValue",
        properties: &[
            rt::Property::optional("day"),
            rt::Property::optional("month"),
            rt::Property::optional("wattHours"),
            rt::Property::optional("cumulativeWattHours"),
        ],
    };
}

impl rt::Decode for ProjectCumulativeDatumsSourcesValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.day,
                &mut value.month,
                &mut value.watt_hours,
                &mut value.cumulative_watt_hours,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectCumulativeDatumsSourcesValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[&self.day, &self.month, &self.watt_hours, &self.cumulative_watt_hours],
        );
    }
}
