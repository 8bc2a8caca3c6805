// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Readings by datum date
pub type SourceReading = rt::Map<SourceReadingValue>;

/// The schema at `/components/schemas/SourceReading/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SourceReadingValue {
    /// The property `reading`.
    pub reading: Option<f64>,
    /// The property `start`.
    pub start: Option<f64>,
    /// The property `end`.
    pub end: Option<f64>,
}

impl SourceReadingValue {
    const RECORD: rt::Record = rt::Record {
        name: "SourceReadingValue",
        properties: &[
            rt::Property::optional("reading"),
            rt::Property::optional("start"),
            rt::Property::optional("end"),
        ],
    };
}

impl rt::Decode for SourceReadingValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.reading, &mut value.start, &mut value.end],
        )?;
        Ok(value)
    }
}

impl rt::Encode for SourceReadingValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.reading, &self.start, &self.end]);
    }
}
