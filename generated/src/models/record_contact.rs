// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Contact taken from a record
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordContact {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `type`.
    pub r#type: Option<String>,
    /// The property `notes`.
    pub notes: Option<String>,
    /// The property `recordId`.
    pub record_id: Option<String>,
    /// The property `recordName`.
    pub record_name: Option<String>,
}

impl RecordContact {
    const RECORD: rt::Record = rt::Record {
        name: "RecordContact",
        properties: &[
            rt::Property::optional("name"),
            rt::Property::optional("type"),
            rt::Property::optional("notes"),
            rt::Property::optional("recordId"),
            rt::Property::optional("recordName"),
        ],
    };
}

impl rt::Decode for RecordContact {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.name,
                &mut value.r#type,
                &mut value.notes,
                &mut value.record_id,
                &mut value.record_name,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for RecordContact {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[&self.name, &self.r#type, &self.notes, &self.record_id, &self.record_name],
        );
    }
}
