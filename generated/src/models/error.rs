// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Failure message
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Error {
    /// The property `message`.
    pub message: Option<String>,
}

impl Error {
    const RECORD: rt::Record = rt::Record {
        name: "Error",
        properties: &[rt::Property::optional("message")],
    };
}

impl rt::Decode for Error {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.message])?;
        Ok(value)
    }
}

impl rt::Encode for Error {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.message]);
    }
}
