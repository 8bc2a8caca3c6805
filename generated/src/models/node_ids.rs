// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// List of SolarNetwork node ids
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeIds {
    /// The property `nodeIds`.
    pub node_ids: Option<Vec<String>>,
}

impl NodeIds {
    const RECORD: rt::Record = rt::Record {
        name: "NodeIds",
        properties: &[rt::Property::optional("nodeIds")],
    };
}

impl rt::Decode for NodeIds {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.node_ids])?;
        Ok(value)
    }
}

impl rt::Encode for NodeIds {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.node_ids]);
    }
}
