// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Completions by property name, then by value
pub type AutoCompletes = rt::Map<rt::Map<AutoCompletesValueValue>>;

/// The schema at `/components/schemas/AutoCompletes/additionalProperties/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoCompletesValueValue {
    /// The property `projects`.
    pub projects: Option<Vec<String>>,
}

impl AutoCompletesValueValue {
    const RECORD: rt::Record = rt::Record {
        name: "AutoCompletesValueValue",
        properties: &[rt::Property::optional("projects")],
    };
}

impl rt::Decode for AutoCompletesValueValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.projects])?;
        Ok(value)
    }
}

impl rt::Encode for AutoCompletesValueValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.projects]);
    }
}
