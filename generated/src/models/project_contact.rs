// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Contact
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectContact {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `type`.
    pub r#type: Option<String>,
    /// The property `notes`.
    pub notes: Option<String>,
    /// The property `email`.
    pub email: Option<String>,
    /// The property `phone`.
    pub phone: Option<String>,
}

impl ProjectContact {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectContact",
        properties: &[
            rt::Property::optional("name"),
            rt::Property::optional("type"),
            rt::Property::optional("notes"),
            rt::Property::optional("email"),
            rt::Property::optional("phone"),
        ],
    };
}

impl rt::Decode for ProjectContact {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.name,
                &mut value.r#type,
                &mut value.notes,
                &mut value.email,
                &mut value.phone,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectContact {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[&self.name, &self.r#type, &self.notes, &self.email, &self.phone],
        );
    }
}
