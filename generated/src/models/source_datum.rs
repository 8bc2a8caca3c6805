// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Figures by source id
pub type SourceDatum = ::std::collections::BTreeMap<String, SourceDatumValue>;

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
        let mut reading: Option<f64> = None;
        let mut peak_reading: Option<f64> = None;
        r.record(&Self::RECORD, &mut [&mut reading, &mut peak_reading])?;
        Ok(Self { reading, peak_reading })
    }
}

impl rt::Encode for SourceDatumValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.reading, &self.peak_reading]);
    }
}
