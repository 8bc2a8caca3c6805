// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Source metadata
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SolarNetworkMetaData {
    /// The property `sources`.
    pub sources: Option<rt::Map<SolarNetworkMetaDataSourcesValue>>,
}

impl SolarNetworkMetaData {
    const RECORD: rt::Record = rt::Record {
        name: "SolarNetworkMetaData",
        properties: &[rt::Property::optional("sources")],
    };
}

impl rt::Decode for SolarNetworkMetaData {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.sources])?;
        Ok(value)
    }
}

impl rt::Encode for SolarNetworkMetaData {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.sources]);
    }
}

/// The schema at `/components/schemas/SolarNetworkMetaData/properties/sources/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SolarNetworkMetaDataSourcesValue {
    /// The property `nodeId`.
    pub node_id: Option<String>,
    /// The property `deviceInfo`.
    pub device_info: Option<rt::Map<String>>,
}

impl SolarNetworkMetaDataSourcesValue {
    const RECORD: rt::Record = rt::Record {
        name: "SolarNetworkMetaDataSourcesValue",
        properties: &[
            rt::Property::optional("nodeId"),
            rt::Property::optional("deviceInfo"),
        ],
    };
}

impl rt::Decode for SolarNetworkMetaDataSourcesValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.node_id, &mut value.device_info])?;
        Ok(value)
    }
}

impl rt::Encode for SolarNetworkMetaDataSourcesValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.node_id, &self.device_info]);
    }
}
