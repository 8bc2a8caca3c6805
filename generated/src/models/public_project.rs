// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Public part of a project
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicProject {
    /// The property `code`.
    pub code: Option<String>,
    /// The property `name`.
    pub name: Option<String>,
    /// The property `address`.
    pub address: Option<String>,
    /// The property `startDate`.
    pub start_date: Option<rt::Date>,
    /// The property `dcSize`.
    pub dc_size: Option<f64>,
    /// The property `sites`.
    pub sites: Option<Vec<PublicProjectSitesItem>>,
}

impl PublicProject {
    const RECORD: rt::Record = rt::Record {
        name: "PublicProject",
        properties: &[
            rt::Property::optional("code"),
            rt::Property::optional("name"),
            rt::Property::optional("address"),
            rt::Property::optional("startDate"),
            rt::Property::optional("dcSize"),
            rt::Property::optional("sites"),
        ],
    };
}

impl rt::Decode for PublicProject {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.code,
                &mut value.name,
                &mut value.address,
                &mut value.start_date,
                &mut value.dc_size,
                &mut value.sites,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for PublicProject {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.code,
                &self.name,
                &self.address,
                &self.start_date,
                &self.dc_size,
                &self.sites,
            ],
        );
    }
}

/// The schema at `/components/schemas/PublicProject/properties/sites/items/properties/systems/items`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicProjectSitesItemSystemsItem {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `dcSize`.
    pub dc_size: Option<f64>,
    /// The property `type`.
    pub r#type: Option<String>,
}

impl PublicProjectSitesItemSystemsItem {
    const RECORD: rt::Record = rt::Record {
        name: "PublicProjectSitesItemSystemsItem",
        properties: &[
            rt::Property::optional("name"),
            rt::Property::optional("dcSize"),
            rt::Property::optional("type"),
        ],
    };
}

impl rt::Decode for PublicProjectSitesItemSystemsItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.name, &mut value.dc_size, &mut value.r#type],
        )?;
        Ok(value)
    }
}

impl rt::Encode for PublicProjectSitesItemSystemsItem {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.name, &self.dc_size, &self.r#type]);
    }
}

/// The schema at `/components/schemas/PublicProject/properties/sites/items`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicProjectSitesItem {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `address`.
    pub address: Option<String>,
    /// The property `productionStartDate`.
    pub production_start_date: Option<rt::Date>,
    /// The property `dcSize`.
    pub dc_size: Option<f64>,
    /// The property `systems`.
    pub systems: Option<Vec<PublicProjectSitesItemSystemsItem>>,
}

impl PublicProjectSitesItem {
    const RECORD: rt::Record = rt::Record {
        name: "PublicProjectSitesItem",
        properties: &[
            rt::Property::optional("name"),
            rt::Property::optional("address"),
            rt::Property::optional("productionStartDate"),
            rt::Property::optional("dcSize"),
            rt::Property::optional("systems"),
        ],
    };
}

impl rt::Decode for PublicProjectSitesItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.name,
                &mut value.address,
                &mut value.production_start_date,
                &mut value.dc_size,
                &mut value.systems,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for PublicProjectSitesItem {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.name,
                &self.address,
                &self.production_start_date,
                &self.dc_size,
                &self.systems,
            ],
        );
    }
}
