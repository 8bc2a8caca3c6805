// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Sources and uses of funds
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SourcesUses {
    /// The property `classBContributions`.
    pub class_b_contributions: Option<f64>,
    /// The property `grants`.
    pub grants: Option<f64>,
    /// The property `debtProceeds`.
    pub debt_proceeds: Option<f64>,
    /// The property `nonDevFeeFixedAssets`.
    pub non_dev_fee_fixed_assets: Option<f64>,
    /// The property `devFees`.
    pub dev_fees: Option<f64>,
    /// The property `fixedAssets`.
    pub fixed_assets: Option<f64>,
    /// The property `sources`.
    pub sources: Option<rt::Map<rt::Value>>,
    /// The property `uses`.
    pub uses: Option<rt::Map<rt::Value>>,
}

impl SourcesUses {
    const RECORD: rt::Record = rt::Record {
        name: "SourcesUses",
        properties: &[
            rt::Property::optional("classBContributions"),
            rt::Property::optional("grants"),
            rt::Property::optional("debtProceeds"),
            rt::Property::optional("nonDevFeeFixedAssets"),
            rt::Property::optional("devFees"),
            rt::Property::optional("fixedAssets"),
            rt::Property::optional("sources"),
            rt::Property::optional("uses"),
        ],
    };
}

impl rt::Decode for SourcesUses {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.class_b_contributions,
                &mut value.grants,
                &mut value.debt_proceeds,
                &mut value.non_dev_fee_fixed_assets,
                &mut value.dev_fees,
                &mut value.fixed_assets,
                &mut value.sources,
                &mut value.uses,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for SourcesUses {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.class_b_contributions,
                &self.grants,
                &self.debt_proceeds,
                &self.non_dev_fee_fixed_assets,
                &self.dev_fees,
                &self.fixed_assets,
                &self.sources,
                &self.uses,
            ],
        );
    }
}
