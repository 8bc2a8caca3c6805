// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Forecast generation in one datum
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PredictedGenerationDatum {
    /// The property `predictedGeneration`.
    pub predicted_generation: Option<f64>,
    /// The property `simpleForecastGeneration`.
    pub simple_forecast_generation: Option<f64>,
    /// The property `irradianceForecastGeneration`.
    pub irradiance_forecast_generation: Option<f64>,
    /// The property `acEnergyForecastGeneration`.
    pub ac_energy_forecast_generation: Option<f64>,
}

impl PredictedGenerationDatum {
    const RECORD: rt::Record = rt::Record {
        name: "PredictedGenerationDatum",
        properties: &[
            rt::Property::optional("predictedGeneration"),
            rt::Property::optional("simpleForecastGeneration"),
            rt::Property::optional("irradianceForecastGeneration"),
            rt::Property::optional("acEnergyForecastGeneration"),
        ],
    };
}

impl rt::Decode for PredictedGenerationDatum {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.predicted_generation,
                &mut value.simple_forecast_generation,
                &mut value.irradiance_forecast_generation,
                &mut value.ac_energy_forecast_generation,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for PredictedGenerationDatum {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.predicted_generation,
                &self.simple_forecast_generation,
                &self.irradiance_forecast_generation,
                &self.ac_energy_forecast_generation,
            ],
        );
    }
}
