// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Consumption in one datum
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsumptionDatum {
    /// The property `consumption`.
    pub consumption: Option<f64>,
    /// The property `consumptionReading`.
    pub consumption_reading: Option<f64>,
    /// The property `consumptionMax`.
    pub consumption_max: Option<f64>,
    /// The property `consumptionMin`.
    pub consumption_min: Option<f64>,
    /// The property `powerFactor`.
    pub power_factor: Option<f64>,
    /// The property `powerFactorMax`.
    pub power_factor_max: Option<f64>,
    /// The property `powerFactorMin`.
    pub power_factor_min: Option<f64>,
}

impl ConsumptionDatum {
    const RECORD: rt::Record = rt::Record {
        name: "ConsumptionDatum",
        properties: &[
            rt::Property::optional("consumption"),
            rt::Property::optional("consumptionReading"),
            rt::Property::optional("consumptionMax"),
            rt::Property::optional("consumptionMin"),
            rt::Property::optional("powerFactor"),
            rt::Property::optional("powerFactorMax"),
            rt::Property::optional("powerFactorMin"),
        ],
    };
}

impl rt::Decode for ConsumptionDatum {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.consumption,
                &mut value.consumption_reading,
                &mut value.consumption_max,
                &mut value.consumption_min,
                &mut value.power_factor,
                &mut value.power_factor_max,
                &mut value.power_factor_min,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ConsumptionDatum {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.consumption,
                &self.consumption_reading,
                &self.consumption_max,
                &self.consumption_min,
                &self.power_factor,
                &self.power_factor_max,
                &self.power_factor_min,
            ],
        );
    }
}
