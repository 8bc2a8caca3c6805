// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// State of a project, its sites and systems
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EnergyStatus {
    /// The property `code`.
    pub code: Option<String>,
    /// The property `name`.
    pub name: Option<String>,
    /// The property `sites`.
    pub sites: Option<rt::Map<EnergyStatusSitesValue>>,
    /// The property `nodesSatus`.
    pub nodes_satus: Option<Vec<super::EnergyNodeStatus>>,
    /// The property `status`.
    pub status: Option<String>,
}

impl EnergyStatus {
    const RECORD: rt::Record = rt::Record {
        name: "EnergyStatus",
        properties: &[
            rt::Property::optional("code"),
            rt::Property::optional("name"),
            rt::Property::optional("sites"),
            rt::Property::optional("nodesSatus"),
            rt::Property::optional("status"),
        ],
    };
}

impl rt::Decode for EnergyStatus {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.code,
                &mut value.name,
                &mut value.sites,
                &mut value.nodes_satus,
                &mut value.status,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for EnergyStatus {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[&self.code, &self.name, &self.sites, &self.nodes_satus, &self.status],
        );
    }
}

/// The schema at `/components/schemas/EnergyStatus/properties/sites/additionalProperties/properties/systems/additionalProperties/properties/devices/items`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EnergyStatusSitesValueSystemsValueDevicesItem {
    /// The property `sourceId`.
    pub source_id: Option<String>,
    /// The property `dcSize`.
    pub dc_size: Option<i64>,
    /// The property `acSize`.
    pub ac_size: Option<i64>,
}

impl EnergyStatusSitesValueSystemsValueDevicesItem {
    const RECORD: rt::Record = rt::Record {
        name: "EnergyStatusSitesValueSystemsValueDevicesItem",
        properties: &[
            rt::Property::optional("sourceId"),
            rt::Property::optional("dcSize"),
            rt::Property::optional("acSize"),
        ],
    };
}

impl rt::Decode for EnergyStatusSitesValueSystemsValueDevicesItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.source_id, &mut value.dc_size, &mut value.ac_size],
        )?;
        Ok(value)
    }
}

impl rt::Encode for EnergyStatusSitesValueSystemsValueDevicesItem {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.source_id, &self.dc_size, &self.ac_size]);
    }
}

/// The schema at `/components/schemas/EnergyStatus/properties/sites/additionalProperties/properties/systems/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EnergyStatusSitesValueSystemsValue {
    /// The property `code`.
    pub code: Option<String>,
    /// The property `name`.
    pub name: Option<String>,
    /// The property `dcSize`.
    pub dc_size: Option<i64>,
    /// The property `acSize`.
    pub ac_size: Option<i64>,
    /// The property `devices`.
    pub devices: Option<Vec<EnergyStatusSitesValueSystemsValueDevicesItem>>,
    /// The property `sources`.
    pub sources: Option<Vec<rt::Map<rt::Value>>>,
    /// The property `nodesStatus`.
    pub nodes_status: Option<Vec<super::EnergyNodeStatus>>,
    /// The property `status`.
    pub status: Option<String>,
    /// The property `watts`.
    pub watts: Option<f64>,
    /// The property `current`.
    pub current: Option<f64>,
    /// The property `apparentPower`.
    pub apparent_power: Option<f64>,
    /// The property `reactivePower`.
    pub reactive_power: Option<f64>,
    /// The property `lineVoltage`.
    pub line_voltage: Option<f64>,
    /// The property `frequency`.
    pub frequency: Option<f64>,
    /// The property `powerFactor`.
    pub power_factor: Option<f64>,
    /// The property `latestReadingDate`.
    pub latest_reading_date: Option<rt::DateTime>,
}

impl EnergyStatusSitesValueSystemsValue {
    const RECORD: rt::Record = rt::Record {
        name: "EnergyStatusSitesValueSystemsValue",
        properties: &[
            rt::Property::optional("code"),
            rt::Property::optional("name"),
            rt::Property::optional("dcSize"),
            rt::Property::optional("acSize"),
            rt::Property::optional("devices"),
            rt::Property::optional("sources"),
            rt::Property::optional("nodesStatus"),
            rt::Property::optional("status"),
            rt::Property::optional("watts"),
            rt::Property::optional("current"),
            rt::Property::optional("apparentPower"),
            rt::Property::optional("reactivePower"),
            rt::Property::optional("lineVoltage"),
            rt::Property::optional("frequency"),
            rt::Property::optional("powerFactor"),
            rt::Property::optional("latestReadingDate"),
        ],
    };
}

impl rt::Decode for EnergyStatusSitesValueSystemsValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.code,
                &mut value.name,
                &mut value.dc_size,
                &mut value.ac_size,
                &mut value.devices,
                &mut value.sources,
                &mut value.nodes_status,
                &mut value.status,
                &mut value.watts,
                &mut value.current,
                &mut value.apparent_power,
                &mut value.reactive_power,
                &mut value.line_voltage,
                &mut value.frequency,
                &mut value.power_factor,
                &mut value.latest_reading_date,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for EnergyStatusSitesValueSystemsValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.code,
                &self.name,
                &self.dc_size,
                &self.ac_size,
                &self.devices,
                &self.sources,
                &self.nodes_status,
                &self.status,
                &self.watts,
                &self.current,
                &self.apparent_power,
                &self.reactive_power,
                &self.line_voltage,
                &self.frequency,
                &self.power_factor,
                &self.latest_reading_date,
            ],
        );
    }
}

/// The schema at `/components/schemas/EnergyStatus/properties/sites/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EnergyStatusSitesValue {
    /// The property `code`.
    pub code: Option<String>,
    /// The property `name`.
    pub name: Option<String>,
    /// The property `systems`.
    pub systems: Option<rt::Map<EnergyStatusSitesValueSystemsValue>>,
    /// The property `status`.
    pub status: Option<String>,
    /// The property `nodesSatus`.
    pub nodes_satus: Option<Vec<super::EnergyNodeStatus>>,
}

impl EnergyStatusSitesValue {
    const RECORD: rt::Record = rt::Record {
        name: "EnergyStatusSitesValue",
        properties: &[
            rt::Property::optional("code"),
            rt::Property::optional("name"),
            rt::Property::optional("systems"),
            rt::Property::optional("status"),
            rt::Property::optional("nodesSatus"),
        ],
    };
}

impl rt::Decode for EnergyStatusSitesValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.code,
                &mut value.name,
                &mut value.systems,
                &mut value.status,
                &mut value.nodes_satus,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for EnergyStatusSitesValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[&self.code, &self.name, &self.systems, &self.status, &self.nodes_satus],
        );
    }
}
