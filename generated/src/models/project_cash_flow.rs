// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Cash flow by category and sub category
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectCashFlow {
    /// The property `currency`.
    pub currency: Option<String>,
    /// The property `categories`.
    pub categories: Option<rt::Map<rt::Map<f64>>>,
}

impl ProjectCashFlow {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectCashFlow",
        properties: &[
            rt::Property::optional("currency"),
            rt::Property::optional("categories"),
        ],
    };
}

impl rt::Decode for ProjectCashFlow {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.currency, &mut value.categories])?;
        Ok(value)
    }
}

impl rt::Encode for ProjectCashFlow {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.currency, &self.categories]);
    }
}
