// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Traffic of a project by site
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectConnectivityData {
    /// The property `sites`.
    pub sites: Option<rt::Map<ProjectConnectivityDataSitesValue>>,
}

impl ProjectConnectivityData {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectConnectivityData",
        properties: &[rt::Property::optional("sites")],
    };
}

impl rt::Decode for ProjectConnectivityData {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.sites])?;
        Ok(value)
    }
}

impl rt::Encode for ProjectConnectivityData {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.sites]);
    }
}

/// The schema at `/components/schemas/ProjectConnectivityData/properties/sites/additionalProperties/properties/data/items`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectConnectivityDataSitesValueDataItem {
    /// The property `date`.
    pub date: Option<String>,
    /// The property `bytes`.
    pub bytes: Option<i64>,
}

impl ProjectConnectivityDataSitesValueDataItem {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectConnectivityDataSitesValueDataItem",
        properties: &[rt::Property::optional("date"), rt::Property::optional("bytes")],
    };
}

impl rt::Decode for ProjectConnectivityDataSitesValueDataItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.date, &mut value.bytes])?;
        Ok(value)
    }
}

impl rt::Encode for ProjectConnectivityDataSitesValueDataItem {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.date, &self.bytes]);
    }
}

/// The schema at `/components/schemas/ProjectConnectivityData/properties/sites/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectConnectivityDataSitesValue {
    /// The property `total`.
    pub total: Option<i64>,
    /// The property `data`.
    pub data: Option<Vec<ProjectConnectivityDataSitesValueDataItem>>,
}

impl ProjectConnectivityDataSitesValue {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectConnectivityDataSitesValue",
        properties: &[rt::Property::optional("total"), rt::Property::optional("data")],
    };
}

impl rt::Decode for ProjectConnectivityDataSitesValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.total, &mut value.data])?;
        Ok(value)
    }
}

impl rt::Encode for ProjectConnectivityDataSitesValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.total, &self.data]);
    }
}
