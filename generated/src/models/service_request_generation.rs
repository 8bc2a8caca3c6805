// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Who receives the generated service request
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceRequestGeneration {
    /// Users to share with
    pub share_with: Option<Vec<String>>,
}

impl ServiceRequestGeneration {
    const RECORD: rt::Record = rt::Record {
        name: "ServiceRequestGeneration",
        properties: &[rt::Property::optional("shareWith")],
    };
}

impl rt::Decode for ServiceRequestGeneration {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.share_with])?;
        Ok(value)
    }
}

impl rt::Encode for ServiceRequestGeneration {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.share_with]);
    }
}
