// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Stored settings below a path
pub type ParameterStorePathResponse = Vec<ParameterStorePathResponseItem>;

/// The schema at `/components/schemas/ParameterStorePathResponse/items`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterStorePathResponseItem {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `LastModifiedDate`.
    pub last_modified_date: Option<rt::DateTime>,
}

impl ParameterStorePathResponseItem {
    const RECORD: rt::Record = rt::Record {
        name: "ParameterStorePathResponseItem",
        properties: &[
            rt::Property::optional("Name"),
            rt::Property::optional("Value"),
            rt::Property::optional("LastModifiedDate"),
        ],
    };
}

impl rt::Decode for ParameterStorePathResponseItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.name, &mut value.value, &mut value.last_modified_date],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ParameterStorePathResponseItem {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.name, &self.value, &self.last_modified_date]);
    }
}
