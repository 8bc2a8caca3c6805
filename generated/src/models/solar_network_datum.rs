// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Datum by date, node and source; further readings as extra numbers
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SolarNetworkDatum {
    /// The property `created`.
    pub created: Option<rt::DateTime>,
    /// The property `nodeId`.
    pub node_id: Option<i64>,
    /// The property `sourceId`.
    pub source_id: Option<String>,
    /// The properties that the document does not name.
    pub additional_properties: rt::Map<f64>,
}

impl SolarNetworkDatum {
    const RECORD: rt::Record = rt::Record {
        name: "SolarNetworkDatum",
        properties: &[
            rt::Property::optional("created"),
            rt::Property::optional("nodeId"),
            rt::Property::optional("sourceId"),
        ],
    };
}

impl rt::Decode for SolarNetworkDatum {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record_with(
            &Self::RECORD,
            &mut [&mut value.created, &mut value.node_id, &mut value.source_id],
            &mut value.additional_properties,
        )?;
        Ok(value)
    }
}

impl rt::Encode for SolarNetworkDatum {
    fn encode(&self, w: &mut rt::Writer) {
        w.record_with(
            &Self::RECORD,
            &[&self.created, &self.node_id, &self.source_id],
            &self.additional_properties,
        );
    }
}
