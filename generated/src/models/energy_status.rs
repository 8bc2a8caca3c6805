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
    pub sites: Option<::std::collections::BTreeMap<String, EnergyStatusSitesValue>>,
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
        let mut code: Option<String> = None;
        let mut name: Option<String> = None;
        let mut sites: Option<
            ::std::collections::BTreeMap<String, EnergyStatusSitesValue>,
        > = None;
        let mut nodes_satus: Option<Vec<super::EnergyNodeStatus>> = None;
        let mut status: Option<String> = None;
        r.record(
            &Self::RECORD,
            &mut [&mut code, &mut name, &mut sites, &mut nodes_satus, &mut status],
        )?;
        Ok(Self {
            code,
            name,
            sites,
            nodes_satus,
            status,
        })
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
        let mut source_id: Option<String> = None;
        let mut dc_size: Option<i64> = None;
        let mut ac_size: Option<i64> = None;
        r.record(&Self::RECORD, &mut [&mut source_id, &mut dc_size, &mut ac_size])?;
        Ok(Self {
            source_id,
            dc_size,
            ac_size,
        })
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
    pub sources: Option<Vec<::std::collections::BTreeMap<String, rt::Value>>>,
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
        let mut code: Option<String> = None;
        let mut name: Option<String> = None;
        let mut dc_size: Option<i64> = None;
        let mut ac_size: Option<i64> = None;
        let mut devices: Option<Vec<EnergyStatusSitesValueSystemsValueDevicesItem>> = None;
        let mut sources: Option<Vec<::std::collections::BTreeMap<String, rt::Value>>> = None;
        let mut nodes_status: Option<Vec<super::EnergyNodeStatus>> = None;
        let mut status: Option<String> = None;
        let mut watts: Option<f64> = None;
        let mut current: Option<f64> = None;
        let mut apparent_power: Option<f64> = None;
        let mut reactive_power: Option<f64> = None;
        let mut line_voltage: Option<f64> = None;
        let mut frequency: Option<f64> = None;
        let mut power_factor: Option<f64> = None;
        let mut latest_reading_date: Option<rt::DateTime> = None;
        r.record(
            &Self::RECORD,
            &mut [
                &mut code,
                &mut name,
                &mut dc_size,
                &mut ac_size,
                &mut devices,
                &mut sources,
                &mut nodes_status,
                &mut status,
                &mut watts,
                &mut current,
                &mut apparent_power,
                &mut reactive_power,
                &mut line_voltage,
                &mut frequency,
                &mut power_factor,
                &mut latest_reading_date,
            ],
        )?;
        Ok(Self {
            code,
            name,
            dc_size,
            ac_size,
            devices,
            sources,
            nodes_status,
            status,
            watts,
            current,
            apparent_power,
            reactive_power,
            line_voltage,
            frequency,
            power_factor,
            latest_reading_date,
        })
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
    pub systems: Option<
        ::std::collections::BTreeMap<String, EnergyStatusSitesValueSystemsValue>,
    >,
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
        let mut code: Option<String> = None;
        let mut name: Option<String> = None;
        let mut systems: Option<
            ::std::collections::BTreeMap<String, EnergyStatusSitesValueSystemsValue>,
        > = None;
        let mut status: Option<String> = None;
        let mut nodes_satus: Option<Vec<super::EnergyNodeStatus>> = None;
        r.record(
            &Self::RECORD,
            &mut [&mut code, &mut name, &mut systems, &mut status, &mut nodes_satus],
        )?;
        Ok(Self {
            code,
            name,
            systems,
            status,
            nodes_satus,
        })
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
