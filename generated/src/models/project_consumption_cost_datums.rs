// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Consumption cost of a project
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectConsumptionCostDatums {
    /// The property `consumptionCost`.
    pub consumption_cost: Option<ProjectConsumptionCostDatumsConsumptionCost>,
}

impl ProjectConsumptionCostDatums {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectConsumptionCostDatums",
        properties: &[rt::Property::optional("consumptionCost")],
    };
}

impl rt::Decode for ProjectConsumptionCostDatums {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.consumption_cost])?;
        Ok(value)
    }
}

impl rt::Encode for ProjectConsumptionCostDatums {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.consumption_cost]);
    }
}

/// The schema at `/components/schemas/ProjectConsumptionCostDatums/properties/consumptionCost/properties/sites/additionalProperties/properties/systems/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectConsumptionCostDatumsConsumptionCostSitesValueSystemsValue {
    /// The property `totalCost`.
    pub total_cost: Option<f64>,
    /// The property `totalMeteredCost`.
    pub total_metered_cost: Option<f64>,
    /// The property `totalDemandCharge`.
    pub total_demand_charge: Option<f64>,
    /// The property `totalFixedCost`.
    pub total_fixed_cost: Option<f64>,
    /// The property `aggregatedTotals`.
    pub aggregated_totals: Option<Vec<super::ConsumptionCostDatum>>,
}

impl ProjectConsumptionCostDatumsConsumptionCostSitesValueSystemsValue {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectConsumptionCostDatumsConsumptionCostSitesValueSystemsValue",
        properties: &[
            rt::Property::optional("totalCost"),
            rt::Property::optional("totalMeteredCost"),
            rt::Property::optional("totalDemandCharge"),
            rt::Property::optional("totalFixedCost"),
            rt::Property::optional("aggregatedTotals"),
        ],
    };
}

impl rt::Decode for ProjectConsumptionCostDatumsConsumptionCostSitesValueSystemsValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.total_cost,
                &mut value.total_metered_cost,
                &mut value.total_demand_charge,
                &mut value.total_fixed_cost,
                &mut value.aggregated_totals,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectConsumptionCostDatumsConsumptionCostSitesValueSystemsValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.total_cost,
                &self.total_metered_cost,
                &self.total_demand_charge,
                &self.total_fixed_cost,
                &self.aggregated_totals,
            ],
        );
    }
}

/// The schema at `/components/schemas/ProjectConsumptionCostDatums/properties/consumptionCost/properties/sites/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectConsumptionCostDatumsConsumptionCostSitesValue {
    /// The property `totalCost`.
    pub total_cost: Option<f64>,
    /// The property `totalMeteredCost`.
    pub total_metered_cost: Option<f64>,
    /// The property `totalDemandCharge`.
    pub total_demand_charge: Option<f64>,
    /// The property `totalFixedCost`.
    pub total_fixed_cost: Option<f64>,
    /// The property `aggregatedTotals`.
    pub aggregated_totals: Option<Vec<super::ConsumptionCostDatum>>,
    /// The property `systems`.
    pub systems: Option<
        rt::Map<ProjectConsumptionCostDatumsConsumptionCostSitesValueSystemsValue>,
    >,
}

impl ProjectConsumptionCostDatumsConsumptionCostSitesValue {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectConsumptionCostDatumsConsumptionCostSitesValue",
        properties: &[
            rt::Property::optional("totalCost"),
            rt::Property::optional("totalMeteredCost"),
            rt::Property::optional("totalDemandCharge"),
            rt::Property::optional("totalFixedCost"),
            rt::Property::optional("aggregatedTotals"),
            rt::Property::optional("systems"),
        ],
    };
}

impl rt::Decode for ProjectConsumptionCostDatumsConsumptionCostSitesValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.total_cost,
                &mut value.total_metered_cost,
                &mut value.total_demand_charge,
                &mut value.total_fixed_cost,
                &mut value.aggregated_totals,
                &mut value.systems,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectConsumptionCostDatumsConsumptionCostSitesValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.total_cost,
                &self.total_metered_cost,
                &self.total_demand_charge,
                &self.total_fixed_cost,
                &self.aggregated_totals,
                &self.systems,
            ],
        );
    }
}

/// The schema at `/components/schemas/ProjectConsumptionCostDatums/properties/consumptionCost`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectConsumptionCostDatumsConsumptionCost {
    /// The property `totalCost`.
    pub total_cost: Option<f64>,
    /// The property `totalMeteredCost`.
    pub total_metered_cost: Option<f64>,
    /// The property `totalDemandCharge`.
    pub total_demand_charge: Option<f64>,
    /// The property `totalFixedCost`.
    pub total_fixed_cost: Option<f64>,
    /// The property `aggregatedTotals`.
    pub aggregated_totals: Option<Vec<super::ConsumptionCostDatum>>,
    /// The property `sites`.
    pub sites: Option<rt::Map<ProjectConsumptionCostDatumsConsumptionCostSitesValue>>,
}

impl ProjectConsumptionCostDatumsConsumptionCost {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectConsumptionCostDatumsConsumptionCost",
        properties: &[
            rt::Property::optional("totalCost"),
            rt::Property::optional("totalMeteredCost"),
            rt::Property::optional("totalDemandCharge"),
            rt::Property::optional("totalFixedCost"),
            rt::Property::optional("aggregatedTotals"),
            rt::Property::optional("sites"),
        ],
    };
}

impl rt::Decode for ProjectConsumptionCostDatumsConsumptionCost {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.total_cost,
                &mut value.total_metered_cost,
                &mut value.total_demand_charge,
                &mut value.total_fixed_cost,
                &mut value.aggregated_totals,
                &mut value.sites,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectConsumptionCostDatumsConsumptionCost {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.total_cost,
                &self.total_metered_cost,
                &self.total_demand_charge,
                &self.total_fixed_cost,
                &self.aggregated_totals,
                &self.sites,
            ],
        );
    }
}
