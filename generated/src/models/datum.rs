// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Energy figures by datum date
pub type Datum = rt::Map<DatumValue>;

/// The schema at `/components/schemas/Datum/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DatumValue {
    /// The property `generation`.
    pub generation: Option<f64>,
    /// The property `generationReading`.
    pub generation_reading: Option<f64>,
    /// The property `normalisedGeneration`.
    pub normalised_generation: Option<f64>,
    /// The property `consumption`.
    pub consumption: Option<f64>,
    /// The property `consumptionReading`.
    pub consumption_reading: Option<f64>,
    /// The property `export`.
    pub export: Option<f64>,
    /// The property `exportReading`.
    pub export_reading: Option<f64>,
    /// The property `storage`.
    pub storage: Option<f64>,
    /// The property `storageReading`.
    pub storage_reading: Option<f64>,
    /// The property `forecast48Consumption`.
    pub forecast48_consumption: Option<f64>,
    /// The property `forecast12Consumption`.
    pub forecast12_consumption: Option<f64>,
    /// The property `forecast24Consumption`.
    pub forecast24_consumption: Option<f64>,
    /// The property `forecastConsumption`.
    pub forecast_consumption: Option<f64>,
}

impl DatumValue {
    const RECORD: rt::Record = rt::Record {
        name: "DatumValue",
        properties: &[
            rt::Property::optional("generation"),
            rt::Property::optional("generationReading"),
            rt::Property::optional("normalisedGeneration"),
            rt::Property::optional("consumption"),
            rt::Property::optional("consumptionReading"),
            rt::Property::optional("export"),
            rt::Property::optional("exportReading"),
            rt::Property::optional("storage"),
            rt::Property::optional("storageReading"),
            rt::Property::optional("forecast48Consumption"),
            rt::Property::optional("forecast12Consumption"),
            rt::Property::optional("forecast24Consumption"),
            rt::Property::optional("forecastConsumption"),
        ],
    };
}

impl rt::Decode for DatumValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.generation,
                &mut value.generation_reading,
                &mut value.normalised_generation,
                &mut value.consumption,
                &mut value.consumption_reading,
                &mut value.export,
                &mut value.export_reading,
                &mut value.storage,
                &mut value.storage_reading,
                &mut value.forecast48_consumption,
                &mut value.forecast12_consumption,
                &mut value.forecast24_consumption,
                &mut value.forecast_consumption,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for DatumValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.generation,
                &self.generation_reading,
                &self.normalised_generation,
                &self.consumption,
                &self.consumption_reading,
                &self.export,
                &self.export_reading,
                &self.storage,
                &self.storage_reading,
                &self.forecast48_consumption,
                &self.forecast12_consumption,
                &self.forecast24_consumption,
                &self.forecast_consumption,
            ],
        );
    }
}
