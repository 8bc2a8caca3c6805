// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Template for project checklists
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectChecklistTemplate {
    /// Pattern of the project state
    pub state_regex_source: String,
    /// The property `checklistType`.
    pub checklist_type: ProjectChecklistTemplateChecklistType,
    /// The property `schema`.
    pub schema: rt::Map<rt::Value>,
}

impl ProjectChecklistTemplate {
    /// Makes one of what is required; everything else is absent.
    pub fn new(
        state_regex_source: impl Into<String>,
        checklist_type: impl Into<ProjectChecklistTemplateChecklistType>,
        schema: rt::Map<rt::Value>,
    ) -> Self {
        Self {
            state_regex_source: state_regex_source.into(),
            checklist_type: checklist_type.into(),
            schema,
        }
    }
}

impl ProjectChecklistTemplate {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectChecklistTemplate",
        properties: &[
            rt::Property::required("stateRegexSource"),
            rt::Property::required("checklistType"),
            rt::Property::required("schema"),
        ],
    };
}

impl rt::Decode for ProjectChecklistTemplate {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut state_regex_source: Option<String> = None;
        let mut checklist_type: Option<ProjectChecklistTemplateChecklistType> = None;
        let mut schema: Option<rt::Map<rt::Value>> = None;
        r.record(
            &Self::RECORD,
            &mut [&mut state_regex_source, &mut checklist_type, &mut schema],
        )?;
        let (Some(state_regex_source), Some(checklist_type), Some(schema)) = (
            state_regex_source,
            checklist_type,
            schema,
        ) else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self {
            state_regex_source,
            checklist_type,
            schema,
        })
    }
}

impl rt::Encode for ProjectChecklistTemplate {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[&self.state_regex_source, &self.checklist_type, &self.schema],
        );
    }
}

/// The schema at `/components/schemas/ProjectChecklistTemplate/properties/checklistType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectChecklistTemplateChecklistType {
    /// `ICR`
    Icr,
    /// `NTP`
    Ntp,
    /// `PTO`
    Pto,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl ProjectChecklistTemplateChecklistType {
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

impl From<&str> for ProjectChecklistTemplateChecklistType {
    fn from(value: &str) -> Self {
        match value {
            "ICR" => Self::Icr,
            "NTP" => Self::Ntp,
            "PTO" => Self::Pto,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for ProjectChecklistTemplateChecklistType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for ProjectChecklistTemplateChecklistType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for ProjectChecklistTemplateChecklistType {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for ProjectChecklistTemplateChecklistType {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}
