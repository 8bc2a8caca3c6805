// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// User group
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserGroup {
    /// The property `id`.
    pub id: Option<String>,
    /// The property `description`.
    pub description: Option<String>,
}

impl UserGroup {
    const RECORD: rt::Record = rt::Record {
        name: "UserGroup",
        properties: &[
            rt::Property::optional("id"),
            rt::Property::optional("description"),
        ],
    };
}

impl rt::Decode for UserGroup {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.id, &mut value.description])?;
        Ok(value)
    }
}

impl rt::Encode for UserGroup {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.id, &self.description]);
    }
}
