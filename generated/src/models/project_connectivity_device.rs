// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Connected device
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectConnectivityDevice {
    /// The property `type`.
    pub r#type: Option<String>,
    /// The property `id`.
    pub id: Option<i64>,
    /// The property `name`.
    pub name: Option<String>,
    /// The property `url`.
    pub url: Option<String>,
}

impl ProjectConnectivityDevice {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectConnectivityDevice",
        properties: &[
            rt::Property::optional("type"),
            rt::Property::optional("id"),
            rt::Property::optional("name"),
            rt::Property::optional("url"),
        ],
    };
}

impl rt::Decode for ProjectConnectivityDevice {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.r#type, &mut value.id, &mut value.name, &mut value.url],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectConnectivityDevice {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.r#type, &self.id, &self.name, &self.url]);
    }
}
