// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Figures by source id
pub type SourceDatum = rt::Map<SourceDatumValue>;

/// The schema at `/components/schemas/SourceDatum/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SourceDatumValue {
    /// The property `reading`.
    pub reading: Option<f64>,
    /// The property `peakReading`.
    pub peak_reading: Option<f64>,
}

impl SourceDatumValue {
    const RECORD: rt::Record = rt::Record {
        name: "SourceDatumValue",
        properties: &[
            rt::Property::optional("reading"),
            rt::Property::optional("peakReading"),
        ],
    };
}

impl rt::Decode for SourceDatumValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.reading, &mut value.peak_reading])?;
        Ok(value)
    }
}

impl rt::Encode for SourceDatumValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.reading, &self.peak_reading]);
    }
}
