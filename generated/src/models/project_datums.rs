// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Energy figures of a project
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectDatums {
    /// The property `code`.
    pub code: Option<String>,
    /// The property `name`.
    pub name: Option<String>,
    /// The property `peakConsumption`.
    pub peak_consumption: Option<f64>,
    /// The property `peakGeneration`.
    pub peak_generation: Option<f64>,
    /// The property `aggregatedTotals`.
    pub aggregated_totals: Option<Vec<super::Datum>>,
    /// The property `sources`.
    pub sources: Option<Vec<super::SourceDatum>>,
    /// The property `sites`.
    pub sites: Option<rt::Map<ProjectDatumsSitesValue>>,
}

impl ProjectDatums {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectDatums",
        properties: &[
            rt::Property::optional("code"),
            rt::Property::optional("name"),
            rt::Property::optional("peakConsumption"),
            rt::Property::optional("peakGeneration"),
            rt::Property::optional("aggregatedTotals"),
            rt::Property::optional("sources"),
            rt::Property::optional("sites"),
        ],
    };
}

impl rt::Decode for ProjectDatums {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.code,
                &mut value.name,
                &mut value.peak_consumption,
                &mut value.peak_generation,
                &mut value.aggregated_totals,
                &mut value.sources,
                &mut value.sites,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectDatums {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.code,
                &self.name,
                &self.peak_consumption,
                &self.peak_generation,
                &self.aggregated_totals,
                &self.sources,
                &self.sites,
            ],
        );
    }
}

/// The schema at `/components/schemas/ProjectDatums/properties/sites/additionalProperties/properties/systems/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectDatumsSitesValueSystemsValue {
    /// The property `code`.
    pub code: Option<String>,
    /// The property `name`.
    pub name: Option<String>,
    /// The property `peakConsumption`.
    pub peak_consumption: Option<f64>,
    /// The property `peakGeneration`.
    pub peak_generation: Option<f64>,
    /// The property `aggregatedTotals`.
    pub aggregated_totals: Option<Vec<super::Datum>>,
    /// The property `sources`.
    pub sources: Option<Vec<super::SourceDatum>>,
}

impl ProjectDatumsSitesValueSystemsValue {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectDatumsSitesValueSystemsValue",
        properties: &[
            rt::Property::optional("code"),
            rt::Property::optional("name"),
            rt::Property::optional("peakConsumption"),
            rt::Property::optional("peakGeneration"),
            rt::Property::optional("aggregatedTotals"),
            rt::Property::optional("sources"),
        ],
    };
}

impl rt::Decode for ProjectDatumsSitesValueSystemsValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.code,
                &mut value.name,
                &mut value.peak_consumption,
                &mut value.peak_generation,
                &mut value.aggregated_totals,
                &mut value.sources,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectDatumsSitesValueSystemsValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.code,
                &self.name,
                &self.peak_consumption,
                &self.peak_generation,
                &self.aggregated_totals,
                &self.sources,
            ],
        );
    }
}

/// The schema at `/components/schemas/ProjectDatums/properties/sites/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectDatumsSitesValue {
    /// The property `code`.
    pub code: Option<String>,
    /// The property `name`.
    pub name: Option<String>,
    /// The property `peakConsumption`.
    pub peak_consumption: Option<f64>,
    /// The property `peakGeneration`.
    pub peak_generation: Option<f64>,
    /// The property `aggregatedTotals`.
    pub aggregated_totals: Option<Vec<super::Datum>>,
    /// The property `sources`.
    pub sources: Option<Vec<super::SourceDatum>>,
    /// The property `systems`.
    pub systems: Option<rt::Map<ProjectDatumsSitesValueSystemsValue>>,
}

impl ProjectDatumsSitesValue {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectDatumsSitesValue",
        properties: &[
            rt::Property::optional("code"),
            rt::Property::optional("name"),
            rt::Property::optional("peakConsumption"),
            rt::Property::optional("peakGeneration"),
            rt::Property::optional("aggregatedTotals"),
            rt::Property::optional("sources"),
            rt::Property::optional("systems"),
        ],
    };
}

impl rt::Decode for ProjectDatumsSitesValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.code,
                &mut value.name,
                &mut value.peak_consumption,
                &mut value.peak_generation,
                &mut value.aggregated_totals,
                &mut value.sources,
                &mut value.systems,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectDatumsSitesValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.code,
                &self.name,
                &self.peak_consumption,
                &self.peak_generation,
                &self.aggregated_totals,
                &self.sources,
                &self.systems,
            ],
        );
    }
}
