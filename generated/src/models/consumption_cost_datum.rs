// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Cost of consumption in one datum
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsumptionCostDatum {
    /// The property `meteredCost`.
    pub metered_cost: Option<f64>,
    /// The property `demandCharge`.
    pub demand_charge: Option<f64>,
    /// The property `fixedCost`.
    pub fixed_cost: Option<f64>,
}

impl ConsumptionCostDatum {
    const RECORD: rt::Record = rt::Record {
        name: "ConsumptionCostDatum",
        properties: &[
            rt::Property::optional("meteredCost"),
            rt::Property::optional("demandCharge"),
            rt::Property::optional("fixedCost"),
        ],
    };
}

impl rt::Decode for ConsumptionCostDatum {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.metered_cost,
                &mut value.demand_charge,
                &mut value.fixed_cost,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ConsumptionCostDatum {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[&self.metered_cost, &self.demand_charge, &self.fixed_cost],
        );
    }
}
