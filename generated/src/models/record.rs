// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Record; full JSON Schema at /schemas/record
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Record {
    /// The property `name`.
    pub name: String,
    /// The property `isContract`.
    pub is_contract: RecordIsContract,
    /// Enumerated upstream; financial is the only value seen
    pub record_type: String,
    /// The property `contacts`.
    pub contacts: Option<Vec<RecordContactsItem>>,
    /// The property `notes`.
    pub notes: Option<Vec<RecordNotesItem>>,
    /// The property `verified`.
    ///
    /// Default: `false`.
    pub verified: Option<bool>,
    /// The property `hiddenFields`.
    pub hidden_fields: Option<Vec<String>>,
}

impl Record {
    /// Makes one of what is required; everything else is absent.
    pub fn new(
        name: impl Into<String>,
        is_contract: impl Into<RecordIsContract>,
        record_type: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            is_contract: is_contract.into(),
            record_type: record_type.into(),
            contacts: None,
            notes: None,
            verified: None,
            hidden_fields: None,
        }
    }
}

impl Record {
    /// `verified`, or its default where it is absent.
    pub fn verified_or_default(&self) -> bool {
        self.verified.unwrap_or(false)
    }
}

impl Record {
    const RECORD: rt::Record = rt::Record {
        name: "Record",
        properties: &[
            rt::Property::required("name"),
            rt::Property::required("isContract"),
            rt::Property::required("recordType"),
            rt::Property::optional("contacts"),
            rt::Property::optional("notes"),
            rt::Property::optional("verified"),
            rt::Property::optional("hiddenFields"),
        ],
    };
}

impl rt::Decode for Record {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut name: Option<String> = None;
        let mut is_contract: Option<RecordIsContract> = None;
        let mut record_type: Option<String> = None;
        let mut contacts: Option<Vec<RecordContactsItem>> = None;
        let mut notes: Option<Vec<RecordNotesItem>> = None;
        let mut verified: Option<bool> = None;
        let mut hidden_fields: Option<Vec<String>> = None;
        r.record(
            &Self::RECORD,
            &mut [
                &mut name,
                &mut is_contract,
                &mut record_type,
                &mut contacts,
                &mut notes,
                &mut verified,
                &mut hidden_fields,
            ],
        )?;
        let (Some(name), Some(is_contract), Some(record_type)) = (
            name,
            is_contract,
            record_type,
        ) else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self {
            name,
            is_contract,
            record_type,
            contacts,
            notes,
            verified,
            hidden_fields,
        })
    }
}

impl rt::Encode for Record {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.name,
                &self.is_contract,
                &self.record_type,
                &self.contacts,
                &self.notes,
                &self.verified,
                &self.hidden_fields,
            ],
        );
    }
}

/// The schema at `/components/schemas/Record/properties/isContract`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordIsContract {
    /// `yes`
    Yes,
    /// `no`
    No,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl RecordIsContract {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RecordIsContract {
    fn from(value: &str) -> Self {
        match value {
            "yes" => Self::Yes,
            "no" => Self::No,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for RecordIsContract {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for RecordIsContract {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for RecordIsContract {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for RecordIsContract {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}

/// The schema at `/components/schemas/Record/properties/contacts/items`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordContactsItem {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `type`.
    pub r#type: Option<String>,
    /// The property `email`.
    pub email: Option<String>,
    /// The property `phone`.
    pub phone: Option<String>,
    /// The property `voip`.
    pub voip: Option<String>,
    /// The property `notes`.
    pub notes: Option<String>,
}

impl RecordContactsItem {
    const RECORD: rt::Record = rt::Record {
        name: "RecordContactsItem",
        properties: &[
            rt::Property::optional("name"),
            rt::Property::optional("type"),
            rt::Property::optional("email"),
            rt::Property::optional("phone"),
            rt::Property::optional("voip"),
            rt::Property::optional("notes"),
        ],
    };
}

impl rt::Decode for RecordContactsItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.name,
                &mut value.r#type,
                &mut value.email,
                &mut value.phone,
                &mut value.voip,
                &mut value.notes,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for RecordContactsItem {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.name,
                &self.r#type,
                &self.email,
                &self.phone,
                &self.voip,
                &self.notes,
            ],
        );
    }
}

/// The schema at `/components/schemas/Record/properties/notes/items/properties/comments/items`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordNotesItemCommentsItem {
    /// The property `comment`.
    pub comment: Option<String>,
    /// The property `userName`.
    pub user_name: Option<String>,
    /// The property `created`.
    pub created: Option<rt::DateTime>,
}

impl RecordNotesItemCommentsItem {
    const RECORD: rt::Record = rt::Record {
        name: "RecordNotesItemCommentsItem",
        properties: &[
            rt::Property::optional("comment"),
            rt::Property::optional("userName"),
            rt::Property::optional("created"),
        ],
    };
}

impl rt::Decode for RecordNotesItemCommentsItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.comment, &mut value.user_name, &mut value.created],
        )?;
        Ok(value)
    }
}

impl rt::Encode for RecordNotesItemCommentsItem {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.comment, &self.user_name, &self.created]);
    }
}

/// The schema at `/components/schemas/Record/properties/notes/items`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordNotesItem {
    /// The property `note`.
    pub note: Option<String>,
    /// The property `userName`.
    pub user_name: Option<String>,
    /// The property `created`.
    pub created: Option<rt::DateTime>,
    /// The property `resolved`.
    pub resolved: Option<bool>,
    /// The property `comments`.
    pub comments: Option<Vec<RecordNotesItemCommentsItem>>,
}

impl RecordNotesItem {
    const RECORD: rt::Record = rt::Record {
        name: "RecordNotesItem",
        properties: &[
            rt::Property::optional("note"),
            rt::Property::optional("userName"),
            rt::Property::optional("created"),
            rt::Property::optional("resolved"),
            rt::Property::optional("comments"),
        ],
    };
}

impl rt::Decode for RecordNotesItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.note,
                &mut value.user_name,
                &mut value.created,
                &mut value.resolved,
                &mut value.comments,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for RecordNotesItem {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[&self.note, &self.user_name, &self.created, &self.resolved, &self.comments],
        );
    }
}
