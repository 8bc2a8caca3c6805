// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Stored document
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// The property `key`.
    pub key: Option<String>,
    /// The property `type`.
    pub r#type: Option<String>,
    /// The property `subtype`.
    pub subtype: Option<String>,
    /// The property `path`.
    pub path: Option<String>,
    /// The property `project`.
    pub project: Option<String>,
    /// The property `site`.
    pub site: Option<String>,
    /// The property `system`.
    pub system: Option<String>,
    /// The property `name`.
    pub name: Option<String>,
    /// The property `title`.
    pub title: Option<String>,
    /// The property `suffix`.
    pub suffix: Option<String>,
    /// The property `size`.
    pub size: Option<f64>,
    /// The property `updated`.
    pub updated: Option<rt::DateTime>,
}

impl File {
    const RECORD: rt::Record = rt::Record {
        name: "File",
        properties: &[
            rt::Property::optional("key"),
            rt::Property::optional("type"),
            rt::Property::optional("subtype"),
            rt::Property::optional("path"),
            rt::Property::optional("project"),
            rt::Property::optional("site"),
            rt::Property::optional("system"),
            rt::Property::optional("name"),
            rt::Property::optional("title"),
            rt::Property::optional("suffix"),
            rt::Property::optional("size"),
            rt::Property::optional("updated"),
        ],
    };
}

impl rt::Decode for File {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.key,
                &mut value.r#type,
                &mut value.subtype,
                &mut value.path,
                &mut value.project,
                &mut value.site,
                &mut value.system,
                &mut value.name,
                &mut value.title,
                &mut value.suffix,
                &mut value.size,
                &mut value.updated,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for File {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.key,
                &self.r#type,
                &self.subtype,
                &self.path,
                &self.project,
                &self.site,
                &self.system,
                &self.name,
                &self.title,
                &self.suffix,
                &self.size,
                &self.updated,
            ],
        );
    }
}
