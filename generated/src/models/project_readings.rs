// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Readings of a project
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectReadings {
    /// The property `generation`.
    pub generation: Option<f64>,
    /// The property `consumption`.
    pub consumption: Option<f64>,
    /// The property `export`.
    pub export: Option<f64>,
    /// The property `storage`.
    pub storage: Option<f64>,
    /// The property `irradianceHours`.
    pub irradiance_hours: Option<f64>,
    /// The property `avoidedEmissions`.
    pub avoided_emissions: Option<f64>,
    /// The property `emissions`.
    pub emissions: Option<f64>,
    /// The property `sources`.
    pub sources: Option<rt::Map<super::SourceReading>>,
    /// The property `sites`.
    pub sites: Option<rt::Map<ProjectReadingsSitesValue>>,
}

impl ProjectReadings {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectReadings",
        properties: &[
            rt::Property::optional("generation"),
            rt::Property::optional("consumption"),
            rt::Property::optional("export"),
            rt::Property::optional("storage"),
            rt::Property::optional("irradianceHours"),
            rt::Property::optional("avoidedEmissions"),
            rt::Property::optional("emissions"),
            rt::Property::optional("sources"),
            rt::Property::optional("sites"),
        ],
    };
}

impl rt::Decode for ProjectReadings {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.generation,
                &mut value.consumption,
                &mut value.export,
                &mut value.storage,
                &mut value.irradiance_hours,
                &mut value.avoided_emissions,
                &mut value.emissions,
                &mut value.sources,
                &mut value.sites,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectReadings {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.generation,
                &self.consumption,
                &self.export,
                &self.storage,
                &self.irradiance_hours,
                &self.avoided_emissions,
                &self.emissions,
                &self.sources,
                &self.sites,
            ],
        );
    }
}

/// The schema at `/components/schemas/ProjectReadings/properties/sites/additionalProperties/properties/systems/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectReadingsSitesValueSystemsValue {
    /// The property `generation`.
    pub generation: Option<f64>,
    /// The property `consumption`.
    pub consumption: Option<f64>,
    /// The property `export`.
    pub export: Option<f64>,
    /// The property `storage`.
    pub storage: Option<f64>,
    /// The property `irradianceHours`.
    pub irradiance_hours: Option<f64>,
    /// The property `avoidedEmissions`.
    pub avoided_emissions: Option<f64>,
    /// The property `emissions`.
    pub emissions: Option<f64>,
    /// The property `sources`.
    pub sources: Option<rt::Map<super::SourceReading>>,
}

impl ProjectReadingsSitesValueSystemsValue {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectReadingsSitesValueSystemsValue",
        properties: &[
            rt::Property::optional("generation"),
            rt::Property::optional("consumption"),
            rt::Property::optional("export"),
            rt::Property::optional("storage"),
            rt::Property::optional("irradianceHours"),
            rt::Property::optional("avoidedEmissions"),
            rt::Property::optional("emissions"),
            rt::Property::optional("sources"),
        ],
    };
}

impl rt::Decode for ProjectReadingsSitesValueSystemsValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.generation,
                &mut value.consumption,
                &mut value.export,
                &mut value.storage,
                &mut value.irradiance_hours,
                &mut value.avoided_emissions,
                &mut value.emissions,
                &mut value.sources,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectReadingsSitesValueSystemsValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.generation,
                &self.consumption,
                &self.export,
                &self.storage,
                &self.irradiance_hours,
                &self.avoided_emissions,
                &self.emissions,
                &self.sources,
            ],
        );
    }
}

/// The schema at `/components/schemas/ProjectReadings/properties/sites/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectReadingsSitesValue {
    /// The property `generation`.
    pub generation: Option<f64>,
    /// The property `consumption`.
    pub consumption: Option<f64>,
    /// The property `export`.
    pub export: Option<f64>,
    /// The property `storage`.
    pub storage: Option<f64>,
    /// The property `irradianceHours`.
    pub irradiance_hours: Option<f64>,
    /// The property `avoidedEmissions`.
    pub avoided_emissions: Option<f64>,
    /// The property `emissions`.
    pub emissions: Option<f64>,
    /// The property `sources`.
    pub sources: Option<rt::Map<super::SourceReading>>,
    /// The property `systems`.
    pub systems: Option<rt::Map<ProjectReadingsSitesValueSystemsValue>>,
}

impl ProjectReadingsSitesValue {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectReadingsSitesValue",
        properties: &[
            rt::Property::optional("generation"),
            rt::Property::optional("consumption"),
            rt::Property::optional("export"),
            rt::Property::optional("storage"),
            rt::Property::optional("irradianceHours"),
            rt::Property::optional("avoidedEmissions"),
            rt::Property::optional("emissions"),
            rt::Property::optional("sources"),
            rt::Property::optional("systems"),
        ],
    };
}

impl rt::Decode for ProjectReadingsSitesValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.generation,
                &mut value.consumption,
                &mut value.export,
                &mut value.storage,
                &mut value.irradiance_hours,
                &mut value.avoided_emissions,
                &mut value.emissions,
                &mut value.sources,
                &mut value.systems,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectReadingsSitesValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.generation,
                &self.consumption,
                &self.export,
                &self.storage,
                &self.irradiance_hours,
                &self.avoided_emissions,
                &self.emissions,
                &self.sources,
                &self.systems,
            ],
        );
    }
}
