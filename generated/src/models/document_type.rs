// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Kind of document and its sub types
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentType {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `subtypes`.
    pub subtypes: Option<rt::Map<String>>,
}

impl DocumentType {
    const RECORD: rt::Record = rt::Record {
        name: "DocumentType",
        properties: &[rt::Property::optional("name"), rt::Property::optional("subtypes")],
    };
}

impl rt::Decode for DocumentType {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.name, &mut value.subtypes])?;
        Ok(value)
    }
}

impl rt::Encode for DocumentType {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.name, &self.subtypes]);
    }
}
