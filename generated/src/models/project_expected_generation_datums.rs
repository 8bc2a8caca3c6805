// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Expected generation of a project
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectExpectedGenerationDatums {
    /// The property `expectedGeneration`.
    pub expected_generation: Option<f64>,
    /// The property `irradianceHours`.
    pub irradiance_hours: Option<f64>,
    /// The property `aggregatedTotals`.
    pub aggregated_totals: Option<rt::Map<super::ExpectedGenerationDatum>>,
    /// The property `sites`.
    pub sites: Option<rt::Map<ProjectExpectedGenerationDatumsSitesValue>>,
}

impl ProjectExpectedGenerationDatums {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectExpectedGenerationDatums",
        properties: &[
            rt::Property::optional("expectedGeneration"),
            rt::Property::optional("irradianceHours"),
            rt::Property::optional("aggregatedTotals"),
            rt::Property::optional("sites"),
        ],
    };
}

impl rt::Decode for ProjectExpectedGenerationDatums {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.expected_generation,
                &mut value.irradiance_hours,
                &mut value.aggregated_totals,
                &mut value.sites,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectExpectedGenerationDatums {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.expected_generation,
                &self.irradiance_hours,
                &self.aggregated_totals,
                &self.sites,
            ],
        );
    }
}

/// The schema at `/components/schemas/ProjectExpectedGenerationDatums/properties/sites/additionalProperties/properties/systems/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectExpectedGenerationDatumsSitesValueSystemsValue {
    /// The property `expectedGeneration`.
    pub expected_generation: Option<f64>,
    /// The property `irradianceHours`.
    pub irradiance_hours: Option<f64>,
    /// The property `aggregatedTotals`.
    pub aggregated_totals: Option<rt::Map<super::ExpectedGenerationDatum>>,
}

impl ProjectExpectedGenerationDatumsSitesValueSystemsValue {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectExpectedGenerationDatumsSitesValueSystemsValue",
        properties: &[
            rt::Property::optional("expectedGeneration"),
            rt::Property::optional("irradianceHours"),
            rt::Property::optional("aggregatedTotals"),
        ],
    };
}

impl rt::Decode for ProjectExpectedGenerationDatumsSitesValueSystemsValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.expected_generation,
                &mut value.irradiance_hours,
                &mut value.aggregated_totals,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectExpectedGenerationDatumsSitesValueSystemsValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[&self.expected_generation, &self.irradiance_hours, &self.aggregated_totals],
        );
    }
}

/// The schema at `/components/schemas/ProjectExpectedGenerationDatums/properties/sites/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectExpectedGenerationDatumsSitesValue {
    /// The property `expectedGeneration`.
    pub expected_generation: Option<f64>,
    /// The property `irradianceHours`.
    pub irradiance_hours: Option<f64>,
    /// The property `aggregatedTotals`.
    pub aggregated_totals: Option<rt::Map<super::ExpectedGenerationDatum>>,
    /// The property `systems`.
    pub systems: Option<rt::Map<ProjectExpectedGenerationDatumsSitesValueSystemsValue>>,
}

impl ProjectExpectedGenerationDatumsSitesValue {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectExpectedGenerationDatumsSitesValue",
        properties: &[
            rt::Property::optional("expectedGeneration"),
            rt::Property::optional("irradianceHours"),
            rt::Property::optional("aggregatedTotals"),
            rt::Property::optional("systems"),
        ],
    };
}

impl rt::Decode for ProjectExpectedGenerationDatumsSitesValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.expected_generation,
                &mut value.irradiance_hours,
                &mut value.aggregated_totals,
                &mut value.systems,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectExpectedGenerationDatumsSitesValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.expected_generation,
                &self.irradiance_hours,
                &self.aggregated_totals,
                &self.systems,
            ],
        );
    }
}
