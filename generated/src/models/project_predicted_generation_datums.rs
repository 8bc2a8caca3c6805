// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Forecast generation of a project
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectPredictedGenerationDatums {
    /// The property `predictedGeneration`.
    pub predicted_generation: Option<f64>,
    /// The property `simpleForecastGeneration`.
    pub simple_forecast_generation: Option<f64>,
    /// The property `irradianceForecastGeneration`.
    pub irradiance_forecast_generation: Option<f64>,
    /// The property `acEnergyForecastGeneration`.
    pub ac_energy_forecast_generation: Option<f64>,
    /// The property `aggregatedTotals`.
    pub aggregated_totals: Option<rt::Map<super::PredictedGenerationDatum>>,
    /// The property `sites`.
    pub sites: Option<rt::Map<ProjectPredictedGenerationDatumsSitesValue>>,
}

impl ProjectPredictedGenerationDatums {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectPredictedGenerationDatums",
        properties: &[
            rt::Property::optional("predictedGeneration"),
            rt::Property::optional("simpleForecastGeneration"),
            rt::Property::optional("irradianceForecastGeneration"),
            rt::Property::optional("acEnergyForecastGeneration"),
            rt::Property::optional("aggregatedTotals"),
            rt::Property::optional("sites"),
        ],
    };
}

impl rt::Decode for ProjectPredictedGenerationDatums {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.predicted_generation,
                &mut value.simple_forecast_generation,
                &mut value.irradiance_forecast_generation,
                &mut value.ac_energy_forecast_generation,
                &mut value.aggregated_totals,
                &mut value.sites,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectPredictedGenerationDatums {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.predicted_generation,
                &self.simple_forecast_generation,
                &self.irradiance_forecast_generation,
                &self.ac_energy_forecast_generation,
                &self.aggregated_totals,
                &self.sites,
            ],
        );
    }
}

/// The schema at `/components/schemas/ProjectPredictedGenerationDatums/properties/sites/additionalProperties/properties/systems/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectPredictedGenerationDatumsSitesValueSystemsValue {
    /// The property `predictedGeneration`.
    pub predicted_generation: Option<f64>,
    /// The property `simpleForecastGeneration`.
    pub simple_forecast_generation: Option<f64>,
    /// The property `irradianceForecastGeneration`.
    pub irradiance_forecast_generation: Option<f64>,
    /// The property `acEnergyForecastGeneration`.
    pub ac_energy_forecast_generation: Option<f64>,
    /// The property `aggregatedTotals`.
    pub aggregated_totals: Option<rt::Map<super::PredictedGenerationDatum>>,
}

impl ProjectPredictedGenerationDatumsSitesValueSystemsValue {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectPredictedGenerationDatumsSitesValueSystemsValue",
        properties: &[
            rt::Property::optional("predictedGeneration"),
            rt::Property::optional("simpleForecastGeneration"),
            rt::Property::optional("irradianceForecastGeneration"),
            rt::Property::optional("acEnergyForecastGeneration"),
            rt::Property::optional("aggregatedTotals"),
        ],
    };
}

impl rt::Decode for ProjectPredictedGenerationDatumsSitesValueSystemsValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.predicted_generation,
                &mut value.simple_forecast_generation,
                &mut value.irradiance_forecast_generation,
                &mut value.ac_energy_forecast_generation,
                &mut value.aggregated_totals,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectPredictedGenerationDatumsSitesValueSystemsValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.predicted_generation,
                &self.simple_forecast_generation,
                &self.irradiance_forecast_generation,
                &self.ac_energy_forecast_generation,
                &self.aggregated_totals,
            ],
        );
    }
}

/// The schema at `/components/schemas/ProjectPredictedGenerationDatums/properties/sites/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectPredictedGenerationDatumsSitesValue {
    /// The property `predictedGeneration`.
    pub predicted_generation: Option<f64>,
    /// The property `simpleForecastGeneration`.
    pub simple_forecast_generation: Option<f64>,
    /// The property `irradianceForecastGeneration`.
    pub irradiance_forecast_generation: Option<f64>,
    /// The property `acEnergyForecastGeneration`.
    pub ac_energy_forecast_generation: Option<f64>,
    /// The property `aggregatedTotals`.
    pub aggregated_totals: Option<rt::Map<super::PredictedGenerationDatum>>,
    /// The property `systems`.
    pub systems: Option<rt::Map<ProjectPredictedGenerationDatumsSitesValueSystemsValue>>,
}

impl ProjectPredictedGenerationDatumsSitesValue {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectPredictedGenerationDatumsSitesValue",
        properties: &[
            rt::Property::optional("predictedGeneration"),
            rt::Property::optional("simpleForecastGeneration"),
            rt::Property::optional("irradianceForecastGeneration"),
            rt::Property::optional("acEnergyForecastGeneration"),
            rt::Property::optional("aggregatedTotals"),
            rt::Property::optional("systems"),
        ],
    };
}

impl rt::Decode for ProjectPredictedGenerationDatumsSitesValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.predicted_generation,
                &mut value.simple_forecast_generation,
                &mut value.irradiance_forecast_generation,
                &mut value.ac_energy_forecast_generation,
                &mut value.aggregated_totals,
                &mut value.systems,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectPredictedGenerationDatumsSitesValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.predicted_generation,
                &self.simple_forecast_generation,
                &self.irradiance_forecast_generation,
                &self.ac_energy_forecast_generation,
                &self.aggregated_totals,
                &self.systems,
            ],
        );
    }
}
