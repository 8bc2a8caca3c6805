// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Contacts of a project, its sites and systems
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectContacts {
    /// The property `code`.
    pub code: Option<String>,
    /// The property `recordContacts`.
    pub record_contacts: Option<Vec<super::RecordContact>>,
    /// The property `sites`.
    pub sites: Option<rt::Map<ProjectContactsSitesValue>>,
}

impl ProjectContacts {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectContacts",
        properties: &[
            rt::Property::optional("code"),
            rt::Property::optional("recordContacts"),
            rt::Property::optional("sites"),
        ],
    };
}

impl rt::Decode for ProjectContacts {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.code, &mut value.record_contacts, &mut value.sites],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectContacts {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.code, &self.record_contacts, &self.sites]);
    }
}

/// The schema at `/components/schemas/ProjectContacts/properties/sites/additionalProperties/properties/systems/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectContactsSitesValueSystemsValue {
    /// The property `recordContacts`.
    pub record_contacts: Option<Vec<super::RecordContact>>,
}

impl ProjectContactsSitesValueSystemsValue {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectContactsSitesValueSystemsValue",
        properties: &[rt::Property::optional("recordContacts")],
    };
}

impl rt::Decode for ProjectContactsSitesValueSystemsValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.record_contacts])?;
        Ok(value)
    }
}

impl rt::Encode for ProjectContactsSitesValueSystemsValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.record_contacts]);
    }
}

/// The schema at `/components/schemas/ProjectContacts/properties/sites/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectContactsSitesValue {
    /// The property `code`.
    pub code: Option<String>,
    /// The property `contacts`.
    pub contacts: Option<Vec<super::ProjectContact>>,
    /// The property `recordContacts`.
    pub record_contacts: Option<Vec<super::RecordContact>>,
    /// The property `systems`.
    pub systems: Option<rt::Map<ProjectContactsSitesValueSystemsValue>>,
}

impl ProjectContactsSitesValue {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectContactsSitesValue",
        properties: &[
            rt::Property::optional("code"),
            rt::Property::optional("contacts"),
            rt::Property::optional("recordContacts"),
            rt::Property::optional("systems"),
        ],
    };
}

impl rt::Decode for ProjectContactsSitesValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.code,
                &mut value.contacts,
                &mut value.record_contacts,
                &mut value.systems,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectContactsSitesValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[&self.code, &self.contacts, &self.record_contacts, &self.systems],
        );
    }
}
