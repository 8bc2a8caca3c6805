// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Kind of document and its sub types
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentType {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `subtypes`.
    pub subtypes: Option<::std::collections::BTreeMap<String, String>>,
}

impl DocumentType {
    const RECORD: rt::Record = rt::Record {
        name: "DocumentType",
        properties: &[rt::Property::optional("name"), rt::Property::optional("subtypes")],
    };
}

impl rt::Decode for DocumentType {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut name: Option<String> = None;
        let mut subtypes: Option<::std::collections::BTreeMap<String, String>> = None;
        r.record(&Self::RECORD, &mut [&mut name, &mut subtypes])?;
        Ok(Self { name, subtypes })
    }
}

impl rt::Encode for DocumentType {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.name, &self.subtypes]);
    }
}
