// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// State of one node source
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EnergyNodeStatus {
    /// The property `nodeId`.
    pub node_id: Option<i64>,
    /// The property `sourceId`.
    pub source_id: Option<String>,
    /// The property `reading`.
    pub reading: Option<f64>,
    /// The property `latestDatumDate`.
    pub latest_datum_date: Option<rt::DateTime>,
    /// The property `watts`.
    pub watts: Option<f64>,
    /// The property `current`.
    pub current: Option<f64>,
    /// The property `apparentPower`.
    pub apparent_power: Option<f64>,
    /// The property `reactivePower`.
    pub reactive_power: Option<f64>,
    /// The property `voltage`.
    pub voltage: Option<f64>,
    /// The property `frequency`.
    pub frequency: Option<f64>,
    /// The property `powerFactor`.
    pub power_factor: Option<f64>,
    /// The property `status`.
    pub status: Option<String>,
}

impl EnergyNodeStatus {
    const RECORD: rt::Record = rt::Record {
        name: "EnergyNodeStatus",
        properties: &[
            rt::Property::optional("nodeId"),
            rt::Property::optional("sourceId"),
            rt::Property::optional("reading"),
            rt::Property::optional("latestDatumDate"),
            rt::Property::optional("watts"),
            rt::Property::optional("current"),
            rt::Property::optional("apparentPower"),
            rt::Property::optional("reactivePower"),
            rt::Property::optional("voltage"),
            rt::Property::optional("frequency"),
            rt::Property::optional("powerFactor"),
            rt::Property::optional("status"),
        ],
    };
}

impl rt::Decode for EnergyNodeStatus {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.node_id,
                &mut value.source_id,
                &mut value.reading,
                &mut value.latest_datum_date,
                &mut value.watts,
                &mut value.current,
                &mut value.apparent_power,
                &mut value.reactive_power,
                &mut value.voltage,
                &mut value.frequency,
                &mut value.power_factor,
                &mut value.status,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for EnergyNodeStatus {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.node_id,
                &self.source_id,
                &self.reading,
                &self.latest_datum_date,
                &self.watts,
                &self.current,
                &self.apparent_power,
                &self.reactive_power,
                &self.voltage,
                &self.frequency,
                &self.power_factor,
                &self.status,
            ],
        );
    }
}
