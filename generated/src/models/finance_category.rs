// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Finance category and its sub categories
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FinanceCategory {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `categories`.
    pub categories: Option<rt::Map<FinanceCategoryCategoriesValue>>,
}

impl FinanceCategory {
    const RECORD: rt::Record = rt::Record {
        name: "FinanceCategory",
        properties: &[
            rt::Property::optional("name"),
            rt::Property::optional("categories"),
        ],
    };
}

impl rt::Decode for FinanceCategory {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.name, &mut value.categories])?;
        Ok(value)
    }
}

impl rt::Encode for FinanceCategory {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.name, &self.categories]);
    }
}

/// The schema at `/components/schemas/FinanceCategory/properties/categories/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FinanceCategoryCategoriesValue {
    /// The property `name`.
    pub name: Option<String>,
}

impl FinanceCategoryCategoriesValue {
    const RECORD: rt::Record = rt::Record {
        name: "FinanceCategoryCategoriesValue",
        properties: &[rt::Property::optional("name")],
    };
}

impl rt::Decode for FinanceCategoryCategoriesValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.name])?;
        Ok(value)
    }
}

impl rt::Encode for FinanceCategoryCategoriesValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.name]);
    }
}
