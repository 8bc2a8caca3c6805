// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Expected generation in one datum
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExpectedGenerationDatum {
    /// The property `expectedGeneration`.
    pub expected_generation: Option<f64>,
}

impl ExpectedGenerationDatum {
    const RECORD: rt::Record = rt::Record {
        name: "ExpectedGenerationDatum",
        properties: &[rt::Property::optional("expectedGeneration")],
    };
}

impl rt::Decode for ExpectedGenerationDatum {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.expected_generation])?;
        Ok(value)
    }
}

impl rt::Encode for ExpectedGenerationDatum {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.expected_generation]);
    }
}
