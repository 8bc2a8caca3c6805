// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Checklist of a project
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectChecklist {
    /// The property `code`.
    pub code: String,
    /// The property `checklistType`.
    pub checklist_type: ProjectChecklistChecklistType,
    /// The property `data`.
    pub data: rt::Map<rt::Value>,
}

impl ProjectChecklist {
    /// Makes one of what is required; everything else is absent.
    pub fn new(
        code: impl Into<String>,
        checklist_type: impl Into<ProjectChecklistChecklistType>,
        data: rt::Map<rt::Value>,
    ) -> Self {
        Self {
            code: code.into(),
            checklist_type: checklist_type.into(),
            data,
        }
    }
}

impl ProjectChecklist {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectChecklist",
        properties: &[
            rt::Property::required("code"),
            rt::Property::required("checklistType"),
            rt::Property::required("data"),
        ],
    };
}

impl rt::Decode for ProjectChecklist {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut code: Option<String> = None;
        let mut checklist_type: Option<ProjectChecklistChecklistType> = None;
        let mut data: Option<rt::Map<rt::Value>> = None;
        r.record(&Self::RECORD, &mut [&mut code, &mut checklist_type, &mut data])?;
        let (Some(code), Some(checklist_type), Some(data)) = (code, checklist_type, data)
        else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self { code, checklist_type, data })
    }
}

impl rt::Encode for ProjectChecklist {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.code, &self.checklist_type, &self.data]);
    }
}

/// The schema at `/components/schemas/ProjectChecklist/properties/checklistType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectChecklistChecklistType {
    /// `ICR`
    Icr,
    /// `NTP`
    Ntp,
    /// `PTO`
    Pto,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl ProjectChecklistChecklistType {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Icr => "ICR",
            Self::Ntp => "NTP",
            Self::Pto => "PTO",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ProjectChecklistChecklistType {
    fn from(value: &str) -> Self {
        match value {
            "ICR" => Self::Icr,
            "NTP" => Self::Ntp,
            "PTO" => Self::Pto,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for ProjectChecklistChecklistType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for ProjectChecklistChecklistType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for ProjectChecklistChecklistType {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for ProjectChecklistChecklistType {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}
