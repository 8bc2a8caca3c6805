// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Tag values for an update
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MediaTagTransitUpdate {
    /// The property `label`.
    pub label: String,
    /// The property `description`.
    pub description: Option<String>,
}

impl MediaTagTransitUpdate {
    /// Makes one of what is required; everything else is absent.
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            description: None,
        }
    }
}

impl MediaTagTransitUpdate {
    const RECORD: rt::Record = rt::Record {
        name: "MediaTagTransitUpdate",
        properties: &[
            rt::Property::required("label"),
            rt::Property::optional("description"),
        ],
    };
}

impl rt::Decode for MediaTagTransitUpdate {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut label: Option<String> = None;
        let mut description: Option<String> = None;
        r.record(&Self::RECORD, &mut [&mut label, &mut description])?;
        let Some(label) = label else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self { label, description })
    }
}

impl rt::Encode for MediaTagTransitUpdate {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.label, &self.description]);
    }
}
