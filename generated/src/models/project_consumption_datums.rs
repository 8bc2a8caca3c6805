// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Consumption of a project
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectConsumptionDatums {
    /// The property `aggregatedTotals`.
    pub aggregated_totals: Option<rt::Map<super::ConsumptionDatum>>,
    /// The property `sites`.
    pub sites: Option<rt::Map<ProjectConsumptionDatumsSitesValue>>,
}

impl ProjectConsumptionDatums {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectConsumptionDatums",
        properties: &[
            rt::Property::optional("aggregatedTotals"),
            rt::Property::optional("sites"),
        ],
    };
}

impl rt::Decode for ProjectConsumptionDatums {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.aggregated_totals, &mut value.sites])?;
        Ok(value)
    }
}

impl rt::Encode for ProjectConsumptionDatums {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.aggregated_totals, &self.sites]);
    }
}

/// The schema at `/components/schemas/ProjectConsumptionDatums/properties/sites/additionalProperties/properties/systems/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectConsumptionDatumsSitesValueSystemsValue {
    /// The property `aggregatedTotals`.
    pub aggregated_totals: Option<rt::Map<super::ConsumptionDatum>>,
}

impl ProjectConsumptionDatumsSitesValueSystemsValue {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectConsumptionDatumsSitesValueSystemsValue",
        properties: &[rt::Property::optional("aggregatedTotals")],
    };
}

impl rt::Decode for ProjectConsumptionDatumsSitesValueSystemsValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.aggregated_totals])?;
        Ok(value)
    }
}

impl rt::Encode for ProjectConsumptionDatumsSitesValueSystemsValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.aggregated_totals]);
    }
}

/// The schema at `/components/schemas/ProjectConsumptionDatums/properties/sites/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectConsumptionDatumsSitesValue {
    /// The property `aggregatedTotals`.
    pub aggregated_totals: Option<rt::Map<super::ConsumptionDatum>>,
    /// The property `systems`.
    pub systems: Option<rt::Map<ProjectConsumptionDatumsSitesValueSystemsValue>>,
}

impl ProjectConsumptionDatumsSitesValue {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectConsumptionDatumsSitesValue",
        properties: &[
            rt::Property::optional("aggregatedTotals"),
            rt::Property::optional("systems"),
        ],
    };
}

impl rt::Decode for ProjectConsumptionDatumsSitesValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.aggregated_totals, &mut value.systems],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectConsumptionDatumsSitesValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.aggregated_totals, &self.systems]);
    }
}
