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
    pub aggregated_totals: Option<
        ::std::collections::BTreeMap<String, super::ExpectedGenerationDatum>,
    >,
    /// The property `sites`.
    pub sites: Option<
        ::std::collections::BTreeMap<String, ProjectExpectedGenerationDatumsSitesValue>,
    >,
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
        let mut expected_generation: Option<f64> = None;
        let mut irradiance_hours: Option<f64> = None;
        let mut aggregated_totals: Option<
            ::std::collections::BTreeMap<String, super::ExpectedGenerationDatum>,
        > = None;
        let mut sites: Option<
            ::std::collections::BTreeMap<
                String,
                ProjectExpectedGenerationDatumsSitesValue,
            >,
        > = None;
        r.record(
            &Self::RECORD,
            &mut [
                &mut expected_generation,
                &mut irradiance_hours,
                &mut aggregated_totals,
                &mut sites,
            ],
        )?;
        Ok(Self {
            expected_generation,
            irradiance_hours,
            aggregated_totals,
            sites,
        })
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
    pub aggregated_totals: Option<
        ::std::collections::BTreeMap<String, super::ExpectedGenerationDatum>,
    >,
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
        let mut expected_generation: Option<f64> = None;
        let mut irradiance_hours: Option<f64> = None;
        let mut aggregated_totals: Option<
            ::std::collections::BTreeMap<String, super::ExpectedGenerationDatum>,
        > = None;
        r.record(
            &Self::RECORD,
            &mut [
                &mut expected_generation,
                &mut irradiance_hours,
                &mut aggregated_totals,
            ],
        )?;
        Ok(Self {
            expected_generation,
            irradiance_hours,
            aggregated_totals,
        })
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
    pub aggregated_totals: Option<
        ::std::collections::BTreeMap<String, super::ExpectedGenerationDatum>,
    >,
    /// The property `systems`.
    pub systems: Option<
        ::std::collections::BTreeMap<
            String,
            ProjectExpectedGenerationDatumsSitesValueSystemsValue,
        >,
    >,
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
        let mut expected_generation: Option<f64> = None;
        let mut irradiance_hours: Option<f64> = None;
        let mut aggregated_totals: Option<
            ::std::collections::BTreeMap<String, super::ExpectedGenerationDatum>,
        > = None;
        let mut systems: Option<
            ::std::collections::BTreeMap<
                String,
                ProjectExpectedGenerationDatumsSitesValueSystemsValue,
            >,
        > = None;
        r.record(
            &Self::RECORD,
            &mut [
                &mut expected_generation,
                &mut irradiance_hours,
                &mut aggregated_totals,
                &mut systems,
            ],
        )?;
        Ok(Self {
            expected_generation,
            irradiance_hours,
            aggregated_totals,
            systems,
        })
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
